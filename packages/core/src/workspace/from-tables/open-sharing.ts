import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import { tableSource } from "../../schema/record-source.ts";
import { organisationId } from "./organisations.ts";
import { numberOf, type OrganisationMention, type RegisterTable, type TableContext, textOf } from "./table-record.ts";

/** Institutions whose opening of facilities is evaluated; who supervises them stands in the lists until 2019, and the last list that says so counts. */
export const openSharingTable: RegisterTable = {
  role: "facility_open_sharing",
  columns: ["year", "host_zh", "supervisor_zh", "region_code"],
  records: () => [],
  mentions: (rows, context) => {
    const { table, names, region } = context;
    const supervisors = lastSupervisors(rows, context);
    return rows.flatMap((row): OrganisationMention[] => {
      const place = region(textOf(row, "region_code"));
      return [
        ...names.read(textOf(row, "host_zh"), "host").map((name) => {
          const supervisor = supervisors.get(name);
          return {
            name,
            source: tableSource(table, "host_zh", name),
            region: place,
            ...(supervisor === undefined ? {} : { fields: { supervisor: supervisor.id } }),
          };
        }),
        ...names.read(textOf(row, "supervisor_zh"), "supervisor").map((name) => ({ name, source: tableSource(table, "supervisor_zh", name), region: null })),
      ];
    });
  },
};

function lastSupervisors(rows: readonly EvidenceRow[], { names }: TableContext): ReadonlyMap<string, { readonly id: string; readonly year: number }> {
  const last = new Map<string, { readonly id: string; readonly year: number }>();
  for (const row of rows) {
    const [supervisor] = names.read(textOf(row, "supervisor_zh"), "supervisor");
    const year = numberOf(row, "year");
    if (supervisor === undefined || year === null) continue;
    for (const name of names.read(textOf(row, "host_zh"), "host")) {
      const known = last.get(name);
      const id = organisationId(supervisor);
      if (id === organisationId(name)) continue;
      if (known === undefined || year > known.year || (year === known.year && id < known.id)) last.set(name, { id, year });
    }
  }
  return last;
}
