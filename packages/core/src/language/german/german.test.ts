import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { german } from "../../../test/german.ts";
import { fixedText, type Locale, labelIn } from "../locales.ts";
import { wordsInLocale } from "../message/localize-answer.ts";
import { messageIn, statementIn } from "../message/message-in.ts";
import { type Reader, readerOf } from "../message/reader.ts";
import { render } from "../message/render.ts";
import { note, renderNote } from "../note.ts";
import { noteTemplates } from "../notes.ts";
import { fixedMessages } from "../office-language/derived/fixed-messages.ts";
import { officeText, plainWords } from "../office-words.ts";
import type { Place, Said } from "../statement/place.ts";
import { type Sentences, sentences } from "../statement/sentences.ts";
import { translationFaults } from "../statement/translation.ts";
import { integer, listed, money, percent, placed, probability, span, years } from "../statement/values.ts";
import { type LocalText, localText } from "../text.ts";

const source = new URL("../../", import.meta.url);
const files = readdirSync(fileURLToPath(source), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".words.ts"));
const tables: readonly Sentences[] = (await Promise.all(files.map((file) => import(pathToFileURL(fileURLToPath(new URL(file, source))).href)))).flatMap(
  (module: Readonly<Record<string, Partial<Sentences>>>) => Object.values(module).filter((each): each is Sentences => each.table !== undefined),
);

test("every sentence of a rule and of a line of a plan stands in German: every code, every place, every form", () => {
  expect(translationFaults(tables, german)).toEqual([]);
});

const reads = (locale: Locale): Reader => readerOf(locale, plainWords);

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

test("every note stands in German: every code and none besides, with the places that it has in English", () => {
  expect(Object.keys(german.notes).filter((code) => !(code in noteTemplates))).toEqual([]);
  const faults = Object.entries(noteTemplates).flatMap(([code, { message, fix }]) => {
    const own = german.notes[code];
    if (own === undefined || own.message === "" || own.fix === "") return [`${code} is missing`];
    const same = JSON.stringify([places(message.en), places(fix.en)].map((each) => [...new Set(each)]));
    return same === JSON.stringify([places(own.message), places(own.fix)].map((each) => [...new Set(each)])) ? [] : [`${code} has other places`];
  });
  expect(faults).toEqual([]);
});

test("German quotation marks close as they open", () => {
  const texts = [
    ...Object.values(german.sentences),
    ...Object.values(german.notes).flatMap(({ message, fix }) => [message, fix]),
    ...Object.values(german.texts),
  ];
  expect(texts.filter((text) => text.split("„").length !== text.split("“").length)).toEqual([]);
});

test("figures, lists, money and spans are written as Germans write them", () => {
  const words = sentences("sample-german", {
    all: { en: "{$n} {$share} {$fund} {$chance} {$p} {$years} {$names}", zh: "{$n}{$share}{$fund}{$chance}{$p}{$years}{$names}" },
  });
  const said = words.say("all", {
    n: integer(22205, "projects"),
    share: percent(0.4360465),
    fund: money(15_443_250_000, "EUR"),
    chance: span(percent(0.341), percent(0.413)),
    p: probability(0.0004),
    years: years(2013, 2023),
    names: listed([placed({ id: "A", name: { en: "A", zh: "A" } }), placed({ id: "B", name: { en: "B", zh: "B" } })]),
  });
  const own = { ...german, sentences: { "sample-german.all": "{$n}; {$share}; {$fund}; {$chance}; {$p}; {$years}; {$names}" } };
  expect(statementIn(said.text, said.data, reads(own)).text.en).toBe(
    "22.205; 43,6\u00a0%; 15,44 Mrd. EUR; 34,1\u00a0%–41,3\u00a0%; p < 0,001; 2013–2023; A und B",
  );
});

test("statements in a row are said each from its own data", () => {
  const words = sentences("sample-row", { n: { en: "{$n} firms", zh: "{$n}家" }, none: { en: "None.", zh: "无。" } });
  const said = [words.say("n", { n: integer(22205, "firms") }), words.say("none")];
  const own = { ...german, sentences: { "sample-row.n": "{$n} Firmen", "sample-row.none": "Keine." } };
  const unknown = said.map(({ text, data }) => statementIn(text, data, reads(own)));
  expect(unknown.map(({ text: { en, zh } }) => [en, zh])).toEqual([
    ["22.205 Firmen", "22205家"],
    ["Keine.", "无。"],
  ]);
  expect(unknown[0]?.data.marks.en).toEqual([[0, 6, "n"]]);
});

