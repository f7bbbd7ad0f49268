import type { Outcome } from "../../../../contract/outcome.ts";
import type { CodedTexts } from "../../../../evidence/cells/raw-column.ts";
import type { RoleEvidence } from "../../../../evidence/roles/bound-table.ts";
import { columns, type TextColumn } from "../../../../evidence/roles/columns.ts";
import { anySynthetic, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { lackOf, needed } from "../../../../evidence/roles/required-table.ts";
import type { LocalText } from "../../../../language/text.ts";
import { type NamedNation, namedNation } from "../../../../measures/input-output/named-nation.ts";
import { nationalFlowNames, nationalFlows } from "../../tables/national-flows.ts";

const fields = ["year", "row", "column", "origin", "value"] as const;
export const nationalTable = needed(nationalFlows, fields);
const namesTable = needed(nationalFlowNames, ["year", "code", "name"]);

/** The economy's own tables of a workspace, a year each; sectors may differ between years. */
export interface WorkspaceNation {
  readonly tables: readonly string[];
  readonly years: readonly number[];
  readonly synthetic: boolean;
  /** Rows (1 = first under the header) that say two things about one cell; null where every key stands once. */
  readonly repeated: readonly [first: number, second: number] | null;
  nameOf(year: number, code: string): LocalText;
  /** The table of a year, with imports as they are told or by proportion of use; a fault where it is no table. */
  table(year: number, imports: "given" | "proportional"): Outcome<NamedNation>;
}

/** Reads the economy's own tables and the names of their sectors by their roles. Cost: one pass over the tables. */
export async function workspaceNation(evidence: RoleEvidence): Promise<WorkspaceNation> {
  const flows = await columns(evidence, nationalFlows, { fields });
  const { row, column, origin, year, value } = flows.column;
  const known = Int32Array.from(year.values.keys()).filter(
    (at) => value.valid[at] === 1 && year.valid[at] === 1 && [row, column, origin].every(({ codes }) => codes[at]! >= 0),
  );
  const coded = ({ texts, codes }: TextColumn): CodedTexts => ({ texts, codes: known.map((at) => codes[at]!) });
  const years = [...new Set(Array.from(known, (at) => year.values[at]!))].sort((a, b) => a - b);
  const keys = {
    row: coded(row),
    col: coded(column),
    origin: coded(origin),
    year: { texts: years.map(String), codes: known.map((at) => years.indexOf(year.values[at]!)) },
  };
  const cells = { keys, values: Float64Array.from(known, (at) => value.values[at]!), rowCount: known.length };
  const named = lackOf(evidence, namesTable) === null ? await gathered(evidence, namesTable) : null;
  const names = new Map(
    (named?.rows ?? []).map(({ values }) => {
      const plain = String(values["name"] ?? values["code"]);
      return [`${values["year"]} ${values["code"]}`, { en: String(values["name.en"] ?? plain), zh: String(values["name.zh"] ?? plain) }];
    }),
  );
  return {
    tables: [flows.table],
    years,
    synthetic: flows.synthetic?.includes(1) === true || anySynthetic(named?.rows ?? []),
    repeated: firstRepeated(
      cells.keys,
      Array.from(known, (at) => flows.rows[at]!),
    ),
    nameOf: (of, code) => names.get(`${of} ${code}`) ?? { en: code, zh: code },
    table: (of, imports) => namedNation(cells, years.indexOf(of), imports, { table: flows.table }),
  };
}

function firstRepeated(keys: Readonly<Record<string, CodedTexts>>, rows: readonly number[]): readonly [number, number] | null {
  const seen = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const key = Object.values(keys)
      .map(({ codes }) => codes[at])
      .join(" ");
    const first = seen.get(key);
    if (first !== undefined) return [first, row];
    seen.set(key, row);
  }
  return null;
}
