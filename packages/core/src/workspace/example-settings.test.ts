import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { placedDocument } from "../contract/placed-document.ts";
import { sharedThresholds } from "../diagnosis/verdict/shared-limits.ts";
import { rules } from "../judging/rules.ts";
import { askedThresholds } from "./asked-thresholds.ts";
import { settings } from "./settings.ts";
import { SHARED_THRESHOLDS } from "./shared-thresholds.ts";
import { defaultsOf, thresholdValues } from "./threshold.ts";

const examples = ["china-its", "demo-office", "empty"];

/** The text with every shown default made a setting. */
function uncommented(text: string): string {
  return text
    .replaceAll(/^# (?= {2})/gm, "")
    .replaceAll(/^(\w+): \{\}(?=\n {2}\S)/gm, "$1:")
    .replaceAll(/^# (budgets|floors):/gm, "$1:");
}

test.each(examples)("%s: the settings are valid as they are", async (name) => {
  const read = placedDocument(await readFile(new URL(`../../../../examples/${name}/quoin.yaml`, import.meta.url), "utf8"), settings, "quoin.yaml");
  expect(read.ok ? [] : read.notes).toEqual([]);
});

test.each(examples)("%s: every default that is shown is a setting, and is the default", async (name) => {
  const whole = await readFile(new URL(`../../../../examples/${name}/quoin.yaml`, import.meta.url), "utf8");
  const text = uncommented(whole);
  const read = placedDocument(text, settings, "quoin.yaml");
  expect(read.ok ? [] : read.notes).toEqual([]);
  if (!read.ok) return;
  expect(Object.keys(read.value.thresholds).sort()).toEqual([...rules.map(({ code }) => code), SHARED_THRESHOLDS].sort());
  expect(read.value.thresholds[SHARED_THRESHOLDS]).toEqual(defaultsOf(sharedThresholds));
  // What the office of the example sets itself stands without a sign before it.
  const given = placedDocument(whole, settings, "quoin.yaml");
  if (!given.ok) throw new Error(JSON.stringify(given.notes));
  const own = given.value;
  for (const rule of rules) {
    const { code, thresholds } = rule;
    const shown = thresholdValues(code, thresholds, askedThresholds(read.value, rule));
    expect(shown).toEqual(thresholdValues(code, thresholds, askedThresholds(own, rule)));
  }
  expect(read.value.siting).toEqual({ radius_km: 300, personnel_per_lab: 14000, open: 5, per_year: 2 });
  expect(read.value.plan.lead_regions).toBe(5);
});
