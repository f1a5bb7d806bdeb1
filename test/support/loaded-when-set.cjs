// Preloaded into the program: says on a third output whether Node's module for hashing was there when V8 was given a setting.
const { writeSync } = require("node:fs");
const v8 = require("node:v8");

const set = v8.setFlagsFromString;
v8.setFlagsFromString = (flags) => {
  const isLoaded = process.moduleLoadList.includes("NativeModule crypto");
  writeSync(3, `${isLoaded ? "crypto" : "no crypto"}\n`);
  set(flags);
};
