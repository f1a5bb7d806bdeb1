import { askedFingerprint } from "../../src/domain/fingerprint.ts";
import { commitmentsOf } from "../../src/domain/framework.ts";
import { readAssessment } from "../../src/domain/read-assessment.ts";
import { holdInterview } from "../../src/interview/hold-interview.ts";
import { type Prompter } from "../../src/interview/prompter.ts";
import { newSession, type Session } from "../../src/interview/session.ts";
import { type Plan, type Situation } from "../../src/interview/step.ts";
import { type MemoryStore, resolve, type Written } from "./memory-store.ts";
import { testHash } from "./test-hash.ts";
import { TREES } from "./trees-framework.ts";

/** The reading of a store's file as it stands, after the earlier year where one is given. */
export function readingOf(store: MemoryStore, last?: Written) {
  const earlier = last === undefined ? [] : [{ framework: TREES, assessment: resolve(last) }];
  return readAssessment({ framework: TREES, assessment: store.assessment() }, earlier, testHash);
}

/** Holds an interview about the trees. */
export function hold(
  plan: Plan,
  {
    store,
    prompter,
    session = newSession(),
    last,
  }: { store: MemoryStore; prompter: Prompter; session?: Session; last?: Written | undefined },
) {
  const situation = (now: Session): Situation => ({
    framework: TREES,
    assessment: store.assessment(),
    session: now,
    read: () => readingOf(store, last),
    asked: (id) => {
      const commitment = commitmentsOf(TREES).find((one) => one.id === id);
      if (commitment === undefined) throw new Error(`no commitment ${id}`);
      return askedFingerprint(TREES, commitment, testHash);
    },
    today: "2026-10-01",
  });
  return holdInterview({ plan, prompter, store, session, situation });
}
