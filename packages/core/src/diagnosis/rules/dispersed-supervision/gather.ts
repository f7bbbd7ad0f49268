import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";
import { optionalTable } from "../../optional-table.ts";

export const laboratoriesTable: RequiredTable = { role: "key_laboratories", columns: ["kind", "name_zh", "host_zh", "supervisor_zh", "area_en"] };
export const stationsTable: RequiredTable = { role: "field_stations", columns: ["name_zh", "host_zh", "supervisor_zh"] };
export const sharingTable: RequiredTable = { role: "facility_open_sharing", columns: ["year", "host_zh", "supervisor_zh"] };
export const aliasesTable: RequiredTable = { role: "organisation_aliases", columns: ["role", "alias_zh", "name_zh"] };
export const projectsTable: RequiredTable = { role: "nkrdp_projects", columns: ["project_no", "programme_zh", "lead_institution_zh"] };
export const programmesTable: RequiredTable = { role: "nkrdp_programmes", columns: ["programme_zh", "field"] };
export const departmentsTable: RequiredTable = { role: "supervising_departments", columns: ["name_zh", "kind"] };

/** Who supervises which host in three national lists, under which names, and which institutions lead projects of which programmes. */
export interface SupervisionLists {
  readonly laboratories: GatheredTable;
  readonly stations: GatheredTable;
  readonly sharing: GatheredTable;
  readonly aliases: GatheredTable;
  readonly projects: GatheredTable;
  /** The field of each programme; null where the workspace does not hold it. */
  readonly programmes: GatheredTable | null;
  /** Which supervisors are national departments; null where the workspace does not hold it. */
  readonly departments: GatheredTable | null;
}

export async function gatherSupervision(sources: DiagnosisSources): Promise<SupervisionLists> {
  const read = ({ role, columns }: RequiredTable): Promise<GatheredTable> => gatheredTable(sources, role, columns);
  const [laboratories, stations, sharing, aliases, projects] = await Promise.all([
    read(laboratoriesTable),
    read(stationsTable),
    read(sharingTable),
    read(aliasesTable),
    read(projectsTable),
  ]);
  return {
    laboratories,
    stations,
    sharing,
    aliases,
    projects,
    programmes: await optionalTable(sources, programmesTable),
    departments: await optionalTable(sources, departmentsTable),
  };
}
