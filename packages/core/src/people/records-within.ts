import type { Account } from "../contract/account.ts";
import { success } from "../contract/outcome.ts";
import type { Scope } from "../contract/scope.ts";
import { outOfReach } from "../register/changes/record-input.ts";
import type { ChangeRow, RecordChange, RecordQuery, RecordStore, StoredRecord } from "../register/record-store.ts";
import { type Reach, Visibility } from "./visibility.ts";

/** Records that one search looks at for somebody who does not see all of them, and at a time. */
const mostLooks = 4_000;
const looksAtOnce = 200;
/** Records of a list, or changes, that are read at a time for such a person. */
const page = 1_000;

/**
 * The register as an account sees it under the scopes that the rights give it for one use case. What is hidden does not exist for the use case:
 * it is not found, not listed, not counted, not asked for by a condition and not in the history. A change of a record out of reach is refused as forbidden.
 *
 * For an administrator it is the store itself. Cost: a type that is wholly visible costs nothing more; of others all records that a query asks for are looked at.
 */
export function recordsWithin(
  records: RecordStore,
  account: Account,
  scopes: readonly Scope[],
  visibility = new Visibility(records, account, scopes),
): RecordStore {
  if (scopes.includes("all") && account.roles.includes("administrator")) return records;

  const list = async (type: string, { limit, offset = 0, ...query }: RecordQuery = {}): Promise<readonly StoredRecord[]> => {
    if (visibility.isOpen(type)) return records.list(type, { ...query, offset, ...(limit === undefined ? {} : { limit }) });
    const asked = (query.where ?? []).map(({ field }) => field);
    const visible: [StoredRecord, Reach][] = [];
    const most = limit === undefined ? undefined : offset + limit;
    for (let after = query.after; ; ) {
      const asPage = most === undefined ? {} : { limit: page, ...(after === undefined ? {} : { after }) };
      const rows = await records.list(type, { ...query, ...asPage });
      for (const record of rows) {
        const byItself = visibility.reachByItself(type, record.body);
        const reach = byItself === undefined ? await visibility.reach(type, record.body) : byItself;
        if (reach !== null && visibility.answersTo(type, reach, asked)) visible.push([record, reach]);
      }
      if (most === undefined || rows.length < page || visible.length >= most) break;
      after = rows.at(-1)?.id;
    }
    return visible.slice(offset, most).map(([record, reach]) => visibility.shownTo(record, reach));
  };
  const get = async (type: string, id: string): Promise<StoredRecord | null> => {
    const found = await records.get(type, id);
    return found === null ? null : visibility.shown(found);
  };
  /** Which of these records in use are seen: they are read together. */
  const seenOf = async (type: string, ids: readonly string[]): Promise<ReadonlySet<string>> => {
    const seen = new Set<string>();
    for (let from = 0; from < ids.length; from += page)
      for (const record of await records.list(type, { ids: ids.slice(from, from + page) }))
        if ((await visibility.reach(type, record.body)) !== null) seen.add(record.id);
    return seen;
  };
  const rowsOf = async (rows: readonly ChangeRow[]): Promise<readonly ChangeRow[]> => {
    const shown: ChangeRow[] = [];
    for (const row of rows) {
      const told = await visibility.row(row);
      if (told !== null) shown.push(told);
    }
    return shown;
  };
  const changes: RecordStore["changes"] = async ({ limit = Number.POSITIVE_INFINITY, ...query } = {}) => {
    const shown: ChangeRow[] = [];
    for (let { after, before } = query; shown.length < limit; ) {
      const rows = await records.changes({ ...query, after, before, limit: page });
      shown.push(...(await rowsOf(rows)));
      if (rows.length < page) break;
      const last = rows.at(-1)?.seq;
      if (query.newest === true) before = last;
      else after = last;
    }
    return shown.slice(0, limit);
  };
  /** The change as it may be made: what is out of sight stays as it is, and the version that was looked at is expected, so that nobody moves the record in between. */
  const reachable = async (change: RecordChange, intended: readonly RecordChange[]): Promise<RecordChange | null> => {
    const current = await records.get(change.type, change.id);
    if (current !== null && !(await visibility.changes(change.type, current.body))) return null;
    const whole = current === null ? change : await visibility.restored(change, current);
    if (!(await visibility.changes(change.type, whole.body, intended))) return null;
    return { ...whole, expectedVersion: change.expectedVersion ?? current?.version ?? 0 };
  };
  /** Looks on until enough is found that is seen; after `mostLooks` records that are asked for it has found what it found. */
  const search: RecordStore["search"] = async ({ limit, offset = 0, ...asked }) => {
    const visible: StoredRecord[] = [];
    for (let from = 0; from < mostLooks && visible.length < offset + limit; from += looksAtOnce) {
      const found = await records.search({ ...asked, limit: looksAtOnce, offset: from });
      for (const record of found) {
        const shown = await visibility.shown(record);
        if (shown !== null) visible.push(shown);
      }
      if (found.length < looksAtOnce) break;
    }
    return visible.slice(offset, offset + limit);
  };
  const commit: RecordStore["commit"] = async (intended, author, journal, guard) => {
    const made: RecordChange[] = [];
    for (const change of intended) {
      const { type, id } = change;
      const within = await reachable(change, intended);
      if (within === null) return outOfReach(account, type, id);
      made.push(within);
    }
    const committed = await records.commit(made, author, journal, guard);
    if (!committed.ok) return committed;
    const shown = await Promise.all(committed.value.map((record) => visibility.shown(record)));
    return { ...committed, value: committed.value.map((record, at) => shown[at] ?? record) };
  };
  return {
    get,
    list,
    // What is remembered is that of all; of whom some is hidden, what is seen is made anew.
    condensed: async (type, condense) => (visibility.isOpen(type) ? records.condensed(type, condense) : (await list(type, { unpaged: true })).map(condense)),
    search,
    changes,
    count: async (type, query) => (visibility.isOpen(type) ? records.count(type, query) : (await list(type, query)).length),
    referrers: async (type, id) => {
      const all = await records.referrers(type, id);
      const seen = new Map<string, ReadonlySet<string>>();
      for (const each of new Set(all.map((referrer) => referrer.type))) {
        if (visibility.isOpen(each)) continue;
        const ids = new Set(all.flatMap((referrer) => (referrer.type === each ? referrer.id : [])));
        seen.set(each, await seenOf(each, [...ids]));
      }
      return all.filter((referrer) => seen.get(referrer.type)?.has(referrer.id) ?? true);
    },
    history: async (type, id) => ((await get(type, id)) === null ? [] : rowsOf(await records.history(type, id))),
    commit,
    // Whether a change is within reach can hang on any other of its step, so that all of them are held.
    commitAll: async (portions, author, guard) => {
      const intended: RecordChange[] = [];
      for await (const some of portions) intended.push(...some);
      const committed = await commit(intended, author, undefined, guard);
      return committed.ok ? success(committed.value.length, committed.notes) : committed;
    },
    // Whoever sees only some of the records is told balances by the commands that look at whose they are.
    closings: async () => [],
    entriesOf: async () => [],
    entriesAbout: async () => [],
    // A sum holds all that says who sees its transactions: either all of them are seen or none.
    flowSums: async (until) => {
      const sums = await records.flowSums(until);
      if (visibility.isOpen("transaction")) return sums;
      const seen = await Promise.all(sums.map((sum) => visibility.reach("transaction", { ...sum })));
      return sums.filter((_, at) => seen[at] !== null);
    },
    newestChange: () => records.newestChange(),
    newestRow: () => records.newestRow(),
    holds: (hash) => records.holds(hash),
    stateOf: async (type) => (visibility.isOpen(type) ? records.stateOf(type) : null),
    changedTypes: (after) => records.changedTypes(after),
    problems: (told) => records.problems(told),
    openJournal: () => records.openJournal(),
    settleJournal: (id) => records.settleJournal(id),
    close: () => records.close(),
  };
}
