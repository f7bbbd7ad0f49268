import { expect, test } from "vitest";
import { officeWords } from "../../evidence/territory/territory-names.ts";
import { officeText } from "../../language/office-words.ts";
import { codeEntry, codeList } from "../code-lists.ts";
import { headingTexts, isHeadingHidden, ownHeadings, saidHeadings, shownHeadings } from "./paper.ts";
import { paperQuestions } from "./paper-questions.ts";
import { paperSettings } from "./paper-settings.ts";

const said = (given: unknown, currency = "BRL") => ({ paper: paperSettings.parse(given), currency });

test("every problem is asked and none asserted; every question ends as one in both languages", () => {
  expect(Object.keys(paperQuestions)).toEqual(codeList("problems").map(({ code }) => code));
  for (const { en, zh } of Object.values(paperQuestions)) {
    expect(en).toMatch(/\?$/);
    expect(zh).toMatch(/？$/);
  }
});

test("examples of another country stand where they are wanted, and with amounts in its currency where nothing is said", () => {
  const asked = (given: Parameters<typeof headingTexts>[0]) => headingTexts(given).get("P1.2")?.en;
  expect(asked({ currency: "BRL" })).toBe("Was the industry overtaken by substitutions led elsewhere?");
  expect(asked({ currency: "CNY" })).toBe("Was the industry overtaken by substitutions led elsewhere (CRT, LCD, OLED)?");
  expect(asked(said({ examples: ["china-its"] }))).toContain("OLED");
  expect(asked(said({ examples: ["none"] }, "CNY"))).not.toContain("OLED");
});

test("what is hidden goes with all below it, own headings under it too; a code that is none, or is the paper's, is refused", () => {
  const own = [{ code: "N1", names: { en: "Green industry" }, under: "P2" }];
  const office = said({ hidden: ["M3", "P2"], own, names: { M4: { en: "Shared laboratories", zh: "共享实验室" } } });
  expect(["M3", "M3.4", "P2.2", "N1", "M1.2", "P1.1"].map((code) => isHeadingHidden(code, office))).toEqual([true, true, true, true, false, false]);
  expect([ownHeadings("problems", office), ownHeadings("problems", said({ own })).map(({ code }) => code)]).toEqual([[], ["N1"]]);
  const shown = shownHeadings(office);
  expect([shown["M3"], shown["P2.1"], shown["M4"]?.en, shown["M1.2"]]).toEqual([
    undefined,
    undefined,
    "Shared laboratories",
    codeEntry("measures", "M1.2")?.label,
  ]);
  for (const wrong of [
    { hidden: ["P9"] },
    { names: { X: { en: "x" } } },
    { own: [{ ...own[0], code: "P1" }] },
    { own: [...own, ...own] },
    { own: [{ ...own[0], under: "ST1" }] },
  ])
    expect(paperSettings.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
});

test("a label is said as the office calls it wherever it stands as a heading, with its code or alone, and nowhere inside a sentence", () => {
  const words = officeWords({ ...said({ names: { M4: { en: "Shared laboratories", zh: "共享实验室" } } }), languages: ["en", "zh"] });
  const label = String(codeEntry("measures", "M4")?.label.en);
  expect([label, `M4 ${label}`, `${label} (M4)`, `On ${label}`].map((text) => officeText(text, words, "en"))).toEqual([
    "Shared laboratories",
    "M4 Shared laboratories",
    "Shared laboratories (M4)",
    `On ${label}`,
  ]);
  expect(officeText("P2 缺乏整体规划和顶层设计", words, "zh")).toBe("P2 整体规划和顶层设计是否缺乏？");
  expect(saidHeadings(said({ names: { P2: { en: "Plan", de: "Gesamtplan" } } }), "de").en["No overall planning and top-level design"]).toBe("Gesamtplan");
});
