import { type Host } from "../platform/host.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { ExitCode } from "./exit-code.ts";
import { type CloseOptions } from "./options/action.ts";
import { unknownName } from "./unknown-name.ts";
import { type OpenAssessment, withAssessment } from "./with-assessment.ts";

/** Marks an action as done or dropped. Throws a `UserError` where the file has no such action. */
export async function closeAction(
  host: Host,
  file: string,
  closing: CloseOptions & { readonly id: string },
): Promise<ExitCode> {
  return withAssessment(host, { file }, (open) => closeOver(host, open, closing));
}

/** The same in a file that is open. */
export async function closeOver(
  host: Host,
  { loaded, store }: OpenAssessment,
  { id, status }: CloseOptions & { readonly id: string },
): Promise<ExitCode> {
  const { actions } = store.assessment();
  const action = actions.get(id);
  if (action === undefined)
    throw unknownName(`${loaded.file}: no action is called ${id}`, id, [...actions.keys()]);
  const isSo = action.status === status;
  if (!isSo) await store.apply([{ path: ["actions", id, "status"], value: status }]);
  const said = isSo ? `was ${status} already` : `is marked ${status}`;
  host.out(`${loaded.file}: ${id} ${said}: ${terminalSafeLine(action.what)}\n`);
  return ExitCode.ok;
}
