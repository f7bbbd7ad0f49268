import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { designPortfolio, solveModel } from "./portfolio-run.ts";

interface Golden {
  readonly knapsacks: readonly {
    readonly name: string;
    readonly values: number[];
    readonly needs: number[][];
    readonly limits: number[];
    readonly optimum: number;
  }[];
  readonly lists: Readonly<Record<string, { readonly budget: number; readonly objective: number; readonly bound: number }>>;
  readonly proposals: { readonly columns: string[]; readonly rows: (string | number)[][]; readonly budget: number; readonly frontier: number[][] };
  readonly portfolio8966: { readonly relaxation: number; readonly bound: number; readonly best: number };
}

const golden = JSON.parse(readFileSync(new URL("./design-portfolio.golden.json", import.meta.url), "utf8")) as Golden;
const example = (name: string): string => readFileSync(new URL(`../../../../examples/portfolio/${name}`, import.meta.url), "utf8");

describe("published optima of project selection", () => {
  test.each(golden.knapsacks.map((each) => [each.name, each] as const))("%s", async (_, { values, needs, limits, optimum }) => {
    const columns = needs.map((_, i) => `r${i}`);
    const projects = [["project", "value", ...columns], ...values.map((value, j) => [`p${j}`, value, ...needs.map((row) => row[j])])]
      .map((row) => row.join(","))
      .join("\n");
    const budgets = limits.map((amount, i) => `  - {source: r${i}, column: r${i}, amount: ${amount}}`).join("\n");
    const run = await designPortfolio(`${projects}\n`, `value: value\nbudgets:\n${budgets}\n`, "--gap", "0");
    expect(run.certificate()).toMatchObject({ objective: optimum, bound: optimum, status: "optimal", check: { rules: limits.length, violated: 0 } });
  });
});

describe("real lists", () => {
  test.each(Object.entries(golden.lists))("%s", async (name, { budget, objective, bound }) => {
    const run = await designPortfolio(example(`${name}.csv`), example(`${name}.yaml`));
    const certificate = run.certificate();
    expect(Number(run.table("rules.csv")[0]?.["limit"])).toBeCloseTo(budget, 2);
    expect(certificate).toMatchObject({ check: { violated: 0, worst: 0 } });
    expect(certificate.gap).toBeLessThanOrEqual(1e-4);
    expect(certificate.objective).toBeLessThanOrEqual(bound);
    expect(certificate.bound).toBeGreaterThanOrEqual(objective);
  });
});

test("37 proposals of R&D: every point of the frontier", async () => {
  const { columns, rows, budget, frontier } = golden.proposals;
  const projects = `${["project", ...columns].join(",")}\n${rows.map((row) => row.join(",")).join("\n")}\n`;
  const rules = `value: {Indirect_economic: 1, Direct_economic: 1}\nsecond: {Technical: 1, Scientific: 1}\nbudgets: [{source: rd, column: Budget, amount: ${budget}}]\n`;
  const run = await designPortfolio(projects, rules, "--frontier", "all");
  expect(run.table("frontier.csv").map((row) => [Number(row["value"]), Number(row["second"]), Number(row["used_rd"])])).toEqual(frontier);
});

test("8,966 projects: within 1e-4, between the proved figures", async () => {
  const { bound, best, relaxation } = golden.portfolio8966;
  const run = await solveModel(readFileSync(new URL("../../../../bench/portfolio/portfolio8966.json.gz", import.meta.url)));
  const certificate = run.certificate();
  expect(certificate).toMatchObject({ check: { rules: 463, violated: 0, worst: 0 } });
  expect(certificate.gap).toBeLessThanOrEqual(1e-4);
  expect(certificate.objective).toBeLessThanOrEqual(bound);
  expect(certificate.bound).toBeGreaterThanOrEqual(best);
  expect(certificate.bound).toBeLessThanOrEqual(relaxation + 1e-6);
});
