import { Chalk, type ChalkInstance } from "chalk";
import { oneLine } from "../text/one-line.ts";
import { wrapped } from "../text/wrapped.ts";

/** What the text is to be read on; nothing of it is read from the process. */
export interface Screen {
  readonly columns: number;
  readonly colour: boolean;
  /** Whether box characters may be used; lists otherwise. */
  readonly tables: boolean;
}

/** Writes in the screen's width and manner. What a person wrote is made safe on the way. */
export interface Pen {
  readonly screen: Screen;
  readonly chalk: ChalkInstance;
  /** A title with an empty line before it. */
  readonly title: (text: string) => string;
  readonly paragraph: (text: string, indent?: number) => string;
  /** `name: text`, the name strong, what follows hanging beneath it. */
  readonly entry: (name: string, text: string, indent?: number) => string;
  /** A line of a list; further lines hang beneath its text. */
  readonly item: (text: string, indent?: number) => string;
}

export function penFor(screen: Screen): Pen {
  const chalk = new Chalk({ level: screen.colour ? 1 : 0 });
  const { columns } = screen;
  const paragraph = (text: string, indent = 0): string =>
    wrapped(oneLine(text), { columns, indent });
  const hanging = (mark: string, text: string, indent: number): string => {
    const body = paragraph(text, indent + 2);
    return `${" ".repeat(indent)}${mark}${body.slice(indent + mark.length)}`;
  };
  return {
    screen,
    chalk,
    paragraph,
    title: (text) => `\n${chalk.bold(paragraph(text).trimEnd())}\n`,
    item: (text, indent = 0) => hanging("- ", text, indent),
    entry: (name, text, indent = 0) => {
      const body = paragraph(`${name}: ${text}`, indent + 2);
      const label = `${oneLine(name)}:`;
      const start = body.slice(indent + 2);
      // A name that was broken over two lines stays as it is.
      const named = start.startsWith(label) ? chalk.bold(label) + start.slice(label.length) : start;
      return `${" ".repeat(indent)}${named}`;
    },
  };
}
