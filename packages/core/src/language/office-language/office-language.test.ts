import { expect, test } from "vitest";
import { z } from "zod";
import { keptTranslations, languageText, translationsOf } from "../../workspace/translations/language-files.ts";
import { readerOf } from "../message/reader.ts";
import { render } from "../message/render.ts";
import { type OfficeWords, plainWords } from "../office-words.ts";
import { sentences } from "../statement/sentences.ts";
import { statementData } from "../statement/value.ts";
import { listed, money, percent, placed, recorded, whole } from "../statement/values.ts";
import { localText } from "../text.ts";
import { figurePrinter } from "./figure-words.ts";
import { type CatalogueMessage, messageCatalogue } from "./message-catalogue.ts";
import { chineseTongue, officeTongue } from "./office-tongue.ts";
import { formsByCount, pageText } from "./page-forms.ts";
import { saidMessages, signNotes, soundTranslations, translationNotes } from "./translation-faults.ts";

const words = sentences("sample-office", {
  led: { en: "{n} {n:@region|@regions} of {who} spent {money}, {share}: {all}", zh: "{who}的{n}个@region支出{money}，占{share}：{all}" },
  lacking: { en: "Only here: {n}", zh: "仅此处：{n}" },
});
const told = (code: "led" | "lacking") =>
  code === "led"
    ? words.say("led", {
        n: whole(2, "regions"),
        who: recorded("organisation", "o", { en: "my @region", zh: "我@region" }),
        money: money(15_443_250_000, "EUR"),
        share: percent(0.4360465),
        all: listed([placed({ id: "a", name: { en: "A", zh: "A" } }), placed({ id: "b", name: { en: "B", zh: "B" } })]),
      })
    : words.say("lacking", { n: whole(3, "rows") });
const schema = z.object({ statement: localText, statement_data: statementData, title: localText });
const said = {
  "sentence.sample-office.led": "{who} gastou {money} em {n} {n:@region|@regions|@regions} ({share}): {all}",
  "words.region.one": "município",
  "words.region.many": "municípios",
  "figures.decimal": ",",
  "figures.thousands": ".",
  "figures.billion": "{n} bi",
  "figures.money": "{n} {currency}",
  "figures.and": "{first} e {last}",
};
const answer = (code: "led" | "lacking") => ({ statement: told(code).text, statement_data: told(code).data, title: { en: "Title of nobody", zh: "无人之题" } });

test("a language that an office brings along says sentences from their values, with its own figures and nouns, and no name otherwise than it was typed", () => {
  const read = render(answer("led"), schema, readerOf(officeTongue("pt", said, null), plainWords));
  expect(read.statement.en).toBe("my @region gastou 15,44 bi EUR em 2 municípios (43,6%): A e B");
  const [start, end] = read.statement_data.marks.en.find(([, , name]) => name === "share") ?? [0, 0];
  expect(read.statement.en.slice(start, end)).toBe("43,6%");
  expect(read.statement.zh).toBe("我@region的2个地区支出154.43亿欧元，占43.6%：A和B".replace("欧元", told("led").text.zh.includes("欧元") ? "欧元" : "EUR"));
});

test("what it lacks is said in the next language of the office", () => {
  const english = render(answer("lacking"), schema, readerOf(officeTongue("pt", said, null), plainWords));
  expect([english.statement.en, english.title.en]).toEqual(["Only here: 3", "Title of nobody"]);
  const reading: OfficeWords = { ...plainWords, languages: ["zh"] };
  const chinese = render(answer("lacking"), schema, readerOf(officeTongue("pt", said, chineseTongue()), reading));
  expect([chinese.statement.en, chinese.title.en]).toEqual(["仅此处：3", "无人之题"]);
});

test("every message has one code, and what stands in its places is known", () => {
  const all = messageCatalogue();
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(5_000);
  expect(
    all
      .filter(({ en }) => en.trim() === "")
      .map(({ code }) => code)
      .filter((code) => !code.startsWith("note.")),
  ).toEqual([]);
  // The English of a message is a translation of it: the rules refuse nothing that the program says itself.
  const known = new Map(all.map((message) => [message.code, message]));
  const refused = all.filter(({ code, en }) => en !== "" && translationNotes({ code, text: en, row: 1 }, known, "en").length > 0);
  expect(refused.map(({ code }) => code)).toEqual([]);
});

