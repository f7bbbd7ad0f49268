import { type GatheredTable, gatheredTable } from "../../gathered-table.ts";
import { type Panel, panelOf } from "../../panel.ts";
import type { RequiredTable } from "../../rule.ts";
import type { DiagnosisSources } from "../../sources.ts";

export const gradesTable: RequiredTable = { role: "facility_open_sharing", columns: ["year", "host_zh", "score", "region_code"] };

/** Yearly grades of how well institutions open their instruments: 4 excellent, 3 good, 2 pass, 1 poor. */
export interface SharingGrades {
  readonly panel: Panel;
  readonly grades: GatheredTable;
}

export async function gatherSharingGrades(sources: DiagnosisSources): Promise<SharingGrades> {
  return { panel: await panelOf(sources), grades: await gatheredTable(sources, gradesTable.role, gradesTable.columns) };
}
