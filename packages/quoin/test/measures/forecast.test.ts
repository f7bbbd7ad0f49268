import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { forecastText } from "../../src/cli/texts/forecast-text.ts";
import { quoin } from "../command-line.ts";
import { speechIn } from "../terminal-speech.ts";

let folder: string;
// Asking makes the store of a workspace that has none: not in the folder that is shipped.
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), "quoin-forecast-")), "office");
  cpSync(fileURLToPath(new URL("../../../../examples/china-its", import.meta.url)), folder, { recursive: true });
});

test("quoin forecast answers a market: takeover by year, alarm, back-test, exposure and what is not known", async () => {
  const { exitCode, stdout } = await quoin("forecast", folder, "--episode", "tv_display_world", "--origin", "2006", "--json");
  expect(exitCode).toBe(0);
  const answer = JSON.parse(stdout);
  const { chosen } = answer;
  const lcd = chosen.technologies.find((each: { technology: string }) => each.technology === "lcd");
  expect(lcd.takeover).toMatchObject({ status: "ahead", alarm: true });
  expect(lcd.takeover.by_year).toHaveLength(50);
  expect(lcd.takeover.by_year[9]).toBe(lcd.takeover.within_10);
  expect(lcd.warned).toMatchObject({ verdict: "late", few_points: true });
  expect(lcd.back_test.forecasts).toBe(lcd.back_test.inside + lcd.back_test.above + lcd.back_test.below);
  expect(chosen.exposure).toMatchObject({ challenger: "lcd", incumbent: "crt" });
  expect(chosen.exposure.units.length).toBeGreaterThan(10);
  expect(chosen.experts.some((each: { made_by: string; error: number | null }) => each.made_by === "iSuppli" && each.error !== null)).toBe(true);
  for (const language of ["en", "zh"] as const) {
    const text = forecastText(answer, language, speechIn(language));
    expect(text).toContain(language === "en" ? "ALARM" : "预警");
    expect(text).not.toMatch(/undefined|NaN|null/);
  }
});

test("a higher alarm warns of less; one known year gives a base rate and no forecast; an unknown market is a fault", async () => {
  const strict = JSON.parse((await quoin("forecast", folder, "--episode", "ev_car_sales_share", "--region", "China", "--alarm", "0.95", "--json")).stdout);
  expect(strict.chosen.technologies[0].takeover.alarm).toBe(false);
  const early = JSON.parse((await quoin("forecast", folder, "--episode", "tv_display_world", "--origin", "2004", "--json")).stdout);
  const lcd = early.chosen.technologies.find((each: { technology: string }) => each.technology === "lcd");
  expect(lcd).toMatchObject({ takeover: null, forecast: [], base_rate: { from: 2, to: 5 } });
  expect((await quoin("forecast", folder, "--episode", "none")).exitCode).toBe(2);
});
