import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import { type Path } from "../domain/problem.ts";
import { offsetOf, opensCollection } from "./yaml-events.ts";

/** Where each value of a file is written. */
export interface Spots {
  /** The offsets of the key and the value at a path; of the nearest one above where it leads nowhere. */
  readonly at: (path: Path) => { readonly key: number; readonly value: number };
}

/** Where one value of a file is written, in offsets from 0. */
interface Spot {
  /** Its key, or itself where it has none. */
  readonly key: number;
  readonly value: number;
  /** Its place among the events. */
  readonly index: number;
  /** Looked for when a path first leads through it: most files have few problems, or none. */
  children: ReadonlyMap<string, Spot> | undefined;
}

/** A document's events and its text. */
interface Source {
  readonly text: string;
  readonly events: readonly Event[];
}

/** Finds where the values of one document stand. Keys are taken as text, items of lists by their number. */
export function spotsOf(text: string, events: readonly Event[]): Spots {
  const source = { text, events };
  const root = spotAt(source, 1, { parent: 0, key: undefined });
  return {
    at: (path) => {
      let spot = root;
      for (const step of path) {
        const next = (spot.children ??= childrenOf(source, spot)).get(String(step));
        if (next === undefined) return spot;
        spot = next;
      }
      return spot;
    },
  };
}

/** The offsets that stand for what is not written: those of its key, or of what it is in. */
interface Within {
  readonly parent: number;
  readonly key: number | undefined;
}

function spotAt({ events }: Source, index: number, { parent, key }: Within): Spot {
  const event = events[index];
  const written = event === undefined ? undefined : offsetOf(event);
  const start = key ?? written ?? parent;
  return { key: start, value: written ?? start, index, children: undefined };
}

function childrenOf(source: Source, spot: Spot): ReadonlyMap<string, Spot> {
  const type = source.events[spot.index]?.type;
  if (type === EVENT_ID.MAPPING) return membersOf(source, spot);
  return type === EVENT_ID.SEQUENCE ? itemsOf(source, spot) : NO_CHILDREN;
}

/** What a single value has. */
const NO_CHILDREN: ReadonlyMap<string, Spot> = new Map();

function membersOf(source: Source, { index, value: parent }: Spot): ReadonlyMap<string, Spot> {
  const { text, events } = source;
  const members = new Map<string, Spot>();
  let at = index + 1;
  for (let event = events[at]; isWithin(event); event = events[at]) {
    const name = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
    const value = afterNode(events, at);
    members.set(name, spotAt(source, value, { parent, key: offsetOf(event) ?? parent }));
    at = afterNode(events, value);
  }
  return members;
}

function itemsOf(source: Source, { index, value: parent }: Spot): ReadonlyMap<string, Spot> {
  const { events } = source;
  const items = new Map<string, Spot>();
  for (let at = index + 1; isWithin(events[at]); at = afterNode(events, at))
    items.set(String(items.size), spotAt(source, at, { parent, key: undefined }));
  return items;
}

function isWithin(event: Event | undefined): event is Event {
  return event !== undefined && event.type !== EVENT_ID.POP;
}

/** The place of the event after a value and all that is in it. */
function afterNode(events: readonly Event[], start: number): number {
  let depth = 0;
  for (let at = start; at < events.length; at += 1) {
    const event = events[at];
    if (event === undefined) break;
    if (event.type === EVENT_ID.POP) depth -= 1;
    else if (opensCollection(event)) depth += 1;
    if (depth <= 0) return at + 1;
  }
  return events.length;
}
