import * as fc from "fast-check";
import { ROLES } from "../../src/domain/team.ts";
import { EVIDENCE_KINDS, EVIDENCE_METHODS } from "../../src/domain/evidence.ts";
import { type WrittenAssessment } from "../../src/documents/assessment/schema.ts";
import { withoutRefusedCharacters } from "../../src/documents/refused-character.ts";

/** Text that says something once what no file may hold is left out of it. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom("tree ", "wood, ", "\n", ": ", " #", "'", '"'),
      maxLength: 40,
    }),
    fc.constantFrom(
      "Yes",
      "no",
      "2026-27",
      "1e3",
      "007",
      "=1+1",
      "- a",
      "~",
      "left\u202eright",
      "\u001b[31mred",
    ),
  )
  .map(withoutRefusedCharacters)
  .filter((one) => /\S/.test(one));

const date = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2026-09-30"), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const level = fc.integer({ min: 0, max: 4 });
const count = fc.nat({ max: 400 });
const member = fc.constantFrom("psw", "group");
const commitmentId = fc.constantFrom("We-1.1", "We-1.2", "We-1.3", "We-2.1", "We-2.2");
const iStatementId = fc.constantFrom("I-1.1", "I-1.2", "I-2.1", "I-2.2");

/** A record that has the required keys, and some of the others. */
function some<Shape extends object, Key extends keyof Shape>(
  shape: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> },
  requiredKeys: Key[],
) {
  return fc.record<Shape, Key>(shape, { requiredKeys, noNullPrototype: true });
}

const link = fc.oneof(
  some({ id: fc.constant("E1"), yes: count, note: text }, ["id"]),
  some({ id: fc.constant("E1"), yes: fc.nat({ max: 9 }), of: fc.integer({ min: 9, max: 99 }) }, [
    "id",
  ]),
);
const commitment = some(
  {
    said: fc.oneof(level, fc.constant("not-known")),
    reason: text,
    by: member,
    asked: fc.stringMatching(/^[0-9a-f]{16}$/),
    evidence: fc.array(link, { maxLength: 1 }),
    evidenceOpen: fc.boolean(),
    views: fc.array(some({ by: member, said: level, reason: text }, ["by"]), { maxLength: 1 }),
    reply: text,
    causes: fc.array(some({ cause: fc.constantFrom("drought", "axes"), answer: text }, ["cause"]), {
      maxLength: 1,
    }),
    lastPromise: some({ kept: fc.constantFrom("kept", "partly", "not", "dropped"), why: text }, [
      "kept",
    ]),
    question: some({ answer: text, by: member }, ["answer"]),
    actions: fc.subarray(["A1", "A2"]),
    noAction: text,
    notThisYear: fc.boolean(),
    later: some({ causes: member, needs: member, actions: member }, []),
    note: text,
  },
  [],
);
const piece = some(
  {
    title: text,
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    method: fc.constantFrom(...EVIDENCE_METHODS),
    asOf: date,
    whom: text,
    chosen: text,
    where: text,
    section: text,
    part: text,
    byGroup: fc.boolean(),
    coProduced: fc.boolean(),
    published: fc.boolean(),
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  },
  ["title"],
);
const listening = some(
  {
    asOf: date,
    how: text,
    invited: count,
    officerPresent: fc.boolean(),
    spokenFor: text,
    notHeard: text,
  },
  [],
);
const lived = some(
  {
    from: fc.constant("L1"),
    never: count,
    always: count,
    "not-sure": count,
    group: some(
      { level, people: fc.integer({ min: 1, max: 99 }), statement: text, minority: text },
      ["level", "people"],
    ),
  },
  ["from"],
);
const need = some(
  {
    commitments: fc.uniqueArray(commitmentId, { maxLength: 3 }),
    kind: fc.constantFrom("unmet", "under-met"),
    what: text,
    people: fc.oneof(fc.constant("not-counted"), fc.integer({ min: 1, max: 900 })),
    counted: text,
    yearlyCost: fc
      .double({ min: 0, max: 1e9, noNaN: true })
      .map((cost) => Math.round(cost * 100) / 100),
    cause: fc.constantFrom("drought", "not-known"),
  },
  ["what"],
);
const action = some(
  {
    what: text,
    owner: text,
    due: date,
    success: text,
    decidedWith: fc.constantFrom("group", "no"),
    status: fc.constantFrom("open", "done", "dropped"),
  },
  ["what"],
);

const records = <Value>(key: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
  fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true });

/** Assessments against the made-up framework in which no rule finds an error. */
export const anyWrittenAssessment: fc.Arbitrary<Partial<WrittenAssessment>> = fc.record(
  {
    involvement: some({ purpose: text, absent: text, support: text, changed: text }, []),
    team: fc.tuple(text, text, fc.constantFrom(...ROLES)).map(([psw, group, role]) => ({
      psw: { role, name: psw },
      group: { role: "people" as const, name: group, public: true },
    })),
    commitments: records(commitmentId, commitment),
    evidence: piece.map((one) => ({ E1: one })),
    listening: listening.map((one) => ({ L1: one })),
    lived: records(iStatementId, lived),
    needs: records(fc.constantFrom("N1", "N2", "N3"), need),
    actions: fc.tuple(action, action).map(([one, other]) => ({ A1: one, A2: other })),
    signedOff: fc.array(
      fc.record(
        {
          role: fc.constantFrom("director" as const, "people" as const),
          // Nobody of the other side may sign.
          name: text.map((name) => `signed as ${name}`),
          on: date,
        },
        { noNullPrototype: true },
      ),
      { maxLength: 2 },
    ),
  },
  { noNullPrototype: true },
);
