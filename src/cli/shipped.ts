import { type WrittenCrosswalk } from "../documents/crosswalk/schema.ts";
import { type WrittenFramework } from "../documents/framework/schema.ts";
import { type CouncilEntry } from "../domain/council.ts";
import { type FrameworkFingerprints } from "../domain/fingerprint.ts";
import { type FrameworkSummary } from "../domain/framework-summary.ts";
import { type Host } from "../platform/host.ts";

/** What the build wrote: checked then, and read as it is now. */
interface Shipped {
  readonly "councils.json": readonly CouncilEntry[];
  readonly "crosswalks/index.json": readonly string[];
  readonly "frameworks/index.json": readonly FrameworkSummary[];
  readonly [fingerprints: `frameworks/fingerprints/${string}.json`]: FrameworkFingerprints;
  readonly [framework: `frameworks/built-in/${string}.json`]: WrittenFramework;
  readonly [crosswalk: `crosswalks/built-in/${string}.json`]: WrittenCrosswalk;
}

/** Reads a file of data that the build made from the sources that ship with the tool. */
export async function readShippedData<Name extends keyof Shipped>(
  host: Host,
  name: Name,
): Promise<Shipped[Name]> {
  const text = await host.files.readShipped(`dist/generated/${name}`);
  // The build wrote it from the very type, and a test reads every one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as Shipped[Name];
}

/** Every council that has to provide adult social care, in the order of their codes. */
export async function loadCouncils(host: Host): Promise<readonly CouncilEntry[]> {
  return readShippedData(host, "councils.json");
}
