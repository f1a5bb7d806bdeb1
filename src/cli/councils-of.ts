import { type CouncilLink, linkCouncils } from "../domain/council.ts";
import { type About } from "../domain/report/report.ts";
import { type Host } from "../platform/host.ts";
import { loadCouncils } from "./shipped.ts";

/** How the councils of two reports belong together. The list is read only where their codes differ. */
export async function councilsOf(
  host: Host,
  before: { readonly about: About },
  after: { readonly about: About },
): Promise<CouncilLink> {
  const [one, other] = [before.about.council.code, after.about.council.code];
  if (one === other) return { kind: "same" };
  return linkCouncils(await loadCouncils(host), one, other);
}
