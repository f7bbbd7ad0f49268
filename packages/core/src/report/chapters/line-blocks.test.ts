import { describe, expect, test } from "vitest";
import { german } from "../../../test/german.ts";
import { both, content, line } from "../../../test/report-content.ts";
import { furtherFormatter } from "../../language/message/formatter.ts";
import type { LineTable, PlanLine } from "../../plan/plan.ts";
import type { Block, Text } from "../document/document.ts";
import type { ReportContent } from "../report-content.ts";
import { lineBlocks } from "./line-blocks.ts";
import { lineTableBox } from "./line-table-box.ts";

const spoken = { en: content("en"), zh: content("zh"), de: content("en", { formatter: furtherFormatter(german) }) };

function read(text: Text): string {
  return typeof text === "string"
    ? text
    : text.map((piece) => (typeof piece === "string" ? piece : "strong" in piece ? piece.strong : "number" in piece ? piece.text : "")).join("");
}

/** Of a sentence that no table has: its text stands in every language. */
const action_data = { code: "sample.action", values: {}, marks: { en: [], zh: [] } };

function said(given: Partial<PlanLine>, reader: ReportContent = spoken.en): string[] {
  return lineBlocks(line("M1.2-01", { action_data, ...given }), reader).flatMap((block) => (block.kind === "paragraph" ? [read(block.text)] : []));
}

const facts = (given: Partial<PlanLine>, reader?: ReportContent) => said(given, reader)[1] ?? "";

const indicator: NonNullable<PlanLine["indicator"]> = {
  id: "i",
  target: null,
  now: 0.5,
  unit: null,
  label: both("Spread"),
  by: null,
  direction: null,
  basis: null,
  source: null,
  reached: null,
};

describe("the facts of a line", () => {
  test("say what is not known: cost, owner, deadline", () => {
    expect(facts({})).toContain("Money: cost not yet estimated");
    expect(facts({})).toContain("Owner: nobody is named");
    expect(facts({})).toContain("Until: not set");
    expect(facts({ proposed: false })).not.toContain("proposed");
  });

  test("say a cost of nothing as nothing, in the currency of the line", () => {
    expect(facts({ amount: 0 })).toContain("Money: CNY 0");
    expect(facts({ amount: 2.5e6, currency: "EUR" })).toContain("Money: EUR 2.5 m");
    expect(facts({ amount: 2.5e6, currency: "EUR" }, spoken.zh)).toContain("资金：250万欧元");
    expect(facts({ amount: 2.5e6, currency: "EUR" }, spoken.de)).toContain("2,5 Mio. EUR");
  });

  test("name who decided where no finding stands behind the line, and the findings where one does", () => {
    const decided = facts({ decided_by: { person: "Li <x>", reason: "because", date: "2026-01-31" } });
    expect(decided).toContain("Decided by: Li <x>, 2026-01-31: because");
    expect(decided).not.toContain("Answers");
    expect(facts({})).toContain("Answers: P1.1-1");
    expect(facts({ findings: ["of-another-plan"] })).toContain("Answers: of-another-plan");
  });

  test("keep an instrument that no list has by its code", () => {
    expect(facts({ instrument: "PI999" })).toContain("Instrument: PI999");
    expect(facts({ instrument: "PI007" })).not.toContain("PI007");
  });

  test("give a deadline with the zone in which its day ends", () => {
    expect(facts({ deadline: "2027-12-31" })).toMatch(/Until: 31 Dec 2027 \(.+\)/);
    expect(facts({ deadline: "2027-12-31" }, spoken.zh)).toMatch(/完成时限：2027年12月31日（.+）/);
  });

  test.each<[Partial<typeof indicator>, string]>([
    [{}, "Indicator: Spread (en) 0.5"],
    [{ now: null }, "Indicator: Spread (en) –"],
    [{ now: 0 }, "Indicator: Spread (en) 0"],
    [{ direction: "up" }, "Indicator: Spread (en) 0.5, to rise (no effect size is on record)"],
    [{ direction: "down" }, "Indicator: Spread (en) 0.5, to fall (no effect size is on record)"],
    [{ direction: "down", target: 0.25 }, "Indicator: Spread (en) 0.50 → 0.25"],
    [{ now: null, target: 0 }, "Indicator: Spread (en) – → 0"],
    [{ target: 1, source: "a study" }, "Indicator: Spread (en) 0.5 → 1.0 (as measured: a study)"],
    [{ by: "2030-12-31" }, "Indicator: Spread (en) 0.5 by 31 Dec 2030"],
    [{ label: null }, "Indicator: i 0.5"],
    [{ unit: "points" }, "Indicator: Spread (en) 0.5 (points)"],
  ])("say of an indicator %j: %s", (given, text) => {
    expect(
      facts({ indicator: { ...indicator, ...given } })
        .split(" · ")
        .at(-2),
    ).toBe(text);
  });
});

