import { RandomStream } from "@quoin/methods";
import type { z } from "zod";
import { entityOf } from "../../src/register/entities.ts";
import type { StoredRecord } from "../../src/register/record-store.ts";
import { isLong } from "../long-run.ts";

type Change = (records: readonly StoredRecord[], random: RandomStream) => readonly StoredRecord[];

/** What can be wrong with records without their being unreadable: as tables are damaged in the test of every rule. */
const damages: Readonly<Record<string, Change>> = {
  "in another order": (records, random) =>
    records
      .map((record) => [random.uniform(), record] as const)
      .sort(([a], [b]) => a - b)
      .map(([, record]) => record),
  "a tenth of them": (records, random) => records.filter(() => random.uniform() < 0.1),
  "three of them": (records) => records.slice(0, 3),
  "none of them": () => [],
  "a fifth of the numbers missing": (records, random) =>
    records.map((record) => withNumbers(record, (name, value) => (random.uniform() < 0.2 ? unsaid(record, name, value) : value))),
  "every number missing": (records) => records.map((record) => withNumbers(record, (name, value) => unsaid(record, name, value))),
  "every number zero": (records) => records.map((record) => withNumbers(record, (name, value) => zeroed(value, name))),
  "some of what is said unsaid": (records, random) =>
    records.map((record) => changed(record, (name, value) => (random.uniform() < 0.05 ? unsaid(record, name, value) : value))),
  "every one twice": (records) => [...records, ...records.map((record) => ({ ...record, id: `${record.id}-again` }))],
};
/** What leaves records too thin to say anything. */
const thin = ["none of them", "every number missing", "three of them"];

/** A field as if nobody had said it; what a record cannot be without stays. */
function unsaid({ type }: StoredRecord, name: string, value: unknown): unknown {
  const shape: Readonly<Record<string, z.ZodType>> = entityOf(type)?.schema.shape ?? {};
  const said = shape[name]?.safeParse(undefined);
  return said?.success === true ? said.data : value;
}

const isNumber = (value: unknown): boolean => typeof value === "number" || (typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value));
/** Whether a field is a number, or a list or group with numbers in it. */
const holdsNumbers = (value: unknown): boolean =>
  isNumber(value) || (typeof value === "object" && value !== null && Object.values(value).some((each) => holdsNumbers(each)));

function withNumbers(record: StoredRecord, change: (name: string, value: unknown) => unknown): StoredRecord {
  return changed(record, (name, value) => (holdsNumbers(value) ? change(name, value) : value));
}

/** Zeros in place of all numbers but years. */
function zeroed(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => zeroed(each, name));
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([own, each]) => [own, zeroed(each, own)]));
  return !isNumber(value) || /year|version|day/.test(name) ? value : typeof value === "number" ? 0 : "0";
}

function changed(record: StoredRecord, change: (name: string, value: unknown) => unknown): StoredRecord {
  const others = Object.entries(record.body).filter(([name]) => name !== "version");
  return { ...record, body: { ...record.body, ...Object.fromEntries(others.map(([name, value]) => [name, change(name, value)])) } };
}

/** The records with those of one type damaged, which then come last. */
export function damagedRecords(records: readonly StoredRecord[], damage: string, type: string): readonly StoredRecord[] {
  const change = damages[damage] as Change;
  const own = records.filter((each) => each.type === type);
  return [...records.filter((each) => each.type !== type), ...change(own, new RandomStream(7))];
}

/** All damages in the long form, else one that leaves the records thin and one of the others, by turns. */
export function damagesInTurn(turn: number): readonly string[] {
  if (isLong) return Object.keys(damages);
  const others = Object.keys(damages).filter((name) => !thin.includes(name));
  return [thin[turn % thin.length] ?? "", others[turn % others.length] ?? ""];
}
