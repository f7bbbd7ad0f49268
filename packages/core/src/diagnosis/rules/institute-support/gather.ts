import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";

export const institutesTable: RequiredTable = { role: "corporatised_institutes", columns: ["institute_zh", "region_code", "programmes_zh"] };
export const firmsTable: RequiredTable = { role: "listed_firms", columns: ["security_code", "industry_zh", "total_assets_2019_cny_10k"] };
export const leadsTable: RequiredTable = { role: "nkrdp_projects", columns: ["project_no", "programme_zh", "lead_institution_zh"] };

/** Institutes turned companies, the firms of their industries, and who leads projects in their programmes. */
export interface InstituteMarkets {
  readonly institutes: GatheredTable;
  readonly firms: GatheredTable;
  readonly leads: GatheredTable;
}

export async function gatherInstituteMarkets(sources: DiagnosisSources): Promise<InstituteMarkets> {
  const [institutes, firms, leads] = await Promise.all(
    [institutesTable, firmsTable, leadsTable].map(({ role, columns }) => gatheredTable(sources, role, columns)),
  );
  return { institutes: institutes as GatheredTable, firms: firms as GatheredTable, leads: leads as GatheredTable };
}
