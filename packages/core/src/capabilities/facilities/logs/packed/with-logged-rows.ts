import { byCodePoint } from "@quoin/methods";
import type { Outcome } from "../../../../contract/outcome.ts";
import { statedFields } from "../../../../register/changes/patched-record.ts";
import type {
  ChangePortions,
  ChangeRow,
  CommitGuard,
  RecordChange,
  RecordCondition,
  RecordQuery,
  RecordStore,
  StoredRecord,
} from "../../../../register/record-store.ts";
import { recordIn } from "../../../../register/typed-records.ts";
import { loggedRowId, loggedRowOf, type PackedHours } from "../../../../schema/packed-hours.ts";
import type { UseLog } from "../../entities/use-log.ts";
import { bookingsOfPage, loggedBooking } from "./logged-bookings.ts";

const [page, booking] = ["use-log", "booking"] as const;

/** Pages that are looked into at a time while only some rows are wanted. */
const pagesAtOnce = 50;

/** Fields by which pages are found, so that no other is looked into. */
const ofPages: ReadonlySet<string> = new Set(["facility", "equipment", "organisation"]);

/**
 * A store in which each row of a page of a log is read as a booking, by an id of its own: whoever reads bookings need not know of pages. A row that is changed becomes a record under that id, and its
 * page says so, in one commit. Cost: what a question finds, and nothing while there is no page.
 */
