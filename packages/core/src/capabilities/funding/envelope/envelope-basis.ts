import { byCodePoint } from "@quoin/methods";
import { elementAt, entryOf } from "../../../contract/assert-present.ts";
import { groupBy } from "../../../contract/group-by.ts";
import type { EvidenceReference } from "../../../evidence/evidence-reference.ts";
import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { anySynthetic, gathered, numberOf, textOf } from "../../../evidence/roles/gathered-table.ts";
import { placeOfRow, splitReferences } from "../../../evidence/roles/joined-tables.ts";
import { needed } from "../../../evidence/roles/required-table.ts";
import { programmes } from "../../../evidence/tables/programmes.ts";
import { projects } from "../../../evidence/tables/projects.ts";
import type { DesignContext } from "../../../plan/design-context.ts";

/** Money of the decided projects of one field, region and category, in the currency. */
export interface BasisCell {
  readonly field: string;
  readonly region: string;
  readonly category: string;
  readonly money: number;
}

/** The division that was: what the calls of one year gave. Decided projects are evidence of it, and no candidates. */
export interface EnvelopeBasis {
  readonly year: number;
  readonly cells: readonly BasisCell[];
  /** Money and projects of the year with a place in the panel and a field. */
  readonly money: number;
  readonly counted: number;
  /** Projects of the year that are not divided, by their table and by what they lack. */
  readonly left: readonly LeftOut[];
  /** Regions with projects of the year of which none has published money: what they got is not known, and not nothing. */
  readonly unknown: ReadonlySet<string>;
  readonly synthetic: boolean;
  readonly evidence: readonly EvidenceReference[];
}

/** What a project must say to be divided: the first of these that it lacks. */
export type LackedField = "money" | "region" | "category" | "field";

/** Projects of one table that lack the same field, and their money; null where it is the money that they lack. */
export interface LeftOut {
  readonly table: string;
  readonly lacks: LackedField;
  readonly projects: number;
  readonly money: number | null;
}

/** The table counts money in tens of thousands. */
export const fundsUnit = 10_000;

/**
 * What the calls of one year gave by field, region and category: the year of `envelope.base_call_year`, else the one of most published money. Fields are those of
 * the programmes where a table says them, else the categories. Null where no project that has money has a place and a field: nothing is known to be divided.
 */
export async function envelopeBasis({ evidence, settings, panel }: Pick<DesignContext, "evidence" | "settings" | "panel">): Promise<EnvelopeBasis | null> {
  const sources = roleEvidence(evidence, settings);
  const read = await gathered(sources, needed(projects, ["project", "call_year", "programme", "category", "central_funds", "region"]));
  const fields = await fieldsOf(sources);
  const byYear = groupBy(read.rows, (row) => String(numberOf(row, "call_year")));
  const moneyOf = (year: string): number => (byYear.get(year) ?? []).reduce((sum, row) => sum + (numberOf(row, "central_funds") ?? 0), 0);
  const [best] = [...byYear.keys()].filter((year) => moneyOf(year) > 0).toSorted((a, b) => moneyOf(b) - moneyOf(a) || Number(b) - Number(a));
  const year = settings.envelope.base_call_year ?? (best === undefined ? null : Number(best));
  const rows = year === null ? [] : (byYear.get(String(year)) ?? []);
  const priced = rows.filter((row) => (numberOf(row, "central_funds") ?? 0) > 0);
  if (year === null || priced.length === 0) return null;
  const known = new Set(panel.map(({ code }) => code));
  const cells = rows.map((row) => {
    const category = textOf(row, "category") ?? "";
    const field = fields === null ? category : (fields.get(textOf(row, "programme") ?? "") ?? "");
    const region = textOf(row, "region") ?? "";
    const money = Math.round((numberOf(row, "central_funds") ?? 0) * fundsUnit);
    const lacks: LackedField | null = money <= 0 ? "money" : !known.has(region) ? "region" : field !== "" ? null : fields === null ? "category" : "field";
    return { table: placeOfRow(read.table, row.row).table, lacks, cell: { field, region, category, money } };
  });
  const placed = cells.flatMap(({ lacks, cell }) => (lacks === null ? [cell] : []));
  if (placed.length === 0) return null;
  const paid = new Set(placed.map(({ region }) => region));
  return {
    year,
    cells: joined(placed),
    money: placed.reduce((sum, { money }) => sum + money, 0),
    counted: placed.length,
    left: leftOut(cells),
    unknown: new Set(rows.flatMap((row) => textOf(row, "region") ?? []).filter((region) => known.has(region) && !paid.has(region))),
    synthetic: anySynthetic(priced),
    evidence: splitReferences([{ table: read.table, rows: rows.map(({ row }) => row), sha256: read.sha256 }]),
  };
}

/** Projects that are not divided, by table and by what they lack, the most money first. */
function leftOut(cells: readonly { readonly table: string; readonly lacks: LackedField | null; readonly cell: BasisCell }[]): readonly LeftOut[] {
  const groups = groupBy(cells, ({ table, lacks }) => JSON.stringify([table, lacks]));
  return [...groups.values()]
    .flatMap((group): LeftOut[] => {
      const { table, lacks } = elementAt(group, 0);
      if (lacks === null) return [];
      return [{ table, lacks, projects: group.length, money: lacks === "money" ? null : group.reduce((sum, { cell }) => sum + cell.money, 0) }];
    })
    .toSorted((a, b) => (b.money ?? 0) - (a.money ?? 0) || byCodePoint(a.table, b.table) || byCodePoint(a.lacks, b.lacks));
}

async function fieldsOf(sources: ReturnType<typeof roleEvidence>): Promise<ReadonlyMap<string, string> | null> {
  if (sources.bind(programmes) === null) return null;
  const { rows } = await gathered(sources, needed(programmes, ["programme", "field"]));
  return new Map(rows.flatMap((row) => [[String(row.values["programme"]), textOf(row, "field") ?? ""] as const]));
}

/** One cell a field, region and category, in text order. */
function joined(cells: readonly BasisCell[]): BasisCell[] {
  const groups = groupBy(cells, ({ field, region, category }) => JSON.stringify([field, region, category]));
  return [...groups.keys()].toSorted().map((key) => {
    const group = entryOf(groups, key);
    return { ...elementAt(group, 0), money: group.reduce((sum, { money }) => sum + money, 0) };
  });
}
