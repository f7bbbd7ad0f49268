import type { Account } from "../../contract/account.ts";
import { fault, success } from "../../contract/outcome.ts";
import { note } from "../../language/note.ts";
import type { Proposal } from "../../register/entities/proposal.ts";
import type { RecordChange, RecordStore } from "../../register/record-store.ts";
import { firstRules, type Rules, rulesInForce, rulesRecord } from "../../workspace/rules-in-force.ts";
import type { Settings } from "../../workspace/settings.ts";
import { isAboveSum } from "./above-sum.ts";
import { type Deed, deedsOf, movedBy } from "./deeds.ts";
import { outgrown } from "./outgrown.ts";
import { withSplits } from "./split-payments.ts";

/** Where a second person stands in an office: nobody else is known, nobody is asked, or the table of rules says. */
export type SecondPerson = "none" | "off" | "asked";

/** What a question may do by itself. */
export interface HoldingTerms {
  readonly hasAccounts: boolean;
  readonly account: Account | undefined;
  /** The register whole: what a deed is about is looked up there. */
  readonly unrestrictedRecords: RecordStore;
  /** Whether the account that is named is known to be of another person than the caller. */
  readonly isAnother: (name: string) => Promise<boolean>;
  /** Accounts that are, or may be, of the caller's person. */
  readonly mine: () => Promise<readonly string[]>;
  /** Where another has released it: what was proposed, who released it, and the change of the proposal that is written with it. */
  readonly released?: { readonly proposed: Proposal; readonly by: string; readonly change: RecordChange };
}

/** How an office holds its deeds. */
export function secondPersonOf({ two_people }: Pick<Rules, "two_people">, hasAccounts: boolean): SecondPerson {
  if (!hasAccounts) return "none";
  return two_people === null ? "off" : "asked";
}

/**
 * The register through which no deed for two goes by one: what a commit amounts to is seen from its changes, whichever command made them. One that needs a second person is tried, rolled back,
 * and waits; the same deed, released by another, is written together with the proposal.
 */
export class Holding {
  readonly #terms: HoldingTerms;
  #waiting: readonly Deed[] = [];
  #told: SecondPerson | null = null;
  #isEdited = false;

  constructor(terms: HoldingTerms) {
    this.#terms = terms;
  }

  /** The deeds that wait for a second person; empty where nothing does. */
  get waiting(): readonly Deed[] {
    return this.#waiting;
  }

  /** Where a second person stood when a deed took effect; null where there was none. */
  get told(): SecondPerson | null {
    return this.#told;
  }

  /** Whether a deed was held by rules that quoin.yaml no longer says. */
  get isEdited(): boolean {
    return this.#isEdited;
  }

  /** The register of a question, held under the settings of the office. */
  over(records: RecordStore, settings: Settings): RecordStore {
    const commit: RecordStore["commit"] = (...given) => this.#commit(records, settings, ...given);
    return {
      ...boundStore(records),
      commit,
      commitAll: async (portions, author, guard) => {
        if (!this.#terms.hasAccounts) return records.commitAll(portions, author, guard);
        // Whether a table holds a deed for two is known only once all of it was seen.
        const all: RecordChange[] = [];
        for await (const some of portions) all.push(...some);
        const committed = await commit(all, author, undefined, guard);
        return committed.ok ? success(committed.value.length, committed.notes) : committed;
      },
    };
  }

  async #commit(
    records: RecordStore,
    settings: Settings,
    ...[changes, author, journal, guard]: Parameters<RecordStore["commit"]>
  ): ReturnType<RecordStore["commit"]> {
    const { unrestrictedRecords, account, released, hasAccounts, isAnother, mine } = this.#terms;
    const found = await deedsOf(changes, unrestrictedRecords, { isAnother, mine, at: author.at });
    if (found.length === 0) return records.commit(changes, author, journal, guard);
    const rules = await rulesInForce({ records: unrestrictedRecords, settings });
    const deeds = withSplits(found, rules);
    this.#told = secondPersonOf(rules, hasAccounts);
    this.#isEdited = rules.isEdited;
    const asked = deeds.filter((deed) => hasAccounts && needsTwo(deed, deeds, rules));
    // By the first deed that is held the rules of the file are in force: from then on it takes two to change them.
    const kept =
      hasAccounts && this.#told === "asked" && !changes.some(({ type }) => type === rulesRecord.type) ? await firstRules(unrestrictedRecords, rules) : [];
    const committedWith = async (more: readonly RecordChange[], by: typeof author) => {
      const committed = await records.commit([...changes, ...kept, ...more], by, journal, guard);
      return committed.ok ? success(committed.value.slice(0, changes.length), committed.notes) : committed;
    };
    // What another released is settled by it, also where it would need nobody by now.
    if (asked.length === 0 && released === undefined) return committedWith([], author);
    if (released !== undefined) {
      const more = outgrown(released.proposed, deeds);
      if (more !== null) return fault(note("people.outgrown", { id: released.proposed.id, ...more }), "forbidden");
      return committedWith([released.change], { ...author, releasedBy: released.by });
    }
    if (account === undefined) return fault(note("people.needs-account", { deeds: asked.map(({ about }) => about).join(", ") }), "forbidden");
    const tried = await records.commit(changes, { ...author, isRehearsal: true }, undefined, guard);
    if (!tried.ok) return tried;
    this.#waiting = deeds;
    return fault(note("people.proposed", {}), "forbidden");
  }
}

/** Whether a deed waits: by the table of rules, and of payments only above the sum that the office sets, taken together. */
function needsTwo({ kind }: Deed, all: readonly Deed[], held: Rules): boolean {
  const { two_people: rules, second_person } = held;
  // Who binds himself may do it alone; who unbinds may not.
  if (kind === "rules") return rules !== null || second_person;
  if (rules === null || !rules[kind]) return false;
  if (kind !== "pay") return true;
  const paying = all.filter((deed) => deed.kind === "pay");
  return paying.some(({ isAbove }) => isAbove) || isAboveSum(movedBy(paying), held);
}

/** The methods of a store as functions of their own. */
function boundStore(records: RecordStore): RecordStore {
  return {
    get: (type, id) => records.get(type, id),
    list: (type, query) => records.list(type, query),
    condensed: (type, condense) => records.condensed(type, condense),
    search: (asked) => records.search(asked),
    count: (type, query) => records.count(type, query),
    referrers: (type, id) => records.referrers(type, id),
    commit: (...given) => records.commit(...given),
    commitAll: (...given) => records.commitAll(...given),
    history: (type, id) => records.history(type, id),
    changes: (query) => records.changes(query),
    newestChange: () => records.newestChange(),
    newestRow: () => records.newestRow(),
    holds: (hash) => records.holds(hash),
    stateOf: (type) => records.stateOf(type),
    changedTypes: (after) => records.changedTypes(after),
    closings: (query) => records.closings(query),
    entriesOf: (document) => records.entriesOf(document),
    entriesAbout: (query) => records.entriesAbout(query),
    flowSums: (until) => records.flowSums(until),
    problems: (told) => records.problems(told),
    openJournal: () => records.openJournal(),
    settleJournal: (id) => records.settleJournal(id),
    close: () => records.close(),
  };
}
