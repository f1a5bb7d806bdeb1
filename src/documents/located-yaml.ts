import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  parseEvents,
  YAMLException,
} from "js-yaml";
import { type Parsed, type Path, type Place, type Problem } from "../domain/problem.ts";
import { placesOf } from "./places.ts";
import { problemIn } from "./problem-at.ts";
import { findRefusedCharacter } from "./refused-character.ts";
import { offsetOf } from "./yaml-events.ts";
import { oddStart, secondDocument } from "./yaml-documents.ts";
import { type Refusal, refusalsOf } from "./yaml-refusals.ts";
import { type Spots, spotsOf } from "./yaml-spots.ts";
import { explainSyntax } from "./yaml-syntax.ts";
import { ODD, valuesOf } from "./yaml-values.ts";

/** A file's data with the places it was written at. */
export interface LocatedYaml {
  readonly data: unknown;
  readonly text: string;
  /** As the user named it. */
  readonly file: string;
  /** Where the key (or the item of a list) at a path stands; the nearest one above where the path leads nowhere. */
  readonly placeOf: (path: Path) => Place;
  /** Where the value at a path stands. */
  readonly placeOfValue: (path: Path) => Place;
  /** Lets go of what places are found in, many times as large as the text; who asks for one later waits for a second reading. */
  readonly forget: () => void;
}

/** Deeper than any file of ours by far, and shallower than what ends a process. */
const DEEPEST = 50;

/** Reads a file's text: values with their places, or every reason why it is not YAML that this tool reads. */
export function readYaml(text: string, file: string): Parsed<LocatedYaml> {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const place = placesOf(source);
  const refuse = (refusals: readonly Refusal[]): Parsed<LocatedYaml> => ({
    ok: false,
    problems: refusals
      .toSorted((one, other) => one.offset - other.offset)
      .map(({ offset, finding }): Problem => problemIn(file, place(offset), finding)),
  });

  const unreadable = textRefusal(source);
  if (unreadable !== undefined) return refuse([unreadable]);
  const events = eventsOf(source);
  if ("finding" in events) return refuse([events]);
  const apart = documentRefusal(source, events);
  if (apart !== undefined) return refuse([apart]);
  let data = valuesOf(source, events);
  if (data === ODD) {
    const refusals = refusalsOf({ text: source, place }, events);
    if (refusals.length > 0) return refuse(refusals);
    [data] = constructFromEvents(events, { source, schema: CORE_SCHEMA });
  }
  let read: readonly Event[] | undefined = events;
  let spots: Spots | undefined;
  const at = (path: Path): { readonly key: number; readonly value: number } =>
    (spots ??= spotsOf(source, (read ??= parse(source)))).at(path);
  return {
    ok: true,
    value: {
      data,
      text,
      file,
      placeOf: (path) => place(at(path).key),
      placeOfValue: (path) => place(at(path).value),
      forget: () => {
        [read, spots] = [undefined, undefined];
      },
    },
    warnings: [],
  };
}

function textRefusal(text: string): Refusal | undefined {
  const refused = findRefusedCharacter(text, 0);
  if (refused !== undefined) {
    const message = `there is a character here that nobody can see (${refused.name})`;
    const advice = "delete it, or type the line again";
    const finding = { code: "yaml/control-character", message, advice } as const;
    return { offset: refused.offset, finding };
  }
  const lone = text.includes("\r") ? /\r(?!\n)/.exec(text) : null;
  if (lone === null) return undefined;
  const message = "this line ends in a way that only old Macintosh programs write";
  const advice = "save the file with line ends for Windows (CRLF) or Linux (LF)";
  return { offset: lone.index, finding: { code: "yaml/line-ends", message, advice } };
}

function eventsOf(text: string): Event[] | Refusal {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return explainSyntax({ text, reason: error.reason, offset: error.mark?.position ?? 0 });
  }
}

function parse(text: string): Event[] {
  return parseEvents(text, { maxDepth: DEEPEST });
}

function documentRefusal(text: string, events: readonly Event[]): Refusal | undefined {
  const content = events[1];
  if (content === undefined || isNothing(content)) {
    const finding = { code: "yaml/empty", message: "there is nothing in this file" } as const;
    return { offset: 0, finding };
  }
  return secondDocument(text, events) ?? oddStart(text);
}

function isNothing(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && offsetOf(event) === undefined;
}
