import { type GatheredTable, gathered } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import { needed } from "../../../evidence/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/sources.ts";
import { indicators } from "../../../evidence/tables/indicators.ts";
import { projects } from "../../../evidence/tables/projects.ts";

export const totalIndicator = "rd_spend_total";
export const governmentIndicator = "rd_spend_from_government";
export const projectsTable = needed(projects, ["project", "call_year", "category", "duration"]);
export const indicatorsTable = needed(indicators, ["region", "year", "indicator", "value"]);

/** How long projects run, and how much of R&D spending government pays. */
export interface SupportEvidence {
  readonly panel: Panel;
  readonly projects: GatheredTable;
  readonly spending: GatheredTable;
}

export async function gatherSupport(sources: DiagnosisSources): Promise<SupportEvidence> {
  return {
    panel: await panelOf(sources),
    projects: await gathered(sources, projectsTable),
    spending: await gathered(sources, indicatorsTable, { indicator: [totalIndicator, governmentIndicator] }),
  };
}
