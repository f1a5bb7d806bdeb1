export type MemberId = string;

/** Whose side a member of the team is on. */
export const ROLES = ["council", "people"] as const;
export type Role = (typeof ROLES)[number];

export interface Member {
  readonly id: MemberId;
  readonly role: Role;
  readonly name: string;
  /** Whether the name may be published. */
  readonly public: boolean;
}
