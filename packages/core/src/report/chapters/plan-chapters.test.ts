import { describe, expect, test } from "vitest";
import { german } from "../../../test/german.ts";
import { prose, read, rows, tables } from "../../../test/report-blocks.ts";
import { both, content, finding, line, noWay } from "../../../test/report-content.ts";
import { furtherFormatter } from "../../language/message/formatter.ts";
import type { PlanLine } from "../../plan/plan.ts";
import type { ReportContent, ReportGoal } from "../report-content.ts";
import { basisBlocks } from "./basis.ts";
import { diagnosisBlocks } from "./diagnosis.ts";
import { indicatorTable } from "./indicator-table.ts";
import { layoutBlocks } from "./layout.ts";
import { moneySentence, projectsBlocks } from "./projects.ts";
import { requirementsBlocks } from "./requirements.ts";
import { safeguardsBlocks } from "./safeguards.ts";
import { shortFindings, shortMoney, shortOpen, shortRequest, shortTasks } from "./short-draft.ts";
import { tasksBlocks } from "./tasks.ts";

const inGerman = (given: Partial<ReportContent> = {}) => content("en", { formatter: furtherFormatter(german), ...given });
const planOf = (lines: readonly PlanLine[], given: Partial<ReportContent["plan"]> = {}) => ({ plan: { ...content("en").plan, lines: [...lines], ...given } });
const open = (id: string, rule: string, subject: string) =>
  finding(id, { verdict: "insufficient-data", value: null, rule, question: both(`Is ${rule} so?`), subject: { type: "region", id: subject } });

describe("the money of a plan", () => {
  const told = (lines: readonly PlanLine[], given: Partial<ReportContent> = {}) => moneySentence(content("en", { ...planOf(lines), ...given }));

  test("is in no sum where nobody knows a cost, and zero is a cost", () => {
    expect(told([])).toBe("The plan has 0 lines; the cost of none is known, and no sum is guessed.");
    expect(told([line("M1.2-01")])).toContain("no sum is guessed");
    expect(told([line("M1.2-01", { amount: 0 })])).toContain("1 of them with an amount, together CNY 0");
  });

  test("leaves out what is invented, says of which line, and parts agree with the whole", () => {
    const said = told([
      line("M1.2-01", { amount: 1.5e6 }),
      line("M1.2-02", { amount: 2e6 }),
      line("M1.3-01", { amount: 9e9, synthetic: true }),
      line("M1.4-01"),
    ]);
    expect(said).toContain("The plan has 4 lines; 2 of them with an amount, together CNY 3.5 m");
    expect(said).toContain("the cost of the other 1 is not known");
    expect(said).toContain("The amount of M1.3-01 is invented and in no sum.");
  });

  test("is called estimated until a plan is approved", () => {
    expect(told([line("a", { amount: 1 })])).toContain("nominal, estimated, not approved");
    expect(told([line("a", { amount: 1 })], { isApproved: true })).toContain("(nominal)");
  });

  test("is one sentence in all languages, and the same sum", () => {
    const lines = planOf([line("a", { amount: 1.25e9 })]);
    expect(moneySentence(content("zh", lines))).toContain("合计12.5亿元");
    expect(moneySentence(inGerman(lines))).toContain("1,25 Mrd. CNY");
    expect(prose(shortMoney(content("zh", lines)))).toEqual([moneySentence(content("zh", lines))]);
  });

  test("stands in a table with a dash where it is missing, and is a number for a workbook", () => {
    const [table] = tables(
      projectsBlocks(content("en", planOf([line("M1.2-01", { amount: 2e6, start_year: 2026 }), line("M4.1-01-drive-unit", { synthetic: true })]))),
    );
    expect(rows(table)).toEqual([
      ["M1.2-01", "Action of M1.2-01 (en)", "CN", "CNY 2 m", "2026"],
      ["M4.1-01", "Action of M4.1-01-drive-unit (en) [invented]", "CN", "–", "–"],
    ]);
    expect(table?.rows[0]?.[3]).toEqual([{ number: 2e6, text: "CNY 2 m" }]);
  });
});

