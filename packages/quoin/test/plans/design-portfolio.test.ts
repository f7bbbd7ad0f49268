import { expect, test } from "vitest";
import { approvedFile, designPortfolio } from "./portfolio-run.ts";

const projects = `project,region,field,public,private,total
a,north,1,4.00,6.00,10.00
b,north,2,3.00,1.00,4.00
c,south,1,5.00,9.00,14.00
d,south,2,2.00,2.50,4.50
e,south,2,1.00,0.20,1.20
f,,1,2.50,4.00,6.50
`;
const rules = `value: total
second: private
budgets:
  - {source: national, column: public, amount: 12.00}
floors:
  - {group: region, column: public, share: 0.3}
caps:
  - {group: field, column: public, share: 1.5}
prerequisites:
  - [b, a]
exclusions:
  - [c, d]
include: []
exclude: [e]
`;

test("six projects: the plan, its certificate, prices and reasons", async () => {
  const run = await designPortfolio(projects, rules);
  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  expect(run.certificate()).toMatchObject({ objective: 25, bound: 25, gap: 0, status: "optimal", seed: 1, check: { rules: 9, violated: 0, worst: 0 } });
  expect(run.read("plan.csv")).toBe(
    "project,funded,start_year,reason\na,1,,chosen\nb,1,,chosen\nc,0,,blocked by budget:national ; exclusion:c|d\nd,1,,chosen\ne,0,,exclude:e\nf,1,,chosen\n",
  );
  expect(run.table("rules.csv").map(({ rule, limit, used, slack }) => [rule, limit, used, slack])).toEqual([
    ["budget:national", "12", "11.5", "0.5"],
    ["floor:public:region=", "0.5142857142857142", "2.5", "1.9857142857142858"],
    ["floor:public:region=north", "1.44", "7", "5.56"],
    ["floor:public:region=south", "1.6457142857142857", "2", "0.35428571428571426"],
    ["cap:public:field=1", "11.82857142857143", "6.5", "5.328571428571428"],
    ["cap:public:field=2", "6.171428571428572", "5", "1.1714285714285715"],
    ["prerequisite:b>a", "0", "0", "0"],
    ["exclusion:c|d", "1", "1", "0"],
    ["exclude:e", "0", "0", "0"],
  ]);
  expect(run.table("why-not.csv").map(({ project, blocked_by, extra }) => [project, blocked_by, extra])).toEqual([
    ["c", "budget:national ; exclusion:c|d", ""],
    ["e", "budget:national ; exclude:e", ""],
  ]);
  expect(run.wrote("conflicts.csv")).toBe(false);
});

test("the frontier holds every plan of which no other is better in both goals", async () => {
  const run = await designPortfolio(projects, rules, "--frontier", "all");
  expect(run.read("frontier.csv")).toBe("point,value,second,funded,used_national\n1,25,13.5,4,11.5\n2,24.5,14,3,10.5\n");
  expect(run.table("core.csv").map((row) => row["class"])).toEqual(["shell", "core", "shell", "shell", "never", "core"]);
});

test("the same plan, whatever the order of the rows, byte for byte", async () => {
  const lines = projects.trim().split("\n");
  const shuffled = `${[lines[0], lines[4], lines[1], lines[6], lines[3], lines[2], lines[5]].join("\n")}\n`;
  const [one, other, again] = [await designPortfolio(projects, rules), await designPortfolio(shuffled, rules), await designPortfolio(projects, rules)];
  const funded = (run: typeof one) => Object.fromEntries(run.table("plan.csv").map((row) => [row["project"], row["funded"]]));
  expect(funded(other)).toEqual(funded(one));
  expect(other.read("rules.csv")).toBe(one.read("rules.csv"));
  for (const name of ["plan.csv", "rules.csv", "why-not.csv"]) expect(again.read(name)).toBe(one.read(name));
});

test("start years: money is spread, the discount counts, what is needed starts first", async () => {
  const list = "project,cost,value,from,to,years\na,6,10,2025,2026,3\nb,4,10,2025,2026,2\nc,5,3,2026,2026,1\n";
  const text = `value: value
budgets:
  - {source: s, column: cost, year: 2025, amount: 2}
  - {source: s, column: cost, year: 2026, amount: 4}
  - {source: all, column: cost, amount: 10}
prerequisites: [[a, b]]
schedule: {earliest: from, latest: to, duration: years, discount: 0.05}
`;
  const run = await designPortfolio(list, text);
  // a from 2025 (2 a year) leaves 2 in 2026 for b, which is worth 10 × 0.95 there.
  expect(run.table("plan.csv").map(({ project, funded, start_year }) => [project, funded, start_year])).toEqual([
    ["a", "1", "2025"],
    ["b", "1", "2026"],
    ["c", "0", ""],
  ]);
  expect(run.certificate()).toMatchObject({ objective: 19.5, status: "optimal", check: { violated: 0 } });
  expect(run.table("rules.csv").map(({ rule, limit, used }) => [rule, limit, used])).toEqual([
    ["budget:s:2025", "2", "2"],
    ["budget:s:2026", "4", "4"],
    ["budget:all", "10", "10"],
    ["prerequisite:a>b", "0", "0"],
  ]);
});

