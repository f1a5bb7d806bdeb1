import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { STYLE } from "../../../src/render/page/style.ts";

it("lets the page's own policy name the very style sheet that it has", async () => {
  const hash = createHash("sha256").update(STYLE, "utf8").digest("base64");
  await expect(
    `/** Made from the style sheet by test/render/page/style-hash.test.ts; \`npm test -- -u\` makes it again. Do not edit. */
export const STYLE_HASH = "sha256-${hash}";
`,
  ).toMatchFileSnapshot("../../../src/render/page/style-hash.ts");
});
