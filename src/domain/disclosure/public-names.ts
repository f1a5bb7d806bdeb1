import { type Assessment, type PlainWordsCheck } from "../assessment.ts";
import { type Member, type MemberId } from "../team.ts";

/** What stands for the owner of an action whose name the team list does not mark public. */
export const OWNER_WITHHELD = "withheld: not marked public";

/** What stands for whoever checked the page in plain words, likewise. */
const CHECKER_WITHHELD = "a person (name withheld)";

const SIGNER_WITHHELD = "name withheld";

const NAME_WITHHELD: Record<Member["role"], string> = {
  council: "an officer (name withheld)",
  people: "a member of the people's side (name withheld)",
};

/** The names and the ids of an assessment as anybody may read them. */
export interface PublicNames {
  readonly team: ReadonlyMap<MemberId, Member>;
  /** The id that stands for a member. A person chose it, and it may be a name. */
  readonly idOf: (id: MemberId) => MemberId;
  /** The owner of an action, as a public member is named; otherwise that the name is withheld. */
  readonly ownerOf: (owner: string) => string;
  /** The name of whoever signed, likewise. */
  readonly signerOf: (name: string) => string;
  readonly plainWords: PlainWordsCheck | undefined;
}

/** Keeps the names that the team list marks public, and puts a plain word in place of every other. */
export function publicNames({
  team,
  plainWords,
}: Pick<Assessment, "team" | "plainWords">): PublicNames {
  const ids = publicIds(team);
  const idOf = (id: MemberId): MemberId => ids.get(id) ?? id;
  const ownNames = publicMembers(team);
  return {
    idOf,
    // Found by the ids that the file uses, and told with those that may be read.
    team: new Map(
      [...team.values()].map((member) => [
        member.id,
        member.public
          ? member
          : { ...member, id: idOf(member.id), name: NAME_WITHHELD[member.role] },
      ]),
    ),
    ownerOf: (owner) => ownNames.get(plain(owner)) ?? OWNER_WITHHELD,
    signerOf: (name) => ownNames.get(plain(name)) ?? SIGNER_WITHHELD,
    plainWords: plainWords && {
      ...plainWords,
      checkedBy: ownNames.get(plain(plainWords.checkedBy)) ?? CHECKER_WITHHELD,
    },
  };
}

function publicIds(team: Assessment["team"]): ReadonlyMap<MemberId, MemberId> {
  const hidden = [...team.values()].filter((member) => !member.public);
  return new Map(hidden.map(({ id }, place) => [id, `withheld-${String(place + 1)}`]));
}

/** What a public member may be called → the name. */
function publicMembers(team: Assessment["team"]): ReadonlyMap<string, string> {
  return new Map(
    [...team.values()]
      .filter((member) => member.public)
      .flatMap(({ id, name }) => [[plain(id), name] as const, [plain(name), name] as const]),
  );
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
