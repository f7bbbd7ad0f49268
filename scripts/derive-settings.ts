import { readFile } from "node:fs/promises";
import { countsInChina } from "../packages/core/src/codes/paper/paper.ts";
import { placedDocument } from "../packages/core/src/contract/placed-document.ts";
import { sharedThresholds } from "../packages/core/src/diagnosis/verdict/shared-limits.ts";
import { rules } from "../packages/core/src/judging/rules.ts";
import { saidOnce } from "../packages/core/src/workspace/asked-thresholds.ts";
import { type Settings, settings } from "../packages/core/src/workspace/settings.ts";
import type { ThresholdValue } from "../packages/core/src/workspace/threshold.ts";
import type { DerivedFile } from "./derive-codes.ts";
import { inPlainWords } from "./plain-words.ts";

const marks = /(# >>> thresholds\n)[\s\S]*?(# <<< thresholds\n)/;

/** The list of thresholds in the quoin.yaml of the examples, from the rules themselves. */
export async function deriveSettings(): Promise<readonly DerivedFile[]> {
  return Promise.all(
    ["china-its", "demo-office", "empty"]
      .map((name) => `examples/${name}/quoin.yaml`)
      .map(async (path) => {
        const text = await readFile(new URL(`../${path}`, import.meta.url), "utf8");
        const given = placedDocument(text, settings, path);
        if (!given.ok) throw new Error(`${path}: ${JSON.stringify(given.notes)}`);
        return { path, text: text.replace(marks, (_, begin: string, end: string) => begin + thresholdList(given.value) + end) };
      }),
  );
}

/** Defaults behind `#`; what the office sets itself stands as it is. */
function thresholdList({ thresholds: given, currency }: Settings): string {
  const shared = Object.entries(sharedThresholds).flatMap(([name, { default: value, unit, why }]) => [
    `#   # ${unit}. ${why.en} ${why.zh}`,
    `#   ${name}: ${printed(value)}`,
  ]);
  const lines = inPlainWords(rules).flatMap(({ code, title, thresholds }) => [
    `${given[code] === undefined ? "# " : ""}  ${code}: # ${title.zh}`,
    // What the office says once for all rules (`generic`) has a place of its own.
    ...Object.entries(thresholds).flatMap(([name, { default: value, inChina, unit, why }]) =>
      saidOnce(name)
        ? []
        : [
            `#     # ${unit}. ${why.en} ${why.zh}`,
            given[code]?.[name] === undefined
              ? `#     ${name}: ${printed(countsInChina({ currency }) ? (inChina ?? value) : value)}`
              : `    ${name}: ${printed(given[code][name])}`,
          ],
    ),
  ]);
  return [...shared, ...lines].map((line) => `${line}\n`).join("");
}

function printed(value: ThresholdValue): string {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : JSON.stringify(value);
}
