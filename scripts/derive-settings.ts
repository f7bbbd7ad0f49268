import { readFile } from "node:fs/promises";
import { rules } from "../packages/core/src/diagnosis/rules.ts";
import { sharedThresholds } from "../packages/core/src/diagnosis/verdict/shared-limits.ts";
import type { ThresholdValue } from "../packages/core/src/workspace/threshold.ts";
import type { DerivedFile } from "./derive-codes.ts";

const marks = /(# >>> thresholds\n)[\s\S]*?(# <<< thresholds\n)/;

/** The list of default thresholds in the quoin.yaml of the examples, from the rules themselves. */
export async function deriveSettings(): Promise<readonly DerivedFile[]> {
  return Promise.all(
    ["china-its", "demo-office", "empty"]
      .map((name) => `examples/${name}/quoin.yaml`)
      .map(async (path) => {
        const text = await readFile(new URL(`../${path}`, import.meta.url), "utf8");
        return { path, text: text.replace(marks, (_, begin: string, end: string) => begin + thresholdList() + end) };
      }),
  );
}

function thresholdList(): string {
  const shared = Object.entries(sharedThresholds).flatMap(([name, { default: value, unit, why }]) => [
    `#   # ${unit}. ${why.en} ${why.zh}`,
    `#   ${name}: ${printed(value)}`,
  ]);
  const lines = rules.flatMap(({ code, title, thresholds }) => [
    `#   ${code}: # ${title.zh}`,
    ...Object.entries(thresholds).flatMap(([name, { default: value, unit, why }]) => [
      `#     # ${unit}. ${why.en} ${why.zh}`,
      `#     ${name}: ${printed(value)}`,
    ]),
  ]);
  return [...shared, ...lines].map((line) => `${line}\n`).join("");
}

function printed(value: ThresholdValue): string {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : JSON.stringify(value);
}
