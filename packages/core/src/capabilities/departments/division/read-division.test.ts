import { decimalText, unitAt } from "@quoin/methods";
import { roles } from "@quoin/optimise";
import { describe, expect, test } from "vitest";
import { answered, fileOf, loosePorts, told } from "../../../../test/asked-of.ts";
import { saidNotes } from "../../../../test/said-notes.ts";
import { divisionRules } from "./division-rules.ts";
import { readDivision } from "./read-division.ts";

interface Texts {
  readonly offices?: string;
  readonly items?: string;
  readonly fit?: string;
  readonly rules?: string;
}

const base = {
  offices: "office,min_leads,max_leads,capacity,group\nb,,,,\na,1,2,4.50,north\n",
  items: "item,load\nq,2\np,0.5\n",
  fit: "office,item,fit\nb,p,0.25\na,q,0.8\na,p,1\n",
  rules: "partners: 1\n",
};

const read = (texts: Texts = {}) => {
  const { offices, items, fit, rules } = { ...base, ...texts };
  const files = {
    offices: fileOf(offices, "offices.csv"),
    items: fileOf(items, "items.csv"),
    fit: fileOf(fit, "fit.csv"),
    rules: fileOf(rules, "rules.yaml"),
  };
  return readDivision(loosePorts, files, {});
};

const problemOf = async (texts: Texts = {}) => answered(await read(texts)).problem;
const faults = async (texts: Texts) => told(await read(texts));

/** Columns of exact numbers as they were written. */
const texts = ({ decimals, units }: { readonly decimals: number; readonly units: Parameters<typeof unitAt>[0] }) =>
  Array.from({ length: units.length }, (_, at) => decimalText({ units: unitAt(units, at), decimals }));

