/** What a run ends with; README lists them. */
export const ExitCode = {
  /** Done. A report full of gaps is done. */
  ok: 0,
  /** Done, and a gate that the caller set has tripped. */
  gate: 1,
  /** Cannot be done: wrong use, or a file missing, unreadable or invalid. */
  unusable: 2,
  /** Refused: it would publish what must not be published. */
  unsafe: 3,
  /** A fault of the program itself. */
  bug: 70,
  /** Stopped by Ctrl+C or a signal; what was saved stays saved. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** How a command says what the run ends with. */
export type Finish = (code: ExitCode) => void;
