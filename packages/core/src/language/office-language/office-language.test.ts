import { expect, test } from "vitest";
import { z } from "zod";
import { keptTranslations, languageText, translationsOf } from "../../workspace/translations/language-files.ts";
import { readerOf } from "../message/reader.ts";
import { render } from "../message/render.ts";
import { type OfficeWords, plainWords } from "../office-words.ts";
import { fillMessage, placesOf } from "../statement/message-pattern.ts";
import { sentences } from "../statement/sentences.ts";
import { statementData } from "../statement/value.ts";
import { integer, listed, money, percent, placed, recorded } from "../statement/values.ts";
import { localText } from "../text.ts";
import { figurePrinter } from "./figure-words.ts";
import { currentSyntax } from "./former-syntax.ts";
import { type CatalogueMessage, messageCatalogue } from "./message-catalogue.ts";
import { chineseLocale, officeLocale } from "./office-locale.ts";
import { saidMessages, signNotes, soundTranslations, translationNotes } from "./translation-faults.ts";

const words = sentences("sample-office", {
  led: {
    en: "{$n} {$n :form one=|@region| other=|@regions|} of {$who} spent {$money}, {$share}: {$all}",
    zh: "{$who}的{$n}个@region支出{$money}，占{$share}：{$all}",
  },
  lacking: { en: "Only here: {$n}", zh: "仅此处：{$n}" },
});
const told = (code: "led" | "lacking") =>
  code === "led"
    ? words.say("led", {
        n: integer(2, "regions"),
        who: recorded("organisation", "o", { en: "my @region", zh: "我@region" }),
        money: money(15_443_250_000, "EUR"),
        share: percent(0.4360465),
        all: listed([placed({ id: "a", name: { en: "A", zh: "A" } }), placed({ id: "b", name: { en: "B", zh: "B" } })]),
      })
    : words.say("lacking", { n: integer(3, "rows") });
const schema = z.object({ statement: localText, statement_data: statementData, title: localText });
const said = {
  "sentence.sample-office.led": "{$who} gastou {$money} em {$n} {$n :form one=|@region| many=|@regions| other=|@regions|} ({$share}): {$all}",
  "words.region.one": "município",
  "words.region.many": "municípios",
  "figures.decimal": ",",
  "figures.thousands": ".",
  "figures.billion": "{$n} bi",
  "figures.money": "{$n} {$currency}",
  "figures.and": "{$first} e {$last}",
};
const answer = (code: "led" | "lacking") => ({ statement: told(code).text, statement_data: told(code).data, title: { en: "Title of nobody", zh: "无人之题" } });

test("a language that an office brings along says sentences from their values, with its own figures and nouns, and no name otherwise than it was typed", () => {
  const read = render(answer("led"), schema, readerOf(officeLocale("pt", said, null), plainWords));
  expect(read.statement.en).toBe("my @region gastou 15,44 bi EUR em 2 municípios (43,6%): A e B");
  const [start, end] = read.statement_data.marks.en.find(([, , name]) => name === "share") ?? [0, 0];
  expect(read.statement.en.slice(start, end)).toBe("43,6%");
  expect(read.statement.zh).toBe("我@region的2个地区支出154.43亿欧元，占43.6%：A和B".replace("欧元", told("led").text.zh.includes("欧元") ? "欧元" : "EUR"));
});

