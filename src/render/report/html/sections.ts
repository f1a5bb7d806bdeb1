/** The sections of the report in their fixed order: the id by which links lead there, and its title. */
export const SECTIONS = {
  glance: "At a glance",
  people: "What people told us",
  "cannot-tell": "What we cannot tell",
  again: "What we promised again",
  claims: "What we claim and what we can show",
  questions: "Questions to ask",
  contents: "Contents",
  gaps: "The gap list",
  commitments: "Every commitment",
  needs: "Needs",
  actions: "Actions",
  "took-part": "Who took part and who did not",
  answers: "What people answered",
  coverage: "How much was looked at",
  director: "Questions for the director",
  method: "How this report was made",
  glossary: "What the words mean",
  accessibility: "Accessibility of this page",
} as const;
export type SectionId = keyof typeof SECTIONS;

/** The id of a theme's heading. */
export function themeAnchor(id: string): string {
  return anchorOf("theme", id);
}

/** An id of what stands within another; nothing in it ends an attribute or a link. */
export function anchorOf(within: string, id: string): string {
  return `${within}-${id.replaceAll(/[^A-Za-z0-9._-]+/g, "-")}`;
}

/** The id of a piece of evidence as it bears on one commitment. */
export function evidenceAnchor(commitment: string, piece: string): string {
  return `${commitment}-${piece}`;
}
