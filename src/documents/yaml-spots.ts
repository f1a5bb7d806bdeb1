import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import { type Path } from "../domain/problem.ts";
import { offsetOf, opensCollection } from "./yaml-events.ts";

/** Where one value of a file is written, in offsets from 0. */
interface Spot {
  /** Its key, or itself where it has none. */
  readonly key: number;
  readonly value: number;
  readonly children: Map<string, Spot>;
}

/** Where each value of a file is written. */
export interface Spots {
  /** The offsets of the key and the value at a path; of the nearest one above where it leads nowhere. */
  readonly at: (path: Path) => { readonly key: number; readonly value: number };
}

interface Frame {
  readonly spot: Spot;
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
  const top: Frame = { spot: spotAt(0, 0), isMapping: false, key: undefined };
  const frames = [top];
  for (const event of events.slice(1)) {
    const frame = frames.at(-1) ?? top;
    if (event.type === EVENT_ID.POP) {
      frames.pop();
    } else if (frame.isMapping && frame.key === undefined) {
      const name = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
      frame.key = { name, offset: offsetOf(event) ?? frame.spot.value };
    } else {
      const spot = addChild(frame, event);
      if (!opensCollection(event)) continue;
      frames.push({ spot, isMapping: event.type === EVENT_ID.MAPPING, key: undefined });
    }
  }
  return top.spot.children.get("0") ?? top.spot;
}

function addChild(frame: Frame, event: Event): Spot {
  const value = offsetOf(event);
  const key = frame.key?.offset ?? value ?? frame.spot.value;
  const spot = spotAt(key, value ?? key);
  frame.spot.children.set(frame.key?.name ?? String(frame.spot.children.size), spot);
  frame.key = undefined;
  return spot;
}

function spotAt(key: number, value: number): Spot {
  return { key, value, children: new Map() };
}
