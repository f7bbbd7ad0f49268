import type { Outcome } from "../contract/outcome.ts";
import { unsaidCurrency } from "../language/printers/printer.ts";
import { patchedRecord } from "../register/changes/patched-record.ts";
import { rulesRecord } from "../register/entities/rules-in-force.ts";
import type { RecordChange, RecordStore, StoredRecord } from "../register/record-store.ts";
import { recordIn } from "../register/typed-records.ts";
import type { Settings } from "./settings.ts";
import { type TwoPeople, twoPeopleSettings } from "./two-people-settings.ts";

/** Who needs whom: the table of deeds (null = nobody is asked), and whether a plan is approved by somebody else. */
export interface Rules {
  readonly two_people: TwoPeople | null;
  readonly second_person: boolean;
  /** In which `pay_above` counts: the office's; null where it names none, and then no payment is below that sum. */
  readonly currency: string | null;
}

export { rulesRecord };

/** The rules as quoin.yaml says them, whoever wrote it. */
export function writtenRules({ two_people, approval, currency }: RuleSettings): Rules {
  return { two_people: two_people ?? null, second_person: approval.second_person, currency: currency === unsaidCurrency ? null : currency };
}

type RuleSettings = Pick<Settings, "two_people" | "approval" | "currency">;

/** Settings that say who needs whom; the sum up to which one may pay alone counts in the office's currency. */
export function isRule(path: string): boolean {
  return path === "currency" || path === "approval" || path.startsWith("approval.") || path === "two_people" || path.startsWith("two_people.");
}

/** Rules that hold, and whether the file says others: what was changed in the file by hand binds nobody until two have let it. */
export interface RulesInForce extends Rules {
  readonly isEdited: boolean;
}

/** The rules that hold: those that were let into force, else, where none were yet, those of the file. */
export async function rulesInForce({
  records,
  settings,
}: {
  readonly records: Pick<RecordStore, "get">;
  readonly settings: RuleSettings;
}): Promise<RulesInForce> {
  const stored = await records.get(rulesRecord.type, rulesRecord.id);
  const written = writtenRules(settings);
  if (stored === null || stored.retired) return { ...written, isEdited: false };
  const held = heldRules(stored, written);
  return { ...held, isEdited: !sameRules(held, written) };
}

/** Rules that were kept without a currency go by that of the file. */
function heldRules(stored: StoredRecord, written: Rules): Rules {
  const { two_people, second_person, currency } = recordIn(stored, "rules-in-force");
  return {
    two_people: two_people === null ? null : twoPeopleSettings.parse(JSON.parse(two_people)),
    second_person,
    currency: currency ?? written.currency,
  };
}

export function sameRules(a: Rules, b: Rules): boolean {
  return JSON.stringify(bodyOf(a)) === JSON.stringify(bodyOf(b));
}

/** The change that lets rules into force; null where they are already. */
export async function rulesChange(records: Pick<RecordStore, "get">, rules: Rules): Promise<Outcome<RecordChange> | null> {
  const stored = await records.get(rulesRecord.type, rulesRecord.id);
  if (stored !== null && sameRules(heldRules(stored, rules), rules)) return null;
  return patchedRecord(rulesRecord.type, stored, { id: rulesRecord.id, ...bodyOf(rules) });
}

/** What keeps the rules of the file as those in force, where none are kept yet. */
export async function firstRules(records: Pick<RecordStore, "get">, rules: Rules): Promise<readonly RecordChange[]> {
  if ((await records.get(rulesRecord.type, rulesRecord.id)) !== null) return [];
  const change = await rulesChange(records, rules);
  return change?.ok === true ? [change.value] : [];
}

function bodyOf({ two_people, second_person, currency }: Rules) {
  // In the order of the table, so that the same rules are the same text.
  return { two_people: two_people === null ? null : JSON.stringify(twoPeopleSettings.parse(two_people)), second_person, currency };
}
