import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";

export const gradesTable: RequiredTable = { role: "facility_open_sharing", columns: ["year", "host_zh", "score", "region_code"] };

/** Yearly grades of how well institutions open their instruments: 4 excellent, 3 good, 2 pass, 1 poor. */
export interface SharingGrades {
  readonly panel: Panel;
  readonly grades: GatheredTable;
}

export async function gatherSharingGrades(sources: DiagnosisSources): Promise<SharingGrades> {
  return { panel: await panelOf(sources), grades: await gatheredTable(sources, gradesTable.role, gradesTable.columns) };
}
