import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type DivisionTexts, designDivision } from "./division-run.ts";

const base: DivisionTexts = {
  offices: "office,min_leads,max_leads,capacity,group\na,,2,4,x\nb,,,,y\n",
  items: "item,min_leads,max_leads,load,needed,weight\np,,,2,,\nq,,,2,,2\nr,,,1,0,0.5\nz,,,1,1,\n",
  fit: "office,item,fit,planned,committed\na,p,0.9,lead,\na,q,0.8,,\na,r,0.7,,\nb,p,0.6,,\nb,q,0.5,lead,1\n",
  rules: "partners: 1\n",
};

const shuffled = (text: string): string => {
  const [header, ...rows] = text.trim().split("\n");
  return `${[header, ...rows.reverse()].join("\n")}\n`;
};

test("leads and partners by value, a needed item that nobody can lead is short, and every figure by hand", async () => {
  const run = await designDivision(base);
  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  // a leads p (0.9) and r (0.35); b keeps q (1); a takes part in q (0.4), b in p (0.15); load of a: 2 + 1 + 1.
  expect(run.read("division.csv")).toBe("office,item,role,core\na,p,lead,\na,q,partner,\na,r,lead,\nb,p,partner,\nb,q,lead,\n");
  expect(run.certificate()).toMatchObject({ objective: 2.8, bound: 2.8, gap: 0, status: "optimal", short: 1, check: { violated: 0, worst: 0 } });
  expect(run.read("items.csv")).toBe("item,leads,partners,short\np,1,1,0\nq,1,1,0\nr,1,0,0\nz,0,0,1\n");
  // a by itself: leads p and q within 4 (2.5), or q and r and takes part in p (1.6 + 0.35 + 0.225); b: leads both.
  expect(run.read("offices.csv")).toBe("office,leads,partners,load,value,best_alone,regret\na,2,1,4,1.65,2.5,0.85\nb,1,1,3,1.15,1.6,0.45\n");
});

test("the same bytes whatever the order of the rows", async () => {
  const [one, other] = [
    await designDivision(base, "--core"),
    await designDivision({ ...base, offices: shuffled(base.offices), items: shuffled(base.items), fit: shuffled(base.fit) }, "--core"),
  ];
  for (const name of ["division.csv", "offices.csv", "items.csv", "rules.csv", "why-not.csv"]) expect(other.read(name)).toBe(one.read(name));
});

test("why not: the rules in the way and the exact loss", async () => {
  const run = await designDivision({ ...base, rules: "partners: 0\n" });
  // Only b may lead q; a could lead p or r and not q besides. b would lead p in the place of a.
  expect(run.read("division.csv")).toBe("office,item,role,core\na,p,lead,\na,r,lead,\nb,q,lead,\n");
  expect(run.read("why-not.csv")).toBe(
    "office,item,blocked_by,value_lost,basis\na,q,office-max:a ; capacity:a ; item-max:q,,exact\nb,p,item-max:p,0.3,exact\n",
  );
});

test("rules that clash are named with the least that must give", async () => {
  const run = await designDivision({
    ...base,
    rules: "partners: 1\nmax_changes: 0\n",
    offices: "office,min_leads,max_leads,capacity,group\na,2,,,x\nb,,,,y\n",
  });
  expect(run.certificate()).toMatchObject({ status: "infeasible", objective: null, bound: null });
  const named = run.table("conflicts.csv").filter((row) => row["in_conflict"] === "1");
  expect(named.map(({ rule }) => rule).sort()).toEqual(["max-changes", "office-min:a"]);
  const moved = run.table("conflicts.csv").filter((row) => row["relaxed_limit"] !== "");
  expect(moved).toHaveLength(1);
});