test("an answer is said in German where English would stand, its figures stay doors, and what German lacks stays English", () => {
  const herding = tables.find(({ area }) => area === "herding") as unknown as {
    say(code: string, places: Readonly<Record<string, Place>>): Said;
    text(code: string, places: Readonly<Record<string, Place>>): LocalText;
  };
  const said = herding.say("too-few", {
    projects: integer(1, "projects"),
    year: years(2024, 2024),
    placed: integer(1, "projects"),
    fields: integer(2, "fields"),
    minimum: integer(1200, "projects"),
    share: percent(0.7, 0),
  });
  const answer = {
    question: herding.text("draws", { draws: integer(2000, "draws") }),
    statement: said.text,
    statement_data: said.data,
    other: { en: "Fujian", zh: "福建" },
  };
  const { text: statement, data } = statementIn(answer.statement, answer.statement_data, reads(german));
  const [question, other] = [messageIn(answer.question, reads(german)), messageIn(answer.other, reads(german))];
  expect(question).toEqual({
    zh: officeText(answer.question.zh, plainWords, "zh"),
    en: "2.000 Ziehungen, in denen jeder Ort und jedes Feld seine Zahl von Projekten behält",
  });
  expect(statement.en).toBe(
    "Von 1 Projekt aus 2024 haben 1 Ort und Feld (2 Felder); gebraucht werden mindestens 1.200 Projekte, 70\u00a0% von allen und zwei Felder.",
  );
  expect(data.marks.en.map(([from, to, name]) => [statement.en.slice(from, to), name])).toContainEqual(["1.200", "minimum"]);
  expect([statement.zh, other]).toEqual([officeText(said.text.zh, plainWords, "zh"), answer.other]);
});

test("places are called as the office calls them, and plainly where it says nothing", () => {
  const text = { en: fixedText({ en: "Do offices plan for the same fields more than their capabilities explain?", zh: "" }, german) ?? "", zh: "" };
  expect(text.en).toBe("Planen Stellen häufiger dieselben Felder, als ihr Können erklärt?");
  expect(officeText("die @regions und @whole", wordsInLocale(plainWords, german), "en")).toBe("die Orte und das Gesamtgebiet");
});

test("a note is rendered in German once the language is loaded, its like ones too", async () => {
  const told = renderNote(note("table.not-a-number", { text: "x", column: "Wert", more: 3, more_rows: "4-6" }), "de");
  expect([told.message, told.fix]).toEqual([
    "„x“ in der Spalte „Wert“ ist keine Zahl. Und 3 weitere dieser Art, in den Zeilen 4-6.",
    "Eine Zahl schreiben oder die Zelle leer lassen, wo der Wert fehlt.",
  ]);
});

test("what somebody wrote is left as it is, also where it begins or ends as a label does", () => {
  const written = [
    "Mean distance over the pairs of our offices, held against mixes that differ by chance alone",
    "newest year alone, as we were told",
    "Institute of Gears alone",
  ];
  expect(written.map((en) => fixedText({ en, zh: "" }, german))).toEqual([null, null, null]);
  expect(fixedText({ en: "newest year alone", zh: "" }, german)).toBe("neuestes Jahr allein");
});

test("a title is said from its values, one within another too; a sentence that German lacks is said in English around what it has", () => {
  const words = sentences("sample-title", { of: { en: "{$n} firms of {$place}", zh: "{$place}{$n}家" }, in: { en: "{$what}, {$year}", zh: "{$year}{$what}" } });
  const own = { ...german, sentences: { "sample-title.of": "{$n} Firmen ({$place})", "sample-title.in": "{$year}: {$what}" } };
  const title = words.text("in", {
    what: words.text("of", { n: integer(22205, "firms"), place: { en: "European Union", zh: "欧盟" } }),
    year: years(2020, 2020),
  });
  expect(title.en).toBe("22,205 firms of European Union, 2020");
  expect(render(title, localText, reads(own)).en).toBe("2020: 22.205 Firmen (Europäische Union)");
  expect(render(title, localText, reads(german)).en).toBe("22,205 firms of Europäische Union, 2020");
});

test("a text whose English has several meanings says in German the one that its Chinese names", () => {
  const price = (zh: string): string | null => fixedText({ en: "Price", zh }, german);
  expect([price("原值"), price("单价"), price("价格"), price("")]).toEqual(["Anschaffungswert", "Stückpreis", "Preis", "Preis"]);
  expect(labelIn({ en: "By", zh: "答复人" }, german)).toBe("Beantwortet von");
});

test("every meaning but the first of an English text is decided in German, and none that nobody says", () => {
  const meanings = new Map<string, string[]>();
  for (const [, en, zh] of fixedMessages) meanings.set(en, [...(meanings.get(en) ?? []), zh]);
  const several = [...meanings].filter(([, said]) => said.length > 1);
  expect(several.length).toBeGreaterThan(100);
  expect(several.flatMap(([en, [, ...further]]) => further.filter((zh) => german.senses[en]?.[zh] === undefined).map((zh) => `${en} | ${zh}`))).toEqual([]);
  const unsaid = Object.entries(german.senses).flatMap(([en, said]) =>
    Object.keys(said)
      .filter((zh) => !meanings.get(en)?.includes(zh))
      .map((zh) => `${en} | ${zh}`),
  );
  expect(unsaid).toEqual([]);
});
