import { byCodePoint } from "@quoin/methods";
import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { type GatheredOf, gathered, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { indicators } from "../../../../evidence/tables/indicators.ts";
import { type Panel, panelOf } from "../../../../evidence/territory/panel.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import { unitOf } from "../../../../language/unit-words/unit-of.ts";
import { industrialResearch } from "../../tables/industrial-research.ts";
import { researchByPayer } from "../../tables/research-by-payer.ts";

export const firmsTable = needed(industrialResearch, ["region", "year", "indicator", "value"]);
export const payersTable = needed(researchByPayer, ["geo", "year", "performed_by", "funded_by", "value", "unit"]);
export const totalsTable = needed(indicators, ["region", "year", "indicator", "value"]);

/** What firms pay outside, and what universities say they are paid. */
export interface ContractedResearch {
  readonly panel: Panel;
  readonly firms: GatheredOf<typeof firmsTable>;
  readonly payers: GatheredOf<typeof payersTable> | null;
  readonly totals: GatheredOf<typeof totalsTable> | null;
}

export async function gatherContractedResearch(sources: DiagnosisSources): Promise<ContractedResearch> {
  return {
    panel: await panelOf(sources),
    firms: await gathered(sources, firmsTable, {
      indicator: ["rd_extramural", "rd_extramural_to_institutes", "rd_extramural_to_universities"],
    }),
    payers: inOneUnit(await optionalTable(sources, payersTable, { geo: [wholeTerritory] })),
    totals: await optionalTable(sources, totalsTable, { indicator: ["rd_spend_total"] }),
  };
}

/** The rows of one unit, since only their relations are asked for: the currency of international statistics where the table holds it, else the first in text order that is no share. */
function inOneUnit(table: ContractedResearch["payers"]): ContractedResearch["payers"] {
  if (table === null) return null;
  const units = [...new Set(table.rows.map((row) => textOf(row, "unit") ?? ""))].filter((unit) => unitOf(unit).kind !== "share").sort(byCodePoint);
  const chosen = units.includes(international) ? international : units[0];
  return { ...table, rows: table.rows.filter((row) => (textOf(row, "unit") ?? "") === chosen) };
}

const international = "million EUR current";
