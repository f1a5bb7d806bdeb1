/** How a verification may be written, in the order that help lists them. */
export const VERIFICATION_FORMATS = ["text", "json"] as const;
export type VerificationFormat = (typeof VERIFICATION_FORMATS)[number];
