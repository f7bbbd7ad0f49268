import {
  type Account,
  type AccountStore,
  type EvidenceEngine,
  type GroupQuery,
  type Hasher,
  type NoticeStore,
  officeDay,
  type PersonalStore,
  type RecordStore,
  type WorkspaceFiles,
  type WorkspacePorts,
} from "@quoin/core";
import type { Reads } from "./question.ts";

/** Ports that write down what is read through them, and what was read so far. */
export interface ObservedPorts {
  readonly ports: WorkspacePorts;
  /** The account of the asker, its name written down where it is looked at. */
  readonly account: Account | undefined;
  /** Null where something was read that no state stands for (accounts, the journal, files that are no table). */
  reads(): Reads | null;
}

/** What is read of the register through each door of the store: the type that is named first, transactions, any of it, or what no state stands for. */
const readsOf: Readonly<Record<keyof RecordStore, "type" | "transactions" | "everything" | "unwatched">> = {
  get: "type",
  list: "type",
  condensed: "type",
  count: "type",
  history: "type",
  stateOf: "type",
  search: "everything",
  referrers: "everything",
  changes: "everything",
  changedTypes: "everything",
  closings: "everything",
  entriesOf: "everything",
  entriesAbout: "everything",
  flowSums: "transactions",
  newestChange: "everything",
  newestRow: "everything",
  holds: "everything",
  commit: "unwatched",
  commitAll: "unwatched",
  problems: "unwatched",
  openJournal: "unwatched",
  settleJournal: "unwatched",
  close: "unwatched",
};

/** The type whose changes are asked for, of the query of `changes`. */
function typeAsked(query: unknown): string | undefined {
  return typeof query === "object" && query !== null && "type" in query && typeof query.type === "string" ? query.type : undefined;
}

/** Ends of a search that the same programme need not meet again. */
const stopsOfTheMachine: ReadonlySet<string> = new Set(["time-limit", "out-of-memory", "failed"]);

/**
 * The ports of a workspace with every read written down: an answer made through them holds as long as these types of record, tables and documents are
 * as they were. Nothing has to be declared, so nothing can be declared wrongly; what cannot be watched makes the answer one that is not kept.
 */
export function observedPorts(ports: WorkspacePorts): ObservedPorts {
  const types = new Set<string>();
  const tables = new Map<string, string>();
  let readsEverything = false;
  let isWatched = true;
  let namesAsker = false;
  let day: string | null = null;
  let isCutShort = false;

  const watched = (name: string, [first]: readonly unknown[]): void => {
    const read = readsOf[name as keyof RecordStore];
    // The history of one type becomes another one only as that type does.
    const changed = name === "changes" ? typeAsked(first) : undefined;
    if (changed !== undefined) types.add(changed);
    else if (read === "transactions") types.add("transaction");
    else if (read === "type") types.add(String(first));
    else if (read === "everything") readsEverything = true;
    else isWatched = false;
  };
  const accounts = watching<AccountStore>(ports.accounts, () => {
    isWatched = false;
  });
  // Addresses and notices change without a change of a record.
  const notices = watching<NoticeStore>(ports.notices, () => {
    isWatched = false;
  });
  const personal = watching<PersonalStore>(ports.personal, () => {
    isWatched = false;
  });
  const evidence = watching<EvidenceEngine>(ports.evidence, (name, [first]) => {
    if (name === "tables") return;
    for (const table of tablesNamed(first, ports.evidence)) if (!tables.has(table)) tables.set(table, hashOrNone(ports.evidence, table));
  });
  const files = watching<WorkspaceFiles>(ports.files, (_, [path]) => {
    // What was computed once and is kept under the hash of what it was computed from needs no watching.
    if (String(path).startsWith(".quoin/cache/")) return;
    const table = ports.manifest.resources.find((resource) => resource.path === path)?.name;
    if (table === undefined) isWatched = false;
    else if (!tables.has(table)) tables.set(table, hashOrNone(ports.evidence, table));
  });
  const ended = ({ stop }: { readonly stop: string | null }): void => {
    if (stop !== null && stopsOfTheMachine.has(stop)) isCutShort = true;
  };
  const { name, account, ...read } = ports.caller;
  const watchedAccount =
    account === undefined
      ? undefined
      : new Proxy(account, {
          get(target, key) {
            if (key === "name" || key === "display") namesAsker = true;
            return Reflect.get(target, key) as unknown;
          },
        });
  return {
    account: watchedAccount,
    ports: {
      ...ports,
      caller: {
        ...read,
        get name() {
          namesAsker = true;
          return name;
        },
        ...(watchedAccount === undefined ? {} : { account: watchedAccount }),
      },
      files,
      records: watching<RecordStore>(ports.records, watched),
      unrestrictedRecords: watching<RecordStore>(ports.unrestrictedRecords, watched),
      accounts,
      notices,
      personal,
      evidence,
      solver: {
        ...ports.solver,
        solve: async (...given) => {
          const result = await ports.solver.solve(...given);
          ended(result);
          return result;
        },
        start: (...given) => {
          const run = ports.solver.start(...given);
          run.result.then(ended, () => {});
          return run;
        },
      },
      clock: {
        ...ports.clock,
        now: () => {
          const now = ports.clock.now();
          day = officeDay(now, ports.settings);
          return now;
        },
      },
    },
    reads: () =>
      isWatched
        ? { types: readsEverything ? null : [...types], tables: Object.fromEntries(tables), documents: documentsHash(ports), namesAsker, day, isCutShort }
        : null,
  };
}

