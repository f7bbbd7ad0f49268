import { RandomStream } from "@quoin/methods";
import { expect, test, vi } from "vitest";
import type { z } from "zod";
import { isLong } from "../../test/long-run.ts";
import { findingIn, type PlantedPart, plantedParts } from "../../test/planted/planted-parts.ts";
import { Chance, type PlantedWorld } from "../../test/planted/planted-world.ts";
import { withoutRows } from "../../test/rule-probe.ts";
import { entityOf } from "../register/entities.ts";
import type { StoredRecord } from "../register/record-store.ts";
import { finding } from "./finding/finding.ts";

// Every type of record of a rule is damaged in each way, which takes its time where the machine does other work too.
vi.setConfig({ testTimeout: 600_000 });

type Change = (records: readonly StoredRecord[], random: RandomStream) => readonly StoredRecord[];

/** What can be wrong with records without their being unreadable: as tables are damaged in the test beside. */
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
  return { ...record, body: Object.fromEntries(Object.entries(record.body).map(([name, value]) => [name, name === "version" ? value : change(name, value)])) };
}

const cases = plantedParts.filter(({ rule }) => rule.records.length > 0).map((part) => [part.name, part] as const);

/** A register in which the rule finds what was planted. */
const planted = (part: PlantedPart): PlantedWorld => part.plant("twice", new Chance(1, 0));

function damaged({ records, tables }: PlantedWorld, damage: string, type: string): PlantedWorld {
  const change = damages[damage] as Change;
  return {
    tables,
    records: [
      ...records.filter((each) => each.type !== type),
      ...change(
        records.filter((each) => each.type === type),
        new RandomStream(7),
      ),
    ],
  };
}

const typesOf = ({ rule }: PlantedPart, { records }: PlantedWorld): readonly string[] =>
  rule.records.filter((type) => records.some((each) => each.type === type));

/** All in the long form, else one that leaves the records thin and one of the others, different ones from rule to rule and type to type. */
function damagesOf(part: PlantedPart, place: number): readonly string[] {
  if (isLong) return Object.keys(damages);
  const others = Object.keys(damages).filter((name) => !thin.includes(name));
  const turn = plantedParts.indexOf(part) + place;
  return [thin[turn % thin.length] ?? "", others[turn % others.length] ?? ""];
}

test.each(cases)("%s: no damage to records of any type that it reads breaks it, and every answer is a finding in two languages", async (_, part) => {
  const world = planted(part);
  for (const [place, type] of typesOf(part, world).entries())
    for (const damage of damagesOf(part, place)) {
      const found = await findingIn(part, damaged(world, damage, type));
      expect(finding.safeParse(found).error, `${type}: ${damage}`).toBeUndefined();
      expect(`${found.statement.en} ${found.statement.zh}`, `${type}: ${damage}`).not.toMatch(/NaN|undefined|Infinity|null/);
    }
});

test.each(cases)("%s: the order of records changes nothing, and without any there is no answer", async (_, part) => {
  const world = planted(part);
  const shuffled = typesOf(part, world).reduce((so, type) => damaged(so, "in another order", type), world);
  expect(withoutRows(await findingIn(part, shuffled))).toEqual(withoutRows(await findingIn(part, world)));
  expect((await findingIn(part, { ...world, records: [] })).verdict).toBe("insufficient-data");
});

test.each(cases)("%s: what is confirmed is not refused because records of a type are not there, or have lost their numbers", async (_, part) => {
  const world = planted(part);
  expect((await findingIn(part, world)).verdict).toBe("confirmed");
  for (const type of typesOf(part, world))
    for (const damage of ["none of them", "every number missing"])
      expect((await findingIn(part, damaged(world, damage, type))).verdict, `${type}: ${damage}`).not.toBe("not-supported");
});
