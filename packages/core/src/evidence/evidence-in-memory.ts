import { csvRows } from "../csv-rows.ts";
import { type Note, note } from "../note.ts";
import type { Hasher } from "../ports.ts";
import type { EvidenceEngine, EvidenceQuery, EvidenceRow, EvidenceValue } from "./evidence-engine.ts";
import { EvidenceFault } from "./evidence-fault.ts";
import { typedCell } from "./typed-cell.ts";

/** A table written out as csv; `numbers` names its number columns, all others are text. */
export interface WrittenTable {
  readonly csv: string;
  readonly numbers?: readonly string[];
}

/**
 * Evidence from csv texts, for tests of rules and for small tables that were read elsewhere. Behaves as the workspace's engine does:
 * same missing rule, same row numbers, same faults.
 *
 *   const evidence = evidenceInMemory({ regions: { csv: "region_code,n\n110000,2\nCN,\n", numbers: ["n"] } });
 *   await evidence.rows({ table: "regions", columns: ["n"], where: { region_code: ["CN"] } })  // [{ row: 2, values: { n: null } }]
 */
export function evidenceInMemory(tables: Readonly<Record<string, WrittenTable>>, hasher?: Hasher): EvidenceEngine {
  return {
    tables: () => Object.keys(tables).sort(),
    sha256: (table) => {
      const { csv } = written(tables, table);
      return hasher?.sha256(csv) ?? "0".repeat(64);
    },
    rows: async (query) => selectedRows(written(tables, query.table), query),
  };
}

function written(tables: Readonly<Record<string, WrittenTable>>, table: string): WrittenTable {
  const found = tables[table];
  if (found === undefined) throw new EvidenceFault([note("evidence.unknown-table", { table }, { table })]);
  return found;
}

function selectedRows({ csv, numbers = [] }: WrittenTable, { table, columns, where = {} }: EvidenceQuery): EvidenceRow[] {
  const [header = [], ...lines] = csvRows(csv);
  const faults: Note[] = [];
  const wanted = [...new Set([...columns, ...Object.keys(where)])];
  const places = wanted.map((name) => {
    const index = header.indexOf(name);
    if (index < 0) faults.push(note("evidence.unknown-column", { table, column: name }, { table, column: name }));
    return { name, index, isNumber: numbers.includes(name) };
  });
  if (faults.length > 0) throw new EvidenceFault(faults);
  const kept: EvidenceRow[] = [];
  lines.forEach((line, offset) => {
    const all: Record<string, EvidenceValue> = {};
    for (const { name, index, isNumber } of places) {
      const text = line[index] ?? "";
      const value = typedCell(text, isNumber);
      if (value === undefined)
        faults.push(note("evidence.not-a-number", { table, column: name, row: offset + 1, text }, { table, row: offset + 1, column: name }));
      else all[name] = value;
    }
    if (Object.entries(where).every(([name, values]) => values.includes(all[name] ?? null)))
      kept.push({ row: offset + 1, values: Object.fromEntries(columns.map((name) => [name, all[name] ?? null])) });
  });
  if (faults.length > 0) throw new EvidenceFault(faults);
  return kept;
}
