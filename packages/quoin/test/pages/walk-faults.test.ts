import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { lackedTable } from "../../../core/src/evidence/roles/lacked-table.ts";
import { tableContracts } from "../../../core/src/evidence/tables/table-contracts.ts";
import { rules } from "../../../core/src/judging/rules.ts";
import { renderNote } from "../../../core/src/language/note.ts";
import { moneyText } from "../../../core/src/language/number-text.ts";
import { tableWord } from "../../../core/src/plan/table-words.ts";
import { chineseFaults } from "./chinese-faults.ts";

const here = "./walk-faults.test.ts";

/** What a planning official met on the first walk through the pages, in order of weight, and the test that holds it mended. */
const faults: readonly (readonly [fault: string, file: string, title: string])[] = [
  [
    "regions of the register that the map does not draw",
    "../../../workbench/src/regions/places-on-map.test.ts",
    "every region of the level that is compared has its tile, those without evidence too",
  ],
  ["a verdict that reads as its opposite", here, "a question that is confirmed says what is wrong"],
  ["reference fields want ids", "./cycle-look.browser.slow.test.ts", "logs in and is led to nothing that is refused"],
  ["fields refuse how officials write", "./year.browser.slow.test.ts", "April: institutes and a firm apply by form and by table"],
  ["a call that can never be published", "./cycle-look.browser.slow.test.ts", "logs in and is led to nothing that is refused"],
  [
    "an assigned review never reaches its expert",
    "../../../core/src/capabilities/funding/reviews/own-review.test.ts",
    "a review that was assigned before its expert had an account reaches the account",
  ],
  ["documents without charts", "../../../engines/src/documents/docx-writer.test.ts", "a chart is a picture of 300 dots an inch on white"],
  ["a brief that is no paper for a meeting", "./workbench.browser.slow.test.ts", "a brief is one sheet of A4"],
  [
    "two figures for the same line",
    "../plans/plans-agree.slow.test.ts",
    "of a place's own plan are those of the national one, and brief and document print the same",
  ],
  ["plan lines that rest on insufficient data", "../plans/design.slow.test.ts", "every line names confirmed findings and nothing else"],
  ["code words in Chinese sentences", here, "names of tables and fields of technology are words in Chinese"],
  ["money in 万 of 万元", here, "an amount names its unit once"],
  ["no search", "./workbench.browser.slow.test.ts", "the box for everything: by key from any page"],
  [
    "a chart whose label misleads",
    "../../../workbench/src/findings/charts/bars-chart.test.ts",
    "beside a mark or an interval the figures of the bars stand in a column of their own",
  ],
  ["a forecast page that contradicts itself", "./forecasts.browser.slow.test.ts", "arrow keys go through the years and stay on the slider"],
  ["the own province cannot be seen", "../evidence/own-office.slow.test.ts", "a canton has its findings, its plan and its brief"],
  [
    "lines of the work list lead nowhere",
    "../../../workbench/src/work/place-of-work.test.ts",
    "every kind of work leads to the page and the part where it is done",
  ],
  ["marks of what is invented shout", "./cycle-look.browser.slow.test.ts", "nothing is marked as invented twice"],
  ["walls of text, and the phone", "./look-at-pages.ts", "fits a phone, four screens, the dark and paper"],
  ["evidence lost while recording a producer", "./workbench.browser.slow.test.ts", "a card that is mended, its history"],
];

test("each of the twenty faults of the first walk is named with the test that holds it mended", async () => {
  expect(faults.length).toBe(20);
  for (const [fault, file, title] of faults) {
    const source = await readFile(new URL(file, import.meta.url), "utf8");
    // In this file the title stands in the list too.
    expect([fault, source.includes(file === here ? `test("${title}"` : title)]).toEqual([fault, true]);
  }
});

test("a question that is confirmed says what is wrong", () => {
  // Whether something is enough, is reached or goes beyond is good news: beside the word "confirmed" it would read as its opposite.
  for (const { code, question } of rules) {
    expect([code, /是否(?:足够|达到|超出今后)|能否支撑/.test(question.zh)]).toEqual([code, false]);
    expect([code, /^(?:Is|Are) .* enough|reach past/.test(question.en)]).toEqual([code, false]);
  }
});

test("names of tables and fields of technology are words in Chinese", () => {
  for (const contract of tableContracts) {
    const { message } = renderNote(lackedTable(contract), "zh");
    expect([contract.role, message.includes(contract.role), /[a-z]+_[a-z]+/.test(message)]).toEqual([contract.role, false, false]);
  }
  for (const field of ["agriculture", "construction and cities", "information technology", "transport"])
    expect(tableWord(field, "zh")).toMatch(/^\p{Script=Han}+$/u);
});

test("an amount names its unit once", () => {
  for (const amount of [1_100_000, 12_570_000_000, 1_020_000_000_000]) {
    const said = moneyText(amount, "CNY", "zh");
    expect(said).toMatch(/^[\d.]+(?:万|亿|万亿)元$/);
    expect(chineseFaults(said)).toEqual([]);
  }
});
