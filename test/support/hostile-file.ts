import { ODD_VALUES } from "../fuzz/odd-values.ts";
import { assessmentText } from "./assessment-text.ts";

/** Texts that a page, a sheet, a terminal or a pipeline could obey, in every free-text field at once. */
const HOSTILE = ODD_VALUES.filter((value) => typeof value === "string" && value.length > 12)
  .map((value) => String(value).replaceAll("\r", " "))
  .concat(
    "</style><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "[x](javascript:alert(1))",
  )
  .concat(
    "<https://example.org>",
    "<javascript:alert(1)>",
    "&lt;script&gt;&#106;",
    "\\<b>",
    "~~a~~ $b$",
  );
const TEXT = JSON.stringify(HOSTILE.join(" "));

const ADDED = `team:
  psw: { role: council, name: ${TEXT}, public: true }
  group: { role: people, name: ${TEXT}, public: true }
involvement: { purpose: ${TEXT}, absent: ${TEXT}, support: ${TEXT}, changed: ${TEXT} }
commitments:
  We-1.1:
    said: 3
    reason: ${TEXT}
    evidence: [{ id: E1, note: ${TEXT} }]
    views: [{ by: group, said: 1, reason: ${TEXT} }]
    reply: ${TEXT}
    causes: [{ cause: budget, answer: ${TEXT} }]
    actions: [A1]
evidence:
  E1: { title: ${TEXT}, kind: people, method: told, asOf: "2026-09-01", where: ${TEXT}, section: ${TEXT}, published: true }
  E2: { title: ${TEXT}, kind: people, method: told, asOf: "2026-09-01", where: "javascript:alert(1)", published: true }
needs:
  N1: { commitments: [We-1.1], kind: unmet, what: ${TEXT}, people: 12, counted: ${TEXT} }
actions:
  A1: { what: ${TEXT}, owner: ${TEXT}, success: ${TEXT} }
`;

/** An assessment with them. */
export const HOSTILE_FILE = assessmentText({ added: ADDED });

/** The same a year before. */
export const HOSTILE_YEAR_BEFORE = assessmentText({ period: "2025-26", added: ADDED });

/** A year in which all of it is gone: a comparison with the year before names it. */
export const ALL_GONE = assessmentText({ added: "commitments:\n  We-1.1: { said: 4 }\n" });
