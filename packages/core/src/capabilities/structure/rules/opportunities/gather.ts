import { measuredValue } from "../../../../diagnosis/finding/measured-value.ts";
import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import { firstRepeatedKey, type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { industries } from "../../../../evidence/tables/industries.ts";
import { type Panel, panelOf } from "../../../../evidence/territory/panel.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { SpaceComplexity } from "../../measures/opportunities/region-space.ts";
import { firmCounts } from "../../tables/firm-counts.ts";
import { type IndustryChoice, type IndustrySpace, industryComplexity, industrySpace, type OtherSpace } from "./industry-space.ts";

export const firmsTable = needed(firmCounts, ["region", "year", "industry", "firms"]);
export const industriesTable = needed(industries, ["industry", "name"], ["manufacturing"]);

/** Firms by province, industry and year; what industries are called, where the workspace says it. */
export interface IndustryTables {
  readonly panel: Panel;
  readonly firms: GatheredOf<typeof firmsTable>;
  readonly industries: GatheredOf<typeof industriesTable> | null;
}

/** The same with the spaces that they make, measured; or the two rows that say two things of one cell. */
export type IndustryPanel = IndustryTables &
  ({ readonly repeated: null; readonly spaces: IndustrySpaces } | { readonly repeated: readonly [EvidenceRow, EvidenceRow] });

export interface IndustrySpaces {
  readonly held: IndustrySpace;
  /** Of the newest year; null where there is no year, or nothing is held in it. */
  readonly complexity: SpaceComplexity | null;
  readonly others: readonly OtherSpace[];
}

/** Another choice of rows or definitions under which the same question is put. */
export interface OtherChoice {
  readonly label: LocalText;
  readonly change: Partial<IndustryChoice>;
}

export async function gatherIndustryTables(sources: DiagnosisSources): Promise<IndustryTables> {
  return {
    panel: await panelOf(sources),
    firms: await gathered(sources, firmsTable),
    industries: await optionalTable(sources, industriesTable),
  };
}

/** The tables and their spaces; `otherwise` says of the years that are held, and whether the nature of industries is known, which other choices are measured. */
export async function gatherIndustryPanel(
  sources: DiagnosisSources,
  choice: IndustryChoice,
  otherwise: (years: readonly number[], tables: IndustryTables) => readonly OtherChoice[],
): Promise<IndustryPanel> {
  const tables = await gatherIndustryTables(sources);
  const repeated = firstRepeatedKey(tables.firms.rows, ["region", "year", "industry"]);
  if (repeated !== null) return { ...tables, repeated };
  const held = await measuredValue(industrySpace(sources, tables, choice));
  const newest = held.years.at(-1);
  const complexity = newest === undefined ? null : await measuredValue(industryComplexity(sources, tables, choice, newest));
  const others: OtherSpace[] = [];
  for (const { label, change } of otherwise(held.years, tables))
    others.push({ label, change, held: await measuredValue(industrySpace(sources, tables, { ...choice, ...change })) });
  return { ...tables, repeated, spaces: { held, complexity, others } };
}
