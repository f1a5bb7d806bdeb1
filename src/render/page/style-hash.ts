/** Made from the style sheet by test/render/page/style-hash.test.ts; `npm test -- -u` makes it again. Do not edit. */
export const STYLE_HASH = "sha256-/0GktLloh3LUWr4WVY2NDd1vR4ZtgCkgEHUA80vz/jY=";
