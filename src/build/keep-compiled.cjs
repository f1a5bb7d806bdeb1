// Preloaded into the built program: when it ends, keeps the code that V8 made of each file, in the folder named.
const { renameSync, writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const vm = require("node:vm");

const folder = process.env["MIR_BUILD_COMPILED"];
const scripts = new Map();

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.set(options.filename, this);
  }
};

process.on("exit", () => {
  for (const [file, script] of scripts) {
    const kept = join(folder, `${basename(file)}.bin`);
    writeFileSync(`${kept}-${process.pid}`, script.createCachedData());
    renameSync(`${kept}-${process.pid}`, kept);
  }
});
