import { compressedRows, type WorldTable } from "@quoin/methods";
import { rowRanges } from "../../../../evidence/cells/row-ranges.ts";
import { yearsOf } from "../../../../evidence/evidence-years.ts";
import type { RoleEvidence } from "../../../../evidence/roles/bound-table.ts";
import { type Columns, columns, type TextColumn } from "../../../../evidence/roles/columns.ts";
import { type GatheredReference, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { lackOf, needed } from "../../../../evidence/roles/required-table.ts";
import type { LocalText } from "../../../../language/text.ts";
import { worldChainNames } from "../../tables/world-chain-names.ts";
import { worldDemand, worldFlows } from "../../tables/world-flows.ts";

const flowFields = ["year", "seller_economy", "seller_industry", "buyer_economy", "buyer_industry", "value"] as const;
const demandFields = ["year", "seller_economy", "seller_industry", "buyer_economy", "value"] as const;
export const flowsTable = needed(worldFlows, flowFields);
export const demandTable = needed(worldDemand, demandFields);
const namesTable = needed(worldChainNames, ["kind", "code", "name"], ["region"]);

/** What the workspace's world tables are read from. */
export const worldTables = [flowsTable, demandTable, namesTable] as const;

/** Two rows of one table with the same key. */
export interface RepeatedFlow {
  readonly table: string;
  readonly rows: readonly [first: number, second: number];
}

/** The world tables of a workspace, a year each, all with the same sectors. */
export interface WorkspaceWorld {
  /** The office's tables that were read. */
  readonly tables: readonly string[];
  readonly economies: readonly string[];
  readonly industries: readonly string[];
  readonly years: readonly number[];
  readonly synthetic: boolean;
  /** The rows that were read, as findings name them. */
  readonly evidence: readonly GatheredReference[];
  /** Table and rows (1 = first under the header) that say two things about one flow; null where every key stands once. */
  readonly repeated: RepeatedFlow | null;
  /** The economy that is the whole territory; null where no name says so. */
  readonly own: string | null;
  nameOf(kind: "economy" | "industry", code: string): LocalText;
  /** The table of a year. */
  table(year: number): WorldTable;
}

/** Reads flows, final demand and names by their roles. Codes stand in order of first appearance, flows before final demand. Cost: one pass over the tables. */
export async function workspaceWorld(evidence: RoleEvidence): Promise<WorkspaceWorld> {
  const flows = await columns(evidence, worldFlows, { fields: flowFields });
  const demand = await columns(evidence, worldDemand, { fields: demandFields });
  const { own, nameOf } = await namesOf(evidence);
  const economies = distinct(flows.column.seller_economy, flows.column.buyer_economy, demand.column.seller_economy, demand.column.buyer_economy);
  const industries = distinct(flows.column.seller_industry, flows.column.buyer_industry, demand.column.seller_industry);
  const [g, m] = [economies.length, industries.length];
  const place = (column: TextColumn, names: readonly string[]): Int32Array => Int32Array.from(column.texts, (text) => names.indexOf(text));
  const sectorsOf = (economy: TextColumn, industry: TextColumn): Int32Array => {
    const [c, i] = [place(economy, economies), place(industry, industries)];
    return economy.codes.map((code, row) => (code < 0 || industry.codes[row]! < 0 ? -1 : c[code]! * m + i[industry.codes[row]!]!));
  };
  const sold = sectorsOf(flows.column.seller_economy, flows.column.seller_industry);
  const bought = sectorsOf(flows.column.buyer_economy, flows.column.buyer_industry);
  const made = sectorsOf(demand.column.seller_economy, demand.column.seller_industry);
  const buyers = place(demand.column.buyer_economy, economies);
  const years = [...new Set(flows.column.year.values)].filter((year) => !Number.isNaN(year)).sort((a, b) => a - b);
  return {
    tables: [flows.table, demand.table],
    economies,
    industries,
    years,
    evidence: [flows, demand].flatMap(({ table, rows, sha256, column }) =>
      rows.length === 0 ? [] : [{ table, rows: rowRanges(rows), sha256, years: yearsOf([...new Set(column.year.values)]) }],
    ),
    repeated:
      firstRepeated(flows, (row) => (flows.column.year.values[row]! * g * m + sold[row]!) * g * m + bought[row]!) ??
      firstRepeated(demand, (row) => (demand.column.year.values[row]! * g * m + made[row]!) * g + (buyers[demand.column.buyer_economy.codes[row]!] ?? -1)),
    synthetic: [flows.synthetic, demand.synthetic].some((marks) => marks?.includes(1) === true),
    own,
    nameOf,
    table: (year) => {
      const rows = Int32Array.from(sold.keys()).filter(
        (row) => flows.column.year.values[row] === year && sold[row]! >= 0 && bought[row]! >= 0 && flows.column.value.valid[row] === 1,
      );
      const cells = {
        row: rows.map((row) => sold[row]!),
        column: rows.map((row) => bought[row]!),
        value: Float64Array.from(rows, (row) => flows.column.value.values[row]!),
      };
      const final = new Float64Array(g * m * g);
      made.forEach((sector, row) => {
        const buyer = buyers[demand.column.buyer_economy.codes[row]!];
        const value = demand.column.value.values[row]!;
        if (demand.column.year.values[row] !== year || sector < 0 || buyer === undefined || Number.isNaN(value)) return;
        final[sector * g + buyer] = final[sector * g + buyer]! + value;
      });
      return { countries: g, industries: m, flows: compressedRows(g * m, g * m, cells), demand: final };
    },
  };
}

/** The first row whose key was there before. Year, seller and buyer make one number: exact below 2^53, so up to some 700,000 sectors. */
function firstRepeated({ table, rows }: Pick<Columns, "table" | "rows">, keyOf: (row: number) => number): RepeatedFlow | null {
  const seen = new Map<number, number>();
  for (let row = 0; row < rows.length; row++) {
    const key = keyOf(row);
    const first = seen.get(key);
    if (first !== undefined) return { table, rows: [rows[first]!, rows[row]!] };
    seen.set(key, row);
  }
  return null;
}

function distinct(...read: readonly TextColumn[]): readonly string[] {
  return [...new Set(read.flatMap(({ texts }) => texts))];
}

async function namesOf(evidence: RoleEvidence): Promise<Pick<WorkspaceWorld, "own" | "nameOf">> {
  const read =
    lackOf(evidence, namesTable) === null ? await gathered(evidence, { ...namesTable, fields: [...namesTable.fields, ...namesTable.optional] }) : null;
  const rows = read?.rows ?? [];
  const names = new Map(
    rows.map(({ values }) => {
      const plain = String(values["name"] ?? values["code"]);
      return [`${values["kind"]} ${values["code"]}`, { en: String(values["name.en"] ?? plain), zh: String(values["name.zh"] ?? plain) }];
    }),
  );
  const own = rows.find(({ values }) => values["kind"] === "economy" && values["region"] === evidence.root);
  return {
    own: own === undefined ? null : String(own.values["code"]),
    nameOf: (kind, code) => names.get(`${kind} ${code}`) ?? { en: code, zh: code },
  };
}
