import { isRecord, valueAt } from "../domain/edits.ts";
import { type Edit, type Path } from "../domain/problem.ts";

/**
 * The changes that a fragment of an assessment file stands for, as somebody would type them in an editor: what it names
 * is put in, `null` is taken out, and the rest stays. Items of a list are named by their `id`.
 */
export function editsByHand(fragment: unknown, data: unknown, path: Path = []): readonly Edit[] {
  const now = valueAt(data, path);
  if (!isRecord(fragment) || (!isRecord(now) && !Array.isArray(now)))
    return [{ path, value: fragment ?? undefined }];
  return Object.entries(fragment).flatMap(([key, value]) =>
    editsByHand(value, data, [...path, Array.isArray(now) ? placeOf(now, key) : key]),
  );
}

function placeOf(items: readonly unknown[], id: string): number {
  const place = items.findIndex((item) => isRecord(item) && item["id"] === id);
  if (place === -1) throw new Error(`no item is called ${id}`);
  return place;
}
