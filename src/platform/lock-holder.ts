import { hostname, uptime } from "node:os";
import { isRunning } from "./is-running.ts";

/** Who holds a lock: what is written in the lock file. */
export interface LockHolder {
  readonly pid: number;
  /** The machine's name. */
  readonly host: string;
  /** When the lock was taken, ISO 8601 in UTC. */
  readonly started: string;
}

/** This process as a holder, from now on. */
export function thisProcess(): LockHolder {
  return { pid: process.pid, host: hostname(), started: new Date().toISOString() };
}

/** Reads what stands in a lock file; undefined where that is no holder. */
export function parseHolder(text: string): LockHolder | undefined {
  const data = parseJson(text);
  if (typeof data !== "object" || data === null) return undefined;
  if (!("pid" in data && "host" in data && "started" in data)) return undefined;
  const { pid, host, started } = data;
  if (typeof pid !== "number" || typeof host !== "string" || typeof started !== "string")
    return undefined;
  return { pid, host, started };
}

/** Whether the holder is known to have ended: it ran on this machine and its process is gone, or the machine has started anew since. */
export function hasEnded(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return false;
  const machineStarted = Date.now() - uptime() * 1000;
  // The two clocks differ by a little; nobody restarts a machine in five seconds.
  return Date.parse(holder.started) < machineStarted - 5000 || !isRunning(holder.pid);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
