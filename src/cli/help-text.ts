/** What the `help` of a group of commands is for. */
export const HELP_COMMAND = "show what a command does and takes";

/** What `mir --help` says before the list of commands. */
export const HELP_BEFORE =
  "Shows, promise by promise, how far a council's adult social care is from what it says. " +
  "For each promise it puts three readings side by side: what the council says, what its " +
  "evidence shows, and what people who draw on care and support live.";

/** What `mir --help` says after the list of commands. */
export const HELP_AFTER = `
Examples:
  mir demo                        watch the whole job done on a made-up council
  mir new 2026-27.yaml            begin an assessment; it asks for what it needs
  mir check 2026-27.yaml          say what is wrong in an assessment file, and where
  mir diff 2025-26.yaml 2026-27.yaml
                                  what changed from one year to the next, and why
  mir framework list              the sets of promises that a council can be read by

With a screen reader: set MIR_PLAIN=1, and nothing is redrawn, in a table, or told by
colour alone. --plain does the same for one command.

Exit codes:
  0    done; a report full of gaps is done
  1    done, and a limit that you set (such as --strict or --fail-on) was reached
  2    cannot be done: wrong use, or a file that is missing, unreadable or invalid
  3    refused: it would publish what must not be published
  70   a bug in mir
  130  stopped by Ctrl+C or a signal; what was saved stays saved
`;
