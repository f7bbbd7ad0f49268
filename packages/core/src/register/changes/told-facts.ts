import type { Note } from "../../language/note.ts";
import type { StoredRecord } from "../record-store.ts";
import { fieldNote } from "./record-notes.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Facts that stand with who says so and of which day: by type, the list of the fact and the fields that are told with it. */
const facts: Readonly<Record<string, { readonly field: string; readonly told: readonly string[] }>> = {
  item: { field: "producers", told: ["source", "producers_as_of"] },
};

/**
 * What lacks its source: a name that a record did not hold goes into it with who says so and of which day, told anew; what was said before stands with the version before, and its source must
 * not seem to say the new name. Names that go, and records that are new, ask for nothing.
 */
export function untoldFacts(type: string, current: StoredRecord | null, given: Fields): readonly Note[] {
  const fact = facts[type];
  if (fact === undefined || current === null) return [];
  const held = namesOf(current.body[fact.field]);
  if (namesOf(given[fact.field]).every((name) => held.includes(name))) return [];
  return fact.told
    .filter((field) => isEmpty(given[field]))
    .map((field) => fieldNote("record.fact-without-source", type, current.id, field, { fact: fact.field }));
}

function namesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
