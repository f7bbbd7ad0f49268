import { describe, expect, test } from "vitest";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import type { Rule } from "../../../../diagnosis/rule.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { budgetGap } from "../budget-gap/budget-gap.ts";
import { budgetOverlap } from "../budget-overlap/budget-overlap.ts";

const things = ["a", "b", "c"].flatMap((id) => [
  storedRecord("technology", id),
  storedRecord("item", `item-${id}`, { needed: true, technology: id, link: "l" }),
]);
const table = (...rows: readonly string[]) => ({ department_budgets: { csv: `department,line,year,amount,technology\n${rows.join("\n")}\n` } });
const on = async (rule: Rule, records: readonly StoredRecord[], tables: Parameters<typeof sourcesInMemory>[0] = {}) =>
  findingOn(await findingsOf(rule, sourcesInMemory(tables, records)), "CN");
const exact = { null: null, power: null, family: null };
const clean = ["x,1,2026,10,a", "x,2,2026,10,b", "y,1,2026,30,item-c", "y,2,2027,30,c"];

describe("budget-overlap", () => {
  test("planted: money of two departments for one technology in one year", async () => {
    const found = await on(budgetOverlap, things, table(...clean, "y,3,2026,6,a"));
    expect(found).toMatchObject({ verdict: "confirmed", ...exact });
    // 6 of 86 beside the larger.
    expect(found.value).toBeCloseTo(6 / 86, 12);
    expect(found.comparison?.["shared"]).toMatchObject([{ technology: "a", year: 2026 }]);
    expect(found.statement.en).toContain("60,000");
  });

  test("clean: the same technology in other years, and a small part beside a large one", async () => {
    expect(await on(budgetOverlap, things, table(...clean, "y,3,2027,10,a", "y,4,2026,1,b"))).toMatchObject({ verdict: "not-supported", value: 0 });
  });

  test("too thin: no budgets, one department, few cells, money that does not say what it is for", async () => {
    for (const tables of [{}, table("x,1,2026,10,a"), table("x,1,2026,10,a", "y,1,2026,10,b"), table(...clean, "y,9,2026,500,")])
      expect(await on(budgetOverlap, things, tables)).toMatchObject({ verdict: "insufficient-data", value: null });
  });

  test("programmes of the register stand in for departments that hand in no budget, and for no others", async () => {
    const programme = (id: string, department: string, technologies: readonly string[], amount: string) =>
      storedRecord("programme", id, { owner_department: department, technologies, currency: "CNY", budgets: [{ year: 2026, level: null, amount }] });
    const shared = [programme("p", "z", ["a"], "90000"), programme("q", "x", ["b"], "90000000"), programme("r", "z", ["a", "b"], "70000000")];
    const found = await on(budgetOverlap, [...things, ...shared], table(...clean));
    expect(found.comparison?.["shared"]).toMatchObject([
      {
        technology: "a",
        departments: [
          { department: "x", amount: 100_000 },
          { department: "z", amount: 90_000 },
        ],
      },
    ]);
    const other = [
      storedRecord("programme", "p", { owner_department: "z", technologies: ["a"], currency: "EUR", budgets: [{ year: 2026, level: null, amount: "9" }] }),
    ];
    expect(await on(budgetOverlap, [...things, ...other], table(...clean))).toMatchObject({ verdict: "not-supported" });
  });

  test("a department by its name is the organisation that alone bears it: it does not pay beside itself, and its programmes are not added to what it handed in", async () => {
    const names = ["x", "y"].map((id) => storedRecord("organisation", id));
    const programme = storedRecord("programme", "p", {
      owner_department: "x",
      technologies: ["a"],
      currency: "CNY",
      budgets: [{ year: 2026, level: null, amount: "90000" }],
    });
    const rows = [...clean, " X EN,4,2026,9,a"];
    expect(await on(budgetOverlap, [...things, ...names, programme], table(...rows))).toMatchObject({ verdict: "not-supported", value: 0 });
    expect(await on(budgetOverlap, [...things, programme], table(...rows))).toMatchObject({ verdict: "confirmed" });
    // Two bear the name: whose budget it is cannot be told.
    const twins = ["x", "z"].map((id) => storedRecord("organisation", id, { labels: { en: "X en", zh: "甲" } }));
    expect(await on(budgetOverlap, [...things, ...twins], table(...rows))).toMatchObject({ verdict: "confirmed" });
  });

  test("a line of a budget that stands twice in a year contradicts itself", async () => {
    for (const rule of [budgetOverlap, budgetGap])
      expect(await on(rule, things, table(...clean, "x,1,2026,11,a"))).toMatchObject({ verdict: "insufficient-data" });
  });

  test("the order of rows says nothing; a missing amount is no amount", async () => {
    const rows = [...clean, "y,3,2026,6,a", "y,5,2026,,b"];
    const [forth, back] = [await on(budgetOverlap, things, table(...rows)), await on(budgetOverlap, things, table(...rows.toReversed()))];
    expect([back.verdict, back.value, back.statement]).toEqual([forth.verdict, forth.value, forth.statement]);
  });
});

describe("budget-gap", () => {
  test("planted: what no department pays is named; a budget of 0 pays nothing", async () => {
    const found = await on(budgetGap, things, table("x,1,2026,10,a", "y,1,2026,30,item-c", "y,2,2026,0,b"));
    expect(found).toMatchObject({ verdict: "confirmed", value: 1, ...exact });
    expect(found.comparison?.["open"]).toEqual(["item:item-b"]);
  });

  test("clean: everything is paid, by its item or its technology", async () => {
    expect(await on(budgetGap, things, table(...clean))).toMatchObject({ verdict: "not-supported", value: 0 });
  });

  test("too thin: no budgets, one department, few things needed, money that does not say what it is for", async () => {
    for (const tables of [{}, table("x,1,2026,10,a"), table("x,1,2026,10,a", "y,1,2026,500,")])
      expect(await on(budgetGap, things, tables)).toMatchObject({ verdict: "insufficient-data", value: null });
    expect(await on(budgetGap, things.slice(0, 2), table(...clean))).toMatchObject({ verdict: "insufficient-data" });
  });
});
