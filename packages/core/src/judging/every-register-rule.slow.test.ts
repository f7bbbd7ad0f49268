import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { damagedRecords, damagesInTurn } from "../../test/planted/damaged-records.ts";
import { findingIn, type PlantedPart, plantedParts } from "../../test/planted/planted-parts.ts";
import { Chance, type PlantedWorld, put } from "../../test/planted/planted-world.ts";
import { findingsOf, withoutRows } from "../../test/rule-probe.ts";
import { type Finding, finding } from "../diagnosis/finding/finding.ts";
import type { Rule } from "../diagnosis/rule.ts";
import type { StoredRecord } from "../register/record-store.ts";
import { rules } from "./rules.ts";
import { sourcesInMemory } from "./sources-in-memory.ts";

// Every type of record of a rule is damaged in each way, which takes its time where the machine does other work too.
vi.setConfig({ testTimeout: 600_000 });

const cases = plantedParts.filter(({ rule }) => rule.records.length > 0).map((part) => [part.name, part] as const);

/** A register in which the rule finds what was planted. */
const planted = (part: PlantedPart): PlantedWorld => part.plant("twice", new Chance(1, 0));

const damaged = ({ records, tables }: PlantedWorld, damage: string, type: string): PlantedWorld => ({ tables, records: damagedRecords(records, damage, type) });

/** Types of the records that a rule reads; a card that is damaged is no subject any more, and nobody asks of it. */
const typesOf = (rule: Rule, records: readonly StoredRecord[]): readonly string[] =>
  rule.records.filter((type) => type !== "technology-system" && records.some((each) => each.type === type));

function expectFinding(found: Finding, damage: string): void {
  expect(finding.safeParse(found).error, damage).toBeUndefined();
  expect(`${found.statement.en} ${found.statement.zh}`, damage).not.toMatch(/NaN|undefined|Infinity|null/);
}

test.each(cases)("%s: no damage to records of any type that it reads breaks it, and every answer is a finding in two languages", async (_, part) => {
  const world = planted(part);
  for (const [place, type] of typesOf(part.rule, world.records).entries())
    for (const damage of damagesInTurn(plantedParts.indexOf(part) + place))
      expectFinding(await findingIn(part, damaged(world, damage, type)), `${type}: ${damage}`);
});

test.each(cases)("%s: the order of records changes nothing, and without any there is no answer", async (_, part) => {
  const world = planted(part);
  const shuffled = typesOf(part.rule, world.records).reduce((so, type) => damaged(so, "in another order", type), world);
  expect(withoutRows(await findingIn(part, shuffled))).toEqual(withoutRows(await findingIn(part, world)));
  const kept = world.records.filter(({ type }) => type === "technology-system");
  expect((await findingIn(part, { ...world, records: kept })).verdict).toBe("insufficient-data");
});

test.each(cases)("%s: what is confirmed is not refused because records of a type are not there, or have lost their numbers", async (_, part) => {
  const world = planted(part);
  expect((await findingIn(part, world)).verdict).toBe("confirmed");
  for (const type of typesOf(part.rule, world.records))
    for (const damage of ["none of them", "every number missing"])
      expect((await findingIn(part, damaged(world, damage, type))).verdict, `${type}: ${damage}`).not.toBe("not-supported");
});

const office = new URL("../../../../examples/demo-office/", import.meta.url);
const root = "990000";

/** The invented office with its plans, calls and money, and a few budgets; what nobody plants for is asked of it. */
function officeWorld(): PlantedWorld {
  const folder = new URL("records/", office);
  const read = readdirSync(folder).flatMap((file) => (JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { records: { type: string }[] }).records);
  const wanted = new Set(unplanted.flatMap(([, rule]) => rule.records));
  const table = (name: string) => ({ csv: readFileSync(new URL(`data/${name}.csv`, office), "utf8") });
  return {
    records: read.filter(({ type }) => wanted.has(type)).map(({ type, ...fields }) => put(type, fields)),
    tables: { product_markets: table("product_markets"), office_fields: table("office_fields") },
  };
}

const unplanted = rules.filter((rule) => rule.records.length > 0 && !plantedParts.some((part) => part.rule === rule)).map((rule) => [rule.code, rule] as const);

const ofOffice = async (rule: Rule, { records, tables }: PlantedWorld): Promise<readonly Finding[]> =>
  findingsOf(rule, sourcesInMemory(tables, records, root), {}, 2025);

test.each(unplanted)("%s: no damage to records of the invented office breaks it, nor does their order change anything", async (_, rule) => {
  const world = officeWorld();
  const types = typesOf(rule, world.records);
  for (const [place, type] of types.entries())
    for (const damage of damagesInTurn(rules.indexOf(rule) + place))
      for (const found of await ofOffice(rule, damaged(world, damage, type))) expectFinding(found, `${type}: ${damage}`);
  const shuffled = types.reduce((so, type) => damaged(so, "in another order", type), world);
  expect((await ofOffice(rule, shuffled)).map(withoutRows)).toEqual((await ofOffice(rule, world)).map(withoutRows));
});
