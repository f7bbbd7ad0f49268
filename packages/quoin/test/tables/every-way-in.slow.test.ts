import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CommandRun, quoinReading } from "../command-line.ts";
import { repository } from "../sources-hash.ts";
import { commandLines, fileOptions, invented, nameOf, shipped, tableCommands } from "./table-commands.ts";
import { type TableForm, tableForms, writeForms } from "./table-forms.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-ways-in-"));
const empty = join(repository, "examples", "empty");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  for (const [name, from] of Object.entries(shipped)) cpSync(join(repository, "examples", from), join(folder, name));
  for (const [name, text] of Object.entries(invented)) writeFileSync(join(folder, name), text);
  await writeForms(
    folder,
    readdirSync(folder).filter((name) => name.endsWith(".csv")),
  );
  for (const ending of ["parquet", "arrow", "xlsx"])
    writeFileSync(join(folder, `torn.${ending}`), readFileSync(join(folder, `regions.${ending}`)).subarray(0, 200));
});

/** What a command wrote or answered, apart from how its input was called and packed. */
interface Made {
  readonly run: CommandRun;
  readonly files: Readonly<Record<string, string>>;
}

let runs = 0;

/** Runs a command line with each of its tables in a form, or only one of them (by its place) where the form is for one. */
async function made(words: string, line: string, form: TableForm | null, only: number | null = null): Promise<Made> {
  const out = join(folder, `out-${runs++}`);
  const given = line.split(" ").filter((word) => word !== "sheets");
  if (given[0] === "office") cpSync(empty, out, { recursive: true });
  const beside: string[] = [];
  let stdin: Uint8Array | null = null;
  let place = 0;
  const said = given.map((word) => {
    if (word === "office") return out;
    if (!word.endsWith(".csv")) return word.endsWith(".yaml") ? join(folder, word) : word;
    const isMeant = form !== null && (only === null || place === only);
    place++;
    if (!isMeant) return join(folder, word);
    const handed = form.of(folder, word);
    beside.push(...(handed.beside ?? []));
    stdin = handed.stdin ?? stdin;
    return handed.word;
  });
  const answers = given[0] === "office";
  const run = await quoinReading(stdin, ...words.split(" "), ...said, ...beside, ...(answers ? ["--json"] : ["--out", out]));
  const written = answers ? join(out, "data") : out;
  const names =
    run.exitCode === 0 && existsSync(written)
      ? readdirSync(written)
          .filter((name) => /\.(csv|json)$/.test(name))
          .sort()
      : [];
  return { run, files: Object.fromEntries(names.map((name) => [name, readFileSync(join(written, name), "utf8")])) };
}

/** How what was handed in is called and packed, what was decided of it, and the clock are another each time; nothing else is. */
const ofInput = [
  "inputs",
  "query",
  "seconds",
  "at",
  "read_as",
  "file",
  "sha256",
  "format",
  "encoding",
  "delimiter",
  "decimal",
  "thousands",
  "sheet",
  "sheets",
  "version",
  "id",
];

function withoutInput({ run, files }: Made): unknown {
  const told = (text: string): unknown =>
    /^\s*[[{]/.test(text) ? JSON.parse(text, (key, value: unknown) => (ofInput.includes(key) ? undefined : value)) : text;
  const facts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, name.endsWith(".json") ? told(text) : text]));
  return { exitCode: run.exitCode, stderr: run.stderr.replaceAll(/(\]) [^\s:]+(?=[: ])/g, "$1 FILE"), answer: told(run.stdout), facts };
}

test("every command of measure, design and import that reads a table has a line here, which hands a table to every option of it that takes one", () => {
  expect(Object.keys(commandLines).sort()).toEqual(tableCommands.map(nameOf).sort());
  for (const useCase of tableCommands) {
    const said = new Set((commandLines[nameOf(useCase)] ?? []).flatMap((line) => line.split(" ")));
    expect(
      fileOptions(useCase)
        .filter(({ flag }) => !said.has(flag))
        .map(({ flag }) => flag),
      nameOf(useCase),
    ).toEqual([]);
  }
});