describe("safeguards", () => {
  test("name each subject of an open question once, however many parts of it are open", () => {
    const given = content("en", { findings: [open("a-1", "r", "CN"), open("a-2", "r", "CN"), open("a-3", "r", "350000")] });
    expect(prose(safeguardsBlocks(given)).at(-1)).toBe("Is r so? (en) (CN, 350000)");
  });

  test("count subjects and not findings where they are too many to name", () => {
    const several = (count: number, parts: number) =>
      prose(safeguardsBlocks(content("en", { findings: Array.from({ length: count * parts }, (_, n) => open(`a-${n}`, "r", `place-${n % count}`)) }))).at(-1);
    expect(several(4, 1)).toBe("Is r so? (en) (4 subjects)");
    expect(several(4, 3)).toBe("Is r so? (en) (4 subjects)");
    expect(several(1, 4)).toBe("Is r so? (en) (place-0)");
  });

  test("put a list of risks only where something is open", () => {
    const blocks = safeguardsBlocks(content("en", { findings: [finding("a")] }));
    expect(prose(blocks).at(-1)).toBe("Every statement that was tested had enough data.");
    expect(blocks.filter((block) => block.kind === "list").every((block) => block.kind === "list" && block.items.length > 0)).toBe(true);
  });

  test("say of each of the paper's means its lines, else why it has none, else that it has none", () => {
    const said = prose(safeguardsBlocks(content("en")));
    expect(said.some((text) => text.endsWith(": see M1.2-01."))).toBe(true);
    expect(said.some((text) => text.endsWith(": no talent data (en)"))).toBe(true);
    expect(said.some((text) => text.endsWith(": no line yet."))).toBe(true);
  });

  test("pass over what the office hides, with its heading where nothing of it is left", () => {
    const { headings } = content("en");
    const { "M1.6": _, ...hidden } = headings;
    expect(prose(safeguardsBlocks(content("en")))).toContain("Talent");
    expect(prose(safeguardsBlocks(content("en", { headings: hidden })))).not.toContain("Talent");
  });
});

describe("the overview of findings", () => {
  const { findings } = content("en");

  test("counts by problem what it counts in all", () => {
    const [table] = tables(diagnosisBlocks(content("en")));
    const sums = [1, 2, 3].map((column) => rows(table).reduce((sum, row) => sum + Number(row[column]), 0));
    expect(sums).toEqual(["confirmed", "not-supported", "insufficient-data"].map((verdict) => findings.filter((each) => each.verdict === verdict).length));
    expect(sums.reduce((sum, each) => sum + each, 0)).toBe(findings.length);
  });

  test("says of a problem without a finding that nothing was tested there", () => {
    const said = prose(diagnosisBlocks(content("en", { findings: [], regionalFindings: [] })));
    expect(said.filter((text) => text === "Nothing was tested here; the list below says why.")).toHaveLength(4);
    expect(rows(tables(diagnosisBlocks(content("en", { findings: [] })))[0]).flatMap((row) => row.slice(1))).toEqual(Array.from({ length: 12 }, () => "0"));
  });

  test("has no part for a problem that the office hides", () => {
    const { P3: _, ...headings } = content("en").headings;
    const [table] = tables(diagnosisBlocks(content("en", { headings })));
    expect(rows(table).map(([name = ""]) => name.slice(0, 2))).toEqual(["P1", "P2", "P4"]);
  });

  test.each([
    [1, "P1-1"],
    [3, "P1-1, P1-2, P1-3"],
    [4, "P1-1, P1-2, and 2 more"],
    [12, "P1-1, P1-2, and 10 more"],
  ])("names of %i findings of an item at most three", (count, said) => {
    const many = Array.from({ length: count }, (_, n) => finding(`f-${n}`, { item: "P1" }));
    const blocks = diagnosisBlocks(content("en", { findings: many, coverage: [{ item: "P1", findings: many.map(({ id }) => id), reason: null }] }));
    expect(rows(tables(blocks).at(-1))[0]?.[2]).toBe(said);
  });

  test("counts in Chinese all that there are, in English those that are not named", () => {
    const many = Array.from({ length: 5 }, (_, n) => finding(`f-${n}`, { item: "P1" }));
    const given = { findings: many, coverage: [{ item: "P1", findings: many.map(({ id }) => id), reason: both("why") }] };
    expect(rows(tables(diagnosisBlocks(content("zh", given))).at(-1))[0]?.slice(2)).toEqual(["P1-1、P1-2等5条", "why（中）"]);
    expect(rows(tables(diagnosisBlocks(inGerman(given))).at(-1))[0]?.[2]).toBe("P1-1, P1-2 und 3 weitere");
  });
});