const message = (code: string, en: string, zh: string): readonly [string, CatalogueMessage] => [
  code,
  { code, en, zh, places: [...new Set([...en.matchAll(/\{\{?(\w+)/g)].map(([, name = ""]) => name))].sort(), hasForms: false },
];
const known = new Map([
  message("sentence.a.b", "{n} {n:firm|firms} in {years.from}", "{years.from}年{n}家"),
  message("note.x.message", "Row {row}", "第{row}行"),
  message("page.p.t", "{{count}} rows ¦ {{count}} rows", "{{count}}行"),
  message("text.t", "Title", "题"),
]);
const codes = (code: string, text: string, tag = "pt"): readonly string[] => translationNotes({ code, text, row: 4 }, known, tag).map((each) => each.code);

test.each([
  ["sentence.a.b", "{n} {n:firma|firmas} em {years.from}", []],
  ["sentence.a.b", "{n} em {years}", []],
  ["sentence.a.b", "{n}", ["language.places"]],
  ["sentence.a.b", "{n} {years.moved}", ["language.places"]],
  ["sentence.a.b", "{years:a|b} {n}", ["language.places"]],
  ["sentence.a.b", "{n} {years} {", ["language.places"]],
  ["note.x.message", "Linha {row}", []],
  ["note.x.message", "Linha", ["language.places"]],
  ["page.p.t", "{{count}} linhas", []],
  ["page.p.t", "{count} linhas", ["language.places"]],
  ["text.t", "Tí\u0000tulo", ["language.unusable"]],
  ["text.t", "a\u202eb", ["language.unusable"]],
  ["text.t", "x".repeat(6_000), ["language.unusable"]],
  ["text.no", "x", ["language.unknown-code"]],
])("%s: %s", (code, text, expected) => {
  // Portuguese has forms for one, for millions, for others.
  expect(codes(code, text, code.startsWith("sentence") && expected.length === 0 ? "en" : "pt")).toEqual(expected);
});

test("a word that goes with a count has as many forms as the language", () => {
  expect(codes("sentence.a.b", "{n} {n:a|b} {years}", "pl")).toEqual(["language.forms"]);
  expect(codes("sentence.a.b", "{n} {n:a|b|c|d} {years}", "pl")).toEqual([]);
  expect(Object.keys(soundTranslations({ "text.t": "Título", "text.no": "x", "note.x.message": "Linha" }, known, "pt"))).toEqual(["text.t"]);
});

test.each([
  ["one for all counts", "{{count}} صف", []],
  ["one and several", "{{count}} صف ¦ {{count}} صفوف", []],
  ["all that the language tells apart", Array(6).fill("{{count}}").join(" ¦ "), []],
  ["three of six", "{{count}} ¦ {{count}} ¦ {{count}}", ["language.page-forms"]],
  ["an empty one", "{{count}} ¦ ", ["language.page-forms"]],
])("a text of a page that goes with a count has %s", (_, text, expected) => {
  expect(codes("page.p.t", text, "ar")).toEqual(expected);
});

test("a text of a page that goes with no count has one form", () => {
  const plain = new Map([message("page.p.one", "Title", "题")]);
  const told = translationNotes({ code: "page.p.one", text: "a ¦ b", row: 1 }, plain, "ar").map(({ code }) => code);
  expect(told).toEqual(["language.no-forms"]);
});

test("the forms of a page by what its language counts: as given, else the first for one and the last for all others", () => {
  expect(formsByCount("fajl ¦ fajle ¦ fajlów ¦ fajlu", "pl")).toEqual([
    ["one", "fajl"],
    ["few", "fajle"],
    ["many", "fajlów"],
    ["other", "fajlu"],
  ]);
  expect(formsByCount("row ¦ rows", "pl").map(([, form]) => form)).toEqual(["row", "rows", "rows", "rows"]);
  expect(formsByCount("행", "ko")).toEqual([["other", "행"]]);
  expect(formsByCount("row ¦ rows", "ja")).toEqual([["other", "rows"]]);
});

test("signs of figures: one sign each, a blank between thousands, never the same for both", () => {
  const known = new Map(["figures.decimal", "figures.thousands"].map((code) => message(code, ".", ".")));
  const wrong = (code: string, text: string) => translationNotes({ code, text, row: 1 }, known, "fr").length > 0;
  expect(["\u202f", "\u00a0", " ", ".", ",", "’"].filter((sign) => wrong("figures.thousands", sign))).toEqual([]);
  expect([" ", "", "..", "x"].filter((sign) => !wrong("figures.decimal", sign))).toEqual([]);
  expect(signNotes({ "figures.decimal": ",", "figures.thousands": "\u202f" })).toEqual([]);
  expect(signNotes({ "figures.decimal": "," }).map(({ code }) => code)).toEqual(["language.same-signs"]);
  expect(soundTranslations({ "figures.decimal": ",", "figures.thousands": "," }, known, "fr")).toEqual({});
});

test("a note counts as translated where both of its texts are", () => {
  expect(saidMessages({ "note.a.message": "x", "note.b.message": "y", "note.b.fix": "z", "text.t": "t" })).toEqual(["note.b.message", "note.b.fix", "text.t"]);
});

test("figures come from messages alone, in English where none is given", () => {
  const printer = figurePrinter("pt", { decimal: ",", thousands: ".", and: "{first} e {last}" });
  expect([printer.percent("43,6"), printer.list(["a", "b", "c"], "and", 0), printer.list(["a"], "or", 2), printer.money("1,5 bn", "EUR")]).toEqual([
    "43,6%",
    "a, b e c",
    "a or 2 more",
    "EUR 1,5 bn",
  ]);
});

test("a table comes back as it was written, formulas guarded, quotes, commas and blanks kept", async () => {
  const all = { "text.a": "=1+1", "text.b": 'a "b", c', "text.c": " two  blanks ", "text.d": "'=x", "words.region.many": "@regions" };
  const text = languageText(all);
  expect(text.split("\n").filter((line) => /,"?[=@+]/.test(line))).toEqual([]);
  expect(translationsOf(text)).toEqual(all);
  const files = { exists: async () => true, readText: async () => text };
  expect(await keptTranslations(files, "pt")).toEqual(all);
});

test("a text of a page says the form that goes with its count and puts in what is given, signs and all, once", () => {
  const rows = "{{count}} plik ¦ {{count}} pliki ¦ {{count}} plików ¦ {{count}} pliku";
  expect([1, 3, 5, 1.5].map((count) => pageText(rows, "pl", { count }))).toEqual(["1 plik", "3 pliki", "5 plików", "1.5 pliku"]);
  expect(pageText("{{count}} row ¦ {{count}} rows", "en", { count: "1,000" })).toBe("1,000 rows");
  expect(pageText("{{a}} of {{b}} in {{c}}", "en", { a: "{{b}}", b: "$t(x) <b>" })).toBe("{{b}} of $t(x) <b> in {{c}}");
  expect(pageText("{{toString}}", "en", {})).toBe("{{toString}}");
});