/** Where a method was called, with its arguments; other members pass. */
function watching<T extends object>(watched: T, called: (name: string, given: readonly unknown[]) => void): T {
  return new Proxy(watched, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        called(String(key), given);
        return Reflect.apply(member, target, given) as unknown;
      };
    },
  });
}

/** The tables that an argument names: a name, a query on one table and perhaps on one that is looked up, or whatever else, which may read all of them. */
function tablesNamed(argument: unknown, evidence: EvidenceEngine): readonly string[] {
  if (typeof argument === "string") return [argument];
  if (typeof argument !== "object" || argument === null) return evidence.tables();
  const { table, lookUp } = argument as Partial<Pick<GroupQuery, "table" | "lookUp">>;
  if (table === undefined) return evidence.tables();
  return lookUp === undefined ? [table] : [table, lookUp.table];
}

/** A table that cannot be read now is another one as soon as it can. */
function hashOrNone(evidence: EvidenceEngine, table: string): string {
  try {
    return evidence.sha256(table);
  } catch {
    return "none";
  }
}

/** Hashes of documents, which are the same object as long as their file has not changed. */
const hashes = new WeakMap<object, string>();

/** One hash of manifest and settings, and of what the office has taken of languages. */
export function documentsHash({
  hasher,
  manifest,
  settings,
  translated = "",
}: Pick<WorkspacePorts, "hasher" | "manifest" | "settings" | "translated">): string {
  return `${hashOf(hasher, manifest)} ${hashOf(hasher, settings)}${translated === "" ? "" : ` ${hasher.sha256(translated)}`}`;
}

/** Whether what an answer was made of is as it was, records aside. */
export function holdsStill(reads: Reads, ports: WorkspacePorts): boolean {
  if (reads.day !== null && reads.day !== officeDay(ports.clock.now(), ports.settings)) return false;
  if (reads.documents !== documentsHash(ports)) return false;
  return Object.entries(reads.tables).every(([table, hash]) => hashOrNone(ports.evidence, table) === hash);
}

function hashOf(hasher: Hasher, document: object): string {
  const known = hashes.get(document) ?? hasher.sha256(JSON.stringify(document));
  hashes.set(document, known);
  return known;
}
