import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { gatherNames, type NamedIndicators } from "../../../../diagnosis/spread/turned-by.ts";
import { declaredRowBlocks, type RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { indicators } from "../../../../evidence/tables/indicators.ts";
import { laboratories } from "../../../../evidence/tables/laboratories.ts";
import { projects } from "../../../../evidence/tables/projects.ts";
import { type Panel, panelOf } from "../../../../evidence/territory/panel.ts";

export const projectsTable = needed(projects, ["project", "call_year", "region", "lead"]);
export const laboratoriesTable = needed(laboratories, ["list_year", "kind", "laboratory", "host", "region"]);
export const indicatorsTable = needed(indicators, ["region", "year", "indicator", "value"]);
/** What national resources could follow, the first first. */
export const baseIndicators = ["rd_personnel_fte", "rd_spend_total", "rd_spend_from_government"] as const;

/** National projects and laboratories by province, and what they could follow. */
export interface NationalResources {
  readonly panel: Panel;
  /** Null where no table plays the role, or the one that does cannot say it. */
  readonly projects: GatheredOf<typeof projectsTable> | null;
  readonly laboratories: GatheredOf<typeof laboratoriesTable> | null;
  readonly indicators: GatheredOf<typeof indicatorsTable>;
  readonly names: NamedIndicators;
  /** Institutions as the office declares them in each table, where it does. */
  readonly institutions: { readonly projects: RowBlocks | null; readonly laboratories: RowBlocks | null };
}

export async function gatherNationalResources(sources: DiagnosisSources): Promise<NationalResources> {
  return {
    panel: await panelOf(sources),
    projects: await optionalTable(sources, projectsTable),
    laboratories: await optionalTable(sources, laboratoriesTable),
    // All of them: each size that the table holds is tried as a base.
    indicators: await gathered(sources, indicatorsTable),
    names: await gatherNames(sources),
    institutions: {
      projects: await declaredRowBlocks(sources, projects, ["institution"]),
      laboratories: await declaredRowBlocks(sources, laboratories, ["institution"]),
    },
  };
}
