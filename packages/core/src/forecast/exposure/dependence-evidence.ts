import { type GatheredTable, gatheredTable } from "../../evidence/gathered-table.ts";
import { type Panel, panelOf, regionsTable } from "../../evidence/panel.ts";
import type { DiagnosisSources, RequiredTable } from "../../evidence/sources.ts";
import type { StoredRecord } from "../../register/record-store.ts";

export const firmsTable: RequiredTable = {
  role: "listed_firms",
  columns: ["security_code", "name_zh", "region_code", "industry_zh", "list_date", "total_assets_2019_cny_10k"],
};
/** What an office knows of its own units: total value, and the part of it in a technology. */
export const dependenceTable: RequiredTable = {
  role: "technology_dependence",
  columns: ["kind", "id", "name", "episode", "technology", "measure", "unit", "year", "value", "dependence"],
};
export const projectsTable: RequiredTable = {
  role: "nkrdp_projects",
  columns: ["title_zh", "programme_zh", "lead_institution_zh", "region_code", "call_year"],
};
export const tradeTable: RequiredTable = { role: "wiod_exports_by_industry", columns: ["country", "industry", "year", "exports_usd_1m"] };
/** Tables that say more where they are there, and without which the list is only shorter. */
export const usefulTables: readonly RequiredTable[] = [dependenceTable, projectsTable, tradeTable, regionsTable];

/** All that says who hangs on a technology, and who can make its successor. A table that the workspace lacks is null, a column that a table lacks is empty. */
export interface DependenceEvidence {
  readonly firms: GatheredTable | null;
  readonly dependence: GatheredTable | null;
  readonly projects: GatheredTable | null;
  readonly trade: GatheredTable | null;
  readonly panel: Panel;
  /** Items of cards and links, by which the makers of a technology are known. */
  readonly items: readonly StoredRecord[];
  readonly links: readonly StoredRecord[];
}

export async function gatherDependence(sources: DiagnosisSources): Promise<DependenceEvidence> {
  const held = new Set(sources.evidence.tables());
  const read = async ({ role, columns }: RequiredTable) => {
    const has = new Set(sources.columns(sources.tableOf(role)));
    return held.has(sources.tableOf(role))
      ? gatheredTable(
          sources,
          role,
          columns.filter((column) => has.has(column)),
        )
      : null;
  };
  const [firms, dependence, projects, trade, items, links] = await Promise.all([
    read(firmsTable),
    read(dependenceTable),
    read(projectsTable),
    read(tradeTable),
    sources.records.list("item"),
    sources.records.list("link"),
  ]);
  return { firms, dependence, projects, trade, panel: held.has(sources.tableOf(regionsTable.role)) ? await panelOf(sources) : [], items, links };
}