test("what findings set is told by finding, numbers alone, and not at all where none sets one", () => {
  const because = [
    {
      finding: "confirmed-1",
      sets: [
        { kind: "cap" as const, what: "largest_region_share", value: 0.2 },
        { kind: "text" as const, what: "x", value: "words" },
      ],
    },
    { finding: "refused-1", sets: [{ kind: "text" as const, what: "x", value: null }] },
  ];
  const [set = ""] = said({ because }).filter((text) => text.startsWith("Set by findings"));
  expect(set).toMatch(/^Set by findings: P1\.1-1: .* 0\.2\.$/);
  expect(set).not.toContain("P2.1");
  expect(said({ because: because.slice(1) }).some((text) => text.startsWith("Set by findings"))).toBe(false);
});

test("assumptions stand with their units, shares in percent", () => {
  const given = {
    assumptions: [
      { label: both("Part"), value: 0.125, unit: "share", setting: null },
      { label: both("Money"), value: 2_500_000, unit: null, setting: null },
      { label: both("Time"), value: 3, unit: "years", setting: null },
      { label: both("Word"), value: "lottery", unit: null, setting: null },
    ],
  };
  const [table] = lineBlocks(line("M1.2-01", given), spoken.en).filter((block) => block.kind === "table");
  expect(table?.kind === "table" && table.rows.map(([, value]) => value)).toEqual(["12.5%", "2.5 m", "3 years", "lottery"]);
  const [chinese] = lineBlocks(line("M1.2-01", given), spoken.zh).filter((block) => block.kind === "table");
  expect(chinese?.kind === "table" && chinese.rows.map(([, value]) => value).slice(0, 3)).toEqual(["12.5%", "250万", "3年"]);
  expect(lineBlocks(line("M1.2-01"), spoken.en).some((block) => block.kind === "table")).toBe(false);
});

test("each step of why a line should work names its finding, or who assumes it", () => {
  const data = { code: "x.y", values: {}, marks: { en: [], zh: [] } };
  const mechanism = [
    { step: both("First"), step_data: data, evidence: ["confirmed-1", "refused-1"], assumed_by: null },
    { step: both("Second"), step_data: data, evidence: null, assumed_by: "the office" },
  ];
  const text = said({ mechanism }).at(-1) ?? "";
  expect(text).toBe("Why it should work: First (en) (finding P1.1-1, P2.1-1) Second (en) (assumed by the office)");
});

describe("what was proved of a line", () => {
  const certificate: NonNullable<PlanLine["certificate"]> = {
    objective: { kind: "outcome", unit: null, value: 12.5 },
    bound: 13,
    gap: 0.04,
    status: "within-gap",
    solver: "HiGHS",
    seed: 1,
    check: { rules: 7, violated: 0, worst: 0 },
  };
  const proof = (given: Partial<typeof certificate>, reader?: ReportContent) => said({ certificate: { ...certificate, ...given } }, reader).at(-1) ?? "";

  test("names objective, bound, gap, status, checks and solver", () => {
    expect(proof({})).toBe("Proof: objective 12.5, proved bound 13, gap 4.0000%, status within-gap; 7 rules checked exactly, 0 violated (solver HiGHS).");
    expect(proof({}, spoken.zh)).toContain("在允许差距内");
    expect(proof({}, spoken.de)).toContain("Lücke 4,0000\u00a0%");
  });

  test("has dashes for what was not found, and zero for what is zero", () => {
    expect(proof({ bound: null, gap: null, status: "not-proved", objective: { kind: "outcome", unit: null, value: null } })).toContain(
      "objective –, proved bound –, gap –, status not-proved",
    );
    expect(proof({ gap: 0, status: "optimal" })).toContain("gap 0.0000%, status optimal");
  });

  test("of a rule of division says that it keeps its limits, and only where it does", () => {
    const rule = { kind: "rule", unit: null, value: null } as const;
    expect(proof({ objective: rule })).toContain("keeps all 7 of its limits");
    expect(proof({ objective: rule, check: { rules: 7, violated: 2, worst: 0.5 } })).toContain("2 violated");
    expect(proof({ solver: "arithmetic" })).toContain("(solver arithmetic)");
  });
});

