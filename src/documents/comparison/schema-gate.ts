import { CHANGE_CLASSES, mayFail } from "../../domain/comparison/change-class.ts";
import { SLIP_FAULTS } from "../../domain/gate/accepted-slip.ts";
import {
  COUNT,
  DATE,
  FLAG,
  listOf,
  object,
  oneOf,
  orNull,
  type Shape,
  TEXT,
} from "../report/shapes.ts";

const GATEABLE = CHANGE_CLASSES.filter(mayFail);

const FAILURE: Readonly<Record<string, Shape>> = {
  commitment: orNull(TEXT),
  class: oneOf(GATEABLE),
  label: TEXT,
  sentence: TEXT,
};

export const GATE = object(
  {
    passed: FLAG,
    sentence: TEXT,
    failOn: listOf(oneOf(GATEABLE)),
    failures: listOf(object(FAILURE)),
    accepted: listOf(object({ ...FAILURE, reason: TEXT, expires: DATE })),
    slips: listOf(
      object({
        index: COUNT,
        fault: oneOf(SLIP_FAULTS),
        slip: object({ commitment: orNull(TEXT), class: TEXT, reason: TEXT, expires: TEXT }),
        sentence: TEXT,
      }),
      "What is to be said of accepted slips.",
    ),
  },
  "What the gate found that the caller set.",
);
