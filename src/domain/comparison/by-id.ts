/** The same records sorted by id, so that what is said of them does not hang on the order of a file. */
export function sortedById<Item extends { readonly id: string }>(
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((one, other) => {
    if (one.id === other.id) return 0;
    return one.id < other.id ? -1 : 1;
  });
}
