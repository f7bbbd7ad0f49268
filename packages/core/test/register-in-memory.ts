import { byCodePoint } from "@quoin/methods";
import { heldHours } from "../src/capabilities/facilities/held-hours.ts";
import { success } from "../src/contract/outcome.ts";
import { noSuchRecord, staleRecord } from "../src/register/changes/record-input.ts";
import type { ChangeAuthor, RecordBody, RecordQuery, RecordStore, StoredRecord } from "../src/register/record-store.ts";
import { flowSumsOf } from "./flow-sums-of.ts";

/** What use cases of the domain ask of a register; the store of the engines does the same, and more. */
export type SmallRegister = Pick<RecordStore, "get" | "list" | "condensed" | "count" | "commit" | "history" | "newestChange" | "stateOf" | "flowSums">;

/** A register that is written to: versions, guards and history as a store keeps them. References are not looked up: that is the store's, and tested there. */
export function registerInMemory(records: readonly StoredRecord[]): SmallRegister {
  const kept = new Map(records.map((record) => [keyOf(record.type, record.id), record]));
  const changes: { readonly type: string; readonly id: string; readonly author: ChangeAuthor; readonly stored: StoredRecord }[] = [];
  const list: RecordStore["list"] = async (type, query = {}) =>
    [...kept.values()]
      .filter((record) => record.type === type && isAsked(record, query))
      .sort((a, b) => byCodePoint(a.id, b.id))
      .slice(query.offset ?? 0, query.limit === undefined ? undefined : (query.offset ?? 0) + query.limit);
  return {
    get: async (type, id) => kept.get(keyOf(type, id)) ?? null,
    list,
    condensed: async (type, condense) => (await list(type)).map(condense),
    count: async (type, query = {}) => [...kept.values()].filter((record) => record.type === type && isAsked(record, query)).length,
    stateOf: async () => null,
    flowSums: async (until) => flowSumsOf([...kept.values()], until),
    newestChange: async () => changes.length,
    history: async (type, id) =>
      changes.flatMap(({ author, stored, ...change }, place) =>
        change.type === type && change.id === id
          ? [
              {
                seq: place + 1,
                type,
                id,
                ...author,
                via: author.via ?? null,
                version: stored.version,
                before: null,
                after: stored.body,
                previous: "",
                hash: "",
              },
            ]
          : [],
      ),
    commit: async (wanted, author, _journal, guard) => {
      const newer = guard === undefined ? undefined : changes.slice(guard.since).find(({ type }) => guard.types.includes(type));
      if (newer !== undefined) return staleRecord(newer.stored, 0);
      const stale = wanted.find(({ type, id, expectedVersion: expected }) => expected !== undefined && expected !== (kept.get(keyOf(type, id))?.version ?? 0));
      if (stale !== undefined) {
        const held = kept.get(keyOf(stale.type, stale.id));
        return held === undefined ? noSuchRecord(stale.type, stale.id) : staleRecord(held, stale.expectedVersion ?? 0);
      }
      const stored = wanted.map(({ type, id, body, retired = false }): StoredRecord => {
        const version = (kept.get(keyOf(type, id))?.version ?? 0) + 1;
        return { type, id, version, retired, body: { ...body, version, retired } as RecordBody };
      });
      for (const each of stored) {
        kept.set(keyOf(each.type, each.id), each);
        changes.push({ type: each.type, id: each.id, author, stored: each });
      }
      return success(stored);
    },
  };
}

function isAsked({ type, retired, body, id }: StoredRecord, query: RecordQuery): boolean {
  if (retired && query.retired !== true) return false;
  if (query.ids !== undefined && !query.ids.includes(id)) return false;
  if (query.held !== undefined && !isHeldWithin(type, body, query.held)) return false;
  return (query.where ?? []).every(({ field, value, anyOf = [value] }) => [body[field]].flat().some((held) => anyOf.includes(String(held))));
}

function isHeldWithin(type: string, body: RecordBody, { from, to, place }: NonNullable<RecordQuery["held"]>): boolean {
  return heldHours(type, body).some((hours) => hours.ends > from && hours.starts < to && (place === undefined || hours.place === place));
}

function keyOf(type: string, id: string): string {
  return `${type} ${id}`;
}
