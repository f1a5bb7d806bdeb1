import { ASSESSMENT_CODES } from "./problem-codes/assessment-codes.ts";
import { EVIDENCE_CODES } from "./problem-codes/evidence-codes.ts";
import { FILE_CODES } from "./problem-codes/file-codes.ts";
import { FRAMEWORK_CODES } from "./problem-codes/framework-codes.ts";
import { GATE_CODES } from "./problem-codes/gate-codes.ts";
import { HONESTY_CODES } from "./problem-codes/honesty-codes.ts";
import { type ProblemInfo } from "./problem-codes/problem-info.ts";
import { PRIVACY_CODES } from "./problem-codes/privacy-codes.ts";
import { SHAPE_CODES } from "./problem-codes/shape-codes.ts";
import { SIGNATURE_CODES } from "./problem-codes/signature-codes.ts";
import { SOURCE_CODES } from "./problem-codes/source-codes.ts";
import { TEXT_CODES } from "./problem-codes/text-codes.ts";

/** Every kind of problem. The codes are stable: tests, CI jobs and people's notes refer to them. */
export const PROBLEM_CODES = {
  ...TEXT_CODES,
  ...SHAPE_CODES,
  ...FRAMEWORK_CODES,
  ...FILE_CODES,
  ...SIGNATURE_CODES,
  ...ASSESSMENT_CODES,
  ...EVIDENCE_CODES,
  ...GATE_CODES,
  ...PRIVACY_CODES,
  ...HONESTY_CODES,
  ...SOURCE_CODES,
  "replies/shape": {
    severity: "error",
    means: "a file of replies is not a mapping from questions to replies",
    remedy:
      "write the question's id, a colon and the reply; a list where the question comes more than once",
  },
  "replies/does-not-fit": {
    severity: "error",
    means: "a reply in a file of replies does not answer its question",
    remedy: "change the reply as the message says; what came before it is saved",
  },
  "replies/unused": {
    severity: "warning",
    means: "a file of replies holds replies that no question asked for",
    remedy: "check the id of the question; `help` in the plain face names it",
  },
} as const satisfies Record<string, ProblemInfo>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