export function withLoggedRows(store: RecordStore): RecordStore {
  const hasPages = async (): Promise<boolean> => (await store.count(page, { retired: true })) > 0;

  const rowAt = async (id: string): Promise<StoredRecord | null> => {
    const named = loggedRowOf(id);
    const found = named === null ? null : await store.get(page, named.page);
    return found === null ? null : (bookingsOfPage(recordIn(found, page), (_, number) => number === named?.number)[0] ?? null);
  };

  const get: RecordStore["get"] = async (type, id) => {
    const stored = await store.get(type, id);
    // A row that stood apart and does so no more, since that was undone, is read from its page again.
    if (type !== booking || (stored !== null && !stored.retired)) return stored;
    const row = await rowAt(id);
    return row === null || (row.retired && stored !== null) ? stored : row;
  };

  /** The rows that a question finds, by id, at least `most` of them where there are so many. */
  const rowsOf = async (query: RecordQuery, most: number): Promise<readonly StoredRecord[]> => {
    const { where = [], search, after, ids, held, retired } = query;
    const outer: RecordQuery = { ...(retired === undefined ? {} : { retired }), ...(held === undefined ? {} : { held }) };
    const asked = { ...outer, where: where.filter(({ field }) => ofPages.has(field)) };
    const isWanted = wantedRows(query);
    const found: StoredRecord[] = [];
    const take = (pages: readonly StoredRecord[]): void => {
      for (const stored of pages) for (const row of bookingsOfPage(recordIn(stored, page), isWanted(stored.id))) if (fits(row, where, search)) found.push(row);
    };
    if (ids !== undefined) {
      take(await store.list(page, { ...asked, ids: [...new Set(ids.flatMap((id) => loggedRowOf(id)?.page ?? []))] }));
      return found;
    }
    // The page of the row after which is asked has rows after it.
    const named = after === undefined ? null : loggedRowOf(after);
    if (named !== null) take(await store.list(page, { ...asked, ids: [named.page] }));
    const from = named?.page ?? after;
    if (most === Number.POSITIVE_INFINITY) {
      take(await store.list(page, { ...asked, ...(from === undefined ? {} : { after: from }) }));
      return found;
    }
    for (let last = from; found.length < most; ) {
      const some = await store.list(page, { ...asked, limit: pagesAtOnce, ...(last === undefined ? {} : { after: last }) });
      take(some);
      if (some.length < pagesAtOnce) break;
      last = some.at(-1)?.id;
    }
    return found;
  };

  const list: RecordStore["list"] = async (type, query) => {
    if (query?.unpaged === true) return store.list(type, plainQuery(query));
    if (type !== booking || !mayFit(query?.where) || !(await hasPages())) return store.list(type, query);
    const { limit, offset = 0, ...asked } = query ?? {};
    const most = limit === undefined ? Number.POSITIVE_INFINITY : offset + limit;
    const own = await store.list(type, limit === undefined ? asked : { ...asked, limit: most });
    const rows = await rowsOf(asked, most);
    if (rows.length === 0 && offset === 0) return own;
    // A record that was put away while its row is read from the page again is the row.
    const ids = new Set(asked.retired === true ? rows.map(({ id }) => id) : []);
    const all = [...own.filter(({ id }) => !ids.has(id)), ...rows].sort((a, b) => byCodePoint(a.id, b.id));
    return limit === undefined && offset === 0 ? all : all.slice(offset, most);
  };

  const count: RecordStore["count"] = async (type, query = {}) => {
    if (query.unpaged === true) return store.count(type, plainQuery(query));
    if (type !== booking || !mayFit(query.where) || !(await hasPages())) return store.count(type, query);
    const { limit: _limit, offset: _offset, ...asked } = query;
    if (asked.retired === true) return (await list(type, asked)).length;
    const own = await store.count(type, asked);
    if (Object.values(asked).some((condition) => condition !== undefined)) return own + (await rowsOf(asked, Number.POSITIVE_INFINITY)).length;
    return (await store.list(page)).reduce((sum, { body }) => sum + Number(body["rows"]) - apartOf(body).length, own);
  };

  /** What a change of a row comes to: a record of its own, and a page that says so. */
  const apartChanges = async (changes: readonly RecordChange[], pages: Map<string, { stored: StoredRecord; apart: number[] }>) => {
    const made: RecordChange[] = [];
    const touched = new Set<string>();
    const withPage = new Set(changes.flatMap(({ type, id }) => (type === page ? [id] : [])));
    for (const change of changes) {
      const named = change.type === booking ? loggedRowOf(change.id) : null;
      const row = named === null || withPage.has(named.page) ? null : await rowAt(change.id);
      if (named === null || row === null || row.retired) {
        made.push(change);
        continue;
      }
      const before = await store.get(booking, change.id);
      const isOfRow = change.expectedVersion === undefined || change.expectedVersion === row.version;
      made.push(isOfRow ? { ...change, expectedVersion: before?.version ?? 0 } : change);
      const held = pages.get(named.page) ?? (await pageState(named.page));
      held.apart.push(named.number);
      pages.set(named.page, held);
      touched.add(named.page);
    }
    for (const id of touched) {
      const held = pages.get(id);
      if (held === undefined) continue;
      const { stored, apart } = held;
      const body = { ...statedFields(stored), apart: [...apart].sort((a, b) => a - b) };
      made.push({ type: page, id, body, references: referencesOf(stored), expectedVersion: stored.version });
      held.stored = { ...stored, version: stored.version + 1 };
    }
    return made;
  };
  const pageState = async (id: string) => {
    const stored = await store.get(page, id);
    if (stored === null) throw new TypeError(`no page ${id}`);
    return { stored, apart: [...apartOf(stored.body)] };
  };
  const guarded = (guard: CommitGuard | undefined): CommitGuard | undefined =>
    guard === undefined || !guard.types.includes(booking) ? guard : { ...guard, types: [...guard.types, page] };

  const commit: RecordStore["commit"] = async (changes, author, journal, guard): Promise<Outcome<readonly StoredRecord[]>> => {
    const made = await apartChanges(changes, new Map());
    const written = await store.commit(made, author, journal, guarded(guard));
    return written.ok && made.length > changes.length ? { ...written, value: written.value.slice(0, changes.length) } : written;
  };
  const commitAll: RecordStore["commitAll"] = async (portions, author, guard) => {
    let further = 0;
    async function* translated(): ChangePortions {
      const pages = new Map<string, { stored: StoredRecord; apart: number[] }>();
      for await (const some of portions) {
        const made = await apartChanges(some, pages);
        further += made.length - some.length;
        yield made;
      }
    }
    const written = await store.commitAll(translated(), author, guarded(guard));
    return written.ok ? { ...written, value: written.value - further } : written;
  };

  const history: RecordStore["history"] = async (type, id) => {
    const own = await store.history(type, id);
    const named = type === booking ? loggedRowOf(id) : null;
    if (named === null) return own;
    // It came with its page; what the page says of other rows later is nothing of this one.
    const [first] = await store.history(page, named.page);
    const row = first === undefined ? null : rowOfChange(first, named.number);
    return row === null ? own : [row, ...own];
  };

  return {
    get,
    list,
    count,
    commit,
    commitAll,
    history,
    condensed: (type, condense) => store.condensed(type, condense),
    search: (asked) => store.search(asked),
    referrers: (type, id) => store.referrers(type, id),
    changes: (query) => store.changes(query),
    closings: (query) => store.closings(query),
    entriesOf: (document) => store.entriesOf(document),
    entriesAbout: (query) => store.entriesAbout(query),
    flowSums: (until) => store.flowSums(until),
    newestChange: () => store.newestChange(),
    newestRow: () => store.newestRow(),
    holds: (hash) => store.holds(hash),
    stateOf: async (type) => {
      const own = await store.stateOf(type);
      const pages = type === booking && own !== null ? await store.stateOf(page) : "";
      return pages === null ? null : pages === "" ? own : `${own}+${pages}`;
    },
    changedTypes: async (after) => {
      const changed = await store.changedTypes(after);
      const pages = changed.find(({ type }) => type === page);
      if (pages === undefined) return changed;
      const seq = Math.max(pages.seq, changed.find(({ type }) => type === booking)?.seq ?? 0);
      return [...changed.filter(({ type }) => type !== booking), { type: booking, seq }].sort((a, b) => byCodePoint(a.type, b.type));
    },
    problems: (told) => store.problems(told),
    openJournal: () => store.openJournal(),
    settleJournal: (id) => store.settleJournal(id),
    close: () => store.close(),
  };
}

