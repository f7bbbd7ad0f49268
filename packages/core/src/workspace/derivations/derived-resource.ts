import { elementAt } from "../../contract/assert-present.ts";
import { type CsvTable, csvText } from "../../contract/csv-text.ts";
import { ownValue } from "../../contract/own-value.ts";
import type { DataResource, TableField } from "../../evidence/data-package.ts";
import type { DerivationDocument } from "../../evidence/derivation/derivation-document.ts";
import type { DerivedTable } from "../../evidence/derivation/derive-table.ts";
import { resultColumns } from "../../evidence/derivation/prepared-derivation.ts";
import { inventedColumn } from "../../evidence/roles/invented-rows.ts";
import { tablePath } from "../import/imported-resource.ts";
import type { ReadDerivation } from "./derivation-files.ts";

/** What the run itself does not tell. */
export interface MadeBy {
  readonly key: string;
  readonly document: string;
  readonly at: string;
  readonly by: string;
  readonly seconds: number;
}

/** The entry of `datapackage.json` for a derived table: typed columns, its key, what it was made of. */
export function derivedResource(
  { name, value, sha256 }: Pick<ReadDerivation, "name" | "value" | "sha256">,
  made: DerivedTable,
  file: { readonly sha256: string; readonly bytes: number },
  by: MadeBy,
): DataResource {
  const columns = resultColumns(value);
  const keys = columns.slice(0, keyCount(value));
  return {
    name,
    path: tablePath(name),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(value.title === undefined ? {} : titled(value.title)),
    schema: {
      fields: [
        ...columns.map((column, place) => fieldOf(value, made.table, column, place, keys.includes(column))),
        ...(made.invented && !columns.includes(inventedColumn) ? [{ name: inventedColumn, type: "string" as const }] : []),
      ],
      missingValues: [""],
      ...(keys.length === 0 ? {} : { primaryKey: keys.length === 1 ? elementAt(keys, 0) : keys }),
    },
    sources: [
      { title: `derivations/${name}.yaml`, hash: `sha256:${sha256}` },
      ...made.inputs.map((input) => ({ title: input.name, hash: `sha256:${input.sha256}` })),
    ],
    derivation: {
      kind: value.kind,
      inputs: [...made.inputs],
      engine: made.engine.name,
      engine_version: made.engine.version,
      rows_read: made.rowsRead,
      rows_out: made.rowsOut,
      unmatched: made.unmatched,
      ...(made.invented ? { invented: true } : {}),
      ...by,
    },
  };
}

function titled(title: NonNullable<DerivationDocument["title"]>): { title?: string; title_zh?: string } {
  const { en, zh } = title;
  return { ...(en === undefined || en === "" ? {} : { title: en }), ...(zh === undefined || zh === "" ? {} : { title_zh: zh }) };
}

/** How many of the first columns name a row. */
function keyCount(document: DerivationDocument): number {
  switch (document.kind) {
    case "count":
    case "quantiles":
      return document.keys.length;
    case "panel":
    case "transitions":
      return document.keys.length + 1;
    case "links":
      return 2;
    case "generality":
      return 1;
  }
}

function fieldOf(document: DerivationDocument, table: CsvTable, name: string, place: number, isKey: boolean): TableField {
  const unit = ownValue(document.units, name);
  const measured = unit === undefined ? {} : { unit };
  if (document.kind === "transitions" && (name === "first" || name === "last")) return { name, type: "string" };
  if (!isKey) return { name, type: "number", ...measured };
  const isYear = document.kind === "panel" && name === document.time && everyCell(table, place, /^\d{4}$/);
  return { name, type: isYear ? "year" : "string" };
}

function everyCell({ rows }: CsvTable, place: number, pattern: RegExp): boolean {
  return rows.every((row) => pattern.test(String(row[place] ?? "")));
}

/** The table as it is stored: where its source holds invented rows, every row is marked, since no row can say that it rests on none of them. */
export function storedCsv({ table, invented }: Pick<DerivedTable, "table" | "invented">): string {
  if (!invented || table.columns.includes(inventedColumn)) return String(table);
  return csvText(
    [...table.columns, inventedColumn],
    table.rows.map((row) => [...row, "true"]),
  );
}
