import { type Edit } from "../domain/problem.ts";
import { UserError } from "../platform/user-error.ts";

interface Unsaved {
  readonly saved: string;
  readonly change: readonly Edit[];
  readonly unsaved: string;
  readonly isInterrupted?: boolean;
}

/** Somebody else has changed the file since it was last read or saved here: nothing is written over it. */
export class ChangedElsewhere extends UserError {
  /** The file as it was here. */
  readonly saved: string;
  /** What was to be saved. */
  readonly change: readonly Edit[];
  /** The same in words. */
  readonly unsaved: string;

  /** Whether the person broke off where they were asked what to do about it. */
  readonly isInterrupted: boolean;

  constructor(file: string, { saved, change, unsaved, isInterrupted = false }: Unsaved) {
    super(`${file}: somebody else has changed this file since the last answer was saved`, {
      hint:
        "nothing was written over; close it elsewhere and run the same command again\n" + unsaved,
    });
    this.name = "ChangedElsewhere";
    this.saved = saved;
    this.change = change;
    this.unsaved = unsaved;
    this.isInterrupted = isInterrupted;
  }
}
