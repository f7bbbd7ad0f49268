import type { Account } from "../contract/account.ts";
import { fault } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import type { ChangeRow, RecordChange, RecordQuery, RecordStore, StoredRecord } from "../register/record-store.ts";
import type { Scope } from "./scope.ts";
import { Visibility } from "./visibility.ts";

/**
 * The register as an account sees it under the scopes that the rights give it for one use case. What is hidden does not exist for the use case:
 * it is not found, not listed, not counted and not in the history. A change of a record out of reach is refused as forbidden.
 *
 * Under `all` it is the store itself. Cost: a type that is wholly visible costs nothing more; of others all records that a query asks for are looked at.
 */
export function recordsWithin(records: RecordStore, account: Account, scopes: readonly Scope[], useCase: string): RecordStore {
  if (scopes.includes("all")) return records;
  const restricted = scopes.filter((scope) => scope !== "all" && scope !== "none");
  const visibility = new Visibility(records, account, restricted, useCase);

  const visible = async (found: readonly StoredRecord[]): Promise<readonly StoredRecord[]> => {
    const shown: StoredRecord[] = [];
    for (const record of found) if (await visibility.sees(record.type, record.body)) shown.push(record);
    return shown;
  };
  const list = async (type: string, { limit, offset = 0, ...query }: RecordQuery = {}): Promise<readonly StoredRecord[]> => {
    if (visibility.isOpen(type)) return records.list(type, { ...query, offset, ...(limit === undefined ? {} : { limit }) });
    return (await visible(await records.list(type, query))).slice(offset, limit === undefined ? undefined : offset + limit);
  };
  const get = async (type: string, id: string): Promise<StoredRecord | null> => {
    const found = await records.get(type, id);
    return found !== null && (await visibility.sees(type, found.body)) ? found : null;
  };
  const changes: RecordStore["changes"] = async ({ after = 0, limit = Number.POSITIVE_INFINITY } = {}) => {
    const shown: ChangeRow[] = [];
    for (let from = after; shown.length < limit; ) {
      const rows = await records.changes({ after: from, limit: 1_000 });
      for (const row of rows) if (shown.length < limit && (await visibility.sees(row.type, row.after))) shown.push(row);
      if (rows.length < 1_000) break;
      from = rows.at(-1)?.seq ?? from;
    }
    return shown;
  };
  /** The change as it may be made: the version that was looked at is expected, so that nobody moves the record in between. */
  const reachable = async (change: RecordChange): Promise<RecordChange | null> => {
    const current = await records.get(change.type, change.id);
    if (current !== null && !(await visibility.changes(change.type, current.body))) return null;
    if (!(await visibility.changes(change.type, change.body))) return null;
    return { ...change, expectedVersion: change.expectedVersion ?? current?.version ?? 0 };
  };
  return {
    get,
    list,
    changes,
    count: async (type, query) => (visibility.isOpen(type) ? records.count(type, query) : (await list(type, query)).length),
    referrers: async (type, id) => {
      const shown = [];
      for (const referrer of await records.referrers(type, id))
        if (visibility.isOpen(referrer.type) || (await get(referrer.type, referrer.id)) !== null) shown.push(referrer);
      return shown;
    },
    history: async (type, id) => ((await get(type, id)) === null ? [] : records.history(type, id)),
    commit: async (intended, author, journal) => {
      const made: RecordChange[] = [];
      for (const change of intended) {
        const { type, id } = change;
        const within = await reachable(change);
        if (within === null) return fault(note("rights.out-of-reach", { account: account.name, type, id }, { table: type }), "forbidden");
        made.push(within);
      }
      return records.commit(made, author, journal);
    },
    newestChange: () => records.newestChange(),
    newestRow: () => records.newestRow(),
    holds: (hash) => records.holds(hash),
    changedTypes: (after) => records.changedTypes(after),
    problems: () => records.problems(),
    openJournal: () => records.openJournal(),
    settleJournal: (id) => records.settleJournal(id),
    close: () => records.close(),
  };
}
