import { type ComponentChildren } from "preact";
import { type Element } from "./words.tsx";

/** Names with what is told of each; what is not told is said. */
export function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: ComponentChildren])[];
}): Element {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A list of items; nothing where there is none. */
export function Items({
  items,
  ordered = false,
}: {
  readonly items: readonly ComponentChildren[];
  readonly ordered?: boolean;
}): Element | null {
  if (items.length === 0) return null;
  const children = items.map((item) => <li>{item}</li>);
  return ordered ? <ol>{children}</ol> : <ul>{children}</ul>;
}

/** The way back to the list of what is where. */
export function BackToContents(): Element {
  return (
    <p class="back">
      <a href="#contents">Back to contents</a>
    </p>
  );
}
