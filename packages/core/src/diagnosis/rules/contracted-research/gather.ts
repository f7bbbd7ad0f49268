import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";
import { optionalTable } from "../../optional-table.ts";

export const firmsTable: RequiredTable = { role: "province_industrial_firms_rd", columns: ["region_code", "year", "indicator", "value"] };
export const payersTable: RequiredTable = { role: "gerd_performer_by_funder_eurostat", columns: ["geo", "year", "performed_by", "funded_by", "value", "unit"] };
export const totalsTable: RequiredTable = { role: "province_indicators", columns: ["region_code", "year", "indicator", "value"] };

/** What firms pay outside, and what universities say they are paid. */
export interface ContractedResearch {
  readonly panel: Panel;
  readonly firms: GatheredTable;
  readonly payers: GatheredTable | null;
  readonly totals: GatheredTable | null;
}

export async function gatherContractedResearch(sources: DiagnosisSources): Promise<ContractedResearch> {
  return {
    panel: await panelOf(sources),
    firms: await gatheredTable(sources, firmsTable.role, firmsTable.columns, {
      indicator: ["rd_extramural", "rd_extramural_to_institutes", "rd_extramural_to_universities"],
    }),
    payers: await optionalTable(sources, payersTable, { geo: ["CN_X_HK"], unit: ["million EUR current"] }),
    totals: await optionalTable(sources, totalsTable, { indicator: ["rd_spend_total"] }),
  };
}
