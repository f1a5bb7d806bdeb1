/** Later. */
export async function run(_root: string): Promise<readonly string[]> {
  return [];
}
