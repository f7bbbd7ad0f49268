import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { industries } from "../../../../evidence/tables/industries.ts";
import { type Panel, panelOf } from "../../../../evidence/territory/panel.ts";
import { firmCounts } from "../../tables/firm-counts.ts";

export const firmsTable = needed(firmCounts, ["region", "year", "industry", "firms"]);
export const industriesTable = needed(industries, ["industry", "group", "manufacturing"]);

/** Listed firms by province, industry and year, and how industries are grouped. */
export interface FirmCounts {
  readonly panel: Panel;
  readonly firms: GatheredOf<typeof firmsTable>;
  readonly industries: GatheredOf<typeof industriesTable>;
}

export async function gatherFirmCounts(sources: DiagnosisSources): Promise<FirmCounts> {
  return {
    panel: await panelOf(sources),
    firms: await gathered(sources, firmsTable),
    industries: await gathered(sources, industriesTable),
  };
}
