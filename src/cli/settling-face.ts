import { type Prompter } from "../interview/prompter.ts";
import { type Store } from "../interview/store.ts";
import { ChangedElsewhere } from "./changed-elsewhere.ts";
import { type Settling } from "./settling-store.ts";

/** A store and a face that settle with the person what somebody else changes in the file between two answers. */
export interface SettlingFace {
  readonly store: Store;
  readonly prompter: Prompter;
}

/** The same store and face. Where a new record had to get another id, the sitting ends: its questions are about the old one. */
export function settlingFace(store: Store, settling: Settling): SettlingFace {
  let times = 0;
  let ends = false;
  const { prompter } = settling;
  return {
    prompter: {
      ...prompter,
      ask: async (question, problem) => (ends ? { kind: "stop" } : prompter.ask(question, problem)),
    },
    store: {
      assessment: store.assessment,
      changedElsewhere: () => times,
      apply: async (change) => {
        try {
          return await store.apply(change);
        } catch (error) {
          if (!(error instanceof ChangedElsewhere)) throw error;
          const { settle } = await import("./settling-store.ts");
          const { undo, renumbered } = await settle(settling, error);
          times += 1;
          ends = renumbered.length > 0;
          for (const words of renumbered)
            prompter.say([`${words} now: the file had another of that name by then.`]);
          return undo;
        }
      },
    },
  };
}
