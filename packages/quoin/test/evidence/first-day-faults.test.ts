import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** What misled an office of another country on its first day, and what a secretariat lost in two years; each with the file and the test that holds it mended, and the faces by which that test enters. */
const held: readonly (readonly [fault: string, faces: "both" | "command" | "http" | "page", file: string, title: string])[] = [
  ["W1 money and time without a unit", "both", "./first-day.test.ts", "W1: money and a duration without a unit are asked about"],
  ["W2 a second list throws the first out", "both", "./first-day.test.ts", "W2: a second list of the same kind stands beside the first"],
  ["W3 institutions of another language, zeros", "both", "./unknown-kinds.test.ts", "what nobody knows is counted either way and never printed as zero"],
  ["W4 drift as convergence", "both", "./first-day-verdicts.slow.test.ts", "W4: counts that drift by five in a hundred a year"],
  ["W5 calls end at another country's midnight", "both", "../records/office-zone.test.ts", "time_zone"],
  ["W6 1.234 beside semicolons", "both", "./first-day.test.ts", "W6: a point before three digits beside semicolons"],
  ["W7 Korean read as Chinese", "both", "./first-day.test.ts", "W7: a Korean file is read as one"],
  ["W8 a table that is there is said to be missing", "both", "./first-day.test.ts", "W8: a list of partners without places lacks its column"],
  ["W9 a setting that stops everything", "both", "./first-day.test.ts", "W9: a category that is a number"],
  ["C1 whose paper", "both", "../records/own-programme.test.ts", "an office that says nothing has the paper named"],
  ["C2 another country's categories", "both", "./first-day.test.ts", "C2: a category is called what the office calls it"],
  ["C3 a budget that nobody set", "both", "./peruvian-office.test.ts", "a budget that nobody set is none"],
  ["C4 the total that was needed", "both", "./first-day.test.ts", "C4: the total that was set aside"],
  ["C5 days and codes", "both", "./first-day.test.ts", "C5: one day above twelve settles a column of days"],
  ["C5 8.699999999999999", "both", "./first-day.test.ts", "C5: a number that a workbook keeps"],
  ["C6 a dash, yes and no", "both", "./first-day.test.ts", "C6: a dash is nothing where the office says so"],
  ["C7 names cut in tiles", "page", "../pages/portuguese.browser.slow.test.ts", "C7: the first page has a tile for each state"],
  ["C8 three missing cells", "both", "./first-day-verdicts.slow.test.ts", "C8: three missing cells of places"],
  ["C9 several partners in a cell", "both", "./first-day.test.ts", "C9: a cell of several partners is split"],
  ["64 rows replace 22,205", "command", "./import-effect.test.ts", "a new year alone does not replace the years before it"],
  ["64 rows replace 22,205", "http", "./import-accounts.test.ts", "the numbers of what would go; the ways on"],
  ["an import cannot be taken back", "command", "./import-undo.test.ts", "the first import of a table is undone"],
  ["an import cannot be taken back", "http", "./import-accounts.test.ts", "the undoing with its right"],
];

test("each fault of the first day is named with the test that holds it mended", async () => {
  for (const [fault, faces, file, title] of held) {
    const source = await readFile(new URL(file, import.meta.url), "utf8");
    expect([fault, source.includes(title)]).toEqual([fault, true]);
    const command = /quoin\(|command\(|importing\(/;
    const http = /askedOverHttp|serveMade|office\.ask|officeAccounts/;
    const enters = { both: [command, http], command: [command], http: [http], page: [/page\.goto/] }[faces];
    expect([fault, file, enters.map((pattern) => pattern.test(source))]).toEqual([fault, file, enters.map(() => true)]);
  }
});
