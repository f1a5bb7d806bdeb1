import { type ComponentChildren } from "preact";
import { said, type Element } from "./words.tsx";

/** A picture with its name and what it shows in words, for those who do not see it. */
export interface PictureProps {
  /** Unlike any other on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Height as a multiple of the picture's own text size: it grows with the reader's text. */
  readonly height: number;
  readonly children?: ComponentChildren;
}

/**
 * A drawing that is as wide as its place: positions across are percentages and positions down are text sizes, so that
 * its words stay as large on a telephone as on a desk.
 */
export function Picture({ id, title, description, height, children }: PictureProps): Element {
  const names = { title: `${id}-title`, description: `${id}-description` };
  return (
    <svg
      class="picture"
      role="img"
      aria-labelledby={names.title}
      aria-describedby={names.description}
      height={em(height)}
    >
      <title id={names.title}>{said(title)}</title>
      <desc id={names.description}>{said(description)}</desc>
      {children}
    </svg>
  );
}

/** A length of so many text sizes, to three decimals. */
export function em(value: number): string {
  return `${tidy(value)}em`;
}

/** A length of so many hundredths of the picture's width, to two decimals. */
export function share(value: number): string {
  return `${tidy(value)}%`;
}

function tidy(value: number): string {
  return String(Number(value.toFixed(3)));
}