test("what it lacks is said in the next language of the office", () => {
  const english = render(answer("lacking"), schema, readerOf(officeLocale("pt", said, null), plainWords));
  expect([english.statement.en, english.title.en]).toEqual(["Only here: 3", "Title of nobody"]);
  const reading: OfficeWords = { ...plainWords, languages: ["zh"] };
  const chinese = render(answer("lacking"), schema, readerOf(officeLocale("pt", said, chineseLocale()), reading));
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
  { code, en, zh, places: /^.$/.test(en) ? [] : [...placesOf(en)].sort() },
];
const known = new Map([
  message("sentence.a.b", "{$n} {$n :form one=firm other=firms} in {$years :from}", "{$years :from}年{$n}家"),
  message("note.x.message", "Row {$row}", "第{$row}行"),
  message("page.p.t", ".input {$count :number} .match $count one {{{$count} row}} * {{{$count} rows}}", "{$count}行"),
  message("text.t", "Title", "题"),
]);
const codes = (code: string, text: string, tag = "pt"): readonly string[] => translationNotes({ code, text, row: 4 }, known, tag).map((each) => each.code);

test.each([
  ["sentence.a.b", "{$n} {$n :form one=firma other=firmas} em {$years :from}", []],
  ["sentence.a.b", "{$n} em {$years}", []],
  ["sentence.a.b", "{$n}", ["language.places"]],
  ["sentence.a.b", "{$n} {$years :moved}", ["language.places"]],
  ["sentence.a.b", "{$n} {$years :datetime}", ["language.places"]],
  ["sentence.a.b", "{#b}{$n}{/b} {$years}", ["language.places"]],
  ["sentence.a.b", "{$years :form one=a other=b} {$n}", ["language.places"]],
  ["sentence.a.b", "{$n} {$years} {", ["language.places"]],
  ["sentence.a.b", ".input {$n :number} .match $n one {{{$n} {$years}}} * {{{$n} {$years}}}", ["language.places"]],
  ["sentence.a.b", ".local $n = {$years} {{{$n} {$years}}}", ["language.places"]],
  ["note.x.message", "Linha {$row}", []],
  ["note.x.message", "Linha {row}", ["language.places"]],
  ["note.x.message", "Linha", ["language.places"]],
  ["page.p.t", "{$count} linhas", []],
  ["page.p.t", "{$counted} linhas", ["language.places"]],
  ["text.t", "Tí\u0000tulo", ["language.unusable"]],
  ["text.t", "a\u202eb", ["language.unusable"]],
  ["text.t", "x".repeat(6_000), ["language.unusable"]],
  ["text.no", "x", ["language.unknown-code"]],
])("%s: %s", (code, text, expected) => {
  // Portuguese has forms for one, for millions, for others.
  expect(codes(code, text, code.startsWith("sentence") && expected.length === 0 ? "en" : "pt")).toEqual(expected);
});

test("a word that goes with a count has as many forms as the language", () => {
  expect(codes("sentence.a.b", "{$n} {$n :form one=a other=b} {$years}", "pl")).toEqual(["language.forms"]);
  expect(codes("sentence.a.b", "{$n} {$n :form one=a few=b many=c other=d} {$years}", "pl")).toEqual([]);
  expect(Object.keys(soundTranslations({ "text.t": "Título", "text.no": "x", "note.x.message": "Linha" }, known, "pt"))).toEqual(["text.t"]);
});

const rows = ".input {$count :number} .match $count";

test.each([
  ["one text for all counts", "{$count} صف", []],
  ["one and the rest", `${rows} one {{{$count} صف}} * {{{$count} صفوف}}`, []],
  ["all that the language tells apart", `${rows} zero {{a {$count}}} one {{b}} two {{c}} few {{d}} many {{e}} * {{f}}`, []],
  ["a category that the language has not", `${rows} some {{a {$count}}} * {{b}}`, ["language.page-forms"]],
  ["an empty one", `${rows} one {{{$count}}} * {{}}`, ["language.page-forms"]],
  ["none for the rest", `${rows} one {{{$count}}} two {{b}}`, ["language.places"]],
  ["one twice", `${rows} one {{{$count}}} one {{b}} * {{c}}`, ["language.places"]],
])("a text of a page that goes with a count has %s", (_, text, expected) => {
  expect(codes("page.p.t", text, "ar")).toEqual(expected);
});

test("a text of a page that goes with no count has one form", () => {
  const plain = new Map([message("page.p.one", "Title", "题")]);
  const told = translationNotes({ code: "page.p.one", text: `${rows} one {{a}} * {{b}}`, row: 1 }, plain, "ar").map(({ code }) => code);
  expect(told).toEqual(["language.no-forms"]);
});

test("what was translated before messages were MessageFormat 2 is said on: one for one and one for all others, or each form by its category", () => {
  const page = (text: string, tag: string) => currentSyntax(text, tag, "page.p.t");
  const said = (text: string, tag: string) => [1, 3, 5, 1.5].map((count) => fillMessage(page(text, tag), { count }, tag));
  expect(said("{{count}} plik ¦ {{count}} pliki ¦ {{count}} plików ¦ {{count}} pliku", "pl")).toEqual(["1 plik", "3 pliki", "5 plików", "1.5 pliku"]);
  expect(said("row ¦ rows", "pl")).toEqual(["row", "rows", "rows", "rows"]);
  expect(said("row ¦ rows", "ja")).toEqual(["rows", "rows", "rows", "rows"]);
  expect(said("행", "ko")).toEqual(["행", "행", "행", "행"]);
  expect(codes("page.p.t", page("{{count}} ¦ {{count}} ¦ {{count}}", "ar"), "ar")).toEqual(["language.places"]);
  expect(currentSyntax("{n} {n:a|b c|d|e} {years.from}", "pl", "sentence.a.b")).toBe("{$n} {$n :form one=a few=|b c| many=d other=e} {$years :from}");
  expect(codes("sentence.a.b", currentSyntax("{n} {n:a|b} {years}", "pl", "sentence.a.b"), "pl")).toEqual(["language.forms"]);
  expect(currentSyntax("as {n}", "pl", "text.t")).toBe("as {n}");
  const written = page("{{count}} row ¦ {{count}} rows", "en");
  expect(page(written, "en")).toBe(written);
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
  const printer = figurePrinter("pt", { decimal: ",", thousands: ".", and: "{$first} e {$last}" });
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

test("a message says the text that goes with its count and puts in what is given, signs and all, once", () => {
  const counted = `${rows} one {{{$count} row}} * {{{$count} rows}}`;
  expect([1, 2, "1,000", undefined].map((count) => fillMessage(counted, { count }))).toEqual(["1 row", "2 rows", "1,000 rows", "undefined rows"]);
  expect(fillMessage("{$a} of {$b} in {$c}", { a: "{$b}", b: "$t(x) <b>" })).toBe("{$b} of $t(x) <b> in {$c}");
  expect(fillMessage("{$toString} \\{a\\}", {})).toBe("{$toString} {a}");
});
