import { RandomStream } from "@quoin/methods";
import { describe, expect, test } from "vitest";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import type { Rule } from "../../../../diagnosis/rule.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { contradiction } from "../contradiction/contradiction.ts";
import { noHorizon } from "../no-horizon/no-horizon.ts";
import { plannedOvercapacity } from "../planned-overcapacity/planned-overcapacity.ts";
import { plansGap } from "../plans-gap/plans-gap.ts";
import { plansHerding } from "../plans-herding/plans-herding.ts";
import { plansOverlap } from "../plans-overlap/plans-overlap.ts";
import { unfundedTarget } from "../unfunded-target/unfunded-target.ts";

const plan = (office: string, body: Record<string, unknown> = {}) =>
  storedRecord("office-plan", office, { office, region: office, status: "adopted", ...body });
let lines = 0;
const line = (office: string, body: Record<string, unknown>) => storedRecord("office-plan-line", `${office}:${lines++}`, { plan: office, line: "1", ...body });
const money = (year: number, amount = "100", kind = "intention", currency = "CNY") => ({ year, level: "provincial", amount, currency, kind });
const capacity = (product: string, year: number, amount: number, unit = "t") => ({ product, year, amount, unit });
const target = (indicator: string, value: number, year = 2030, baseline: number | null = null, unit = "%") => ({
  indicator,
  unit,
  baseline,
  year,
  target: value,
});
const on = async (rule: Rule, records: readonly StoredRecord[], tables = {}, given = {}) =>
  findingOn(await findingsOf(rule, sourcesInMemory(tables, records), given), "CN");
const exact = { null: null, power: null, family: null };

describe("plans-gap", () => {
  const things = ["a", "b", "c"].flatMap((id) => [
    storedRecord("technology", id),
    storedRecord("item", `item-${id}`, { needed: true, technology: id, link: "l" }),
  ]);
  const ab = [plan("x"), plan("y"), line("x", { technology: "a", money: [money(2027)] }), line("y", { item: "item-b" })];

  test("planted: what no plan takes up is named; a decided text takes it up, an undecided one leaves it unknown", async () => {
    const found = await on(plansGap, [...things, ...ab]);
    expect(found).toMatchObject({ verdict: "confirmed", value: 1, strength: "depends", ...exact });
    expect(found.comparison?.["open"]).toEqual(["item:item-c"]);
    const text = line("y", { field: "Ｃ things" });
    expect(
      await on(plansGap, [...things, ...ab, text, storedRecord("plan-text", "t", { text: "c Things", means: "technology", technology: "c" })]),
    ).toMatchObject({
      verdict: "not-supported",
      value: 0,
    });
    expect(await on(plansGap, [...things, ...ab, ...[1, 2, 3].map(() => line("y", { field: "something" }))])).toMatchObject({
      verdict: "insufficient-data",
      reason: "not-coded",
    });
  });

  test("clean: everything taken up, also by technology alone; a plan taken back takes nothing up", async () => {
    expect(await on(plansGap, [...things, ...ab, line("y", { technology: "c" })])).toMatchObject({ verdict: "not-supported", value: 0 });
    expect(await on(plansGap, [...things, ...ab, plan("z", { status: "withdrawn" }), line("z", { technology: "c" })])).toMatchObject({ verdict: "confirmed" });
  });

  test("insufficient: one office, few needed things, nothing at all", async () => {
    expect(await on(plansGap, [...things, plan("x"), line("x", { technology: "a" })])).toMatchObject({ verdict: "insufficient-data" });
    expect(await on(plansGap, [...things.slice(0, 2), ...ab])).toMatchObject({ verdict: "insufficient-data" });
    expect(await on(plansGap, [])).toMatchObject({ verdict: "insufficient-data" });
  });
});

