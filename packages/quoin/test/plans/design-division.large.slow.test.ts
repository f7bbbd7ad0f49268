import { csvRows } from "@quoin/core";
import { highsSolver } from "@quoin/engines";
import { ProgrammeBuilder } from "@quoin/optimise";
import { expect, test } from "vitest";
import { inventedDivision } from "../../../../bench/top-level/invented-offices.ts";
import { type DivisionTexts, designDivision } from "./division-run.ts";

const options = { gap: 0, timeLimitSeconds: 600, seed: 1 };

const rowsOf = (text: string): Record<string, string>[] => {
  const [header = [], ...rows] = csvRows(text);
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""])));
};

/** The value by the plainest statement of the problem, every pair and rule in it, where no item can be short. */
async function plainValue(texts: DivisionTexts, partners: number, floor: number): Promise<number> {
  const model = new ProgrammeBuilder("max");
  const [offices, items] = [rowsOf(texts.offices), rowsOf(texts.items)];
  const pairs = rowsOf(texts.fit).map(({ office, item, fit }) => {
    const { weight } = items.find((each) => each["item"] === item) as Record<string, string>;
    const value = Number(weight) * Number(fit);
    return {
      office,
      item,
      lead: model.addColumn({ cost: value, upper: 1, integer: true }),
      partner: model.addColumn({ cost: 0.25 * value, upper: partners > 0 ? 1 : 0, integer: true }),
    };
  });
  for (const { office, min_leads, max_leads, capacity, group } of offices) {
    const own = pairs.filter((pair) => pair.office === office);
    model.addRow({ lower: Number(min_leads), upper: Number(max_leads), terms: own.map(({ lead }) => [lead, 1]) });
    const load = (item: string | undefined): number => Number(items.find((each) => each["item"] === item)?.["load"]);
    model.addRow({
      upper: Number(capacity),
      terms: own.flatMap(({ item, lead, partner }): [number, number][] => [
        [lead, load(item)],
        [partner, 0.5 * load(item)],
      ]),
    });
    expect(group).toMatch(/^g\d$/);
  }
  const inGroup = new Set(offices.filter(({ group }) => group === "g1").map(({ office }) => office));
  model.addRow({ lower: floor, terms: pairs.filter(({ office }) => inGroup.has(office)).map(({ lead }) => [lead, 1]) });
  for (const { item, needed } of items) {
    const own = pairs.filter((pair) => pair.item === item);
    model.addRow({ lower: needed === "1" ? 1 : 0, upper: 1, terms: own.map(({ lead }) => [lead, 1]) });
    model.addRow({ upper: partners, terms: own.map(({ partner }) => [partner, 1]) });
    const leads = own.map(({ lead }): [number, number] => [lead, -1]);
    for (const { lead, partner } of own) {
      model.addRow({
        upper: 1,
        terms: [
          [lead, 1],
          [partner, 1],
        ],
      });
      model.addRow({ upper: 0, terms: [...leads, [partner, 1]] });
    }
  }
  const { objective, status } = await highsSolver.solve(model.programme(), options);
  expect(status).toBe("optimal");
  return objective as number;
}

test.each([0, 1])("pricing pairs in finds the same value as the whole programme, with %i partners", { timeout: 900_000 }, async (partners) => {
  const [offices, items] = [12, 80];
  const texts = inventedDivision(offices, items, partners, 7);
  const run = await designDivision(texts, "--gap", "0", "--time-limit", "600");
  const certificate = run.certificate();
  expect(certificate).toMatchObject({ status: "optimal", short: 0, check: { violated: 0, worst: 0 } });
  expect(certificate.objective).toBeCloseTo(await plainValue(texts, partners, Math.floor(items / 10)), 6);
});
