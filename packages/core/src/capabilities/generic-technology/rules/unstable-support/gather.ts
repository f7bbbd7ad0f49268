import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { declaredRowBlocks, type RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import type { GatheredOf } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { indicators } from "../../../../evidence/tables/indicators.ts";
import { projects } from "../../../../evidence/tables/projects.ts";
import { type Panel, panelOf } from "../../../../evidence/territory/panel.ts";

export const totalIndicator = "rd_spend_total";
export const governmentIndicator = "rd_spend_from_government";
export const projectsTable = needed(projects, ["project", "call_year", "category", "duration"], ["programme", "central_funds", "title"]);
export const indicatorsTable = needed(indicators, ["region", "year", "indicator", "value"]);

/** How long projects run, and how much of R&D spending government pays; null what no table says. */
export interface SupportEvidence {
  readonly panel: Panel;
  readonly projects: GatheredOf<typeof projectsTable> | null;
  /** Calls as the office declares them in the table of projects, where it does. */
  readonly calls: RowBlocks | null;
  readonly spending: GatheredOf<typeof indicatorsTable> | null;
}

export async function gatherSupport(sources: DiagnosisSources): Promise<SupportEvidence> {
  return {
    panel: await panelOf(sources),
    projects: await optionalTable(sources, projectsTable),
    calls: await declaredRowBlocks(sources, projects, ["call"]),
    spending: await optionalTable(sources, indicatorsTable, { indicator: [totalIndicator, governmentIndicator] }),
  };
}
