import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from "js-yaml";

/** What a YAML event begins with in the text, in offsets from 0; undefined where nothing is written. */
export function offsetOf(event: Event): number | undefined {
  if (event.type === EVENT_ID.SCALAR) return scalarOffset(event);
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  return "start" in event ? event.start : undefined;
}

/** Whether an event begins a list or a mapping, which a later POP ends. */
export function opensCollection(event: Event): boolean {
  return event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING;
}

function scalarOffset(event: ScalarEvent): number | undefined {
  if (event.valueStart < 0) return undefined;
  const isQuoted =
    event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? event.valueStart - 1 : event.valueStart;
}
