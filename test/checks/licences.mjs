/** Licences under which a package may be in the tool, or help to build it: all let it be used, changed and passed on. */
const FIT = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "PSF-2.0",
  "Unlicense",
]);

/** Weaker ones: the package's own files stay under them. They may help to build the tool, and are not in it. */
const FIT_FOR_BUILDING = new Set(["MPL-2.0"]);

/**
 * The locked packages whose licence is not fit, with the licence. Where a package offers several, one has to be.
 * @param {Readonly<Record<string, { readonly license?: string | undefined }>>} packages by their place, as npm's lock has them
 * @returns {readonly string[]}
 */
export function unfitLicences(packages) {
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .filter(([, { license }]) => !isFit(license, [FIT, FIT_FOR_BUILDING]))
    .map(([path, { license }]) => `${path}: ${license ?? "names no licence"}`);
}

/**
 * The packages in the bundle whose licence is not fit to be passed on with it.
 * @param {string} text the bundle's list of licences
 * @returns {readonly string[]}
 */
export function unfitInBundle(text) {
  const titles = [...text.matchAll(/^(\S+ \S+) \((.+)\)$/gm)];
  return titles.filter(([, , license]) => !isFit(license, [FIT])).map(([title]) => title);
}

function isFit(license, sets) {
  if (license === undefined) return false;
  const isNamed = (name) => sets.some((set) => set.has(name));
  const words = license.replaceAll(/[()]/g, "");
  const everyOf = (one) => one.split(" AND ").every((name) => isNamed(name.trim()));
  return words.split(" OR ").some(everyOf);
}
