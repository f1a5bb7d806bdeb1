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
  /** Each row of a `wide` one stands by itself on a narrow screen, every cell under its heading; `fits` never has to. */
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
            <tr>
              {cells.map((cell, place) => cellOf(cell, place, { column: columns[place], width }))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Place {
  readonly column: Column | undefined;
  readonly width: TableProps["width"];
}

function cellOf(cell: ComponentChildren, place: number, { column, width }: Place): Element {
  if (place === 0) return <th scope="row">{cell}</th>;
  return (
    <td {...numberClass(column?.isNumber)} {...headingOf(width, column)}>
      {cell}
    </td>
  );
}

/** What stands before a cell where no heading stands above it. */
function headingOf(
  width: TableProps["width"],
  column: Column | undefined,
): { readonly "data-heading"?: string } {
  const heading = column?.heading;
  return width === "wide" && typeof heading === "string" ? { "data-heading": heading } : {};
}

function numberClass(isNumber: boolean | undefined): { readonly class?: string } {
  return isNumber === true ? { class: "number" } : {};
}
