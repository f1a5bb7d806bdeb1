import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import { type Path } from "../domain/problem.ts";
import { offsetOf, opensCollection } from "./yaml-events.ts";

/** Where one value of a file is written, in offsets from 0. */
interface Spot {
  /** Its key, or itself where it has none. */
  readonly key: number;
  readonly value: number;
  readonly children: ReadonlyMap<string, Spot>;
}

/** Where each value of a file is written. */
export interface Spots {
  /** The offsets of the key and the value at a path; of the nearest one above where it leads nowhere. */
  readonly at: (path: Path) => { readonly key: number; readonly value: number };
}

interface Frame {
  readonly spot: Spot;
  /** Those of the spot, to add to. */
  readonly children: Map<string, Spot>;
  readonly isMapping: boolean;
  /** The key that waits for its value. */
  key: { readonly name: string; readonly offset: number } | undefined;
}

/** Keeps where each value of one document stands. Keys are taken as text, items of lists by their number. */
export function spotsOf(text: string, events: readonly Event[]): Spots {
  const root = buildSpots(text, events);
  return {
    at: (path) => {
      let spot = root;
      for (const step of path) {
        const next = spot.children.get(String(step));
        if (next === undefined) return spot;
        spot = next;
      }
      return spot;
    },
  };
}

function buildSpots(text: string, events: readonly Event[]): Spot {
  const top = frameAt(0, 0, false);
  const frames = [top];
  for (const event of events.slice(1)) {
    const frame = frames.at(-1) ?? top;
    if (event.type === EVENT_ID.POP) {
      frames.pop();
    } else if (frame.isMapping && frame.key === undefined) {
      const name = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
      frame.key = { name, offset: offsetOf(event) ?? frame.spot.value };
    } else {
      const opened = addChild(frame, event);
      if (opened !== undefined) frames.push(opened);
    }
  }
  return top.children.get("0") ?? top.spot;
}

/** Adds the spot of a value, and gives its frame where it is a list or a mapping. */
function addChild(frame: Frame, event: Event): Frame | undefined {
  const written = offsetOf(event);
  const key = frame.key?.offset ?? written ?? frame.spot.value;
  const value = written ?? key;
  const opened = opensCollection(event)
    ? frameAt(key, value, event.type === EVENT_ID.MAPPING)
    : undefined;
  const spot = opened?.spot ?? { key, value, children: NO_CHILDREN };
  frame.children.set(frame.key?.name ?? String(frame.children.size), spot);
  frame.key = undefined;
  return opened;
}

/** What a single value has: nearly all values are single. */
const NO_CHILDREN: ReadonlyMap<string, Spot> = new Map();

function frameAt(key: number, value: number, isMapping: boolean): Frame {
  const children = new Map<string, Spot>();
  return { spot: { key, value, children }, children, isMapping, key: undefined };
}
