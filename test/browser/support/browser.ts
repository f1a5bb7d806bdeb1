import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { tmpdir } from "node:os";
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterEach, onTestFinished } from "vitest";

/** Chromium as it starts in a container: as root, without a screen, and telling nobody. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What a page did that it must not do. */
export interface Opened {
  readonly page: Page;
  /** Addresses that it asked for, other than its own. */
  readonly requests: readonly string[];
  /** What it wrote to the console: a broken policy stands here. */
  readonly messages: readonly string[];
}

const open: BrowserContext[] = [];
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});

/** Opens a file in a browser of its own, with a profile that is thrown away. */
export async function openFile(file: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), "mir-browser-"));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: chromiumPath(),
    headless: true,
    args: FLAGS,
  });
  open.push(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const requests: string[] = [];
  const messages: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== `file://${file}`) requests.push(request.url());
  });
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  await page.goto(`file://${file}`);
  return { page, requests, messages };
}

function chromiumPath(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders
    .flatMap((folder) => ["chromium", "chromium-browser"].map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error("no chromium on PATH: apt-get install chromium");
  return found;
}
