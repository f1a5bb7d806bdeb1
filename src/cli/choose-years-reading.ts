import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { type PublicOptions, type YearsReading } from "./years-reading.ts";

/** How years are read, as the caller asked; undefined where a file that was published before cannot be used. */
export async function chooseYearsReading(
  host: Host,
  options: PublicOptions,
): Promise<YearsReading | undefined> {
  const { published = [] } = options;
  if (options.public === true) {
    const { publicYears } = await import("./public-years.ts");
    return publicYears(host, published);
  }
  if (published.length > 0)
    throw new UserError("--published goes with --public", {
      hint: "add --public, or leave --published out",
    });
  return { making: undefined, sayFindings: () => false, settle: (years) => years, inputs: [] };
}
