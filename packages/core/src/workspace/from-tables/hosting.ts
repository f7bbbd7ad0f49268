import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import { tableSource } from "../../schema/record-source.ts";
import { organisationId } from "./organisations.ts";
import { type OrganisationMention, type TableContext, textOf } from "./table-record.ts";

/** Host, further hosts, supervisors and province of a facility, from the columns that the lists of laboratories and stations share. */
export function hosting(row: EvidenceRow, { names, region }: TableContext): Readonly<Record<string, unknown>> {
  const [host, ...others] = names.read(textOf(row, "host_zh"), "host").map(organisationId);
  return {
    host: host ?? null,
    co_hosts: others,
    supervisors: names.read(textOf(row, "supervisor_zh"), "supervisor").map(organisationId),
    region: region(textOf(row, "region_code")),
  };
}

/** The hosts that such a list mentions, and its supervisors. */
export function hostMentions(rows: readonly EvidenceRow[], { table, names, region }: TableContext): readonly OrganisationMention[] {
  return rows.flatMap((row) => {
    const hosts = names.read(textOf(row, "host_zh"), "host");
    // The province of the row is that of its first host; of the others it says nothing.
    const place = (index: number) => (index === 0 ? region(textOf(row, "region_code")) : null);
    return [
      ...hosts.map((name, index) => ({ name, source: tableSource(table, "host_zh", name), region: place(index) })),
      ...names.read(textOf(row, "supervisor_zh"), "supervisor").map((name) => ({ name, source: tableSource(table, "supervisor_zh", name), region: null })),
    ];
  });
}
