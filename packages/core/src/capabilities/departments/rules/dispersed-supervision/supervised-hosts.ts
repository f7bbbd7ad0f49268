import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import { type RowOf, type RowWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { laboratoriesTable, SupervisionLists } from "./gather.ts";
import { joinedNames } from "./joined-names.ts";

/** A host with everything that the lists say of its supervision. */
export interface SupervisedHost {
  readonly host: string;
  readonly supervisors: readonly string[];
  /** Laboratories, stations, and the sharing evaluation (once) in which it has a named supervisor. */
  readonly listings: number;
}

/**
 * The hosts that two listings or more name with a supervisor: those of which it can be seen whether they answer to one department or several.
 * A host with a single listing says nothing; a listing without a supervisor is unknown, not single; of a listing with several hosts,
 * and of a laboratory that the list names once for each of its hosts, it is unknown whose supervisor it names.
 *
 * @param withCoHosted reads such a laboratory as if its supervisor were that of every host
 */
export function supervisedHosts({ laboratories, stations, sharing, aliases }: SupervisionLists, withCoHosted = false): SupervisedHost[] {
  const hostsOf = joinedNames(aliases.rows, "host");
  const supervisorsOf = joinedNames(aliases.rows, "supervisor");
  const found = new Map<string, { supervisors: Set<string>; listings: Set<string> }>();
  const note = (row: RowWith<"supervisor" | "host">, listing: string): void => {
    const supervisors = supervisorsOf(textOf(row, "supervisor"));
    const [host, another] = hostsOf(textOf(row, "host"));
    if (supervisors.length === 0 || host === undefined || another !== undefined) return;
    const own = found.get(host) ?? { supervisors: new Set<string>(), listings: new Set<string>() };
    for (const supervisor of supervisors) own.supervisors.add(supervisor);
    own.listings.add(listing);
    found.set(host, own);
  };
  const hostsOfLaboratory = groupBy(laboratories.rows, laboratoryOf);
  const single = laboratories.rows.filter((row) => withCoHosted || hostsOfLaboratory.get(laboratoryOf(row))?.length === 1);
  for (const row of single) note(row, laboratoryOf(row));
  for (const row of stations.rows) note(row, JSON.stringify(["station", textOf(row, "station")]));
  for (const row of sharing.rows) note(row, "sharing");
  return [...found]
    .map(([host, { supervisors, listings }]) => ({ host, supervisors: [...supervisors].sort(), listings: listings.size }))
    .filter(({ listings }) => listings >= 2)
    .sort((a, b) => byCodePoint(a.host, b.host));
}

function laboratoryOf(row: RowOf<typeof laboratoriesTable>): string {
  return JSON.stringify(["laboratory", textOf(row, "kind"), textOf(row, "laboratory")]);
}

/** Rows that name a supervisor: the others say nothing on supervision. */
export function supervisedRows<R extends RowWith<"supervisor">>(rows: readonly R[]): readonly R[] {
  return rows.filter((row) => textOf(row, "supervisor") !== null);
}
