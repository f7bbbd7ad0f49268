import { type Outcome, success } from "../../../../contract/outcome.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import { numberOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { MeasuredContext } from "../../../../measures/registry/measured.ts";
import { type RegionSpace, regionSpace, type SpaceChoice, type SpaceComplexity, spaceComplexity } from "../../measures/opportunities/region-space.ts";
import { firmCounts } from "../../tables/firm-counts.ts";
import type { IndustryTables } from "./gather.ts";

/** Which rows are compared, and how. */
export interface IndustryChoice extends SpaceChoice {
  readonly sector: "all" | "manufacturing";
  readonly fromYear: number;
  /** Of the years every so many, counted back from the newest; all of them where nothing is said. */
  readonly every?: number;
}

/** The rows of a choice, and the space that they make. */
export interface IndustrySpace {
  readonly rows: readonly EvidenceRow[];
  readonly space: RegionSpace;
  readonly years: readonly number[];
}

/** The space of another choice. */
export interface OtherSpace {
  readonly label: LocalText;
  readonly change: Partial<IndustryChoice>;
  readonly held: IndustrySpace;
}

const as = { location: "region", activity: "industry", time: "year", value: "firms" } as const;

/** Provinces of the panel in the space of industries. A cell that the table does not hold has no firm; one without a number is unknown. */
export async function industrySpace(context: MeasuredContext, tables: IndustryTables, choice: IndustryChoice): Promise<Outcome<IndustrySpace>> {
  const { rows, where } = chosenRows(tables, choice);
  const measured = await regionSpace(context, { from: firmCounts, as, where }, choice);
  if (!measured.ok) return measured;
  return success({ rows, space: measured.value, years: measured.value.times.map(({ matrix }) => Number(matrix.time)) });
}

/** Complexity of what the provinces of the panel hold in one year. */
export async function industryComplexity(
  context: MeasuredContext,
  tables: IndustryTables,
  choice: IndustryChoice,
  year: number,
): Promise<Outcome<SpaceComplexity>> {
  return spaceComplexity(context, { from: firmCounts, as, where: { ...chosenRows(tables, choice).where, year: [year] } }, choice);
}

/** The rows of a choice, and how the table is asked for them: of every year and industry without a condition on it, so that whoever asks for all asks the same. */
function chosenRows({ panel, firms, industries }: IndustryTables, { sector, fromYear, every = 1 }: IndustryChoice) {
  const ids = new Set(panel.map(({ id }) => id));
  const makes = new Set((industries?.rows ?? []).filter((row) => numberOf(row, "manufacturing") === 1).map((row) => textOf(row, "industry")));
  const years = new Set(firms.rows.map((row) => numberOf(row, "year")).filter((year) => year !== null));
  const newest = Math.max(...years);
  const later = [...years].filter((year) => year >= fromYear && (newest - year) % every === 0).sort((a, b) => a - b);
  const kept = new Set(later);
  const rows = firms.rows.filter(
    (row) =>
      ids.has(textOf(row, "region") ?? "") &&
      textOf(row, "industry") !== null &&
      kept.has(numberOf(row, "year") ?? Number.NaN) &&
      (sector === "all" || makes.has(textOf(row, "industry"))),
  );
  const where = {
    region: [...ids].sort(),
    ...(later.length === years.size ? {} : { year: later }),
    ...(sector === "all" ? {} : { industry: [...makes].filter((industry) => industry !== null).sort() }),
  };
  return { rows, where };
}

/** What industries are called; the code itself where nothing else is known. */
export function industryNames({ industries }: IndustryTables): (industry: string) => LocalText {
  const names = new Map((industries?.rows ?? []).map((row) => [textOf(row, "industry"), { en: textOf(row, "name.en"), zh: textOf(row, "name.zh") }]));
  return (industry) => ({ en: names.get(industry)?.en ?? industry, zh: names.get(industry)?.zh ?? industry });
}
