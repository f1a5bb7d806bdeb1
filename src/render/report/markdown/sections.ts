/** The sections of the report in their fixed order; each title is also its key. */
export const SECTIONS = {
  glance: "At a glance",
  people: "What people told us",
  cannotTell: "What we cannot tell",
  again: "What we promised again",
  claims: "What we claim and what we can show",
  questions: "Questions to ask",
  gaps: "The gap list",
  commitments: "Every commitment",
  needs: "Needs",
  actions: "Actions",
  tookPart: "Who took part and who did not",
  coverage: "How much was looked at",
  director: "Questions for the director",
  method: "How this report was made",
} as const;
