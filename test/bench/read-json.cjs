// The reference of the bulk cases: reads every file of a folder and parses it as JSON, in one thread.
const { readdirSync, readFileSync } = require("node:fs");

const folder = process.argv[2];
for (const name of readdirSync(folder)) JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
