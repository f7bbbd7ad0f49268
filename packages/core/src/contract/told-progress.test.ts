import { expect, test } from "vitest";
import { loadLocale } from "../further-languages.ts";
import { readerOf } from "../language/message/reader.ts";
import { type OfficeWords, plainWords } from "../language/office-words.ts";
import { verbatim } from "../language/statement/values.ts";
import { namedSteps } from "../language/steps.words.ts";
import type { LocalText } from "../language/text.ts";
import { toldProgress } from "./told-progress.ts";

const cities: OfficeWords = { ...plainWords, region: { en: { one: "city", many: "cities" }, zh: { one: "城市", many: "城市" } } };

test("a step is said in the reader's language and the office's words; the name of a file in it stays as it was typed", async () => {
  const said = async (what: LocalText, language: "en" | "de"): Promise<unknown> => {
    const steps: unknown[] = [];
    const locale = await loadLocale(language);
    toldProgress({ step: (...step) => steps.push(step) }, readerOf(locale, cities)).step(what, 1, 2);
    return steps;
  };
  const typed = namedSteps.text("reading", { file: verbatim("Region @region.csv") });
  expect(await said(typed, "en")).toEqual([[{ en: "reading Region @region.csv", zh: "读取 Region @region.csv" }, 1, 2]]);
  expect(await said(typed, "de")).toEqual([[{ en: "Region @region.csv wird gelesen", zh: "读取 Region @region.csv" }, 1, 2]]);
  expect(await said({ en: "Choosing sites", zh: "选址" }, "de")).toEqual([[{ en: "Standorte werden gewählt", zh: "选址" }, 1, 2]]);
  expect(await said({ en: "By @region", zh: "按@region" }, "en")).toEqual([[{ en: "By city", zh: "按城市" }, 1, 2]]);
});
