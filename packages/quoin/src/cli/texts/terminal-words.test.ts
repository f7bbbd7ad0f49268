import { type Language, type Locale, loadLocale, officeLocale } from "@quoin/core";
import { expect, test } from "vitest";
import { reversed, reversedTranslations } from "../../../test/reversed-words.ts";
import { speechIn } from "../../../test/terminal-speech.ts";
import { titled } from "../../commands/health-speech.ts";
import { callListText } from "./cycle-texts.ts";
import { inReadLanguages } from "./headed-table.ts";
import type { Speech } from "./printer.ts";
import { workText } from "./tracking-texts.ts";
import { cardsText, doctorText, initText, rowsText, sourcesText } from "./workspace-texts.ts";

const speech = (locale: Locale | null, language: Language = "en"): Speech => speechIn(language, locale);
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
  const german = printed("en", speech(await loadLocale("de")));
  expect(german.slice(0, 3)).toEqual([
    "#  c\n1  7\n1 von 1234 Zeilen",
    "0 Dinge warten",
    "/o/fo {n}: 2 Tabellen, 1200 Einträge, davon 3 erfunden\n region  1200",
  ]);
  const own = officeLocale("eo", Object.fromEntries(reversedTranslations()), null);
  const [rows, waits, made, sources] = printed("en", speech(own));
  expect([rows, waits]).toEqual([`#  c\n1  7\n1 ${reversed("of")} 1234 ${reversed("rows")}`, reversed("0 things wait")]);
  expect(made).toContain(`/o/fo {n}: 2 ${reversed("tables")}, 1200 ${reversed("records")}`);
  expect(sources).toContain(`1200 ${reversed("sums")}, 1 ${reversed("exceptions")}`);
  // What the office has not translated is said in the next language.
  const lacking = officeLocale("eo", { "terminal.waiting": "x" }, null);
  expect(workText({ waits: [] } as unknown as Parameters<typeof workText>[0], "en", speech(lacking))).toBe("0 things wait\n");
});

test("doctor says the machine's health in the reader's language, an office's own among them, and a plan's words with it", async () => {
  const told = (language: Language, locale: Locale | null): string => {
    const { say } = speechIn(language, locale);
    const check = {
      title: titled(say, "doctor-records"),
      status_text: titled(say, "check-failed"),
      detail: say("doctor-not-there", { remedy: "npm run {n}" }),
    };
    return doctorText({ language, checks: [check] }).trim();
  };
  expect([told("en", null), told("zh", null)]).toEqual(["FAILED  Record store  not there: npm run {n}", "异常  记录库  缺少：npm run {n}"]);
  expect(told("en", await loadLocale("de"))).toBe("FEHLER  Ablage der Einträge  nicht da: npm run {n}");
  const own = officeLocale("eo", Object.fromEntries(reversedTranslations()), null);
  expect(told("en", own)).toBe(`${reversed("FAILED")}  ${reversed("Record store")}  ${reversed("not there")}: npm run {n}`);
});

test("a list, a sum and a mark of what is invented stand in a further language; nothing of a printer is English there", async () => {
  const spoken = speechIn("en", await loadLocale("de"));
  const call = {
    id: "c1",
    type: "call",
    version: 3,
    labels: { en: "Aufruf 1", zh: "一" },
    synthetic: true,
    retired: false,
    closes: "2026-01-01",
    status: "open",
  };
  const list = { calls: [{ ...call, applications: 2, submitted: 1, requested: null }] } as unknown as Parameters<typeof callListText>[0];
  const text = inReadLanguages(callListText(list, "en", spoken), ["en"], spoken.say("made-up")).replaceAll(/ {2,}/g, "  ");
  expect(text).toBe("Aufruf  Name  Stand  endet  eingereicht  beantragt\nc1  Aufruf 1  open  2026-01-01  1/2  –  Erfunden\n1 Aufrufe\n");
  expect(inReadLanguages("虚构 / Invented", ["zh", "en"])).toBe("虚构 / Invented");
});