describe("plans-overlap", () => {
  const cells = ["a", "b", "c", "d", "e"].map((technology) => line("x", { technology, instrument: "PI007", money: [money(2027)] }));
  const offices = [plan("x"), plan("y")];

  test("planted: the same technology, instrument and year with comparable money", async () => {
    const found = await on(plansOverlap, [...offices, ...cells, line("y", { technology: "a", instrument: "PI007", money: [money(2027, "50")] })]);
    expect(found).toMatchObject({ verdict: "confirmed", ...exact, applies_to: ["x", "y"] });
    expect(found.value).toBeCloseTo(50 / 550);
    expect(found.strength).toBe("depends");
    expect(found.choices.find(({ label }) => label.en.includes("same"))).toMatchObject({ verdict: "not-supported" });
  });

  test("clean: another instrument, another year, a small part, another currency", async () => {
    const others = [
      line("y", { technology: "a", instrument: "PI012", money: [money(2027)] }),
      line("y", { technology: "b", instrument: "PI007", money: [money(2028)] }),
      line("y", { technology: "c", instrument: "PI007", money: [money(2027, "5")] }),
      line("y", { technology: "d", instrument: "PI007", money: [money(2027, "100", "intention", "EUR")] }),
    ];
    expect(await on(plansOverlap, [...offices, ...cells, ...others])).toMatchObject({ verdict: "not-supported", value: 0 });
  });

  test("insufficient: few cells; nothing shared while most lines say neither technology nor instrument", async () => {
    expect(await on(plansOverlap, [...offices, ...cells.slice(1)])).toMatchObject({ verdict: "insufficient-data" });
    const uncoded = Array.from({ length: 7 }, () => line("y", { field: "something", money: [money(2027)] }));
    expect(await on(plansOverlap, [...offices, ...cells, ...uncoded])).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  });
});

describe("unfunded-target", () => {
  const funded = ["A", "B", "C"].map((indicator) => line("x", { technology: "a", targets: [target(indicator, 5)], money: [money(2028)] }));
  const offices = [plan("x"), plan("y")];

  test("planted: a target whose line says no money; money on the same thing elsewhere in the plan is a choice", async () => {
    const found = await on(unfundedTarget, [...offices, ...funded, line("x", { technology: "a", region: "N", targets: [target("D", 5)] })]);
    expect(found).toMatchObject({ verdict: "confirmed", value: 1, ...exact, applies_to: ["N"] });
    expect(found.choices.find(({ label }) => label.en.includes("same technology"))).toMatchObject({ verdict: "not-supported", value: 0 });
  });

  test("clean: every target has money; a plan that says no money at all is unknown and left out", async () => {
    expect(await on(unfundedTarget, [...offices, ...funded])).toMatchObject({ verdict: "not-supported", value: 0 });
    expect(await on(unfundedTarget, [...offices, ...funded, line("y", { targets: [target("D", 5)] })])).toMatchObject({ verdict: "not-supported", value: 0 });
  });

  test("insufficient: few targets, or most in plans that say no money", async () => {
    expect(await on(unfundedTarget, [...offices, ...funded.slice(1)])).toMatchObject({ verdict: "insufficient-data" });
    const silent = ["D", "E", "F", "G"].map((indicator) => line("y", { targets: [target(indicator, 5)] }));
    expect(await on(unfundedTarget, [...offices, ...funded, ...silent])).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  });
});

describe("contradiction", () => {
  const offices = [plan("x"), plan("y")];
  const filler = ["A", "B", "C", "D"].map((indicator) => line("x", { targets: [target(indicator, 5)] }));

  test.each([
    [
      "builds-and-closes",
      line("x", { region: "N", capacity: [capacity("steel", 2028, 10)] }),
      line("y", { region: "N", capacity: [capacity("steel", 2026, 9), capacity("steel", 2029, 0)] }),
    ],
    [
      "opposite-targets",
      line("x", { region: "N", targets: [target("coal", 5, 2030, 3)] }),
      line("y", { region: null, plan: "y", targets: [target("coal", 2, 2031, 3)] }),
    ],
    ["unequal-targets", line("x", { region: "N", targets: [target("R&D", 3)] }), line("y", { region: "N", targets: [target("R&D", 4)] })],
    ["shares-above-whole", line("x", { targets: [target("占全国产量", 60)] }), line("y", { targets: [target("占全国产量", 50)] })],
    ["counted-twice", line("x", { region: "N", capacity: [capacity("glass", 2028, 7)] }), line("y", { region: "N", capacity: [capacity("glass", 2028, 7)] })],
  ])("planted: %s", async (kind, a, b) => {
    const found = await on(contradiction, [plan("x"), plan("y", { region: null }), ...filler, a, b]);
    expect(found).toMatchObject({ verdict: "confirmed", value: 1, ...exact });
    expect(found.comparison?.["contradictions"]).toMatchObject([{ kind, offices: ["x", "y"] }]);
    expect(found.statement.zh).not.toMatch(/[{}]/);
  });

  test("clean: another place, another unit, one office with itself, shares that fit", async () => {
    const decoys = [
      line("x", { region: "N", capacity: [capacity("steel", 2028, 10)] }),
      line("y", { region: "S", capacity: [capacity("steel", 2026, 9), capacity("steel", 2029, 0)] }),
      line("x", { region: "N", targets: [target("coal", 5, 2030, 3, "t")] }),
      line("y", { region: "N", targets: [target("coal", 2, 2030, 3, "%")] }),
      line("x", { region: "S", targets: [target("R&D", 3)] }),
      line("x", { region: "S", targets: [target("R&D", 4)] }),
      line("x", { targets: [target("占全国产量", 60)] }),
      line("y", { targets: [target("占全国产量", 40)] }),
    ];
    expect(await on(contradiction, [...offices, ...filler, ...decoys])).toMatchObject({ verdict: "not-supported", value: 0 });
  });

  test("insufficient: too little is stated", async () => {
    expect(await on(contradiction, [...offices, ...filler])).toMatchObject({ verdict: "insufficient-data" });
  });
});

