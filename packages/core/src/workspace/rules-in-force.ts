import type { Outcome } from "../contract/outcome.ts";
import { patchedRecord } from "../register/changes/patched-record.ts";
import { rulesRecord } from "../register/entities/rules-in-force.ts";
import type { RecordChange, RecordStore, StoredRecord } from "../register/record-store.ts";
import { recordIn } from "../register/types/typed-records.ts";
import type { Settings } from "./settings.ts";
import { type TwoPeople, twoPeopleSettings } from "./two-people-settings.ts";

/** Who needs whom: the table of deeds (null = nobody is asked), and whether a plan is approved by somebody else. */
export interface Rules {
  readonly two_people: TwoPeople | null;
  readonly second_person: boolean;
}

export { rulesRecord };

/** The rules as quoin.yaml says them, whoever wrote it. */
export function writtenRules({ two_people, approval }: Pick<Settings, "two_people" | "approval">): Rules {
  return { two_people: two_people ?? null, second_person: approval.second_person };
}

/** Settings that say who needs whom. */
export function isRule(path: string): boolean {
  return path === "approval" || path.startsWith("approval.") || path === "two_people" || path.startsWith("two_people.");
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
  readonly settings: Pick<Settings, "two_people" | "approval">;
}): Promise<RulesInForce> {
  const stored = await records.get(rulesRecord.type, rulesRecord.id);
  const written = writtenRules(settings);
  if (stored === null || stored.retired) return { ...written, isEdited: false };
  const held = heldRules(stored);
  return { ...held, isEdited: !sameRules(held, written) };
}

function heldRules(stored: StoredRecord): Rules {
  const { two_people, second_person } = recordIn(stored, "rules-in-force");
  return { two_people: two_people === null ? null : twoPeopleSettings.parse(JSON.parse(two_people)), second_person };
}

export function sameRules(a: Rules, b: Rules): boolean {
  return JSON.stringify(bodyOf(a)) === JSON.stringify(bodyOf(b));
}

/** The change that lets rules into force; null where they are already. */
export async function rulesChange(records: Pick<RecordStore, "get">, rules: Rules): Promise<Outcome<RecordChange> | null> {
  const stored = await records.get(rulesRecord.type, rulesRecord.id);
  if (stored !== null && sameRules(heldRules(stored), rules)) return null;
  return patchedRecord(rulesRecord.type, stored, { id: rulesRecord.id, ...bodyOf(rules) });
}

/** What keeps the rules of the file as those in force, where none are kept yet. */
export async function firstRules(records: Pick<RecordStore, "get">, rules: Rules): Promise<readonly RecordChange[]> {
  if ((await records.get(rulesRecord.type, rulesRecord.id)) !== null) return [];
  const change = await rulesChange(records, rules);
  return change?.ok === true ? [change.value] : [];
}

function bodyOf({ two_people, second_person }: Rules) {
  // In the order of the table, so that the same rules are the same text.
  return { two_people: two_people === null ? null : JSON.stringify(twoPeopleSettings.parse(two_people)), second_person };
}
