import { codeOf } from "./file-errors.ts";

/** Whether a process of that number runs on this machine, whoever it belongs to. */
export function isRunning(processId: number): boolean {
  if (!Number.isSafeInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
