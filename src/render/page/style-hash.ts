/** Made from the style sheet by test/render/page/style-hash.test.ts; `npm test -- -u` makes it again. Do not edit. */
export const STYLE_HASH = "sha256-Cq1lg3WZN7DtxTI0N7O8k+4QwPsNPVfwj/AGjesMKU0=";