test("rules that clash are named, with the least that must give", async () => {
  const clash =
    "value: total\nbudgets: [{source: national, column: public, amount: 6}]\nfloors: [{group: region, column: public, share: 1.2}]\ninclude: [c, b]\nexclude: [e]\n";
  const run = await designPortfolio(projects, clash);
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.certificate()).toMatchObject({ objective: null, bound: null, gap: null, status: "infeasible" });
  expect(run.read("conflicts.csv")).toBe(
    "rule,limit,in_conflict,relaxed_limit\nbudget:national,6,1,8\nfloor:public:region=,1.0285714285714285,1,0\nfloor:public:region=north,2.88,0,\nfloor:public:region=south,3.2914285714285714,1,\ninclude:c,1,0,\ninclude:b,1,0,\nexclude:e,0,0,\n",
  );
  const alone = await designPortfolio(projects, "value: total\nprerequisites: [[a, b]]\ninclude: [b]\nexclude: [a]\n");
  expect(alone.table("conflicts.csv").map((row) => row["in_conflict"])).toEqual(["1", "1", "1"]);
  expect(alone.table("conflicts.csv").filter((row) => row["relaxed_limit"] !== "")).toHaveLength(1);
});

test("money is counted to the last unit: 0.1 ten times is 1", async () => {
  const list = `project,cost,value\n${Array.from({ length: 11 }, (_, at) => `p${at},0.1,1`).join("\n")}\n`;
  const run = await designPortfolio(list, "value: value\nbudgets: [{source: s, column: cost, amount: 1}]\n");
  expect(run.certificate()).toMatchObject({ objective: 10, status: "optimal" });
  expect(run.table("rules.csv")[0]).toMatchObject({ used: "1", slack: "0" });
  const large = "project,cost,value\na,8000000000000.01,5\nb,0.01,1\nc,0.02,1\n";
  const tight = await designPortfolio(large, "value: value\nbudgets: [{source: s, column: cost, amount: 8000000000000.02}]\n");
  expect(tight.table("plan.csv").map((row) => row["funded"])).toEqual(["1", "1", "0"]);
});

test("of equal plans the one with fewer projects, then the first in text order", async () => {
  const list = "project,cost,value\nd,2,2\nc,1,1\nb,1,1\na,2,2\n";
  const run = await designPortfolio(list, "value: value\nbudgets: [{source: s, column: cost, amount: 2}]\n");
  expect(run.table("plan.csv").map(({ project, funded }) => [project, funded])).toEqual([
    ["d", "0"],
    ["c", "0"],
    ["b", "0"],
    ["a", "1"],
  ]);
});

test("further goals decide among plans of equal value", async () => {
  const list = "project,cost,value,jobs\na,2,5,1\nb,2,5,7\nc,1,2,9\nd,1,2,3\n";
  const run = await designPortfolio(list, "value: value\nfurther: [jobs]\nbudgets: [{source: s, column: cost, amount: 3}]\n");
  expect(run.certificate()).toMatchObject({ objective: 7, status: "optimal" });
  expect(run.table("plan.csv").map((row) => row["funded"])).toEqual(["0", "1", "1", "0"]);
});

test("scenarios: what is best in each, and what is funded in all", async () => {
  const more = `${rules}scenarios:\n  - {name: low, budgets: {national: 0.5}}\n  - {name: without f, exclude: [f]}\n  - {name: none, budgets: {national: 0.1}}\n`;
  const run = await designPortfolio(projects, more);
  expect(run.table("scenarios.csv").map(({ scenario, status, used_national }) => [scenario, status, used_national])).toEqual([
    ["base", "optimal", "11.5"],
    ["low", "infeasible", ""],
    ["without f", "infeasible", ""],
    ["none", "infeasible", ""],
  ]);
  const looser = more.replace(/floors:\n.*\n/, "");
  const free = await designPortfolio(projects, looser);
  expect(free.table("scenarios.csv").map(({ scenario, value }) => [scenario, value])).toEqual([
    ["base", "28"],
    ["low", "14"],
    ["without f", "28"],
    ["none", "0"],
  ]);
  expect(free.table("scenario-core.csv").map((row) => row["class"])).toEqual(["shell", "shell", "shell", "never", "never", "never"]);
});

