import { z } from "zod";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { limitsOfRule } from "../../../diagnosis/rule-thresholds.ts";
import { partsOf } from "../../../evidence/roles/bound-table.ts";
import { anySynthetic } from "../../../evidence/roles/gathered-table.ts";
import { lackedTable } from "../../../evidence/roles/lacked-table.ts";
import { lackOf } from "../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/roles/sources.ts";
import { rootOf } from "../../../evidence/territory/territory.ts";
import { note } from "../../../language/note.ts";
import type { LocalText } from "../../../language/text.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import type { SpaceComplexity, SpaceOfTime } from "../measures/opportunities/region-space.ts";
import { firmsTable, gatherIndustryTables, type IndustryTables } from "../rules/opportunities/gather.ts";
import { industryComplexity, industryNames, industrySpace } from "../rules/opportunities/industry-space.ts";
import { ownChoice } from "../rules/opportunities/judge.ts";
import type { OpportunityLimits } from "../rules/opportunities/limits.ts";
import { opportunitiesFacts as facts } from "../rules/opportunities/opportunities.ts";
import { knowsManufacturing } from "../rules/opportunities/other-years.ts";
import { firmCounts } from "../tables/firm-counts.ts";

/** Which activities are looked at. */
export const sectors = ["manufacturing", "all"] as const;
export type Sector = (typeof sectors)[number];

/** What a page on opportunities asks about. */
export interface AskedYear {
  readonly region?: string | undefined;
  readonly year?: number | undefined;
  /** Without it manufacturing where firms are counted and the workspace says which activities are (`manufacturing` of the role `industries`), else all: counts of firms in trade, transport and services say little of technology, people who work there more. */
  readonly sector?: Sector | undefined;
}

/** What the table of firms counts: an office may have the people who work in them instead. */
export const countedThings = ["firms", "persons"] as const;
export type CountedThing = (typeof countedThings)[number];

/** What every answer of a page on opportunities says of the table that it rests on. */
export const countedTable = {
  table: z.string(),
  /** Whether any row that it rests on is marked as invented. */
  synthetic: z.boolean(),
  /** What the table counts. */
  counted: z.enum(countedThings),
  /** Which activities are looked at; null where the workspace does not say which are manufacturing. */
  sector: z.enum(sectors).nullable(),
  years: z.array(z.number()),
  year: z.number(),
};

/** Read from the unit of the column. */
function countedThing({ bind, evidence }: DiagnosisSources): CountedThing {
  const bound = bind(firmCounts);
  const [first] = bound === null ? [] : partsOf(bound);
  const source = first?.sources.firms;
  if (first === undefined || source === undefined || !("column" in source)) return "firms";
  const unit = typeof source.unit === "string" ? source.unit : evidence.schema(first.table).fields.find(({ name }) => name === source.column)?.unit;
  return unit !== undefined && unitOf(unit).kind === "person" ? "persons" : "firms";
}

/** One year of the firms by place and industry, counted as the finding on opportunities does. */
export interface OpportunityYear {
  readonly limits: OpportunityLimits;
  readonly evidence: IndustryTables;
  readonly complexity: SpaceComplexity;
  /** All that the table holds, in order. */
  readonly years: readonly number[];
  readonly year: number;
  readonly time: SpaceOfTime;
  /** Whether any row of the firms is marked as invented. */
  readonly synthetic: boolean;
  readonly counted: CountedThing;
  /** Null where the workspace does not say which activities are manufacturing. */
  readonly sector: Sector | null;
  /** Null for the whole territory. */
  readonly region: string | null;
  nameOfActivity(code: string): LocalText;
  nameOfPlace(code: string): LocalText;
}

/** Reads the table of firms and gives the year that is asked for, by default the newest. `sector` of `manufacturing` where nothing says which activities are is all. Faults: no such table, year or place. */
export async function opportunityYear(
  ports: Pick<WorkspacePorts, "settings"> & Parameters<typeof workspaceSources>[0],
  { region: asked, year: askedYear, sector: askedSector }: AskedYear,
): Promise<Outcome<OpportunityYear>> {
  const sources = workspaceSources(ports);
  const lack = lackOf(sources, firmsTable);
  if (lack !== null) return fault(lackedTable(firmsTable.contract), "missing");
  const read = limitsOfRule(facts, ports.settings);
  if (!read.ok) return read;
  const limits: OpportunityLimits = { ...read.value, base_year: ports.settings.base_year ?? null };
  const evidence = await gatherIndustryTables(sources);
  const counted = countedThing(sources);
  const sector = knowsManufacturing(evidence) ? (askedSector ?? (counted === "firms" ? "manufacturing" : "all")) : null;
  const choice = { ...ownChoice(limits), sector: sector ?? "all" };
  const held = await industrySpace(sources, evidence, choice);
  if (!held.ok) return held;
  const { space, years } = held.value;
  const year = askedYear ?? years.at(-1);
  const time = space.times[year === undefined ? -1 : years.indexOf(year)];
  if (time === undefined || year === undefined)
    return fault(note("opportunities.no-year", { year: askedYear ?? "–", years: years.join(", ") }, { field: "--year" }), "missing");
  const region = asked === undefined || asked === rootOf(ports.settings) ? null : asked;
  if (region !== null && !time.matrix.locations.includes(region))
    return fault(note("opportunities.unknown-place", { region, year, places: time.matrix.locations.join(", ") }, { field: "--region" }), "missing");
  const complexity = await industryComplexity(sources, evidence, choice, year);
  if (!complexity.ok) return complexity;
  const places = new Map(evidence.panel.map(({ id, name }) => [id, name]));
  return success({
    limits,
    evidence,
    complexity: complexity.value,
    years,
    year,
    time,
    synthetic: anySynthetic(evidence.firms.rows),
    counted,
    sector,
    region,
    nameOfActivity: industryNames(evidence),
    nameOfPlace: (code) => places.get(code) ?? { en: code, zh: code },
  });
}
