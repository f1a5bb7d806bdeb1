/** Made from the style sheet by test/render/page/style-hash.test.ts; `npm test -- -u` makes it again. Do not edit. */
export const STYLE_HASH = "sha256-ppdvaRPO0p6gZif4hcvBmy4HOFOY7v5DpWAfcl3gnkg=";
