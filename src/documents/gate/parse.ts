import { validate } from "#generated/validate-gate-1.cjs";
import { type GateableClass } from "../../domain/comparison/change-class.ts";
import {
  type AcceptedSlip,
  type SlipFault,
  type SlipFinding,
} from "../../domain/gate/accepted-slip.ts";
import { readFailOn } from "../../domain/gate/fail-on.ts";
import { type GateSettings } from "../../domain/gate/gate.ts";
import { inReadingOrder } from "../../domain/problem-order.ts";
import { type ProblemCode } from "../../domain/problem-codes.ts";
import { type Parsed, type Problem } from "../../domain/problem.ts";
import { formatProblem } from "../format.ts";
import { type LocatedYaml, readYaml } from "../located-yaml.ts";
import { problemAt, problemAtValue } from "../problem-at.ts";
import { schemaProblems } from "../schema-problems.ts";
import { gateProblems } from "./rules.ts";
import { type WrittenGate } from "./schema.ts";
import { REASON_TO_WRITE } from "./reason-to-write.ts";

/** A gate's file: what it says, and where. */
export interface GateFile {
  readonly settings: GateSettings;
  readonly yaml: LocatedYaml;
}

/** Reads a gate's file: YAML, format, shape, rules; each step runs only if the one before found no error. */
export function parseGate(text: string, file: string): Parsed<GateFile> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const otherFormat = formatProblem(yaml.value, { name: "gate", version: 1 });
  if (otherFormat !== undefined) return { ok: false, problems: [otherFormat] };
  const { data } = yaml.value;
  if (!isWritten(data)) {
    const problems = schemaProblems(validate.errors ?? [], yaml.value);
    return { ok: false, problems: inReadingOrder(problems, [file]) };
  }
  const problems = inReadingOrder(gateProblems(data, yaml.value), [file]);
  if (problems.length > 0) return { ok: false, problems };
  const settings = { failOn: classesOf(data), accepted: slipsOf(data) };
  return { ok: true, value: { settings, yaml: yaml.value }, warnings: [] };
}

/** What is to be said of the accepted slips of a file, each where it stands. */
export function slipProblems(
  { settings, yaml }: GateFile,
  findings: readonly SlipFinding[],
): readonly Problem[] {
  const found = findings.map(({ index, fault, sentence }) =>
    problemAt(yaml, ["accepted", index], {
      code: FAULT_CODES[fault],
      message: asMessage(sentence),
    }),
  );
  const unwritten = settings.accepted.flatMap(({ reason }, index) =>
    reason.trim() === REASON_TO_WRITE
      ? [
          problemAtValue(yaml, ["accepted", index, "reason"], {
            code: "gate/reason-to-write",
            message: "no reason is written yet",
            advice: "write why it is accepted",
          }),
        ]
      : [],
  );
  return inReadingOrder([...found, ...unwritten], [yaml.file]);
}

const FAULT_CODES: Record<SlipFault, ProblemCode> = {
  expired: "gate/expired",
  "unknown-class": "gate/slip-unknown-class",
  "never-fails": "gate/slip-never-fails",
  "unknown-commitment": "gate/unknown-commitment",
  duplicate: "gate/duplicate",
  unused: "gate/unused",
};

/** A sentence in the manner of messages: small first letter, no full stop. */
function asMessage(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}

function classesOf({ failOn = ["default"] }: WrittenGate): readonly GateableClass[] {
  const read = readFailOn(failOn);
  return read.ok ? read.classes : [];
}

function slipsOf({ accepted = [] }: WrittenGate): readonly AcceptedSlip[] {
  return accepted.map(({ commitment, class: name, reason, expires }) => ({
    commitment: commitment ?? null,
    class: name,
    reason,
    expires,
  }));
}

/** The validator is compiled from the schema that the type is made from. */
function isWritten(data: unknown): data is WrittenGate {
  return validate(data);
}
