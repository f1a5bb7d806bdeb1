/** What `mir new` may be told. */
export interface NewOptions {
  readonly council: string | undefined;
  readonly name: string | undefined;
  readonly period: string | undefined;
  readonly asOf: string | undefined;
  readonly framework: string;
  readonly profile: string | undefined;
  readonly from: string | undefined;
  readonly lead: string | undefined;
  readonly group: string | undefined;
  readonly plain: boolean;
  readonly replies: string | undefined;
}
