import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { declaredRowBlocks, type RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { fieldStations } from "../../../../evidence/tables/field-stations.ts";
import { laboratories } from "../../../../evidence/tables/laboratories.ts";
import { programmes } from "../../../../evidence/tables/programmes.ts";
import { projects as projectsContract } from "../../../../evidence/tables/projects.ts";
import { facilitySharing } from "../../../facilities/tables/facility-sharing.ts";
import { departments } from "../../tables/departments.ts";
import { organisationAliases } from "../../tables/organisation-aliases.ts";

export const laboratoriesTable = needed(laboratories, ["kind", "laboratory", "host", "supervisor", "field"]);
export const stationsTable = needed(fieldStations, ["station", "host", "supervisor"]);
export const sharingTable = needed(facilitySharing, ["year", "host", "supervisor"]);
export const aliasesTable = needed(organisationAliases, ["kind", "alias", "name"]);
export const projectsTable = needed(projectsContract, ["project", "programme", "lead"], ["call_year"]);
export const programmesTable = needed(programmes, ["programme", "field"]);
export const departmentsTable = needed(departments, ["department", "kind"]);

/** Who supervises which host in three national lists, under which names, and which institutions lead projects of which programmes. */
export interface SupervisionLists {
  readonly laboratories: GatheredOf<typeof laboratoriesTable>;
  readonly stations: GatheredOf<typeof stationsTable>;
  readonly sharing: GatheredOf<typeof sharingTable>;
  readonly aliases: GatheredOf<typeof aliasesTable>;
  readonly projects: GatheredOf<typeof projectsTable>;
  /** The field of each programme; null where the workspace does not hold it. */
  readonly programmes: GatheredOf<typeof programmesTable> | null;
  /** Institutions as the office declares them in the table of projects, where it does. */
  readonly institutions: RowBlocks | null;
  /** Which supervisors are national departments; null where the workspace does not hold it. */
  readonly departments: GatheredOf<typeof departmentsTable> | null;
}

export async function gatherSupervision(sources: DiagnosisSources): Promise<SupervisionLists> {
  const [laboratories, stations, sharing, aliases, projects] = await Promise.all([
    gathered(sources, laboratoriesTable),
    gathered(sources, stationsTable),
    gathered(sources, sharingTable),
    gathered(sources, aliasesTable),
    // The year of the call, where the table has it: figures of a list bear its age.
    gathered(sources, { contract: projectsContract, fields: [...projectsTable.fields, ...projectsTable.optional] }),
  ]);
  return {
    laboratories,
    stations,
    sharing,
    aliases,
    projects,
    programmes: await optionalTable(sources, programmesTable),
    institutions: await declaredRowBlocks(sources, projectsContract, ["institution"]),
    departments: await optionalTable(sources, departmentsTable),
  };
}
