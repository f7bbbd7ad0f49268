import { describe, expect, test } from "vitest";
import { german } from "../../test/german.ts";
import { officeOf, settingsOf } from "../../test/office.ts";
import { finding } from "../../test/report-content.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import { furtherFormatter, ownFormatter } from "../language/message/formatter.ts";
import { countedThings, onceFollowed } from "./counted-things.ts";
import type { DesignContext } from "./design-context.ts";
import { figureKey } from "./figure-key.ts";
import { liesWithin } from "./lies-within.ts";
import { cellNames, count, moneyWords, nameList } from "./line-text.ts";
import { deliverersText, needsText } from "./needs-text.ts";
import type { OpenQuestion } from "./plan.ts";
import { planYears } from "./plan-years.ts";
import { plannedPlace } from "./planned-place.ts";
import { scenarioSettings } from "./scenario-settings.ts";
import { withSupposed } from "./supposed.ts";
import { namedCell, tableWord } from "./table-words.ts";
import { limitOf, targetOf } from "./target-of.ts";
import { figureText, figureUnit, isPart, termText } from "./term-text.ts";
import { usualDeliverer } from "./usual-deliverers.ts";

const [en, zh, de] = [ownFormatter("en"), ownFormatter("zh"), furtherFormatter(german)];
const both = (text: string) => ({ en: text, zh: `${text}中` });

describe("the value from which on a finding would no longer be confirmed", () => {
  test.each<[string, number | null, number | null, number | null]>([
    ["is its limit", 0.4, 0.5, 0.5],
    ["is one less than a count that confirms by reaching its limit", 3, 3, 2],
    ["is the limit of a count that lies beyond it", 5, 3, 3],
    ["is the limit of a share, also where the share lies on it", 0.5, 0.5, 0.5],
    ["is nothing below nothing", 0, 0, 0],
    ["is not known without a limit", 3, null, null],
    ["is the limit where nothing was measured", null, 3, 3],
  ])("%s", (_, value, threshold, limit) => {
    expect(limitOf({ value, threshold })).toBe(limit);
  });

  test("is what the finding sets in a line that merely answers it; without a limit it sets words alone", () => {
    expect(targetOf(finding("f", { threshold: 3, value: 3 }))).toEqual({ finding: "f", sets: [{ kind: "limit", what: "target:f", value: 2 }] });
    expect(targetOf(finding("f", { threshold: null })).sets).toEqual([{ kind: "text", what: "action", value: "Is f so? (en)" }]);
  });
});

describe("what a finding counted", () => {
  const counted = (comparison: unknown, value: number | null) => countedThings({ comparison, value } as Pick<Finding, "comparison" | "value">);

  test("is told where its value is that share", () => {
    expect(counted({ known: 4, open: ["a"] }, 0.25)).toEqual({ lacking: 1, known: 4 });
    expect(counted({ known: 4, open: [] }, 0)).toEqual({ lacking: 0, known: 4 });
  });

  test.each([
    ["a value that is another share", { known: 4, open: ["a"] }, 0.5],
    ["nothing that can be told", { known: 0, open: [] }, 0],
    ["no list", { known: 4, open: 1 }, 0.25],
    ["nothing at all", null, 0.25],
    ["no value", { known: 4, open: ["a"] }, null],
  ])("is not told of %s", (_, comparison, value) => {
    expect(counted(comparison, value)).toBeNull();
  });

  test("falls by those that a line names, and not below none", () => {
    expect(onceFollowed({ lacking: 32, known: 38 }, 10)).toBeCloseTo(22 / 38, 12);
    expect(onceFollowed({ lacking: 2, known: 38 }, 10)).toBe(0);
    expect(onceFollowed({ lacking: 2, known: 4 }, 0)).toBe(0.5);
  });
});