describe("planned-overcapacity", () => {
  const offices = [plan("x"), plan("y")];
  const market = (rows: string) => ({
    product_markets: { csv: `product,year,volume,low,high,unit,existing\n${rows}`, numbers: ["year", "volume", "low", "high", "existing"] },
  });
  const twice = [line("x", { region: "N", capacity: [capacity("cells", 2028, 120)] }), line("y", { region: "S", capacity: [capacity("cells", 2029, 80)] })];

  test("planted: twice the market, summed over offices; neither alone exceeds it", async () => {
    const found = await on(plannedOvercapacity, [...offices, ...twice], market("cells,2028,100,85,118,t,0\ncells,2030,100,80,125,t,\n"));
    expect(found).toMatchObject({ verdict: "confirmed", strength: "robust", null: null, power: null, family: null, applies_to: ["N", "S"] });
    expect(found.value).toBeCloseTo(0.5, 2);
    expect(found.interval?.low).toBeCloseTo(0.4, 1);
    expect(await on(plannedOvercapacity, [...offices, twice[1] as StoredRecord], market("cells,2030,100,80,125,t,\n"))).toMatchObject({
      verdict: "not-supported",
    });
  });

  test("clean: the market takes it; a later row of a line takes the place of the earlier one and is not added", async () => {
    const grown = [line("x", { capacity: [capacity("cells", 2027, 60), capacity("cells", 2029, 90)] })];
    expect(await on(plannedOvercapacity, [...offices, ...grown], market("cells,2030,100,90,112,t,\n"))).toMatchObject({ verdict: "not-supported" });
    // The interval of the forecast reaches over the limit: it cannot be told.
    expect(await on(plannedOvercapacity, [...offices, ...twice], market("cells,2030,150,100,220,t,\n"))).toMatchObject({
      verdict: "insufficient-data",
      reason: "low-power",
    });
  });

  test("insufficient: no table, another unit, no market of the product, a key twice", async () => {
    expect(await on(plannedOvercapacity, [...offices, ...twice])).toMatchObject({ verdict: "insufficient-data" });
    for (const rows of [
      "cells,2030,100,80,125,GWh,\n",
      "glass,2030,100,80,125,t,\n",
      "cells,2030,100,80,125,t,\ncells,2030,100,80,125,t,\n",
      "cells,2030,,,,t,\n",
      "",
    ])
      expect(await on(plannedOvercapacity, [...offices, ...twice], market(rows))).toMatchObject({ verdict: "insufficient-data" });
  });
});

