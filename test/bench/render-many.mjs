// Renders a report so many times in this one process, then again as many as the next number says, and prints what each
// took, in milliseconds. node render-many.mjs <bundle> <function> <report.json> <counts, with commas between them>
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

const [bundle, name, file, counts] = argv.slice(2);
const render = (await import(pathToFileURL(bundle).href))[name];
const report = JSON.parse(readFileSync(file, "utf8"));

// V8 learns for some hundred reports. That is the same for any number of them, and is not counted; and what it left
// lying about is taken away first, so that a short run does not pay for it more than a long one.
renderMany(500);
globalThis.gc();
const times = counts.split(",").map((count) => timeOf(Number(count)));
process.stdout.write(JSON.stringify(times));

function timeOf(count) {
  const before = { processor: process.cpuUsage(), clock: process.hrtime.bigint() };
  renderMany(count);
  globalThis.gc();
  const { user, system } = process.cpuUsage(before.processor);
  const clock = Number(process.hrtime.bigint() - before.clock) / 1e6;
  return { count, processor: (user + system) / 1000, clock };
}

/** Each is of another council, so that no whole text can be kept from one to the next. */
function renderMany(many) {
  for (let place = 0; place < many; place += 1) {
    const council = { ...report.about.council, name: `Council number ${place}` };
    const text = render({ ...report, about: { ...report.about, council } }, {});
    if (!text.includes(council.name)) throw new Error("the report does not name its council");
  }
}
