// Preloaded into the built program: says at its end, on the fourth stream, which files it loaded. The program takes its
// own compiled files without Node's loader, so what it reads of them is watched too.
const fs = require("node:fs");
const read = new Set();
const { readFileSync, writeSync } = fs;
fs.readFileSync = (file, ...rest) => {
  if (String(file).endsWith(".cjs")) read.add(String(file));
  return readFileSync(file, ...rest);
};
process.on("exit", () =>
  writeSync(3, [...new Set([...Object.keys(require.cache), ...read])].join("\n")),
);
