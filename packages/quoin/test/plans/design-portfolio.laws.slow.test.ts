import fc from "fast-check";
import { expect, test } from "vitest";
import { times } from "../../../core/test/long-run.ts";
import { designPortfolio } from "./portfolio-run.ts";

interface List {
  readonly rows: readonly { readonly region: string; readonly cost: number; readonly value: number }[];
  readonly amount: number;
  readonly floor: number;
  readonly pairs: readonly (readonly [number, number])[];
}

const size = 40;
const list: fc.Arbitrary<List> = fc.record({
  rows: fc.array(fc.record({ region: fc.constantFrom("x", "y", "z"), cost: fc.integer({ min: 1, max: 900 }), value: fc.integer({ min: 1, max: 900 }) }), {
    minLength: size,
    maxLength: size,
  }),
  amount: fc.integer({ min: 1500, max: 9000 }),
  floor: fc.integer({ min: 1, max: 6 }),
  pairs: fc.array(fc.tuple(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 20, max: size - 1 })), { maxLength: 6 }),
});

const id = (at: number) => `p${String(at).padStart(2, "0")}`;

/** The list as files; `money` multiplies all of it, `order` is that of the rows. */
function files(
  { rows, amount, floor, pairs }: List,
  { money = 1, extra = 0, order = rows.map((_, at) => at) }: { money?: number; extra?: number; order?: number[] } = {},
): [projects: string, rules: string] {
  const lines = order.map((at) => `${id(at)},${rows[at]?.region},${((rows[at]?.cost ?? 0) * money) / 100},${rows[at]?.value}`);
  const stated = [...new Set(pairs.map(([a, b]) => `[${id(a)}, ${id(b)}]`))].join(", ");
  return [
    `project,region,cost,value\n${lines.join("\n")}\n`,
    `value: value\nbudgets: [{source: s, column: cost, amount: ${((amount + extra) * money) / 100}}]\nfloors: [{group: region, column: cost, share: ${floor / 10}}]\nprerequisites: [${stated}]\n`,
  ];
}

async function solved(projects: string, rules: string) {
  const run = await designPortfolio(projects, rules, "--gap", "0");
  const plan = run.table("plan.csv").filter((row) => row["funded"] === "1");
  return { run, certificate: run.certificate(), funded: plan.map((row) => row["project"]).sort() };
}

test("more money never lowers the optimum, and scaling all money changes nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(list, fc.integer({ min: 1, max: 2000 }), fc.constantFrom(10, 1000, 7), async (each, extra, money) => {
      const before = await solved(...files(each));
      const scaled = await solved(...files(each, { money }));
      expect(scaled.funded).toEqual(before.funded);
      if (before.certificate.status === "infeasible") return;
      // A floor is a share of the budget: with it more money can ask for more, so it is left out here.
      const richer = await solved(files(each)[0], files(each, { extra })[1].replace(/floors:.*\n/, ""));
      expect(richer.certificate.objective).toBeGreaterThanOrEqual(before.certificate.objective);
    }),
    { numRuns: times(12, 1 / 50), seed: 21 },
  );
});

test("the order of rows decides nothing, and a rule with slack can go", async () => {
  await fc.assert(
    fc.asyncProperty(list, fc.integer({ min: 1, max: size - 1 }), async (each, turn) => {
      const order = Array.from({ length: size }, (_, at) => (at * 7 + turn) % size);
      const [one, other] = [await solved(...files(each)), await solved(...files(each, { order: [...new Set(order)] }))];
      expect(other.funded).toEqual(one.funded);
      expect(other.certificate.objective).toBe(one.certificate.objective);
      if (one.certificate.status === "infeasible") return;
      expect(one.certificate).toMatchObject({ check: { violated: 0, worst: 0 } });
      expect(one.certificate.bound).toBeGreaterThanOrEqual(one.certificate.objective);
      const floors = one.run.table("rules.csv").filter((row) => row["rule"]?.startsWith("floor:"));
      if (!floors.every((row) => Number(row["slack"]) > 0 && Number(row["shadow_price"]) === 0)) return;
      // Floors that neither the plan nor the relaxation touches.
      const [projects, rules] = files(each);
      const free = await solved(projects, rules.replace(/floors:.*\n/, ""));
      expect(free.certificate.objective).toBeGreaterThanOrEqual(one.certificate.objective);
    }),
    { numRuns: times(10, 1 / 50), seed: 22 },
  );
});

test("no greedy plan beats the bound, and none without prerequisites and floors the optimum", async () => {
  await fc.assert(
    fc.asyncProperty(list, async (each) => {
      const [projects, rules] = files({ ...each, pairs: [] });
      const { certificate } = await solved(projects, rules.replace(/floors:.*\n/, ""));
      const order = Array.from(each.rows.keys()).sort(
        (a, b) => (each.rows[b]?.value ?? 0) / (each.rows[b]?.cost ?? 1) - (each.rows[a]?.value ?? 0) / (each.rows[a]?.cost ?? 1),
      );
      let [left, greedy] = [each.amount, 0];
      for (const at of order) {
        const { cost = 0, value = 0 } = each.rows[at] ?? {};
        if (cost > left) continue;
        left -= cost;
        greedy += value;
      }
      expect(certificate.objective).toBeGreaterThanOrEqual(greedy);
      expect(certificate).toMatchObject({ status: "optimal" });
    }),
    { numRuns: times(15, 1 / 50), seed: 23 },
  );
});
