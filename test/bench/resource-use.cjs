// Loaded before a measured program: when it ends, writes the most memory that it held (KiB) and the processor time
// of all its threads (microseconds) to the fourth stream.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require("node:fs").writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
