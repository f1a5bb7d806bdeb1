import { readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileAhead } from "./compile-ahead.mjs";
import { thirdPartyLicences } from "./third-party-licences.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const dist = join(root, "dist");

/** Runs one step of the build that is written in TypeScript, as its source stands. */
async function runStep(rolldown, name) {
  const file = join(dist, `build/${name}-${String(process.pid)}.mjs`);
  await rolldown.build({
    cwd: root,
    input: join(root, `src/build/${name}.ts`),
    platform: "node",
    external: (id) => !/^(?:[./]|[A-Za-z]:)/.test(id),
    output: { file, format: "esm" },
    logLevel: "warn",
  });
  const step = await import(pathToFileURL(file).href);
  return step.run(root);
}

/**
 * What libraries load and this program never uses, with what stands in its place. Commander can start other programs as
 * its commands, and this one has none; chalk asks the terminal for its colours, and is always told here. What Node needs
 * for either (sockets among other things) takes longer to load than the library itself. The writer of Markdown knows two
 * thousand names of characters, for definitions that stand apart from their links: reports have none.
 */
const UNUSED = new Map([
  ["commander node:child_process", "export const spawn = undefined;"],
  ["chalk #supports-color", "export default { stdout: false, stderr: false };"],
  ["mdast-util-to-markdown micromark-util-decode-string", "export const decodeString = undefined;"],
]);

const withoutTheUnused = {
  name: "without-the-unused",
  resolveId: (source, importer) => {
    const library = /[\\/]node_modules[\\/]([^\\/]+)[\\/]/.exec(importer ?? "")?.[1];
    const name = `${library} ${source}`;
    return UNUSED.has(name) ? `\0${name}` : undefined;
  },
  load: (id) => UNUSED.get(id.slice(1)),
};

/**
 * Code with every other character written as an escape. V8 holds such a file in half the memory, and a file that it need not
 * decode is there sooner. It holds in texts, in templates without a tag and in regular expressions, which is where they stand.
 */
function asciiOf(code) {
  return code.replaceAll(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * What is loaded together is one file, with all that it needs: looking for a file and opening it takes longer than
 * reading a little more. What stands first takes what several of them need.
 */
const TOGETHER = [
  [
    "first",
    /rolldown[\\/:]runtime|src[\\/](?:cli[\\/]exit-code|platform[\\/](?:package-root|compiled-code|optimise-late|output))\.[jt]s$/,
  ],
  ["start", /src[\\/](?:cli[\\/](?:run|present-error)|platform[\\/]node-host)\.ts$/],
  [
    "reading",
    /src[\\/](?:cli[\\/](?:load-assessment|present-problems|write-result)|platform[\\/]hashes)\.ts$/,
  ],
  [
    "reporting",
    /src[\\/](?:cli[\\/](?:load-report|commands[\\/]report-file)|domain[\\/]report[\\/]coverage-rows|render[\\/]text[\\/](?:earlier-file-facts|evidence-words|handed-on-words|level-words|link-target|one-line|own-words|related-anchor|view-words))\.ts$/,
  ],
  ["comparing", /src[\\/](?:cli[\\/]commands[\\/]diff-files|render[\\/]comparison[\\/]text)\.ts$/],
  ["csv", /src[\\/]render[\\/]report[\\/]csv\.ts$/],
  ["markdown", /src[\\/]render[\\/]report[\\/]markdown\.ts$/],
  ["html", /src[\\/]render[\\/]report[\\/]html\.tsx$/],
].map(([name, test], index) => ({ name, test, priority: 10 - index }));

/** What is started by itself: the program, the thread that checks, the process that a file is read in, and its thread. */
const STARTED = ["cli/main", "cli/worker", "cli/reader", "platform/aside"];

/** Bundles the program, split by command; gives the names of its files in `dist`. */
async function bundleProgram(rolldown) {
  const { output } = await rolldown.build({
    cwd: root,
    input: Object.fromEntries(
      STARTED.map((path) => [basename(path), join(root, `src/${path}.ts`)]),
    ),
    platform: "node",
    plugins: [withoutTheUnused],
    // An import of types alone is no import: otherwise a command's types would load what its action loads late.
    transform: {
      typescript: { onlyRemoveTypeImports: false },
      jsx: { runtime: "automatic", importSource: "preact" },
    },
    checks: { configurationFieldConflict: false },
    output: {
      dir: dist,
      format: "cjs",
      entryFileNames: "[name].cjs",
      chunkFileNames: "chunks/[name]-[hash].cjs",
      minify: true,
      codeSplitting: { groups: TOGETHER },
    },
    logLevel: "warn",
  });
  for (const chunk of output) {
    if (chunk.type === "chunk") await writeFile(join(dist, chunk.fileName), asciiOf(chunk.code));
  }
  const licences = "THIRD-PARTY-LICENCES.txt";
  const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
  await writeFile(join(dist, licences), await thirdPartyLicences(modules));
  return [licences, ...output.map(({ fileName }) => fileName)];
}

/** Takes away what an earlier build left. Nothing is removed before its successor is there: others may be reading. */
async function prune(names) {
  const kept = new Set(names);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const name = relative(dist, file).replaceAll("\\", "/");
    if (!kept.has(name)) await rm(file, { force: true });
  }
}

async function build() {
  const rolldown = await import("rolldown");
  try {
    const validators = await runStep(rolldown, "write-validators");
    const data = await runStep(rolldown, "write-data");
    const program = await bundleProgram(rolldown);
    const compiled = await compileAhead(root, program);
    await prune([...validators, ...data, ...program, ...compiled]);
  } finally {
    await rm(join(dist, "build"), { recursive: true, force: true });
  }
}

try {
  await build();
} catch (error) {
  const isAbsent = error instanceof Error && /Cannot find package 'rolldown'/.test(error.message);
  const isOptional = process.argv.at(2) === "--if-possible";
  if (!(isAbsent && isOptional)) throw error;
  process.stderr.write("mir: the bundler is not installed, so the program was not built\n");
}
