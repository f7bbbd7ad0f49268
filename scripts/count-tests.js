// Prints "N passed, N failed" from vitest's JSON report. A run that failed without a report counts as one failure.
import { existsSync, readFileSync } from "node:fs";

const [report = "", code = "1"] = process.argv.slice(2);
const text = existsSync(report) ? readFileSync(report, "utf8") : "";
const { numPassedTests = 0, numFailedTests = 0 } = text === "" ? {} : JSON.parse(text);
console.log(`${numPassedTests} passed, ${numFailedTests === 0 && code !== "0" ? 1 : numFailedTests} failed`);
