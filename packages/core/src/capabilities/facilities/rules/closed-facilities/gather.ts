import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { type Panel, panelOf } from "../../../../evidence/territory/panel.ts";
import { facilitySharing } from "../../tables/facility-sharing.ts";

export const gradesTable = needed(facilitySharing, ["year", "host", "score", "region"]);

/** Yearly grades of how well institutions open their instruments: 4 excellent, 3 good, 2 pass, 1 poor. */
export interface SharingGrades {
  readonly panel: Panel;
  readonly grades: GatheredOf<typeof gradesTable>;
}

export async function gatherSharingGrades(sources: DiagnosisSources): Promise<SharingGrades> {
  return { panel: await panelOf(sources), grades: await gathered(sources, gradesTable) };
}
