import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** What misled an office of another country on its first day, and what a secretariat lost in two years; each with the file and the test that holds it mended, and the faces by which that test enters. */
const held: readonly (readonly [fault: string, faces: "both" | "command" | "http" | "page", file: string, title: string])[] = [
  ["W1 money and time without a unit", "both", "./first-day.test.ts", "W1: money and a duration without a unit are asked about"],
  ["W2 a second list throws the first out", "command", "./several-tables.test.ts", "a second list of a role stands beside the first"],
  ["W2 a second list throws the first out", "http", "./first-day.test.ts", "W2: a second list of the same kind stands beside the first"],
  ["W3 institutions of another language, zeros", "both", "./unknown-kinds.test.ts", "what nobody knows is counted either way and never printed as zero"],
  ["W4 drift as convergence", "both", "./first-day-verdicts.slow.test.ts", "W4: counts that drift by five in a hundred a year"],
  ["W5 calls end at another country's midnight", "command", "../records/office-zone.test.ts", "an opened call names the office's zone"],
  ["W5 calls end at another country's midnight", "http", "../records/office-zone.test.ts", "over HTTP a call of a day that is not over where the office is"],
  ["W6 1.234 beside semicolons", "both", "./first-day.test.ts", "W6: a point before three digits beside semicolons"],
  ["W7 Korean read as Chinese", "both", "./first-day.test.ts", "W7: a Korean file is read as one"],
  ["W8 a table that is there is said to be missing", "both", "./first-day.test.ts", "W8: a list of partners without places lacks its column"],
  ["W9 a setting that stops everything", "both", "./first-day.test.ts", "W9: a category that is a number"],
  ["C1 whose paper", "both", "../records/own-programme.test.ts", "an office that says nothing has the paper named"],
  ["C1 values of another country", "both", "./first-day.test.ts", "C1: no value, code or choice of China is another country's"],
  ["C2 another country's categories", "both", "./first-day.test.ts", "C2: a category is called what the office calls it"],
  [
    "C3 a budget that nobody set",
    "both",
    "./peruvian-office.test.ts",
    "a plan says whose money it does not divide, how much, and what the rows lack; a budget",
  ],
  ["C4 the total that was needed", "both", "./first-day.test.ts", "C4: the total that was set aside"],
  ["C5 days and codes", "both", "./first-day.test.ts", "C5: one day above twelve settles a column of days"],
  ["C5 8.699999999999999", "both", "./first-day.test.ts", "C5: a number that a workbook keeps"],
  ["C6 a dash, yes and no", "both", "./first-day.test.ts", "C6: a dash is nothing where the office says so"],
  ["C7 names cut in tiles", "page", "../pages/portuguese.browser.slow.test.ts", "C7: the first page has a tile for each state"],
  ["C8 three missing cells", "both", "./first-day-verdicts.slow.test.ts", "C8: three missing cells of places"],
  ["C9 several partners in a cell", "both", "./first-day.test.ts", "C9: a cell of several partners is split"],
  ["64 rows replace 22,205", "command", "./import-effect.test.ts", "a new year alone does not replace the years before it"],
  ["64 rows replace 22,205", "http", "./import-accounts.test.ts", "over HTTP: a reason where people log in, but not for looking; the numbers of what would go"],
  ["D1 reading a record changes it", "command", "../records/reading-changes-nothing.test.ts", "D1: at the command line a name"],
  ["D1 reading a record changes it", "http", "../records/reading-changes-nothing.test.ts", "D1: over HTTP a record that is read and put back"],
  ["a column that is gone has no way on", "command", "./import-effect.test.ts", "a column that is gone stays with its old cells or goes"],
  ["a column that is gone has no way on", "http", "./import-accounts.test.ts", "over HTTP a column that is gone"],
  ["looking asks for the reason of the real import", "http", "./import-accounts.test.ts", "over HTTP: a reason where people log in, but not for looking"],
  ["an import cannot be taken back", "command", "./import-undo.test.ts", "the first import of a table is undone"],
  [
    "an import cannot be taken back",
    "http",
    "./import-accounts.test.ts",
    "over HTTP: a reason where people log in, but not for looking; the numbers of what would go; the ways on; the undoing with its right",
  ],
];

/** How a test enters, by itself or through what its file makes of a face. */
const enters = {
  command: /\b(?:quoin|command|importing|refused|report|answer|institutes|document|both|imported|taken|begin|put|run)\(/,
  http: /\b(?:askedOverHttp|asked|both|ask|taken)\(/,
  page: /page\.|shown\(/,
} as const;

/** The text of the test that begins with the title; nothing where the file has none. */
function bodyOf(source: string, title: string): string {
  const at = source.search(new RegExp(`\\b(?:test|each)\\b[^\\n]*(?:\\n[^\\n]*){0,16}?["\`]${title.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
  const next = source.slice(source.indexOf(title)).search(/\n {0,2}test(?:\.each)?\(/);
  const body = source.slice(source.indexOf(title));
  return at < 0 ? "" : next < 0 ? body : body.slice(0, next);
}

test("each fault of the first day is named with the test that holds it mended, and that test enters by the faces that are said", async () => {
  const wanting: string[] = [];
  for (const [fault, faces, file, title] of held) {
    const body = bodyOf(await readFile(new URL(file, import.meta.url), "utf8"), title);
    if (!body.includes("expect(")) wanting.push(`${fault}: no such test in ${file}`);
    for (const face of faces === "both" ? (["command", "http"] as const) : [faces])
      if (!enters[face].test(body)) wanting.push(`${fault}: ${file} does not enter by ${face}`);
  }
  expect(wanting).toEqual([]);
  const named = new Set(held.map(([fault]) => fault.split(" ")[0]));
  for (const fault of ["W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8", "W9", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "D1"])
    expect([fault, named.has(fault)]).toEqual([fault, true]);
});
