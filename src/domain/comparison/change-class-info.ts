/** What is said of one class of change. */
export interface ChangeClassInfo {
  /** `claim up without new evidence` */
  readonly label: string;
  /** One plain sentence. */
  readonly means: string;
  readonly direction: ChangeDirection;
  /** Whether a gate may fail on it. A claim that comes down never does. */
  readonly mayFail: boolean;
  /**
   * Where before and after change places, at least one of these is found instead. Empty for what only time's own
   * direction gives (a promise, a repeat, an expiry), and for what another class speaks for.
   */
  readonly mirrors: readonly string[];
}

export const CHANGE_DIRECTIONS = ["better", "worse", "neutral", "cannot-tell"] as const;
export type ChangeDirection = (typeof CHANGE_DIRECTIONS)[number];
