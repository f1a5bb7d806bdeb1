import { type Level } from "./reach-scale.ts";

/** The levels that are known of one commitment; undefined where there is none. */
export interface Levels {
  readonly said: Level | undefined;
  readonly shown: Level | undefined;
  readonly lived: Level | undefined;
  readonly peoplesView: Level | undefined;
  /** The lowest that evidence against shows. */
  readonly against: Level | undefined;
}
