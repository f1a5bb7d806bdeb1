/** Made from the style sheet by test/render/page/style-hash.test.ts; `npm test -- -u` makes it again. Do not edit. */
export const STYLE_HASH = "sha256-f333Og02EP2llGaaZwgcirx/Tw6E5UJC6kNjGBPbYrY=";
