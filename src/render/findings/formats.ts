/** How findings may be written, in the order that help lists them. */
export const FINDINGS_FORMATS = ["text", "json", "junit", "github", "sarif"] as const;
export type FindingsFormat = (typeof FINDINGS_FORMATS)[number];
