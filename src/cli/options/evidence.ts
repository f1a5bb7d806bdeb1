/** What `mir evidence add` may be told. */
export interface EvidenceOptions {
  readonly title: string | undefined;
  readonly kind: string | undefined;
  readonly method: string | undefined;
  readonly asOf: string | undefined;
  readonly where: string | undefined;
  readonly section: string | undefined;
  readonly part: string | undefined;
  readonly whom: string | undefined;
  readonly chosen: string | undefined;
  readonly replaces: string | undefined;
  readonly byGroup: boolean;
  readonly coProduced: boolean;
  readonly published: boolean;
  readonly for: readonly string[] | undefined;
  readonly count: { readonly yes: number; readonly of: number } | undefined;
  readonly plain: boolean;
  readonly replies: string | undefined;
}