describe("a figure of a line", () => {
  test.each<[string, readonly string[], ReturnType<typeof figureUnit>]>([
    ["amount", ["money", "资金", "Geld"], "money"],
    ["least_years", ["least duration in years", "最短年限", "Mindestdauer in Jahren"], "years"],
    ["sites", ["sites", "选址个数", "Standorte"], null],
    [figureKey("region", "350000"), ["money of 350000", "350000资金", "Geld von 350000"], "money"],
    [figureKey("weight", "f-1"), ["weight (f-1)", "权重（f-1）", "Gewicht (f-1)"], null],
    ["nobody_knows", ["nobody_knows", "nobody_knows", "nobody_knows"], null],
    ["constructor", ["constructor", "constructor", "constructor"], null],
  ])("%s has its name in each language, and what it counts in", (what, said, unit) => {
    const named = [en, zh, de].map((formatter) => figureText(what, formatter));
    expect(named.slice(0, 2)).toEqual(said.slice(0, 2));
    expect(named[2]).not.toMatch(/undefined|\{/);
    expect(figureUnit(what)).toBe(unit);
  });

  test("about a field bears its Chinese name in Chinese", () => {
    expect(figureText(figureKey("field", "energy"), zh)).toBe("能源领域资金");
    expect(figureText(figureKey("field", "energy"), en)).toBe("money of energy");
    expect(figureText(figureKey("field", "unheard of"), zh)).toBe("unheard of领域资金");
  });

  test("is money of a part where it is about a place or a field", () => {
    expect((["region", "field", "institutes", "weight", "target", "candidates"] as const).map((kind) => isPart(figureKey(kind, "x")))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(isPart("amount")).toBe(false);
  });

  test("as a term is said with its kind, and a weight at its own finding by its kind alone", () => {
    expect(termText("cap", "largest_region_share", en)).toBe("cap: most for one region, share");
    expect(termText("cap", "largest_region_share", zh)).toBe("上限·单一地区上限份额");
    expect(termText("weight", figureKey("weight", "f-1"), en)).toBe("weight");
    expect(termText("term", figureKey("candidates", "f-1"), en)).toBe("term: candidates begun on it");
  });
});

describe("a cell of a line's table", () => {
  test("is a code of the program in Chinese, and as it stands where nobody knows it", () => {
    expect([tableWord("energy", "zh"), tableWord("energy", "en"), tableWord("x", "zh"), tableWord("toString", "zh")]).toEqual([
      "能源",
      "energy",
      "x",
      "toString",
    ]);
  });

  test("is called by the table's own names first, several things one behind the other", () => {
    const names = cellNames([{ en: "Steel", zh: "钢铁" }]);
    const otherwise = (code: string) => `<${code}>`;
    expect(namedCell("钢铁", names, en, otherwise)).toBe("Steel");
    expect(namedCell(["钢铁", "b"], names, en, otherwise)).toBe("Steel; <b>");
    expect(namedCell(["钢铁", "b"], names, zh, otherwise)).toBe("钢铁；<b>");
    expect(namedCell([], names, en, otherwise)).toBe("");
    expect(namedCell("toString", names, en, otherwise)).toBe("<toString>");
  });

  test("says in English that a name is in Chinese", () => {
    const itself = (code: string) => code;
    expect([en, zh].map((formatter) => namedCell("宝钢", {}, formatter, itself))).toEqual(["宝钢 (zh)", "宝钢"]);
  });
});

test.each<[readonly string[], string, string]>([
  [[], "", ""],
  [["a"], "a", "a中"],
  [["a", "b"], "a and b", "a中、b中"],
  [["a", "b", "c"], "a, b and c", "a中、b中、c中"],
])("names %j stand in a row", (names, english, chinese) => {
  expect(nameList(names.map(both))).toEqual({ en: english, zh: chinese });
});

test("numbers and money are written as each language writes them", () => {
  expect(count(12345)).toEqual({ en: "12,345", zh: "12345" });
  expect(moneyWords(2.5e8, "EUR")).toEqual({ en: "EUR 250 m", zh: "2.5亿欧元" });
});

describe("what an open question needs", () => {
  const need = (role: string, title: string, who: string | null) => ({
    role,
    table: both(`T ${role}`),
    title: both(title),
    who_named: who === null ? null : both(who),
  });
  const needs = [need("firms", "assets", "registry"), need("degrees", "year", null), need("firms", "name", "registry")] as unknown as OpenQuestion["needs"];

  test("is said table by table, and who has it once", () => {
    expect(needsText(needs, en)).toEqual(["T firms: assets, name", "T degrees: year"]);
    expect(needsText(needs, zh)).toEqual(["T firms中：assets中、name中", "T degrees中：year中"]);
    expect(deliverersText(needs, en)).toEqual(["registry"]);
    expect([needsText([], en), deliverersText([], en)]).toEqual([[], []]);
  });

  test("comes from whom its type usually comes, else from whom the measure names, else from nobody", () => {
    expect(usualDeliverer("M1.2", "facility")?.en).toBe("those who run facilities and instruments");
    expect(usualDeliverer("M1.T1", "policy-instrument")?.en).toBe("the tax administration");
    expect(usualDeliverer("M1.T1", "facility")?.en).toBe("those who run facilities and instruments");
    expect(usualDeliverer("M1.2", "unheard-of")).toBeNull();
  });
});

describe("findings that are taken otherwise", () => {
  const context = {
    findings: [finding("a"), finding("b", { verdict: "insufficient-data" })],
    national: [finding("a", { strength: "robust" })],
  } as unknown as DesignContext;

  test("are so for the place and the whole, and the evidence stays as it is", () => {
    const told = withSupposed(context, { refused: ["a"], confirmed: ["b"] });
    expect(told.findings.map(({ verdict, strength }) => [verdict, strength])).toEqual([
      ["not-supported", null],
      ["confirmed", "depends"],
    ]);
    expect(told.national.map(({ verdict, strength }) => [verdict, strength])).toEqual([["not-supported", null]]);
    expect(context.findings.map(({ verdict }) => verdict)).toEqual(["confirmed", "insufficient-data"]);
  });

  test("that are confirmed already keep their strength, and refusing goes before", () => {
    expect(withSupposed(context, { confirmed: ["a"] }).national[0]?.strength).toBe("robust");
    expect(withSupposed(context, { refused: ["b"], confirmed: ["b"] }).findings[1]?.verdict).toBe("not-supported");
    expect(withSupposed(context, {})).toBe(context);
    expect(withSupposed(context, { refused: ["of-another"] }).findings).toEqual(context.findings);
  });
});

describe("the years of a plan", () => {
  const years = (choices: object) =>
    planYears({ settings: settingsOf(choices as never), findings: [finding("a", { years: { from: 2000, to: 2018 } })], national: [] });

  test("follow the base year, as many as the office plans", () => {
    expect(years({ base_year: 2024, plan: { years: 3 } })).toEqual([2025, 2026, 2027]);
    expect(years({ base_year: 2024, plan: { years: 1, first_year: 2030 } })).toEqual([2030]);
  });

  test("follow the newest evidence of the place or the whole where the office names no year, and are none without any", () => {
    expect(years({ plan: { years: 2 } })).toEqual([2019, 2020]);
    const newer = finding("b", { years: { from: 2019, to: 2021 } });
    expect(
      planYears({ settings: settingsOf({ plan: { years: 1 } }), findings: [finding("a", { years: { from: 2000, to: 2018 } })], national: [newer] }),
    ).toEqual([2022]);
    expect(planYears({ settings: settingsOf({}), findings: [finding("a")], national: [] })).toEqual([]);
  });
});

describe("a scenario", () => {
  const settings = settingsOf({ plan: { years: 5, first_year: 2026 }, scenarios: { short: { label: { en: "Short", zh: "短" }, plan: { years: 2 } } } });

  test("lays over the settings what it has otherwise, and nothing else", () => {
    const told = scenarioSettings(settings, "short");
    expect(told.ok && [told.value.plan.years, told.value.plan.first_year, told.value.currency]).toEqual([2, 2026, "CNY"]);
    expect(settings.plan.years).toBe(5);
    expect(scenarioSettings(settings, "base")).toMatchObject({ value: settings });
  });

  test.each(["long", "toString", "", "Short"])("of the name %j is none", (name) => {
    const told = scenarioSettings(settings, name);
    expect([told.ok, told.notes.map(({ code, parameters }) => [code, parameters?.["known"]])]).toEqual([false, [["design.unknown-scenario", "base, short"]]]);
  });
});

describe("a place that is planned for", () => {
  const region = (id: string, parent: string | null, own: object = {}) => ({ id, parent, ...own });
  const tree = [
    region("CN", null),
    region("35", "CN", { in_panel: true }),
    region("11", "CN", { in_panel: true }),
    region("3501", "35"),
    region("lost", "gone"),
    region("a", "b"),
    region("b", "a"),
  ];
  const office = officeOf({ records: { region: tree } });

  test("is the whole, one that is compared, or one that lies in the tree of the whole", async () => {
    const planned = async (id: string) => {
      const told = await plannedPlace(office, id);
      return told.ok ? [told.value.place.code, told.value.isNation, told.value.panel.map(({ code }) => code)] : told.notes.map(({ code }) => code);
    };
    expect(await planned("CN")).toEqual(["CN", true, ["11", "35"]]);
    expect(await planned("35")).toEqual(["35", false, ["11", "35"]]);
    expect(await planned("3501")).toEqual(["3501", false, ["11", "35"]]);
    for (const none of ["lost", "a", "nowhere"]) expect(await planned(none)).toEqual(["design.region-without-plan"]);
  });

  test("holds what lies within it, itself too; a tree that goes round ends", async () => {
    const within = (code: string, at: string | null) => liesWithin({ place: { code, name: both(code) }, records: office.records }, at);
    expect([await within("35", "3501"), await within("35", "35"), await within("CN", "3501")]).toEqual([true, true, true]);
    expect([await within("11", "3501"), await within("35", null), await within("35", "lost"), await within("35", "a"), await within("3501", "35")]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