test("a fair division that is proved to a gap of 0 says so", async () => {
  const fit = "office,item,fit\na,p,0.913\na,q,0.877\na,r,0.751\nb,p,0.641\nb,q,0.822\nb,r,0.513\n";
  const run = await designDivision({ ...base, fit, rules: "partners: 1\nfairness: regret\n" }, "--gap", "0");
  const { status, gap, regret } = run.certificate();
  expect([status, gap, regret.bound === regret.value, regret.value > 0, run.stderr]).toEqual(["optimal", 0, true, true, ""]);
});

test("a misspelt or missing column of the offices is refused with its place, since its limit would be none", async () => {
  const refused = async (offices: string, rules = base.rules) => {
    const { exitCode, stderr } = await designDivision({ ...base, offices, rules });
    return [exitCode, stderr.split("\n")[0]?.replace(/offices-\d+/, "offices")];
  };
  const said = (column: string, names: string) => [2, `error[table.unknown-column] offices.csv:1:1 There is no column '${column}'; the file has: ${names}.`];
  expect(await refused("office,min_leads,max_leads,capacty\na,,2,4\nb,,,\n")).toEqual(said("capacity", "office, min_leads, max_leads, capacty"));
  expect(await refused("office,min_leads,capacity\na,,4\nb,,\n")).toEqual(said("max_leads", "office, min_leads, capacity"));
  const floored = "partners: 1\ngroup_floors: {x: 1}\n";
  expect(await refused("office,min_leads,max_leads,capacity\na,,2,4\nb,,,\n", floored)).toEqual(said("group", "office, min_leads, max_leads, capacity"));
});

test.each([
  ["an office that is not listed", { fit: "office,item,fit\nc,p,0.5\n" }, "division.unknown-office"],
  ["an item that is not listed", { fit: "office,item,fit\na,x,0.5\n" }, "division.unknown-item"],
  ["a fit above 1", { fit: "office,item,fit\na,p,1.5\n" }, "division.fit-above-one"],
  ["a fit that is missing", { fit: "office,item,fit\na,p,\n" }, "table.missing-value"],
  ["a pair twice", { fit: "office,item,fit\na,p,0.5\na,p,0.4\n" }, "table.duplicate-key"],
  ["a load that is missing", { items: "item,load\np,\nq,1\nr,1\n" }, "table.missing-value"],
  ["a role that is none", { fit: "office,item,fit,planned\na,p,0.5,chief\n" }, "division.unknown-role"],
  ["committed without planned", { fit: "office,item,fit,committed\na,p,0.5,1\n" }, "division.nothing-planned"],
  ["changes without planned", { fit: "office,item,fit\na,p,0.5\n", rules: "max_changes: 1\n" }, "division.nothing-planned"],
  ["half a lead", { offices: "office,min_leads,max_leads,capacity\na,0.5,,\nb,1,,\n" }, "division.not-whole"],
  ["needed that is neither 0 nor 1", { items: "item,load,needed\np,1,2\nq,1,1\nr,1,1\n" }, "division.not-a-flag"],
  ["an unknown group", { rules: "group_floors: {w: 1}\n" }, "division.unknown-group"],
  ["an unknown key", { rules: "partner: 1\n" }, "document.unknown-key"],
  ["a share above 1", { rules: "partner_value: 2\n" }, "document.wrong-value"],
])("%s is refused, and nothing is written", async (_, texts, code) => {
  const run = await designDivision({ ...base, ...texts });
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain(code);
  expect(run.stderr).toContain("fix:");
  expect(run.wrote("division.csv")).toBe(false);
});

test("the shipped example: no seals without a maker", async () => {
  const text = (name: string): string => readFileSync(new URL(`../../../../examples/division/${name}`, import.meta.url), "utf8");
  const run = await designDivision({ offices: text("offices.csv"), items: text("items.csv"), fit: text("fit.csv"), rules: text("rules.yaml") });
  expect(run.certificate()).toMatchObject({ status: "optimal", short: 1, check: { violated: 0 } });
  expect(run.table("items.csv").filter((row) => row["short"] === "1")).toEqual([{ item: "seals", leads: "0", partners: "0", short: "1" }]);
});
