import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { worldExports } from "../../tables/world-exports.ts";
import { worldIndustries } from "../../tables/world-industries.ts";

export const exportsTable = needed(worldExports, ["economy", "industry", "year", "exports", "value_added", "gross_output"]);
export const industryNamesTable = needed(worldIndustries, ["industry", "name"]);

/** Exports, value added and output of economies by industry and year. */
export interface WorldTrade {
  readonly trade: GatheredOf<typeof exportsTable>;
  readonly industries: GatheredOf<typeof industryNamesTable>;
}

export async function gatherWorldTrade(sources: DiagnosisSources): Promise<WorldTrade> {
  return {
    trade: await gathered(sources, exportsTable),
    industries: await gathered(sources, industryNamesTable),
  };
}
