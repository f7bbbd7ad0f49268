import { type OrganisationMention, type RegisterTable, sourceOf, textOf } from "./table-record.ts";

/** Institutions whose opening of facilities is evaluated; their supervisors stand in the lists until 2019. */
export const openSharingTable: RegisterTable = {
  role: "facility_open_sharing",
  columns: ["year", "host_zh", "supervisor_zh", "region_code"],
  records: () => [],
  mentions: (rows, { table, names, region }) =>
    rows.flatMap((row): OrganisationMention[] => {
      const place = region(textOf(row, "region_code"));
      return [
        ...names.read(textOf(row, "host_zh"), "host").map((name) => ({ name, source: sourceOf(table, "host_zh", name), region: place })),
        ...names.read(textOf(row, "supervisor_zh"), "supervisor").map((name) => ({ name, source: sourceOf(table, "supervisor_zh", name), region: null })),
      ];
    }),
};