describe("indicators", () => {
  const goal = (id: string, given: Partial<ReportGoal> = {}): ReportGoal => ({
    id,
    label: both(`Goal ${id}`),
    unit: "share",
    baseline: 0.25,
    milestone: null,
    target: 0,
    actual: null,
    source: null,
    remark: null,
    invented: false,
    kind: null,
    common: null,
    priority: null,
    years: { baseline: null, milestone: null, target: null, actual: null },
    ...given,
  });

  test("are the office's goals: shares in percent, a dash where nothing is known, zero as zero", () => {
    const [table] = indicatorTable(
      content("en", { goals: [goal("g-1"), goal("g-2", { invented: true, source: "s", remark: "r", unit: "points", baseline: 12 })] }),
    );
    expect(table?.kind === "table" && rows(table)).toEqual([
      ["g-1", "Goal g-1 (en)", "share", "25.0%", "–", "0.0%", "–", "–"],
      ["g-2 [invented]", "Goal g-2 (en)", "points", "12", "–", "0", "–", "s; r"],
    ]);
  });

  test("in Chinese name their unit in the label, so that no column stands for it", () => {
    const columns = (given: ReportContent) =>
      indicatorTable(given).flatMap((block) => (block.kind === "table" ? [block.columns.length, block.rows[0]?.length] : []));
    expect(columns(content("zh", { goals: [goal("g")] }))).toEqual([7, 7]);
    expect(columns(content("en", { goals: [goal("g")] }))).toEqual([8, 8]);
    expect(columns(inGerman({ goals: [goal("g")] }))).toEqual([8, 8]);
  });

  test("without goals are the confirmed findings of the place, and no target is invented", () => {
    const given = [
      finding("a", { value: 0.5 }),
      finding("b", { value: null }),
      finding("c", { verdict: "not-supported" }),
      finding("d", { subject: { type: "region", id: "350000" } }),
    ];
    const [told, table] = indicatorTable(content("en", { findings: given }));
    expect(told?.kind === "paragraph" && read(told.text)).toContain("No targets have been entered");
    expect(table?.kind === "table" && rows(table)).toEqual([["P1.1-1", "Is a so? (en)", "share", "50.0%", "–", "–", "–", "target to be set"]]);
  });
});

