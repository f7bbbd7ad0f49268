import { type Language, learnTongue, officeTongue, plainWords, readerOf, readerVoice, type Tongue, terminalWords } from "@quoin/core";
import { expect, test } from "vitest";
import { reversed, reversedTranslations } from "../../../test/reversed-words.ts";
import type { Speech } from "./printer.ts";
import { workText } from "./tracking-texts.ts";
import { cardsText, initText, rowsText, sourcesText } from "./workspace-texts.ts";

const speech = (tongue: Tongue | null, language: Language = "en"): Speech => ({
  own: (text) => text,
  say: readerVoice(readerOf(tongue, plainWords), language).of(terminalWords),
});
const table = {
  name: "t",
  title: { en: "T", zh: "T" },
  rows: 1234,
  unchanged: false,
  licences: [{ name: "CC0" }],
  checks: [{ tested: 1200, exceptions: [1] }],
  faults: [],
};
const printed = (language: Language, spoken: Speech): readonly string[] =>
  [
    rowsText({ total: 1234, columns: [{ name: "c" }], rows: [{ row: 1, cells: [7] }] }, language, spoken),
    workText({ waits: [] } as unknown as Parameters<typeof workText>[0], language, spoken),
    initText({ dir: "/o/fo {n}", tables: 2, records: { region: 1200 }, invented: 3 }, language, spoken),
    sourcesText({ tables: [table] }, language, spoken),
    cardsText({ cards: [] }, language, spoken),
  ].map((text) => text.trim().replaceAll(/ {2,}/g, "  "));

test("headings and sums stand in English and in Chinese with their figures as they are counted", () => {
  expect(printed("en", speech(null))).toEqual([
    "#  c\n1  7\n1 of 1234 rows",
    "0 things wait",
    "/o/fo {n}: 2 tables, 1200 records, of which 3 invented\n region  1200",
    "table  title  rows  licence  checks\nt  T  1234  CC0  1200 sums, 1 exceptions  changed",
    "id  name  links  items  missing  twice  unknown lists  coverage",
  ]);
  expect(printed("zh", speech(null, "zh")).slice(0, 3)).toEqual([
    "#  c\n1  7\n显示 1 行，共 1234 行",
    "共0项待办",
    "/o/fo {n}：2 张数据表，1200 条记录，其中虚构 3 条\n region  1200",
  ]);
});

test("they stand in German, and in a language that an office brings along, by their codes alone; what was given stays as it is", async () => {
  const german = printed("en", speech(await learnTongue("de")));
  expect(german.slice(0, 3)).toEqual([
    "#  c\n1  7\n1 von 1234 Zeilen",
    "0 Dinge warten",
    "/o/fo {n}: 2 Tabellen, 1200 Einträge, davon 3 erfunden\n region  1200",
  ]);
  const own = officeTongue("eo", Object.fromEntries(reversedTranslations()), null);
  const [rows, waits, made, sources] = printed("en", speech(own));
  expect([rows, waits]).toEqual([`#  c\n1  7\n1 ${reversed("of")} 1234 ${reversed("rows")}`, reversed("0 things wait")]);
  expect(made).toContain(`/o/fo {n}: 2 ${reversed("tables")}, 1200 ${reversed("records")}`);
  expect(sources).toContain(`1200 ${reversed("sums")}, 1 ${reversed("exceptions")}`);
  // What the office has not translated is said in the next language.
  const lacking = officeTongue("eo", { "terminal.waiting": "x" }, null);
  expect(workText({ waits: [] } as unknown as Parameters<typeof workText>[0], "en", speech(lacking))).toBe("0 things wait\n");
});
