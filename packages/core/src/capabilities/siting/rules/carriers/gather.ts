import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { gatherNames, type NamedIndicators } from "../../../../diagnosis/spread/turned-by.ts";
import { declaredRowBlocks, type RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import type { GatheredOf } from "../../../../evidence/roles/gathered-table.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { indicators } from "../../../../evidence/tables/indicators.ts";
import { type Panel, panelOf } from "../../../../evidence/territory/panel.ts";
import { industrialResearch } from "../../../research/tables/industrial-research.ts";
import { developmentZones } from "../../tables/development-zones.ts";
import { incubators } from "../../tables/incubators.ts";
import { technologyCentres } from "../../tables/technology-centres.ts";

export const zonesTable = needed(developmentZones, ["region", "kind", "zone"]);
export const centresTable = needed(technologyCentres, ["region", "year", "centres", "subcentres"]);
export const incubatorsTable = needed(incubators, ["region", "year", "indicator", "value"]);
export const industryTable = needed(industrialResearch, ["region", "year", "indicator", "value"]);
export const indicatorsTable = needed(indicators, ["region", "year", "indicator", "value"]);

/** Zones, technology centres of enterprises and incubators by province, and what they could follow. A table that the workspace does not hold is null. */
export interface Carriers {
  readonly panel: Panel;
  readonly zones: GatheredOf<typeof zonesTable> | null;
  /** Bodies that run several zones, as the office declares them in the table of zones, where it does. */
  readonly operators: RowBlocks | null;
  readonly centres: GatheredOf<typeof centresTable> | null;
  readonly incubators: GatheredOf<typeof incubatorsTable> | null;
  readonly industry: GatheredOf<typeof industryTable> | null;
  readonly indicators: GatheredOf<typeof indicatorsTable>;
  readonly names: NamedIndicators;
}

export async function gatherCarriers(sources: DiagnosisSources): Promise<Carriers> {
  return {
    panel: await panelOf(sources),
    zones: await optionalTable(sources, zonesTable),
    operators: await declaredRowBlocks(sources, developmentZones, ["institution"]),
    centres: await optionalTable(sources, centresTable),
    incubators: await optionalTable(sources, incubatorsTable, { indicator: ["incubators", "maker_spaces"] }),
    // All of their indicators: each size that they hold is tried as a base.
    industry: await optionalTable(sources, industryTable),
    indicators: await gathered(sources, indicatorsTable),
    names: await gatherNames(sources),
  };
}
