import { type NodeHost, nodeHost } from "../../src/platform/node-host.ts";
import { openOutput } from "../../src/platform/output.ts";

/** The host of a real run, on the streams of the tests. */
export function realHost(): NodeHost {
  return nodeHost({ out: openOutput(1, raise), err: openOutput(2, raise) });
}

function raise(error: Error): never {
  throw error;
}