describe("the layout", () => {
  const places = Array.from({ length: 12 }, (_, n) => ({ id: `r${n}`, label: both(`R${n}`), column: n, row: 0 }));
  const graded = (id: string, cells: readonly (readonly [string, number | null])[]) =>
    line(id, {
      table: {
        columns: [
          { name: "region", label: both("Region"), unit: null, kind: "region" },
          { name: "grade", label: both("Grade"), unit: null },
        ],
        rows: cells.map((cell) => [...cell]),
      },
    });

  test("says where no line names a single region", () => {
    expect(prose(layoutBlocks(content("en", planOf([line("a")]))))).toEqual(["No line names a single region."]);
    expect(prose(layoutBlocks(content("en", planOf([graded("a", [["elsewhere", 1]])]))))).toEqual(["No line names a single region."]);
  });

  test("lists few regions in the order of places, and draws many as a map", () => {
    const few = graded("M1.2-01", [
      ["r3", 1],
      ["r1", 2],
    ]);
    const many = graded(
      "M2.1-01",
      places.map(({ id }, n) => [id, n === 0 ? null : n] as const),
    );
    const blocks = layoutBlocks(content("en", { regions: places, ...planOf([few, many]) }));
    expect(rows(tables(blocks)[0]).map(([id, , regions]) => [id, regions])).toEqual([["M1.2-01", "R1 (en), R3 (en)"]]);
    const [figure] = blocks.filter((block) => block.kind === "figure");
    expect(figure?.kind === "figure" && [figure.caption.endsWith(": Grade (en)"), figure.svg.includes(">–<"), figure.svg.includes(">11<")]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("draws no map of a line without a single number", () => {
    const many = graded(
      "M2.1-01",
      places.map(({ id }) => [id, null] as const),
    );
    expect(layoutBlocks(content("en", { regions: places, ...planOf([many]) })).map(({ kind }) => kind)).toEqual(["paragraph"]);
  });
});

describe("tasks", () => {
  test("say of every measure without a line that there is none, and list what is missing", () => {
    const blocks = tasksBlocks(content("en", planOf([], { coverage: [{ ...noWay, item: "M1.6", lines: [], reason: both("no talent data") }] })));
    expect(prose(blocks).filter((text) => text === "No task here yet; the table says why.")).toHaveLength(5);
    expect(rows(tables(blocks)[0]).map((row) => [row[0], row[2]])).toEqual([["M1.6", "no talent data (en)"]]);
  });

  test("of an item stand together, in the order of the plan", () => {
    const lines = [line("M1.2-01"), line("M1.3-01", { item: "M1.3" }), line("M1.2-02")];
    const said = prose(tasksBlocks(content("en", planOf(lines)))).filter((text) => text.startsWith("M1."));
    expect(said.map((text) => text.slice(0, 7))).toEqual(["M1.2-01", "M1.2-02", "M1.3-01"]);
  });

  test("what is to be found out names its finding, the fields, and says where nobody knows from whom or for how much", () => {
    const needs = [
      { role: "firms", table: both("Firms"), field: "assets", title: both("Assets"), who: null, who_named: null },
    ] as unknown as ReportContent["plan"]["to_find_out"][number]["needs"];
    const question = {
      finding: "thin-1",
      needs,
      said: both("moves little"),
      said_data: { code: "x.y", values: {}, marks: { en: [], zh: [] } },
      cost: null,
      would_decide: both("all"),
    } as unknown as ReportContent["plan"]["to_find_out"][number];
    const table = tables(tasksBlocks(content("en", planOf([], { to_find_out: [question] })))).find(
      ({ columns }) => columns.length === 6 && columns[3]?.label === "Table and field",
    );
    expect(rows(table)).toEqual([["P3.1-1 Is thin-1 so? (en)", "moves little (en)", "all (en)", "Firms (en): Assets (en)", "not known", "not known"]]);
  });
});

test("what a plan is required to do counts confirmed findings and names the measures that have a line", () => {
  const [, thought] = requirementsBlocks(content("en"));
  expect(thought?.kind === "paragraph" && read(thought.text)).toMatch(/\b2\b/);
  const [, none] = requirementsBlocks(content("en", { findings: [], ...planOf([]) }));
  expect(none?.kind === "paragraph" && read(none.text)).not.toMatch(/undefined|\{/);
});

test.each(["en", "zh", "de"] as const)("no chapter leaves a place open or says a code of the program in %s", (language) => {
  // Of a sentence that no table has, the text stands in every language.
  const action_data = { code: "sample.action", values: {}, marks: { en: [], zh: [] } };
  const lines = planOf(content("en").plan.lines.map((each) => ({ ...each, action_data })));
  const given = language === "de" ? inGerman(lines) : content(language, lines);
  const chapters = [
    basisBlocks,
    diagnosisBlocks,
    requirementsBlocks,
    layoutBlocks,
    tasksBlocks,
    safeguardsBlocks,
    projectsBlocks,
    shortFindings,
    shortTasks,
    shortOpen,
    shortRequest,
  ];
  for (const chapter of chapters) {
    const blocks = chapter(given);
    expect(blocks.length).toBeGreaterThan(0);
    expect(JSON.stringify(blocks)).not.toMatch(/\{\$|undefined|NaN|\[object/);
  }
});
