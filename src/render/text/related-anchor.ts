/** Where another framework's statement, or record of listening, stands: this framework's own may have the same id. */
export function relatedAnchor(id: string): string {
  return `related-${id}`;
}
