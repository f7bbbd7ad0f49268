import { createHash } from "node:crypto";
import { CsvTable, type OutputFile } from "@quoin/core";
import { type WrittenColumn, writtenColumns } from "@quoin/engines";
import type { TableFacts } from "./table-facts.ts";

/**
 * `datapackage.json` (Data Package 2.0) of the tables of an answer: each file with its columns, their types and units, the missing value, its length and hash, and the inputs from which it was
 * made.
 *
 * @param tables the files as they were made, with their tables, beside the files as they are written
 */
export function dataPackage(
  name: string,
  tables: readonly { readonly made: OutputFile; readonly written: OutputFile; readonly format: string }[],
  factsOf: (table: string) => TableFacts,
): OutputFile {
  const resources = tables.flatMap(({ made, written, format }) => {
    const [table] = made.parts;
    if (!(table instanceof CsvTable)) return [];
    const called = made.name.replace(/\.csv$/, "");
    const facts = factsOf(called);
    const bytes = Buffer.concat(written.parts.map((part) => Buffer.from(part instanceof Uint8Array ? part : String(part))));
    const isCsv = format === "csv" || format === "csv.gz";
    return [
      {
        name: called,
        type: "table",
        path: written.name,
        format: format.replace(/\.gz$/, ""),
        ...(isCsv ? { encoding: "utf-8", dialect: { delimiter: ",", lineTerminator: "\n", header: true } } : {}),
        bytes: bytes.length,
        hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
        schema: { fields: writtenColumns(table).map((column) => fieldOf(column, facts.units)), missingValues: [""] },
        sources: facts.inputs.map((input) => ({ title: input.name, sha256: input.sha256 })),
        quoin: JSON.parse(facts.quoin),
      },
    ];
  });
  const text = { $schema: "https://datapackage.org/profiles/2.0/datapackage.json", name, resources };
  return { name: "datapackage.json", parts: [`${JSON.stringify(text, null, 2)}\n`] };
}

function fieldOf(column: WrittenColumn, units: Readonly<Record<string, string>>) {
  const type = column.kind === "number" ? (column.isWhole ? "integer" : "number") : column.kind === "date" ? "date" : "string";
  const unit = units[column.name];
  return { name: column.name, type, ...(unit === undefined ? {} : { unit }) };
}
