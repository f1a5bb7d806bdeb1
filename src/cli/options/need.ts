/** What `mir need add` may be told. */
export interface NeedOptions {
  readonly what: string | undefined;
  readonly kind: string | undefined;
  readonly people: number | "not-counted" | undefined;
  readonly counted: string | undefined;
  readonly cost: number | undefined;
  readonly cause: string | undefined;
  readonly for: readonly string[] | undefined;
  readonly plain: boolean;
  readonly replies: string | undefined;
}