describe.each(tableCommands.map(nameOf))("%s", (words) => {
  test.each(commandLines[words] ?? [])("gives the same bytes of every form as of csv: %s", async (line) => {
    const expected = await made(words, line, null);
    // A plan of candidates that the office has not is refused for them alone, once it is read.
    expect(expected.run.stderr.match(/error\[[^\]]*/g) ?? []).toEqual(words === "design adopt" ? ["error[design.no-candidate"] : []);
    if (words !== "design adopt" && !line.includes("--dry-run") && words !== "import look") expect(Object.keys(expected.files)).not.toEqual([]);
    const [tables, isSheet] = [line.split(" ").filter((word) => word.endsWith(".csv")).length, line.startsWith("sheets ")];
    for (const form of tableForms) {
      if (isSheet && form.isSheet !== true) continue;
      for (const only of form.isSingle === true ? Array.from({ length: tables }, (_, place) => place) : [null])
        expect(withoutInput(await made(words, line, form, only)), `${form.name} ${only ?? ""}`).toEqual(withoutInput(expected));
    }
  });
});

/** How a table cannot be read: what stands in its place, what is said of it, and the place that the note names. */
const unreadable: readonly (readonly [why: string, code: string, word: string, beside: readonly string[]])[] = [
  ["no file", "input.file-not-found", "nowhere.csv", []],
  ["no table of that name in a DuckDB file", "input.no-such-part", "tables.duckdb#nothing", []],
  ["no table of that name in a SQLite file", "input.no-such-part", "tables.sqlite#nothing", []],
  ["no resource of that name in a package", "input.no-such-part", "datapackage.json#nothing", []],
  ["several tables and none named", "input.part-needed", "tables.sqlite", []],
  ["a name behind a file of one table", "input.no-parts", "regions.csv#nothing", []],
  ["a torn Parquet file", "table.broken-file", "torn.parquet", []],
  ["a torn Arrow file", "table.broken-file", "torn.arrow", []],
  ["a torn workbook", "table.broken-file", "torn.xlsx", []],
  ["a query of a csv file", "input.sql-elsewhere", "regions.csv", ["--sql", "SELECT 1"]],
  ["a query that is none", "input.bad-sql", "tables.duckdb", ["--sql", "SELECT FROM"]],
  ["a query that changes something", "input.bad-sql", "tables.sqlite", ["--sql", "DELETE FROM regions"]],
  ["standard input of another format", "table.other-format", "-", ["--input-format", "parquet"]],
];

describe.each(unreadable)("%s", (_why, code, word, beside) => {
  test.each(tableCommands.map(nameOf))("is a note of %s, and nothing is written", async (words) => {
    const [line = ""] = commandLines[words] ?? [];
    const form: TableForm = {
      name: code,
      of: () => ({ word: word === "-" ? word : join(folder, word), beside, stdin: new TextEncoder().encode("a,b\n1,2\n") }),
    };
    const { run, files } = await made(words, line, form, 0);
    expect([run.exitCode, Object.keys(files)]).toEqual([2, []]);
    expect(run.stderr).toMatch(new RegExp(`^error\\[${code.replace(".", "\\.")}\\] \\S+ .+\\n {2}fix: \\S`));
  });
});

/** What the columns of a typed file hold is held against what a method asks, with its place. */
test.each(["parquet", "arrow", "jsonl", "tables.duckdb#words", "tables.sqlite#words"])(
  "a column of texts where numbers are asked for is named with its place: %s",
  async (ending) => {
    const word = ending.includes("#") ? ending : `words.${ending}`;
    const form: TableForm = { name: word, of: () => ({ word: join(folder, word) }) };
    const { run, files } = await made("measure structure", "--data regions.csv --location region --activity technology --value patents", form);
    expect([run.exitCode, Object.keys(files)]).toEqual([2, []]);
    expect(run.stderr).toMatch(/^error\[table\.not-a-number\] [^ ]+:[12]:3 'many' .+\n {2}fix: /);
  },
);