describe("no-horizon", () => {
  const things = ["a", "b", "c", "d"].map((id) => storedRecord("technology", id, { kind: "generic" }));
  const offices = [plan("x"), plan("y")];
  const until = (years: readonly number[]) =>
    things.map(({ id }, at) => line(at % 2 === 0 ? "x" : "y", { technology: id, money: years.map((year) => money(year)) }));

  test("planted: money ends with the third year", async () => {
    const found = await onBase(noHorizon, [...things, ...offices, ...until([2026, 2027, 2028])]);
    expect(found).toMatchObject({ verdict: "confirmed", value: 0, ...exact });
  });

  test("clean: most of what is needed has money later, of which commitments are said apart", async () => {
    const found = await onBase(noHorizon, [...things, ...offices, ...until([2026, 2029])]);
    expect(found).toMatchObject({ verdict: "not-supported", value: 1 });
    expect(found.choices.find(({ label }) => label.en.includes("commitments"))).toMatchObject({ value: 0, verdict: "confirmed" });
    expect(found.comparison?.["by_source"]).toEqual({ provincial: 400 });
  });

  test("insufficient: few things are needed; lines that are not coded; money of a level that nobody said counts among the unknown", async () => {
    expect(await onBase(noHorizon, [...things.slice(0, 2), ...offices, ...until([2029])])).toMatchObject({ verdict: "insufficient-data" });
    const uncoded = Array.from({ length: 9 }, () => line("x", { field: "something", money: [money(2029)] }));
    expect(await onBase(noHorizon, [...things, ...offices, ...until([2029]), ...uncoded])).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
    const levels = things.map(({ id }, at) =>
      line(at % 2 === 0 ? "x" : "y", { technology: id, money: [{ ...money(2029), level: at === 0 ? null : at === 1 ? "odd" : "central" }] }),
    );
    expect((await onBase(noHorizon, [...things, ...offices, ...levels])).comparison?.["by_source"]).toEqual({ central: 200, odd: 100, unknown: 100 });
  });

  test("insufficient: nobody says money; no base year", async () => {
    expect(await onBase(noHorizon, [...things, ...offices, ...until([])])).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
    expect(await on(noHorizon, [...things, ...offices, ...until([2029])])).toMatchObject({ verdict: "insufficient-data" });
  });
});

describe("plans-herding", () => {
  const fields = Array.from({ length: 12 }, (_, at) => `f${at}`);
  const regions = Array.from({ length: 24 }, (_, at) => `r${at}`);
  const strength = (office: number, field: number) => ((office * 7 + field * 5) % 11) / 11;
  const table = (rows = regions) => ({
    office_fields: {
      csv: `region,field,strength\n${rows.flatMap((region, office) => fields.map((field, at) => `${region},${field},${strength(office, at).toFixed(3)}\n`)).join("")}`,
      numbers: ["strength"],
    },
  });
  /** Every office takes the fields in which it is strongest, and `also` the crowd's field in place of the last of them. */
  const chosen = (also: (office: number) => boolean) =>
    regions.flatMap((region, office) => {
      const random = new RandomStream(office + 1);
      const best = fields
        .map((_, at) => at)
        .filter((at) => at !== 3)
        .sort((a, b) => strength(office, b) + 0.5 * random.uniform() - strength(office, a) - 0.5 * random.uniform() || a - b)
        .slice(0, 3);
      const own = also(office) ? [best[0], best[1], 3] : best;
      return [plan(region), ...own.map((at) => line(region, { technology: fields[at ?? 0] }))];
    });

  test("planted: a field that two thirds of the offices choose whatever they are able to", async () => {
    const found = await on(
      plansHerding,
      chosen((office) => office % 3 !== 0),
      table(),
    );
    expect(found).toMatchObject({ verdict: "confirmed", value: 16, family: { looks: 12, confirmed: 1 } });
    expect(found.null?.p_value).toBeLessThan(0.001);
    expect(found.power?.detectable).toBeLessThan(0.4 * 24);
    const crowded = ((found.comparison?.["fields"] ?? []) as { field: string; verdict: string }[]).filter(({ verdict }) => verdict === "confirmed");
    expect(crowded.map(({ field }) => field)).toEqual(["f3"]);
    expect(found.applies_to).not.toContain("r0");
    expect(found.applies_to).toContain("r1");
  });

  test("clean: choices by strength alone crowd nowhere, and an excess that matters would have been seen", async () => {
    expect(
      await on(
        plansHerding,
        chosen(() => false),
        table(),
      ),
    ).toMatchObject({ verdict: "not-supported", family: { confirmed: 0 } });
  });

  test("insufficient: no capability, few offices, choices of other fields than those that are known", async () => {
    expect(
      await on(
        plansHerding,
        chosen((office) => office % 3 !== 0),
      ),
    ).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
    expect(await on(plansHerding, chosen(() => true).slice(0, 12), table())).toMatchObject({ verdict: "insufficient-data" });
    const elsewhere = regions.flatMap((region) => [plan(region), line(region, { technology: "other" })]);
    expect(await on(plansHerding, elsewhere, table())).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  });
});

async function onBase(rule: Rule, records: readonly StoredRecord[]) {
  return findingOn(await findingsOf(rule, sourcesInMemory({}, records), {}, 2025), "CN");
}
