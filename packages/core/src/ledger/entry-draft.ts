import { checkRecord } from "../register/changes/check-record.ts";
import type { EntryKind, LedgerAccount } from "../register/entities/entry.ts";
import { knownEntity } from "../register/entities.ts";
import type { ChangeAuthor, RecordChange } from "../register/record-store.ts";
import { amountText } from "./amount.ts";
import type { Cell } from "./cell.ts";
import { type Movement, movements } from "./chart.ts";

/** One line of an entry: so much onto an account, below 0 off it. */
export interface DraftLine {
  readonly account: LedgerAccount;
  readonly cell: Cell;
  readonly units: bigint;
}

/** An entry before it has its number. */
export interface EntryDraft {
  readonly kind: EntryKind;
  readonly day: string;
  readonly currency: string;
  readonly lines: readonly DraftLine[];
  readonly document: string;
  readonly reverses?: string;
  readonly reason?: string;
}

/** Money on its way from one cell to another. */
export interface Part {
  readonly from: Cell;
  readonly to: Cell;
  readonly units: bigint;
}

/** Whence and when, of every entry of a deed. */
export interface Deed {
  readonly day: string;
  readonly currency: string;
  readonly document: string;
  readonly reason?: string;
}

/** The entry of a kind that moves these parts. */
export function moved(
  kind: keyof typeof movements,
  parts: readonly Part[],
  { day, currency, document, reason }: Deed,
  way: Movement = movements[kind],
): EntryDraft {
  const { from, to } = way;
  const lines = parts.flatMap((part) => [
    { account: from, cell: part.from, units: -part.units },
    { account: to, cell: part.to, units: part.units },
  ]);
  return { kind, day, currency, lines, document, ...(reason === undefined ? {} : { reason }) };
}

/** The change that makes an entry a record of the register, under the number that the store gives it. */
export function entryChange(id: string, { kind, day, currency, lines, document, reverses, reason }: EntryDraft, author: ChangeAuthor): RecordChange {
  const body = {
    id,
    day,
    kind,
    currency,
    lines: lines.map(({ account, cell: { currency: _currency, ...cell }, units }) => ({ account, ...cell, amount: amountText(units, currency) })),
    by: author.who,
    released_by: author.releasedBy ?? null,
    reverses: reverses ?? null,
    reason: reason ?? (author.reason === "" ? null : author.reason),
    document,
  };
  const checked = checkRecord(knownEntity("entry"), body);
  if (!checked.ok) throw new TypeError(`an entry that is none: ${JSON.stringify(checked.notes)}`);
  return { ...checked.value, expectedVersion: 0 };
}
