import { type MergeShape } from "../../domain/merge/merge-shape.ts";
import { mergeLived } from "./merge-lived.ts";

/** What the parts of an assessment's file are, where two versions of it are put together. */
export const ASSESSMENT_MERGE: MergeShape = {
  whole: [
    "council",
    "framework",
    "plainWords",
    "commitments/*/lastPromise",
    "commitments/*/question",
    "listening/*/confirmed",
    "signedOff/*",
    "publish/accepted/*",
  ],
  tied: {
    "commitments/*": [["said", "asked"]],
    "commitments/*/evidence/*": [["yes", "of", "shows"]],
    "commitments/*/views/*": [["said", "reason", "agreed"]],
    "evidence/*": [["where", "sha256"]],
    "needs/*": [["people", "counted"]],
  },
  lists: {
    "commitments/*/evidence": ["id"],
    "commitments/*/views": ["by"],
    "commitments/*/causes": ["cause"],
    "commitments/*/actions": [],
    "needs/*/commitments": [],
    signedOff: ["role", "name"],
    "publish/accepted": ["place", "code", "found"],
  },
  special: { "lived/*": mergeLived },
  registers: [
    {
      name: "evidence",
      references: ["commitments/*/evidence/*/id", "evidence/*/replaces"],
      known: "title",
      apart: false,
    },
    {
      name: "listening",
      references: ["lived/*/from", "lived/*/group/from"],
      known: undefined,
      apart: false,
    },
    { name: "needs", references: [], known: "what", apart: false },
    { name: "actions", references: ["commitments/*/actions/*"], known: "what", apart: false },
    {
      name: "team",
      references: [
        "commitments/*/by",
        "commitments/*/views/*/by",
        "commitments/*/question/by",
        "commitments/*/later/*",
        "actions/*/decidedWith",
        "listening/*/confirmed/by",
      ],
      known: "name",
      apart: true,
    },
  ],
  writtenPlaces: ["publish/accepted/*/place"],
};
