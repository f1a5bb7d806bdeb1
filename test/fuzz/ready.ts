import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const YEAR = `format: assessment/1
council: { code: E06000001, name: Hartlepool }
period: "2026-27"
asOf: "2026-09-30"
framework: { id: making-it-real-2018, edition: "2018" }
profile: short
team:
  dass: { role: council, name: Director of services, public: true }
  group: { role: people, name: Co-production group, public: true }
commitments:
  We-1.1:
    said: 3
    reason: We think so.
    question: { answer: We changed the form., by: dass }
    actions: [A1]
  We-2.2: { question: { answer: We will. } }
  We-4.4: { question: { answer: We will. } }
  We-4.7: { question: { answer: We will. } }
listening:
  L1: { asOf: "2026-06-14", how: on paper, invited: 40 }
lived:
  I-1.1: { from: L1, never: 1, mostly: 20, always: 20 }
actions:
  A1: { what: A list of wishes, due: "2027-01-31" }
`;

const DIRECTOR = [
  "sign",
  "case.yaml",
  "--role",
  "director",
  "--name",
  "dass",
  "--on",
  "2026-11-02",
];
const CONFIRM = ["people", "confirm", "case.yaml", "--listening", "L1", "--by", "group"];

/** An assessment that people have confirmed and the director has signed. Throws where it can no longer be made. */
export async function signedAssessment(): Promise<string> {
  const host = memoryHost({ files: { "case.yaml": YEAR } });
  for (const words of [[...CONFIRM, "--on", "2026-07-02"], DIRECTOR])
    // One after the other: the second signs what the first wrote.
    // oxlint-disable-next-line no-await-in-loop
    if ((await run(words, host)) !== 0) throw new Error(`it cannot be signed: ${host.stderr()}`);
  return host.stored.get("case.yaml") ?? "";
}
