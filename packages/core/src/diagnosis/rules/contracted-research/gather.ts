import { type GatheredTable, gathered } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import { needed } from "../../../evidence/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/sources.ts";
import { indicators } from "../../../evidence/tables/indicators.ts";
import { industrialResearch } from "../../../evidence/tables/industrial-research.ts";
import { researchByPayer } from "../../../evidence/tables/research-by-payer.ts";
import { optionalTable } from "../../optional-table.ts";

export const firmsTable = needed(industrialResearch, ["region", "year", "indicator", "value"]);
export const payersTable = needed(researchByPayer, ["geo", "year", "performed_by", "funded_by", "value", "unit"]);
export const totalsTable = needed(indicators, ["region", "year", "indicator", "value"]);

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
    firms: await gathered(sources, firmsTable, {
      indicator: ["rd_extramural", "rd_extramural_to_institutes", "rd_extramural_to_universities"],
    }),
    payers: await optionalTable(sources, payersTable, { geo: ["CN_X_HK"], unit: ["million EUR current"] }),
    totals: await optionalTable(sources, totalsTable, { indicator: ["rd_spend_total"] }),
  };
}
