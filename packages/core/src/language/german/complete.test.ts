import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { german } from "../../../test/german.ts";
import { codeList } from "../../codes/code-lists.ts";
import { reportTemplate, reportTemplates } from "../../codes/report-section.ts";
import { sharedThresholds } from "../../diagnosis/verdict/shared-limits.ts";
import { tableContracts } from "../../evidence/tables/table-contracts.ts";
import { rules } from "../../judging/rules.ts";
import { measures } from "../../measures/registry/registry.ts";
import { entities } from "../../register/entities.ts";
import { type FieldShape, fieldShapes } from "../../schema/field-shape.ts";
import * as settingChoices from "../../workspace/settings/setting-choices.ts";
import * as settingWords from "../../workspace/settings/setting-words.ts";
import { fixedText, labelIn } from "../locales.ts";
import { officeText, plainWords } from "../office-words.ts";
import type { LocalText } from "../text.ts";

/** A text as an answer holds it, in the signs of the office's words or in the words themselves. */
function isSaid(english: string): boolean {
  return [english, officeText(english, plainWords, "en")].some((en) => fixedText({ en, zh: "" }, german) !== null);
}

const unsaid = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => !isSaid(text));

test("titles, questions and what they leave open of every rule stand in German", () => {
  expect(unsaid(rules.flatMap(({ title, question, leavesOpen }) => [title.en, question.en, ...(leavesOpen === null ? [] : [leavesOpen.en])]))).toEqual([]);
});

test("the paper's problems, demands and measures, and the instruments of policy, stand in German", () => {
  expect(
    unsaid(
      (
        [
          "problems",
          "stages-demands",
          "measures",
          "stip-instruments",
          "s3-criteria",
          "nine-lists",
          "chain-maps-lists",
          "technology-libraries",
          "gap-kinds",
          "system-applications",
        ] as const
      ).flatMap((list) => codeList(list).map(({ label }) => label.en)),
    ),
  ).toEqual([]);
});

test("what every measure tells stands in German", () => {
  expect(measures.length).toBeGreaterThan(100);
  expect(unsaid(measures.map(({ tells }) => tells.en))).toEqual([]);
});

test("what every table holds and every field of it means stands in German", () => {
  const named = (each: { readonly title: LocalText; readonly meaning: LocalText }): readonly string[] =>
    [each.title, each.meaning].flatMap(({ en, said }) => (said === undefined ? [en] : said.code in german.sentences ? [] : [said.code]));
  const fields = tableContracts.flatMap(({ columns }) => Object.values<Parameters<typeof named>[0]>(columns).flatMap(named));
  expect(fields.length).toBeGreaterThan(600);
  expect(unsaid([...tableContracts.flatMap(named), ...fields])).toEqual([]);
});

test("every type of entry and every field of it stands in German", () => {
  const labels = (shapes: readonly FieldShape[]): readonly string[] => shapes.flatMap(({ label, fields }) => [label.en, ...labels(fields ?? [])]);
  expect(unsaid(entities.flatMap((entity) => [entity.label.en, ...labels(fieldShapes(entity))]).filter((text) => text !== ""))).toEqual([]);
});

test("the words of every setting stand in German", () => {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value !== "object" || value === null) return [];
    if ("en" in value && "zh" in value && typeof value.en === "string") return value.en === "" ? [] : [value.en];
    return Object.values(value).flatMap(texts);
  };
  expect(texts(settingWords).length).toBeGreaterThan(150);
  expect(unsaid([...texts(settingWords), ...texts(settingChoices)])).toEqual([]);
});

test("every chapter of a report stands in German", () => {
  const headings = reportTemplates.flatMap((template) => reportTemplate(template).sections.map(({ heading }) => heading.en));
  expect(headings.filter((heading) => labelIn({ en: heading, zh: "" }, german) === heading)).toEqual([]);
});

/** Texts that are written where they are made: `{ en: "…", zh: "…" }`, columns and assumptions. Method and reasons of a rule are read in English. */
const methods = new Set([
  ...rules.flatMap(({ method, thresholds }) => [method.en, ...Object.values(thresholds).map(({ why }) => why.en)]),
  ...Object.values(sharedThresholds).map(({ why }) => why.en),
]);

const quoted = '("(?:[^"\\\\]|\\\\.)*"|`(?:[^`\\\\]|\\\\.)*`)';
const written = [
  new RegExp(`\\ben:\\s*${quoted},\\s*zh:`, "gs"),
  new RegExp(`(?:tableColumn|kindColumn|officeAssumption)\\(\\s*(?:"[a-z_]+",\\s*){0,2}${quoted},\\s*["\`][^"\`]*(?:\\p{Script=Han}|@)`, "gsu"),
];

/** Sheets that other offices fill in, shipped scorecards and names of markets stand in the two languages of the program. */
const inTwoLanguages =
  /^(?:capabilities\/(?:consolidation\/|substitution\/forecast\/|evaluation\/default-scorecards|funding\/applications\/application-columns)|planning\/(?:calls\/draft-call|scenarios\/design-applications))/;

function textsIn(folder: string): readonly { readonly file: string; readonly text: string }[] {
  const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/\.(?:test|words)\.ts$/.test(file) && !inTwoLanguages.test(`${folder}/${file}`))
    .flatMap((file) => {
      const source = readFileSync(`${root}${file}`, "utf8");
      return written.flatMap((pattern) =>
        [...source.matchAll(pattern)].map(([, literal = ""]) => {
          const text = literal.startsWith("`") ? literal.slice(1, -1).replace(/\$\{[^}]*\}/g, "{a}") : (JSON.parse(literal) as string);
          return { file: `${folder}/${file}`, text };
        }),
      );
    });
}

test("every label, column, assumption and reason that stands in plans, diagnosis and capabilities is said in German", () => {
  const folders = ["plan", "planning", "diagnosis", "judging", "capabilities"];
  const texts = folders.flatMap(textsIn).filter(({ text }) => !methods.has(text) && /[a-z]{3}/iu.test(text.replace(/\{\w+\}|@\w+/g, "")));
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(({ text }) => !isSaid(text))).toEqual([]);
});

test("what is said to be done while somebody waits stands in German, whichever package does it", () => {
  const texts = ["core", "engines", "quoin"].flatMap((folder) => {
    const root = fileURLToPath(new URL(`../../../../${folder}/src/`, import.meta.url));
    return readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .flatMap((file) =>
        [...readFileSync(`${root}${file}`, "utf8").matchAll(/(?:\.step\(|\bstep = )\{\s*en:\s*("(?:[^"\\]|\\.)*"|`[^`]*`)/gs)].map(([, literal = ""]) =>
          literal.startsWith("`") ? literal : (JSON.parse(literal) as string),
        ),
      );
  });
  expect(texts.length).toBeGreaterThan(30);
  expect(unsaid(texts)).toEqual([]);
});