function apartOf(body: Readonly<Record<string, unknown>>): readonly number[] {
  const apart = body["apart"];
  return Array.isArray(apart) ? apart.filter((each) => typeof each === "number") : [];
}

/** What a page refers to stays as it is when a row of it stands apart. */
function referencesOf({ body }: StoredRecord): RecordChange["references"] {
  return [...ofPages].flatMap((type) => {
    const id = body[type];
    return typeof id === "string" ? [{ field: type, type, id }] : [];
  });
}

/** Of a page the rows that ids, a beginning or hours leave. */
function wantedRows({ ids, after, held }: RecordQuery): (page: string) => (row: PackedHours, number: number) => boolean {
  const wanted = ids === undefined ? null : new Set(ids);
  return (id) =>
    ({ start, end }, number) => {
      if (held !== undefined && !(end > held.from && start < held.to)) return false;
      if (wanted === null && after === undefined) return true;
      const own = loggedRowId(id, number);
      return (wanted === null || wanted.has(own)) && (after === undefined || byCodePoint(own, after) > 0);
    };
}

/** A query without conditions is none, so that a list which is remembered is found again. */
function plainQuery({ unpaged: _unpaged, ...query }: RecordQuery): RecordQuery | undefined {
  return Object.values(query).some((condition) => condition !== undefined) ? query : undefined;
}

/** What every row of a log says alike. */
const alike = loggedBooking({
  ...{ id: "", facility: null, equipment: null, unit: 1, zone: "UTC", organisation: null, purpose: null, external: null, synthetic: false },
  ...{ from: 0, to: 1 },
});
const alikeFields = ["service", "person", "project", "status", "wait_until", "offered_at", "offered_until", "decided_at", "decided_by", "reason"] as const;

/** Whether a row of a log may fit conditions at all: none waits, was declined or was asked for by a person. */
function mayFit(where: readonly RecordCondition[] = []): boolean {
  return where.every(({ field, value, anyOf }) => {
    const same = alikeFields.find((each) => each === field);
    return same === undefined || (anyOf === undefined && String(alike[same]) === value);
  });
}

function fits({ id, body }: StoredRecord, where: readonly RecordCondition[], search: string | undefined): boolean {
  if (search !== undefined && search !== "" && !id.includes(search.toLowerCase())) return false;
  return where.every(({ field, value, anyOf }) => {
    const held = body[field];
    return anyOf === undefined ? String(held ?? null) === value : typeof held === "string" && anyOf.includes(held);
  });
}

/** The change that brought a row, as one of its own; null where that page was none. */
function rowOfChange(change: ChangeRow, number: number): ChangeRow | null {
  const stored = { type: page, id: change.id, version: 1, retired: false, body: change.after };
  const made: UseLog = { ...recordIn(stored, page), apart: [], retired: false };
  const [row] = bookingsOfPage(made, (_, own) => own === number);
  return row === undefined ? null : { ...change, type: booking, id: row.id, before: null, after: row.body };
}
