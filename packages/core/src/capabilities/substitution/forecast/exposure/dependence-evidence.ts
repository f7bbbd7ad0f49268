import { type GatheredTable, gathered, type RowOf } from "../../../../evidence/roles/gathered-table.ts";
import { needed, type RequiredTable } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { firms } from "../../../../evidence/tables/firms.ts";
import { projects } from "../../../../evidence/tables/projects.ts";
import { type Panel, panelOf, regionsTable } from "../../../../evidence/territory/panel.ts";
import type { Industry } from "../../../../register/entities/industry.ts";
import type { Item } from "../../../../register/entities/item.ts";
import type { Link } from "../../../../register/entities/link.ts";
import { recordsOf } from "../../../../register/typed-records.ts";
import type { FieldOf, TableContract } from "../../../../schema/table.ts";
import { worldExports } from "../../../structure/tables/world-exports.ts";
import { technologyDependence } from "../../tables/technology-dependence.ts";

export const firmsTable = needed(firms, ["firm", "name", "region", "industry", "listed", "total_assets"]);
/** What an office knows of its own units: total value, and the part of it in a technology. */
export const dependenceTable = needed(technologyDependence, ["kind", "id", "name", "episode", "technology", "measure", "unit", "year", "value", "dependence"]);
export const projectsTable = needed(projects, ["title", "programme", "lead", "region", "call_year"]);
export const tradeTable = needed(worldExports, ["economy", "industry", "year", "exports"]);
/** Tables that say more where they are there, and without which the list is only shorter. */
export const usefulTables: readonly RequiredTable[] = [dependenceTable, projectsTable, tradeTable, regionsTable];

/** A table of which no field is certain to be there. */
type Partially<N extends RequiredTable> = GatheredTable<Partial<RowOf<N>["values"]>>;

/** All that says who hangs on a technology, and who can make its successor. A table that the workspace lacks is null, a column that a table lacks is empty. */
export interface DependenceEvidence {
  readonly firms: Partially<typeof firmsTable> | null;
  readonly dependence: Partially<typeof dependenceTable> | null;
  readonly projects: Partially<typeof projectsTable> | null;
  readonly trade: Partially<typeof tradeTable> | null;
  readonly panel: Panel;
  /** Items of cards and links, by which the makers of a technology are known. */
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  /** Industries of the register, which names them in more languages than the table of firms. */
  readonly industries: readonly Industry[];
}

export async function gatherDependence(sources: DiagnosisSources): Promise<DependenceEvidence> {
  /** The fields that the table has: what it lacks is empty. */
  const read = async <T extends TableContract, F extends FieldOf<T>>({ contract, fields }: { readonly contract: T; readonly fields: readonly F[] }) => {
    const bound = sources.bind(contract);
    return bound === null
      ? null
      : gathered(
          sources,
          needed(
            contract,
            fields.filter((field) => bound.sources[field] !== undefined),
          ),
        );
  };
  const [firms, dependence, projects, trade, items, links, industries] = await Promise.all([
    read(firmsTable),
    read(dependenceTable),
    read(projectsTable),
    read(tradeTable),
    recordsOf(sources.records, "item"),
    recordsOf(sources.records, "link"),
    recordsOf(sources.records, "industry"),
  ]);
  return { firms, dependence, projects, trade, panel: sources.bind(regionsTable.contract) === null ? [] : await panelOf(sources), items, links, industries };
}
