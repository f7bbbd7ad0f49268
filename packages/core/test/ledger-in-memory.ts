import type { Outcome } from "../src/contract/outcome.ts";
import { success } from "../src/contract/outcome.ts";
import { amountText } from "../src/ledger/amount.ts";
import { placeKey } from "../src/ledger/cell.ts";
import type { CommitTerms } from "../src/ledger/commit-terms.ts";
import { entriesOfChanges } from "../src/ledger/entries-of-changes.ts";
import { type EntryDraft, entryChange } from "../src/ledger/entry-draft.ts";
import type { LedgerReading, MoneyChange } from "../src/ledger/ledger-reading.ts";
import type { Closing, ClosingQuery } from "../src/register/ledger-balances.ts";
import type { RecordBody } from "../src/register/record-store.ts";
import { recordOf } from "./record-of.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A record that is written; `null` retires it as it stands. */
export type Written = readonly [type: string, id: string, fields: Fields | null];

/** Books over a few records: what is written is booked as a store books it, all of a commit or nothing. */
export class LedgerInMemory {
  readonly #records = new Map<string, RecordBody>();
  readonly #entries: { readonly id: string; readonly draft: EntryDraft }[] = [];

  /** Writes records in one commit. Of a record that is there only what is given changes. */
  async write(written: readonly Written[], terms: Partial<CommitTerms> = {}): Promise<Outcome<readonly EntryDraft[]>> {
    const changes = written.map(([type, id, fields]): MoneyChange => {
      const before = this.#records.get(`${type}/${id}`) ?? null;
      const { version = 0, ...held } = before ?? ({} as RecordBody);
      const body = fields === null ? held : recordOf<RecordBody>(type, { ...stated(held), id, ...fields });
      return { type, id, before, after: { ...body, version: Number(version) + 1, retired: fields === null } as RecordBody };
    });
    const after = new Map([...this.#records, ...changes.map(({ type, id, after: body }) => [`${type}/${id}`, body] as const)]);
    const booked = await entriesOfChanges(changes, this.#reading(after), {
      day: "2026-05-12",
      reason: "because",
      currency: "CNY",
      needsContract: false,
      isBefore: false,
      ...terms,
    });
    if (!booked.ok) return booked;
    for (const [key, body] of after) this.#records.set(key, body);
    for (const draft of booked.value) {
      const id = `e-${String(this.#entries.length + 1).padStart(9, "0")}`;
      this.#entries.push({ id, draft });
      this.#records.set(`entry/${id}`, {
        ...entryChange(id, draft, { who: "li", at: "2026-05-12T08:00:00Z", reason: "because" }).body,
        version: 1,
        retired: false,
      } as RecordBody);
    }
    return success(booked.value);
  }

  /** What stands on the accounts, by account and currency, as decimal text; what is zero is left out. */
  sums(of: Partial<ClosingQuery> = {}): Readonly<Record<string, string>> {
    const sums = new Map<string, bigint>();
    for (const { place, units } of newest(this.#closings(of))) {
      const key = place.currency === "CNY" ? place.account : `${place.account} ${place.currency}`;
      sums.set(key, (sums.get(key) ?? 0n) + units);
    }
    return Object.fromEntries(
      [...sums]
        .filter(([, units]) => units !== 0n)
        .map(([key, units]) => [key, amountText(units, key.split(" ")[1] ?? "CNY")] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  /** Kinds of the entries so far, each with what it moves. */
  kinds(): readonly string[] {
    return this.#entries.map(({ draft: { kind, lines, currency } }) => {
      const units = lines.reduce((sum, line) => (line.units > 0n ? sum + line.units : sum), 0n);
      return `${kind} ${amountText(units, currency)}`;
    });
  }

  get drafts(): readonly EntryDraft[] {
    return this.#entries.map(({ draft }) => draft);
  }

  #closings({ account, fund, call, project, isOfFundAlone = false }: ClosingQuery): readonly Closing[] {
    const days = new Map<string, Map<string, Closing>>();
    for (const { draft } of this.#entries.toSorted((a, b) => (a.draft.day < b.draft.day ? -1 : a.draft.day > b.draft.day ? 1 : 0)))
      for (const { account: on, cell, units } of draft.lines) {
        const place = { ...cell, account: on };
        if ((account !== undefined && on !== account) || (fund !== undefined && cell.fund !== fund) || (call !== undefined && cell.call !== call)) continue;
        if ((project !== undefined && cell.project !== project) || (isOfFundAlone && (cell.call !== null || cell.project !== null))) continue;
        const own = days.get(placeKey(place)) ?? new Map<string, Closing>();
        const before = [...own.values()].at(-1)?.units ?? 0n;
        days.set(placeKey(place), own.set(draft.day, { place, day: draft.day, units: before + units }));
      }
    return [...days.values()].flatMap((own) => [...own.values()]);
  }

  #reading(records: ReadonlyMap<string, RecordBody>): LedgerReading {
    return {
      closings: async (query = {}) => this.#closings(query),
      entriesOf: async (document) => this.#entries.filter(({ draft }) => draft.document === document).map(({ id }) => id),
      entriesAbout: async () => [],
      get: async (type, id) => records.get(`${type}/${id}`) ?? null,
      dispensed: async (mark) =>
        this.#entries.reduce(
          (sum, { draft }) =>
            draft.reason?.startsWith(mark) === true ? sum + draft.lines.reduce((own, { units }) => (units > 0n ? own + units : own), 0n) : sum,
          0n,
        ),
      referring: async (type, field, target) =>
        [...records].flatMap(([key, body]) => {
          const held = body[field];
          const isIt =
            held === target.id ||
            (typeof held === "object" && held !== null && "type" in held && "id" in held && held.type === target.type && held.id === target.id);
          return key.startsWith(`${type}/`) && isIt && body.retired !== true ? [body] : [];
        }),
    };
  }
}

function newest(closings: readonly Closing[]): readonly Closing[] {
  return [...new Map(closings.map((each) => [placeKey(each.place), each])).values()];
}

function stated({ version: _version, retired: _retired, ...body }: Fields): Fields {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
