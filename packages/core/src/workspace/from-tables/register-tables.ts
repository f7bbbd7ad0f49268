import { departmentsTable } from "./departments.ts";
import { fieldStationsTable } from "./field-stations.ts";
import { innovationCentresTable } from "./innovation-centres.ts";
import { institutesTable } from "./institutes.ts";
import { keyLaboratoriesTable } from "./key-laboratories.ts";
import { leadingEnterprisesTable } from "./leading-enterprises.ts";
import { listedFirmIndustriesTable, listedFirmsTable } from "./listed-firms.ts";
import { openSharingTable } from "./open-sharing.ts";
import { programmesTable } from "./programmes.ts";
import { projectsTable } from "./projects.ts";
import { regionsTable } from "./regions.ts";
import { researchSystemTable } from "./research-system.ts";
import { specialFundTable } from "./special-fund.ts";
import type { RegisterTable } from "./table-record.ts";

/**
 * The tables that records are made of, in the order in which they are asked what an organisation is. A new one is a new file here and one line.
 */
export const registerTables: readonly RegisterTable[] = [
  regionsTable,
  departmentsTable,
  listedFirmIndustriesTable,
  listedFirmsTable,
  institutesTable,
  leadingEnterprisesTable,
  keyLaboratoriesTable,
  fieldStationsTable,
  openSharingTable,
  innovationCentresTable,
  researchSystemTable,
  programmesTable,
  projectsTable,
  specialFundTable,
];