describe("what is read", () => {
  test("offices and items in text order, pairs by office and then item, whatever the order of rows", async () => {
    const { offices, items, pairs } = await problemOf();
    expect([offices.map(({ id }) => id), items.map(({ id }) => id)]).toEqual([
      ["a", "b"],
      ["p", "q"],
    ]);
    expect(Array.from({ length: pairs.count }, (_, at) => `${offices[pairs.office[at] ?? -1]?.id}${items[pairs.item[at] ?? -1]?.id}`)).toEqual([
      "ap",
      "aq",
      "bp",
    ]);
    expect(texts(pairs.fit).map(Number)).toEqual([1, 0.8, 0.25]);
  });

  test("an office's empty cells are no floor, no limit, no group; written ones are kept digit by digit", async () => {
    const { offices } = await problemOf();
    expect(offices[1]).toEqual({ id: "b", minLeads: 0, maxLeads: null, capacity: null, group: null });
    expect(offices[0]).toMatchObject({ id: "a", minLeads: 1, maxLeads: 2, group: "north" });
    const { capacity } = offices[0] ?? {};
    expect(capacity && Number(decimalText(capacity))).toBe(4.5);
  });

  test("a limit of 0 is a limit, not an empty cell", async () => {
    const { offices } = await problemOf({ offices: "office,min_leads,max_leads,capacity\na,0,0,0\nb,,,\n" });
    expect(offices.map(({ maxLeads, capacity }) => [maxLeads, capacity === null ? null : Number(capacity.units)])).toEqual([
      [0, 0],
      [null, null],
    ]);
  });

  test("an item needs one lead and takes one where nothing is said; one that is not needed has no floor", async () => {
    const said = "item,load,needed,min_leads,max_leads,weight\np,1,,,,\nq,1,0,,,\nr,1,1,2,3,0.5\ns,1,0,1,,2\n";
    const { items, weight, load } = await problemOf({ items: said, fit: "office,item,fit\na,p,1\n" });
    expect(items).toEqual([
      { id: "p", needed: true, minLeads: 1, maxLeads: 1 },
      { id: "q", needed: false, minLeads: 0, maxLeads: 1 },
      { id: "r", needed: true, minLeads: 2, maxLeads: 3 },
      { id: "s", needed: false, minLeads: 1, maxLeads: 1 },
    ]);
    expect([texts(weight).map(Number), texts(load).map(Number)]).toEqual([
      [1, 1, 0.5, 2],
      [1, 1, 1, 1],
    ]);
  });

  test("without columns of weight and plans every weight is 1, nothing is planned, nothing committed", async () => {
    const { weight, pairs, maxChanges } = await problemOf();
    expect(texts(weight)).toEqual(["1", "1"]);
    expect([Array.from(pairs.planned), Array.from(pairs.committed), maxChanges]).toEqual([[0, 0, 0], [0, 0, 0], null]);
  });

  test("figures follow their rows into text order: loads, weights, capacities, plans", async () => {
    const { load, weight, pairs } = await problemOf({
      items: "item,load,weight\nr,3,30\np,1,10\nq,2,20\n",
      fit: "office,item,fit,planned,committed\nb,r,0.3,partner,1\na,r,0.1,lead,\na,p,0.2,none,1\n",
    });
    expect([texts(load), texts(weight)]).toEqual([
      ["1", "2", "3"],
      ["10", "20", "30"],
    ]);
    expect([texts(pairs.fit).map(Number), Array.from(pairs.planned), Array.from(pairs.committed)]).toEqual([
      [0.2, 0.1, 0.3],
      [roles.none, roles.lead, roles.partner],
      [1, 0, 1],
    ]);
  });

  test("numbers are the decimals that they are written as, however many digits", async () => {
    const { pairs, load } = await problemOf({ fit: "office,item,fit\na,p,0.1000000000001\na,q,0.3\n", items: "item,load\np,0.1\nq,0.20\n" });
    expect(texts(pairs.fit)).toEqual(["0.1000000000001", "0.3"].map((each) => expect.stringMatching(new RegExp(`^${each}0*$`))));
    expect(texts(load).map(Number)).toEqual([0.1, 0.2]);
    expect(load.units[0]).not.toBe(0.1);
  });

  test("rules are taken with their defaults and told as they were taken", async () => {
    const { problem, fairness, stated, inputs } = answered(await read({ rules: "{}\n" }));
    expect([problem.partners, problem.maxChanges, problem.groupFloors, fairness]).toEqual([0, null, [], "none"]);
    expect([decimalText(problem.partnerValue), decimalText(problem.partnerLoad)].map(Number)).toEqual([0.25, 0.5]);
    expect(stated).toEqual({ partners: 0, partner_value: "0.25", partner_load: "0.5", max_changes: null, group_floors: "", fairness: "none" });
    expect(inputs.map(({ name }) => name)).toEqual(["offices.csv", "items.csv", "fit.csv", "rules.yaml"]);
    expect(new Set(inputs.map(({ sha256 }) => sha256)).size).toBe(4);
  });

  test("floors of groups stand in text order, in the problem and in what is told", async () => {
    const offices = "office,min_leads,max_leads,capacity,group\na,,,,south\nb,,,, north \n";
    const { problem, stated } = answered(await read({ offices, rules: "group_floors: {south: 2, north: 1}\npartner_value: 0.10\nfairness: regret\n" }));
    expect(problem.groupFloors).toEqual([
      ["north", 1],
      ["south", 2],
    ]);
    expect(problem.offices.map(({ group }) => group)).toEqual(["south", "north"]);
    expect(stated).toMatchObject({ group_floors: "north=1, south=2", fairness: "regret", partner_value: expect.stringMatching(/^0\.10?$/) });
  });
});

