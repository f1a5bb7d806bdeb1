/** A word and what it means. */
export interface GlossaryEntry {
  /** Links lead to `term-` and this. */
  readonly id: string;
  readonly term: string;
  readonly means: string;
}

/** What our own words mean, in the order of the alphabet. Standings are explained by the report itself. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  {
    id: "commitment",
    term: "Commitment",
    means: "What a council promises. It begins with “We”.",
  },
  {
    id: "critical",
    term: "Critical",
    means: "A commitment on which much else rests. The director answers a question about it.",
  },
  {
    id: "evidence",
    term: "Evidence",
    means:
      "Something on file that bears on a commitment. It may be a document, something told or a count.",
  },
  {
    id: "fingerprint",
    term: "Fingerprint",
    means: "A short code made from a text. If the text changes, the code changes.",
  },
  {
    id: "gap",
    term: "Gap",
    means: "The levels between the target and the lowest reading there is.",
  },
  {
    id: "i-statement",
    term: "I statement",
    means: "What people should be able to say of their own lives. It often begins with “I”.",
  },
  {
    id: "level",
    term: "Level",
    means: "A step of the ladder. It says how many of the people a promise is for get it.",
  },
  {
    id: "lived",
    term: "Lived",
    means: "The level that people's own answers give. No officer sets it.",
  },
  {
    id: "profile",
    term: "Profile",
    means: "The choice of commitments that the council set out to look at.",
  },
  {
    id: "said",
    term: "Said",
    means: "The level that the council's team claims.",
  },
  {
    id: "shown",
    term: "Shown",
    means: "The highest level that the evidence on file supports, by fixed rules.",
  },
  {
    id: "target",
    term: "Target",
    means: "The level that a promise must reach to be kept.",
  },
];

/** Those of our own words that a page links. */
export function glossaryOf(ids: readonly string[]): readonly GlossaryEntry[] {
  return GLOSSARY.filter(({ id }) => ids.includes(id));
}
