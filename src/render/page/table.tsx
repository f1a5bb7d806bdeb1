import { type ComponentChildren } from "preact";
import { type Element } from "./words.tsx";

/** A column: its heading, and whether it holds figures. */
export interface Column {
  readonly heading: ComponentChildren;
  readonly isNumber?: boolean;
}

/** A table: one heading for each column, the first cell of each row the row's heading, no blank cell. */
export interface TableProps {
  /** Unlike any other on the page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** `wide` scrolls by itself on a narrow screen; `fits` never has to. */
  readonly width?: "wide" | "fits";
}

/** A table that can be scrolled by keyboard where it is wider than the screen. */
export function DataTable({ id, caption, columns, rows, width }: TableProps): Element {
  const captionId = `${id}-caption`;
  const kind = width === undefined ? "scroll" : `scroll ${width}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section class={kind} id={id} aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, isNumber }) => (
              <th scope="col" {...numberClass(isNumber)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>{cells.map((cell, place) => cellOf(cell, place, columns[place]))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellOf(cell: ComponentChildren, place: number, column: Column | undefined): Element {
  if (place === 0) return <th scope="row">{cell}</th>;
  return <td {...numberClass(column?.isNumber)}>{cell}</td>;
}

function numberClass(isNumber: boolean | undefined): { readonly class?: string } {
  return isNumber === true ? { class: "number" } : {};
}
