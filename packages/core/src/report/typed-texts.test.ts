import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { elementAt } from "../contract/assert-present.ts";
import { type Finding, finding as findingSchema } from "../diagnosis/finding/finding.ts";
import { findingDraft, nation } from "../diagnosis/finding/finding-draft.ts";
import { loadLocale } from "../further-languages.ts";
import { completeFinding } from "../judging/complete-finding.ts";
import { rules } from "../judging/rules.ts";
import type { Locale } from "../language/locales.ts";
import { readerFormatter } from "../language/message/formatter.ts";
import { readerOf } from "../language/message/reader.ts";
import { render } from "../language/message/render.ts";
import { type OfficeWords, plainWords } from "../language/office-words.ts";
import { speechOf } from "../language/speech.ts";
import { sentences } from "../language/statement/sentences.ts";
import { calledOnce, integer, listed, placed, recorded, verbatim } from "../language/statement/values.ts";
import { asTyped, type Language } from "../language/text.ts";
import { type PlanLine, planLine, plan as planSchema } from "../plan/plan.ts";
import { designApplications } from "../planning/scenarios/design-applications.ts";
import { nameOf } from "../register/record-label.ts";
import { briefReport } from "./brief/brief-report.ts";
import { renderHtml } from "./html/render-html.ts";
import { planReport } from "./plan/plan-report.ts";
import { emptyContent } from "./strategy/empty-content.ts";

let german: Locale | null = null;
beforeAll(async () => {
  german = await loadLocale("de");
});

const cities: OfficeWords = {
  ...plainWords,
  region: { en: { one: "city", many: "cities" }, zh: { one: "城市", many: "城市" } },
  whole: { en: "the state", zh: "全州" },
};
/** A name with the signs of the office's words; one for which German has a word. */
const typedName = { en: "my @region", zh: "我@region" };
const germanWord = { en: "Region", zh: "地区" };
const typedTexts = ["my @region", "我@region"];

const words = sentences("sample-typed", {
  told: { en: "Of {$n} @regions {$who} leads {$place}; {$file}, {$once}: {$all}", zh: "{$n}个@region中，{$who}牵头{$place}；{$file}、{$once}：{$all}" },
});
const told = () =>
  words.say("told", {
    n: integer(14, "@regions"),
    who: recorded("organisation", "o", typedName),
    place: placed({ id: "p", name: typedName }),
    file: verbatim(typedName.en),
    once: calledOnce(germanWord.en),
    all: listed([nameOf({ id: "r", labels: typedName }), placed({ id: "g", name: germanWord })]),
  });
const readers = () => (["en", "zh"] as const).flatMap((read) => [null, german].map((locale) => readerOf(locale, { ...cities, languages: [read, "en", "zh"] })));

/** A value of a schema in which all that is data or a name was typed by somebody, and all that the program says is a sentence that holds such names. */
function typedInto(schema: z.core.$ZodType, depth = 0): unknown {
  const said = told();
  switch (speechOf(schema)) {
    case "message":
    case "name":
      return asTyped(typedName);
    case "statement":
      return said.data;
    case "said":
      return { ...said.data, text: said.text };
    case "unit":
      return "share";
    default:
  }
  const { def } = (schema as z.ZodType)._zod;
  const inner = (of: z.core.$ZodType): unknown => typedInto(of, depth + 1);
  switch (def.type) {
    case "object": {
      const { shape } = def as z.core.$ZodObjectDef;
      const filled = Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, inner(part)]));
      for (const key of Object.keys(filled)) if (`${key}_data` in filled && key !== "map") filled[key] = Array.isArray(filled[key]) ? [said.text] : said.text;
      return filled;
    }
    case "array":
      return [inner((def as z.core.$ZodArrayDef).element)];
    case "record":
      return { [typedName.en]: inner((def as z.core.$ZodRecordDef).valueType) };
    case "union":
      return inner((def as z.core.$ZodUnionDef).options[0] as z.core.$ZodType);
    case "lazy":
      return depth > 12 ? null : inner((def as z.core.$ZodLazyDef).getter());
    case "optional":
    case "nullable":
    case "default":
    case "readonly":
      return inner((def as z.core.$ZodOptionalDef).innerType);
    case "string":
      return typedName.en;
    case "number":
      return 4;
    case "boolean":
      return true;
    case "enum":
      return Object.values((def as z.core.$ZodEnumDef).entries)[0];
    case "literal":
      return (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values[0];
    default:
      return null;
  }
}

/** How often each typed text stands in what is said. */
const count = (said: unknown): readonly number[] => typedTexts.map((text) => JSON.stringify(said).split(text).length - 1);