test("leverage: ratios of sums beside the mean of ratios, and the marginal one where the total is the value", async () => {
  const text =
    "value: total\nbudgets: [{source: s, column: public, amount: 10}]\nleverage: {public: public, total: total, private: private, parts: [public, private], by: [region]}\n";
  const run = await designPortfolio(projects, text);
  const [all, empty, north] = run.table("leverage.csv");
  expect(all).toMatchObject({
    set: "candidates",
    by: "all",
    group: "",
    projects: "6",
    public: "17.5",
    total: "40.2",
    private: "22.7",
    parts_off: "0",
    additionality: "not measured",
  });
  expect(Number(all?.["leverage_total"])).toBeCloseTo(40.2 / 17.5, 12);
  expect(Number(all?.["mean_of_ratios"])).toBeCloseTo((2.5 + 4 / 3 + 2.8 + 2.25 + 1.2 + 2.6) / 6, 12);
  expect([empty?.["group"], north?.["group"]]).toEqual(["", "north"]);
  const funded = run.table("leverage.csv").find((row) => row["set"] === "funded");
  expect(Number(funded?.["marginal"])).toBeCloseTo(2.5, 9);
});

test("an approved plan: what must stay stays, and no more changes than allowed", async () => {
  const before = "project,funded,committed\na,0,0\nb,1,1\nc,1,0\nz,1,0\n";
  const run = await designPortfolio(projects, rules, "--approved", approvedFile(before), "--max-changes", "3");
  expect(run.table("changes.csv").map(({ project, change, reason }) => [project, change, reason])).toEqual([
    ["z", "leaves", "not-in-list"],
    ["f", "enters", "worth-more"],
  ]);
  expect(
    run
      .table("rules.csv")
      .slice(-2)
      .map(({ rule, limit, used }) => [rule, limit, used]),
  ).toEqual([
    ["committed:b", "1", "1"],
    ["changes:3", "3", "2"],
  ]);
  expect((await designPortfolio(projects, rules, "--max-changes", "3")).exitCode).toBe(2);
});

test("what is wrong exits 2, is placed, and writes nothing", async () => {
  const faults = async (list: string, text: string, ...more: string[]) => {
    const run = await designPortfolio(list, text, ...more);
    expect(run.wrote("plan.csv")).toBe(false);
    expect(run.exitCode).toBe(2);
    return run.stderr
      .split("\n")
      .filter((line) => line.startsWith("error"))
      .map((line) => line.replace(/^error\[([^\]]+)\] \S*?\.(yaml|csv)((:[\w.]+)*) .*$/, "$1 $2$3"));
  };
  const budget = "budgets: [{source: s, column: public, amount: 1}]";
  expect(await faults(projects, `value: totel\n${budget}\n`)).toEqual(["portfolio.unknown-column yaml:1:1"]);
  expect(await faults(projects, `value: total\n${budget}\nprerequisites: [[a, zz]]\n`)).toEqual(["portfolio.unknown-project yaml:3:21"]);
  expect(await faults(projects, "value: total\nbudgets: [{source: s, column: public, amount: -1}]\n")).toEqual(["portfolio.negative-amount yaml:2:39"]);
  expect(await faults(projects, `value: total\n${budget}\nfloors: [{group: region, column: public, share: -0.1}]\n`)).toEqual([
    "portfolio.negative-amount yaml:3:42",
  ]);
  expect(await faults(projects, `value: total\nfloors: [{group: region, column: public, share: 0.1}]\n`)).toEqual(["portfolio.no-budget yaml:2:26"]);
  expect(await faults(projects, `value: total\nprerequisites: [[a, b], [b, c], [c, a]]\n`)).toEqual(["portfolio.prerequisite-ring yaml:2:33"]);
  expect(await faults(`${projects}a,north,1,4.00,6.00,10.00\n`, `value: total\n`)).toEqual(["table.duplicate-key csv:8:1"]);
  expect(await faults(projects.replace("5.00", "-5"), `value: total\n${budget}\n`)).toEqual(["table.negative-value csv:4:4"]);
  expect(await faults(projects.replace("5.00", ""), `value: total\n${budget}\n`)).toEqual(["table.missing-value csv:4:4"]);
  expect(await faults(projects.replace("14.00", "abc"), `value: total\n`)).toEqual(["table.not-a-number csv:4:6"]);
  expect(await faults(projects, `value: total\nbudget: []\n`)).toEqual(["document.unknown-key yaml:2:1"]);
  expect(await faults(projects, `value: total\nbudgets: [{source: s, column: public}]\n`)).toEqual(["document.wrong-value yaml:2:11"]);
  expect(await faults(projects, `value: total\nbudgets: [{source: s, column: public, amount: 1}, {source: s, column: private, amount: 1}]\n`)).toEqual([
    "portfolio.repeated-rule yaml:2:51",
  ]);
  expect(await faults(projects, `value: total\n`, "--frontier", "all")).toEqual(["portfolio.no-second yaml:1:1"]);
  expect(await faults("", "value: total\n")).toEqual([expect.stringContaining("table.empty")]);
  expect(await faults(projects, "value: [\n")).toEqual([expect.stringContaining("document.broken yaml")]);
});
