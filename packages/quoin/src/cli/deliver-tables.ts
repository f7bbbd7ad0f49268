import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import { CsvTable, ExternalFault, note, type OutputFile } from "@quoin/core";
import { dataPackage } from "../protocol/data-package.ts";
import { factsOf, type TableFacts } from "../protocol/table-facts.ts";
import { inFormat, type TableFormat, tableFormats, workbookOf } from "../protocol/table-format.ts";
import { deliverFile, deliverFolder } from "../terminal/deliver.ts";

/** Where the tables of an answer go, and which. */
export interface WantedTables {
  readonly out: string | undefined;
  readonly format: TableFormat;
  readonly table: string | undefined;
  readonly datapackage: boolean;
  /** What a database was asked for them. */
  readonly sql: string | undefined;
}

type Facts = (table: string) => TableFacts;

/** Writes the tables of an answer into a folder, into one file, whose ending says its format, or to standard output (`-`). */
export async function deliverTables(words: readonly string[], made: readonly OutputFile[], wanted: WantedTables, stdout: NodeJS.WritableStream): Promise<void> {
  const all = wanted.sql === undefined ? made : withQuery(made, wanted.sql);
  const out = String(wanted.out);
  const facts = factsOf(words, all);
  const files = chosen(all, wanted.table);
  const ending = formatOf(out);
  if (out !== "-" && ending === null) {
    const written = await inFormat(files, wanted.format, facts);
    await deliverFolder(out, wanted.datapackage ? [...written, describe(words, files, written, wanted.format, facts)] : written);
    return;
  }
  const format = ending ?? wanted.format;
  const tables = files.filter(isTable);
  const single = await singleFile(out, tables, format, facts);
  if (out === "-") for (const part of single.parts) stdout.write(part instanceof Uint8Array ? part : String(part));
  else await deliverFile(out, single);
  if (!wanted.datapackage || out === "-") return;
  // Beside a file that is the caller's own folder: the name of the file keeps it apart from a package that stands there.
  const described = describe(words, tables.slice(0, 1), [{ ...single, name: basename(out) }], format, facts);
  await deliverFile(`${out.slice(0, -format.length - 1)}.datapackage.json`, described);
}

/** The provenance says what a database was asked: of its answer only the hash stands there. */
function withQuery(files: readonly OutputFile[], query: string): readonly OutputFile[] {
  return files.map((file) => {
    if (file.name !== "provenance.json") return file;
    const said: unknown = JSON.parse(file.parts.join(""));
    return typeof said === "object" ? { ...file, parts: [`${JSON.stringify({ ...said, query }, null, 2)}\n`] } : file;
  });
}

/** The format that the ending of a path names; null for that of a folder. */
function formatOf(path: string): TableFormat | null {
  if (existsSync(path) && statSync(path).isDirectory()) return null;
  // `.csv.gz` before `.csv`: the longest ending counts.
  const endings = [...tableFormats].sort((a, b) => b.length - a.length);
  return endings.find((ending) => path.toLowerCase().endsWith(`.${ending}`)) ?? null;
}

function isTable({ parts: [first] }: OutputFile): boolean {
  return first instanceof CsvTable;
}

function nameOf({ name }: OutputFile): string {
  return name.replace(/\.csv$/, "");
}

/** All files, or those beside the tables with the one that is named. */
function chosen(files: readonly OutputFile[], table: string | undefined): readonly OutputFile[] {
  if (table === undefined) return files;
  const known = files.filter(isTable).map(nameOf);
  if (!known.includes(table)) throw new ExternalFault(note("input.no-such-table", { table, known: known.join(", ") }, { field: "table" }), "input");
  return files.filter((file) => !isTable(file) || nameOf(file) === table);
}

async function singleFile(out: string, tables: readonly OutputFile[], format: TableFormat, facts: Facts): Promise<OutputFile> {
  const [first, second] = tables;
  if (first !== undefined && format === "xlsx") {
    const sheets = tables.flatMap((file) =>
      file.parts[0] instanceof CsvTable ? [{ name: nameOf(file), table: file.parts[0], made: facts(nameOf(file)).quoin }] : [],
    );
    return { name: basename(out), parts: await workbookOf(sheets) };
  }
  if (first === undefined || second !== undefined) {
    const known = tables.map(nameOf).join(", ");
    throw new ExternalFault(note("input.table-needed", { file: out === "-" ? "stdout" : basename(out), known }, { field: "out" }), "input");
  }
  const [written = first] = await inFormat([first], format, facts);
  return { ...written, name: basename(out) };
}

function describe(words: readonly string[], made: readonly OutputFile[], written: readonly OutputFile[], format: TableFormat, facts: Facts): OutputFile {
  const pairs = made.flatMap((file, place) => {
    const other = written[place];
    return other === undefined ? [] : [{ made: file, written: other, format }];
  });
  return dataPackage(words.join("-"), pairs, facts);
}