test.each([
  ["a finding", findingSchema],
  ["a plan", planSchema],
  ["the choice among applications", designApplications.output],
] as const)("what people typed into %s is answered as it was typed, whoever reads it", (_, schema) => {
  const answer = typedInto(schema);
  for (const reader of readers()) {
    const said = render(answer, schema, reader);
    expect(count(said)).toEqual(count(answer));
    expect(JSON.stringify(said).match(/.{0,60}(?:my (?:city|Stadt)|Of 14 @regions|14个@region).{0,20}/)).toBeNull();
  }
});

const finding = (): Finding =>
  completeFinding(
    elementAt(rules, 0),
    findingDraft({
      subject: nation,
      verdict: "confirmed",
      statement: told(),
      evidence: [],
      synthetic: false,
      choices: [{ label: asTyped(typedName), value: 1, null: null, verdict: "confirmed" }],
      chart: {
        kind: "bars",
        title: { en: "By @region", zh: "按@region" },
        unit: "@regions",
        bars: [{ id: "r", label: nameOf({ id: "r", labels: typedName }), value: 1, low: null, high: null, count: null }],
        band: null,
        threshold: null,
      },
    }),
    { root: "R", baseYear: null, maximum_age: 5, significance: 0.05, words: cities },
  );

test("a finding is kept in the words of the office, and the names in it as they were typed", () => {
  const kept = finding();
  expect(kept.statement.en).toContain("Of 14 cities my @region leads my @region; my @region, Region: ");
  expect(kept.statement.zh).toContain("14个城市中，我@region牵头");
  expect([kept.chart?.title.en, kept.chart?.kind === "bars" ? kept.chart.unit : null]).toEqual(["By city", "cities"]);
  for (const reader of readers()) {
    const said = render(kept, findingSchema, reader);
    expect(said.statement.en).toContain("my @region leads");
    expect(said.statement.en).toContain("Region: ");
    expect(said.choices.at(-1)?.label).toEqual(typedName);
  }
});

const line = (): PlanLine => {
  const { text, data } = told();
  const held = z.safeParse(planLine, {
    ...(typedInto(planLine) as object),
    id: "M1.2-01",
    item: "M1.2",
    measure: "M1",
    action: text,
    action_data: data,
    note: text,
    note_data: data,
    deadline: "2027-12-31",
    because: [],
    evidence: [],
    figures: {},
    certificate: null,
    details: [],
    indicator: null,
    assumptions: [{ label: { en: "Money of @regions", zh: "@region资金" }, value: 4, unit: null, setting: null }],
    decided_by: { person: typedName.en, reason: typedName.en, date: "2026-01-31" },
  });
  if (!held.success) throw new Error(z.prettifyError(held.error));
  return held.data;
};

test.each([
  ["plan-en", "en", null],
  ["plan-zh", "zh", null],
  ["draft-en", "en", null],
  ["s3", "en", null],
  ["brief", "zh", null],
  ["plan-en", "en", "de"],
  ["draft-en", "en", "de"],
  ["brief", "en", "de"],
] as const)("a sign that somebody typed stays in the document %s (%s, %s), and none of the program's does", (template, language: Language, locale) => {
  const formatter = readerFormatter(readerOf(locale === null ? null : german, cities), language);
  const place = { id: "R", label: asTyped(typedName), column: null, row: null };
  const content = {
    ...emptyContent,
    formatter,
    name: asTyped(typedName),
    place,
    root: "R",
    regions: [place],
    findings: [finding()],
    regionalFindings: [{ ...finding(), subject: { type: "region", id: "R" } }],
    plan: { ...emptyContent.plan, lines: [line()] },
    resources: [
      { name: "t", path: "t.csv", hash: "sha256:0", schema: { fields: [] }, sources: [{ title: typedName.en }], title: typedName.en, title_zh: typedName.zh },
    ],
    passages: ["basis", "diagnosis", "tasks"].map((chapter) => ({
      chapter,
      template: null,
      stands: "before" as const,
      paragraphs: [typedName.en],
      invented: false,
    })),
    nameOf: () => asTyped(typedName),
  };
  const html = renderHtml(template === "brief" ? briefReport(content) : planReport(template, content));
  const [sign = ""] = language === "zh" ? [typedName.zh] : [typedName.en];
  expect(html.includes(sign)).toBe(true);
  const own = typedTexts.reduce((text, typed) => text.replaceAll(typed, ""), html);
  expect(own.match(/.{0,60}@(?:regions?|Regions?|whole|national|activit|call|priorit|facilit|currency).{0,20}/g)).toBeNull();
  expect(html.match(/.{0,60}(?:my (?:city|Stadt)|我城市).{0,20}/g)).toBeNull();
});
