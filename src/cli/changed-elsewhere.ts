import { type Edit } from "../domain/problem.ts";
import { UserError } from "../platform/user-error.ts";

/** Somebody else has changed the file since it was last read or saved here: nothing is written over it. */
export class ChangedElsewhere extends UserError {
  /** The file as it was here. */
  readonly saved: string;
  /** What was to be saved. */
  readonly change: readonly Edit[];

  constructor(
    file: string,
    { saved, change, unsaved }: { saved: string; change: readonly Edit[]; unsaved: string },
  ) {
    super(`${file}: somebody else has changed this file since the last answer was saved`, {
      hint:
        "nothing was written over; close it elsewhere and run the same command again\n" + unsaved,
    });
    this.name = "ChangedElsewhere";
    this.saved = saved;
    this.change = change;
  }
}