describe("the table of a line", () => {
  const columns: LineTable["columns"] = [
    { name: "region", label: both("Where"), unit: null, kind: "region" },
    { name: "money", label: both("Sum"), unit: "CNY" },
    { name: "n", label: both("Count"), unit: "firms" },
  ];
  const box = (rows: LineTable["rows"], reader: ReportContent = spoken.en, given: Partial<LineTable> = {}) => {
    const made = lineTableBox({ id: "M1.2-01-x", item: "M1.2" }, { columns, rows, ...given }, reader);
    const [table] = made.kind === "box" ? made.blocks : [];
    if (table?.kind !== "table" || made.kind !== "box") throw new Error("a box with a table was expected");
    return { title: made.title, ...table, said: table.rows.map((row) => row.map((cell) => (cell === null ? null : read(cell)))) };
  };

  test("names regions, money in one unit a column, and leaves a missing cell empty", () => {
    expect(
      box([
        ["350000", 12_345_678, 3],
        ["elsewhere", null, 0],
      ]).said,
    ).toEqual([
      ["Fujian", "12.3", "3"],
      ["elsewhere", null, "0"],
    ]);
    expect(box([["350000", 12_345_678, 3]], spoken.zh).said).toEqual([["福建", "1235", "3"]]);
    expect(box([["350000", 12_345_678, 3]], spoken.de).said).toEqual([["Fujian", "12,3", "3"]]);
  });

  test("says the unit in its head, as the language names it", () => {
    expect(box([]).columns.map(({ label }) => label)).toEqual(["Where (en)", "Sum (en) (CNY m)", "Count (en) (firms)"]);
    expect(box([], spoken.zh).columns.map(({ label }) => label)).toEqual(["Where（中）", "Sum（中）（万元）", "Count（中）（家）"]);
  });

  test("does not read an amount that is there as nothing, however small it is", () => {
    expect(box([["350000", 0, 1]]).said[0]?.[1]).toBe("0.0");
    expect(box([["350000", 12_000, 1]]).said[0]?.[1]).toBe("0.012");
    expect(box([["350000", 2_000, 1]], spoken.zh).said[0]?.[1]).toBe("0.2");
    expect(box([["350000", -12_000, 1]]).said[0]?.[1]).toBe("−0.012");
  });

  test("shows forty rows and counts the others", () => {
    const many = (count: number) => box(Array.from({ length: count }, (_, n) => ["350000", n, n]));
    expect([many(40).rows.length, many(40).caption]).toEqual([40, "40 rows"]);
    expect([many(41).rows.length, many(41).caption]).toEqual([40, "the first 40 of 41 rows"]);
    expect(many(1).caption).toBe("1 row");
  });

  test("is titled by the number of its line, and numbers stand to the right", () => {
    const { title, columns: heads } = box([["350000", null, 3]]);
    expect(title).toMatch(/^Box M1\.2-01: /);
    expect(heads.map(({ align }) => align)).toEqual(["left", "right", "right"]);
    expect(box([["350000", 1, "many"]]).columns.map(({ align }) => align)).toEqual(["left", "right", "left"]);
  });

  test("says several things of one cell one behind the other, by their own names", () => {
    const given: Block = lineTableBox({ id: "M1", item: "M1" }, { columns: columns.slice(2), rows: [[["a", "b"]]], names: { a: both("Alpha") } }, spoken.en);
    expect(JSON.stringify(given)).toContain("Alpha (en)");
    expect(JSON.stringify(given)).toMatch(/Alpha \(en\)[,;] b/);
  });
});