describe("what is refused, and where", () => {
  test.each([
    ["an office twice", { offices: `${base.offices}a,,,,\n` }, ["table.duplicate-key 4:1"]],
    ["an item twice", { items: `${base.items}p,1\n` }, ["table.duplicate-key 4:1"]],
    ["a pair twice", { fit: `${base.fit}b,p,0.5\n` }, ["table.duplicate-key 5:1"]],
    ["an office without a name", { offices: "office,min_leads,max_leads,capacity\n,1,1,1\nb,,,\n" }, ["table.missing-key 2:1"]],
    ["no offices", { offices: "office,min_leads,max_leads,capacity\n" }, ["table.empty 1:1"]],
    ["no items", { items: "item,load\n" }, ["table.empty 1:1"]],
    ["no pairs", { fit: "office,item,fit\n" }, ["table.empty 1:1"]],
    ["a negative capacity", { offices: "office,min_leads,max_leads,capacity\na,,,-1\nb,,,\n" }, ["table.negative-value 2:4"]],
    ["half a lead at most", { offices: "office,min_leads,max_leads,capacity\na,,1.5,\nb,,,\n" }, ["division.not-whole 2:3"]],
    ["half a lead of an item", { items: "item,load,min_leads\nq,1,\np,1,0.5\n" }, ["division.not-whole 3:3"]],
    ["needed by half", { items: "item,load,needed\nq,1,0.5\np,1,1\n" }, ["division.not-a-flag 2:3"]],
    ["committed twice", { fit: "office,item,fit,planned,committed\na,p,1,lead,2\n" }, ["division.not-a-flag 2:5"]],
    ["a fit above 1", { fit: "office,item,fit\na,p,1.001\n" }, ["division.fit-above-one 2:3"]],
    ["a role in capitals", { fit: "office,item,fit,planned\na,p,1,Lead\n" }, ["division.unknown-role 2:4"]],
    ["committed to nothing planned", { fit: "office,item,fit,committed\nb,p,1,0\na,p,1,1\n" }, ["division.nothing-planned 3:4"]],
  ] as const)("%s", async (_, given, expected) => {
    expect(await faults(given)).toEqual(expected);
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("a word that every object knows is no role: %s", async (role) => {
    const outcome = await read({ fit: `office,item,fit,planned\na,p,1,${role}\n` });
    expect(saidNotes(outcome.notes)).toMatchObject([{ code: "division.unknown-role", message: `'${role}' is no role; a role is lead, partner or none.` }]);
  });

  test("every fault of a file is told, offices before items before pairs", async () => {
    expect(
      await faults({
        offices: "office,min_leads,max_leads,capacity\na,0.5,,\nb,,2.5,\n",
        items: "item,load,needed\np,1,3\nq,1,\n",
        fit: "office,item,fit\nz,p,0.5\na,y,2\n",
      }),
    ).toEqual([
      "division.not-whole 2:2",
      "division.not-whole 3:3",
      "division.not-a-flag 2:3",
      "division.unknown-office 2:1",
      "division.unknown-item 3:2",
      "division.fit-above-one 3:3",
    ]);
  });

  test("rules that speak of what the tables lack come first, each at its line", async () => {
    expect(await faults({ rules: "partners: 1\nmax_changes: 2\ngroup_floors:\n  north: 1\n  west: 1\n", fit: "office,item,fit\na,p,2\n" })).toEqual([
      "division.nothing-planned 2:1",
      "division.unknown-group 5:3",
      "division.fit-above-one 2:3",
    ]);
    expect(await faults({ rules: "max_changes: 0\n", fit: "office,item,fit,planned\na,p,1,\n" })).toEqual([]);
  });

  test("a column of limits that is not there is no limit by mistake: each must stand in the file, group only where floors name one", async () => {
    const missing = async (header: string, rules = base.rules) =>
      saidNotes((await read({ offices: `${header}\na${",".repeat(header.split(",").length - 1)}\n`, rules, fit: "office,item,fit\na,p,1\n" })).notes).map(
        ({ code }) => code,
      );
    for (const header of ["office,max_leads,capacity", "office,min_leads,capacity", "office,min_leads,max_leads"])
      expect(await missing(header), header).toEqual(["table.unknown-column"]);
    expect(await missing("office,min_leads,max_leads,capacity")).toEqual([]);
    expect(await missing("office,min_leads,max_leads,capacity", "group_floors: {x: 1}\n")).toEqual(["table.unknown-column"]);
  });
});

describe("rules as they are written", () => {
  const parsed = (value: unknown) => divisionRules.safeParse(value);

  test.each([
    { partners: "-1" },
    { partners: "1.5" },
    { partners: "many" },
    { partners: "1234567890" },
    { partner_value: "1.01" },
    { partner_value: "-0.1" },
    { partner_load: "half" },
    { max_changes: "1e2" },
    { group_floors: { x: "-2" } },
    { group_floors: { "  ": "1" } },
    { fairness: "equal" },
    { partner: "1" },
  ])("refused: %o", (rules) => {
    expect(parsed(rules).success).toBe(false);
  });

  test("shares reach from 0 to 1, both ends among them, and keep their digits", () => {
    const { partner_value, partner_load } = divisionRules.parse({ partner_value: "0", partner_load: "1.000" });
    expect([partner_value, partner_load].map((each) => Number(decimalText(each)))).toEqual([0, 1]);
    expect(Number(decimalText(divisionRules.parse({ partner_value: " 0.333333333333333333 " }).partner_value))).toBeCloseTo(1 / 3, 15);
  });

  test.each([null, "", "~", "null"])("a key with nothing after it (%o) says nothing", (nothing) => {
    const keys = ["partners", "partner_value", "partner_load", "max_changes", "group_floors", "fairness"];
    expect(divisionRules.parse(Object.fromEntries(keys.map((key) => [key, nothing])))).toEqual(divisionRules.parse({}));
  });
});
