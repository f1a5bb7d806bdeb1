import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { micromark } from "micromark";
import { expect, it } from "vitest";
import { HOSTILE_FILE } from "../support/hostile-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { openFile } from "./support/browser.ts";

const MIR = resolve(import.meta.dirname, "../../bin/mir.cjs");

function report(format: "html" | "markdown"): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "case.yaml"), HOSTILE_FILE);
  return execFileSync(process.execPath, [MIR, "report", "case.yaml", "--format", format], {
    cwd: folder,
    encoding: "utf8",
    stdio: "pipe",
  });
}

/** Opens a page and says everything that it did beyond being read. */
async function deedsOf(html: string): Promise<readonly unknown[]> {
  const file = join(temporaryFolder(), "page.html");
  writeFileSync(file, html);
  const { page, requests, messages } = await openFile(file);
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.reload();
  const scripts = await page.evaluate(() => document.scripts.length);
  const pictures = await page.evaluate(() => document.images.length);
  const links = await page.evaluate(() =>
    Array.from(document.links, ({ protocol }) => protocol).filter(
      (one) => !["http:", "https:", "mailto:", "file:"].includes(one),
    ),
  );
  return [...requests, ...messages, ...dialogs, ...links, ...Array(scripts + pictures).fill("tag")];
}

it("does nothing with hostile words in every field of a report", async () => {
  const html = report("html");
  expect(html).toContain("alert(1)");
  expect(await deedsOf(html)).toEqual([]);
});

it("does nothing with them in Markdown that a renderer made a page of, HTML and all", async () => {
  const options = { allowDangerousHtml: true, allowDangerousProtocol: true };
  const body = micromark(report("markdown"), options);
  expect(body).toContain("alert(1)");
  expect(await deedsOf(`<!doctype html><meta charset="utf-8"><title>a</title>${body}`)).toEqual([]);
});

it("would see it if something were done", async () => {
  expect((await deedsOf("<script>alert(1)</script>")).length).toBeGreaterThan(0);
});
