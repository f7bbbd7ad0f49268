import type { Hasher } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";
import { csvRows } from "../csv/csv-rows.ts";
import type { EvidenceEngine, EvidenceQuery, EvidenceSchema } from "../evidence-engine.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { groupsFrom } from "./evidence-groups.ts";
import { neededColumns, selectColumns, selectRows, type TextColumns } from "./select-rows.ts";

/** A table written out as csv; `numbers` names its number columns, all others are text. */
export interface WrittenTable {
  readonly csv: string;
  readonly numbers?: readonly string[];
  /** Rows of the whole territory, as a data package declares them. */
  readonly national?: EvidenceSchema["national"];
  /** Columns whose rows of one value hang together, as a data package declares them. */
  readonly blocks?: EvidenceSchema["blocks"];
}

/**
 * Evidence from csv texts, for tests of rules and for small tables that were read elsewhere. Behaves as the workspace's engine does:
 * same missing rule, same row numbers, same faults.
 *
 *   const evidence = evidenceInMemory({ regions: { csv: "region_code,n\n110000,2\nCN,\n", numbers: ["n"] } });
 *   await evidence.rows({ table: "regions", columns: ["n"], where: { region_code: ["CN"] } })  // [{ row: 2, values: { n: null } }]
 */
export function evidenceInMemory(tables: Readonly<Record<string, WrittenTable>>, hasher?: Hasher): EvidenceEngine {
  const columnsOf = async (query: EvidenceQuery) => selectColumns(textColumns(written(tables, query.table), query), query, isNumberOf(tables, query.table));
  return {
    tables: () => Object.keys(tables).sort(),
    sha256: (table) => {
      const { csv } = written(tables, table);
      return hasher?.sha256(csv) ?? "0".repeat(64);
    },
    schema: (table) => {
      const found = written(tables, table);
      const { numbers = [], national = null, blocks } = found;
      const fields = (linesOf(found)[0] ?? []).map((name) => ({ name, type: numbers.includes(name) ? "number" : "string" }));
      return { fields, national, ...(blocks === undefined ? {} : { blocks }) };
    },
    rows: async (query) => selectRows(textColumns(written(tables, query.table), query), query, isNumberOf(tables, query.table)),
    columns: columnsOf,
    groups: (query) => groupsFrom(columnsOf, query),
  };
}

function isNumberOf(tables: Readonly<Record<string, WrittenTable>>, table: string): (column: string) => boolean {
  const { numbers = [] } = written(tables, table);
  return (column) => numbers.includes(column);
}

function written(tables: Readonly<Record<string, WrittenTable>>, table: string): WrittenTable {
  const found = tables[table];
  if (found === undefined) throw new EvidenceFault([note("evidence.unknown-table", { table }, { table })]);
  return found;
}

/** What was read of each table: a rule asks the same table many times. */
const linesRead = new WeakMap<WrittenTable, readonly (readonly string[])[]>();

function linesOf(table: WrittenTable): readonly (readonly string[])[] {
  const lines = linesRead.get(table) ?? csvRows(table.csv);
  linesRead.set(table, lines);
  return lines;
}

function textColumns(found: WrittenTable, query: EvidenceQuery): TextColumns {
  const [header = [], ...lines] = linesOf(found);
  const { table } = query;
  const columns = neededColumns(query);
  const unknown = columns.filter((column) => !header.includes(column));
  if (unknown.length > 0) throw new EvidenceFault(unknown.map((column) => note("evidence.unknown-column", { table, column }, { table, column })));
  const cells = Object.fromEntries(
    columns.map((column) => {
      const place = header.indexOf(column);
      return [column, lines.map((line) => line[place] ?? null)];
    }),
  );
  return { rows: lines.map((_, index) => index + 1), cells };
}
