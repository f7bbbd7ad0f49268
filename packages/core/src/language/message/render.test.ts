import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { loadLocale } from "../../further-languages.ts";
import { entities } from "../../register/entities.ts";
import { getRecord } from "../../register/use-cases/get-record.ts";
import { listChanges } from "../../register/use-cases/list-changes.ts";
import { listRecords } from "../../register/use-cases/list-records.ts";
import { recordHistory } from "../../register/use-cases/record-history.ts";
import type { Entity } from "../../schema/entity.ts";
import { type FieldShape, fieldShapes } from "../../schema/field-shape.ts";
import type { Locale } from "../locales.ts";
import { type OfficeWords, plainWords } from "../office-words.ts";
import { sentences } from "../statement/sentences.ts";
import { statementData } from "../statement/value.ts";
import { integer, listed, percent, placed, recorded } from "../statement/values.ts";
import { asTyped, type Language, type LocalText, localText, nameText } from "../text.ts";
import { type Reader, readerOf } from "./reader.ts";
import { render } from "./render.ts";

let german: Locale | null = null;
beforeAll(async () => {
  german = await loadLocale("de");
});

/** Words of an office that stand in texts as signs, so that nothing can go by unseen. */
const cities: OfficeWords = {
  ...plainWords,
  region: { en: { one: "city", many: "cities" }, zh: { one: "城市", many: "城市" } },
  whole: { en: "the state", zh: "全州" },
};
const read: readonly (readonly Language[])[] = [["en"], ["zh"], ["en", "zh"]];
const readers = (): readonly Reader[] => read.flatMap((languages) => [null, german].map((locale) => readerOf(locale, { ...cities, languages })));

/** What a person may type: a text that German has a word for, one with the signs of the office's words, one that looks like a statement. */
const typedTexts = ["Region", "call me @region office; see @whole", "虚构 / Invented", "{$n} of {$place}"];

function typedInto({ name, kind, list, fields }: FieldShape, depth = 0): unknown {
  const text = typedTexts[name.length % typedTexts.length] ?? "";
  const one = (): unknown => {
    if (fields !== null && depth < 4) return Object.fromEntries(fields.map((part) => [part.name, typedInto(part, depth + 1)]));
    if (kind === "number" || kind === "integer") return 4;
    return kind === "boolean" ? true : text;
  };
  return list ? [one(), one()] : one();
}

/** A record of the type as it may stand in the register: every text of it was typed by somebody. */
function typedRecord(entity: Entity): Readonly<Record<string, unknown>> {
  const own = Object.fromEntries(fieldShapes(entity).map((shape) => [shape.name, typedInto(shape)]));
  return { ...own, id: "a", labels: { en: "Region", zh: "钱 @region", pt: "Dinheiro" }, version: 3, retired: false, synthetic: false };
}

test.each((entities as readonly unknown[] as readonly Entity[]).map((entity) => [entity.type, entity] as const))(
  "a record of the type %s, its place in a list and its history are read as they were typed, by whom it may be",
  (_, entity) => {
    const record = typedRecord(entity);
    const history = { changes: [{ before: record, after: record, reason: "Region; @whole" }] };
    for (const reader of readers()) {
      expect(render(record, getRecord.output, reader)).toBe(record);
      expect(render({ records: [record] }, listRecords.output, reader).records[0]).toBe(record);
      for (const { output } of [recordHistory, listChanges]) expect(render<unknown>(history, output, reader)).toEqual(history);
    }
  },
);

const words = sentences("sample-render", {
  few: {
    en: "Of {$n} {$n :form one=|@region| other=|@regions|}, {$share} are led by {$who}; {$places}",
    zh: "{$n}个@region中，{$share}由{$who}牵头；{$places}",
  },
});
const schema = z.object({ title: localText, statement: localText, statement_data: statementData, label: nameText, bars: z.array(localText) });

function answer() {
  const said = words.say("few", {
    n: integer(14, "regions"),
    share: percent(0.5, 0),
    who: recorded("organisation", "o", { en: "Region @region", zh: "@whole公司" }),
    places: listed([placed({ id: "p", name: { en: "Port @whole", zh: "@region港" } })]),
  });
  const name = { en: "Region", zh: "@region" };
  return { title: { en: "the @regions", zh: "各@region" }, statement: said.text, statement_data: said.data, label: name, bars: [name, asTyped(name)] };
}

test("the program's sentences take the words of the office, the names within them do not", () => {
  const said = render(answer(), schema, readerOf(null, cities));
  expect(said.statement.en).toBe("Of 14 cities, 50% are led by Region @region; Port @whole");
  expect(said.statement.zh).toBe("14个城市中，50%由@whole公司牵头；@region港");
  const [, [from, to]] = said.statement_data.marks.en as [unknown, [number, number]];
  expect(said.statement.en.slice(from, to)).toBe("50%");
  expect([said.title, said.label, said.bars]).toEqual([
    { en: "the cities", zh: "各城市" },
    { en: "Region", zh: "@region" },
    [
      { en: "Region", zh: "城市" },
      { en: "Region", zh: "@region" },
    ],
  ]);
});

test("what an office does not read says what it reads, where the program speaks; a name keeps both", () => {
  const said = render(answer(), schema, readerOf(null, { ...cities, languages: ["en"] }));
  expect([said.title.zh, said.statement.zh]).toEqual([said.title.en, said.statement.en]);
  expect(said.statement_data.marks.zh).toEqual(said.statement_data.marks.en);
  expect([said.label.zh, said.bars[1]?.zh]).toEqual(["@region", "@region"]);
});

test("whoever reads names in a language that the program does not speak gets them in it, within sentences too", () => {
  const said = words.say("few", {
    n: integer(2, "regions"),
    share: percent(0.5, 0),
    who: recorded("organisation", "o", { en: "Ministry", zh: "部", pt: "Ministério @region" } as LocalText),
    places: listed([placed({ id: "p", name: { en: "Port", zh: "港" } })]),
  });
  const label = { en: "Region", zh: "地区", pt: "Região" };
  const given = { ...answer(), statement: said.text, statement_data: said.data, label };
  const read = render(given, schema, readerOf(null, cities, cities, "pt"));
  expect(read.statement.en).toBe("Of 2 cities, 50% are led by Ministério @region; Port");
  expect(read.statement.zh).toContain("由Ministério @region牵头");
  const [, [from, to]] = read.statement_data.marks.en as [unknown, [number, number]];
  expect(read.statement.en.slice(from, to)).toBe("50%");
  expect(read.label).toEqual(label);
});

test("a sentence that this program does not know stays as it was kept, its marks where its figures are", () => {
  const kept = {
    statement: { en: "Of @regions: 14", zh: "@region：14" },
    statement_data: { code: "gone.away", values: { n: integer(14, "x") }, marks: { en: [[13, 15, "n"]], zh: [[8, 10, "n"]] } },
  };
  const said = render(kept, z.object({ statement: localText, statement_data: statementData }), readerOf(null, cities));
  const [[from, to]] = said.statement_data.marks.en as [[number, number]];
  expect([said.statement.en, said.statement.en.slice(from, to)]).toEqual(["Of cities: 14", "14"]);
});
