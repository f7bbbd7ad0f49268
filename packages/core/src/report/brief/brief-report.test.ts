import { describe, expect, test } from "vitest";
import { german } from "../../../test/german.ts";
import { prose, read, rows, tables } from "../../../test/report-blocks.ts";
import { both, content, finding, line } from "../../../test/report-content.ts";
import type { PeersAnswer } from "../../evidence/territory/peers/show-peers.ts";
import { furtherFormatter, ownFormatter } from "../../language/message/formatter.ts";
import type { PlanLine } from "../../plan/plan.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import type { ReportContent } from "../report-content.ts";
import { briefReport } from "./brief-report.ts";
import { peersChapter } from "./peers-chapter.ts";

const planOf = (lines: readonly PlanLine[]) => ({ plan: { ...content("en").plan, lines: [...lines] } });
const blocksOf = ({ chapters }: ReportDocument, id: string): readonly Block[] => chapters.find((chapter) => chapter.id === id)?.blocks ?? [];
const told = (id: string, given: Partial<ReportContent> = {}) => prose(blocksOf(briefReport(content("en", given)), id));
const open = (id: string) => finding(id, { verdict: "insufficient-data", value: null });
/** Findings that take all the room that the page has for what is known. */
const known = ["x", "y", "z"].map((id) => finding(id));
const nothingOpen = { findings: [finding("a")], coverage: [] };

describe("what is not known", () => {
  test("is three questions at most, and how many more", () => {
    const five = told("unknown", { findings: [...known, ...["a", "b", "c", "d", "e"].map(open)], coverage: [] });
    expect(five).toEqual(["Is a so? (en)", "Is b so? (en)", "Is c so? (en)", "2 more statements lack data."]);
    expect(told("unknown", { findings: [...known, ...["a", "b", "c"].map(open)], coverage: [] })).toHaveLength(3);
  });

  test("counts items that could not be tested, and has no empty remark where there is neither", () => {
    const items = [
      { item: "P1.1", findings: [], reason: null },
      { item: "P1.2", findings: ["a"], reason: null },
    ];
    expect(told("unknown", { ...nothingOpen, coverage: items }).at(-1)).toContain("1 items");
    expect(told("unknown", nothingOpen)).toEqual([]);
    expect(told("unknown", { findings: [...known, open("a")], coverage: [] })).toEqual(["Is a so? (en)"]);
  });

  test("says what chance would have called, where it was asked", () => {
    const chance = { looks: 40, confirmed: 5, expected: 2, measured: null };
    expect(told("unknown", { ...nothingOpen, chance })[0]).toContain("40");
  });
});

describe("decisions", () => {
  test("say who answers until when, else that nobody is named", () => {
    const [owned, free] = told(
      "decisions",
      planOf([
        line("M1.3-01", { item: "M1.3", owner: { type: "organisation", id: "ministry" }, deadline: "2027-12-31" }),
        line("M2.1-01", { measure: "M2", item: "M2.1" }),
      ]),
    );
    expect(owned).toMatch(/^1\. Action of M1\.3-01 \(en\) \(M1\.3-01; cost not yet estimated; ministry, until 31 Dec 2027 \(.+\)\)$/);
    expect(free).toBe("2. Action of M2.1-01 (en) (M2.1-01; cost not yet estimated; nobody named yet)");
  });

  test("mark money as estimated until a plan is approved, and what is invented as such", () => {
    const lines = planOf([line("M1.2-01", { amount: 5e6, synthetic: true })]);
    expect(told("decisions", lines)[0]).toContain("CNY 5 m, estimated, not approved; nobody named yet) [invented]");
    expect(told("decisions", { ...lines, isApproved: true })[0]).toContain("CNY 5 m; nobody named yet)");
    expect(told("decisions", planOf([]))).toEqual(["No task is grounded in the evidence here."]);
  });
});

describe("the money", () => {
  test("is a sum of what is known, in words of one line and of several", () => {
    expect(told("money", planOf([line("M1.2-01", { amount: 1e6 }), line("M1.3-01")]))[0]).toContain(
      "One line carries an amount, together CNY 1 m (nominal, estimated, not approved; M1.2-01). The cost of the other 1",
    );
    expect(told("money", planOf([line("M1.2-01", { amount: 1e6 }), line("M1.3-01", { amount: 2.5e6 })]))[0]).toContain(
      "2 lines carry an amount, together CNY 3.5 m",
    );
  });

  test("is no sum where nothing is known, and leaves out what is invented", () => {
    expect(told("money", planOf([line("M1.2-01"), line("M1.3-01")]))).toEqual(["None of the 2 lines has a known cost; no sum is guessed."]);
    const said = told("money", planOf([line("M1.2-01", { amount: 1e6 }), line("M1.3-01", { amount: 9e9, synthetic: true })]))[0];
    expect(said).toContain("together CNY 1 m");
    expect(said).toContain("The amount of M1.3-01 is invented and in no sum.");
  });
});

test("what nobody has recorded as open to society has no chapter; what is recorded is one line, marked where it is invented", () => {
  const { open: none } = content("en");
  const ids = (given: Partial<ReportContent>) => briefReport(content("en", given)).chapters.map(({ id }) => id);
  expect(ids({})).toEqual(["findings", "decisions", "money", "unknown"]);
  const recorded = { ...none, needs: { all: 5, withoutOffer: 0 }, synthetic: true };
  expect(ids({ open: recorded })).toContain("open");
  expect(told("open", { open: recorded })).toEqual(["needs without an offer: 0 of 5. [invented]"]);
});

describe("beside other places", () => {
  const figure = (place: string, value: number | null) => ({ place, value, row: value === null ? null : 1, rank: null });
  const peers: PeersAnswer = {
    place: "a",
    places: [
      { id: "a", name: both("A") },
      { id: "b", name: both("B") },
    ],
    chosen: "office",
    why: both("Because."),
    rows: [
      {
        indicator: "x",
        label: both("Spending"),
        unit: "points",
        better: null,
        table: "t",
        year: 2022,
        all: 31,
        median: null,
        figures: [figure("a", 0), figure("b", null)],
      },
      {
        indicator: "y",
        label: both("People"),
        unit: "points",
        better: null,
        table: "t",
        year: 2020,
        all: 30,
        median: 25_000,
        figures: [figure("a", 12_345), figure("b", 2.5)],
      },
    ],
  };

  test("zero is a figure and what nobody reports a dash, of which it is said whose it is", () => {
    const [chapter] = peersChapter(peers, ownFormatter("en"));
    const [table] = tables(chapter?.blocks ?? []);
    expect(rows(table).map((row) => row.slice(1))).toEqual([
      ["2022", "0", "–", "–"],
      ["2020", "12,345", "2.5", "25,000"],
    ]);
    expect(table?.remark).toBe("Because. (en) High or low is not by itself good or bad. A dash: not reported (B (en)).");
    expect(table?.rows[1]?.[2]).toEqual([{ number: 12_345, text: "12,345" }]);
  });

  test("large figures are grouped as the language groups them", () => {
    const large = { ...peers, rows: peers.rows.slice(1) };
    const cell = (formatter: Parameters<typeof peersChapter>[1]) => read(tables(peersChapter(large, formatter)[0]?.blocks ?? [])[0]?.rows[0]?.[2] ?? null);
    expect([cell(ownFormatter("zh")), cell(furtherFormatter(german))]).toEqual(["1.23万", "12.345"]);
  });

  test("has no chapter without an indicator, and no remark of a dash where all is reported", () => {
    expect(peersChapter({ ...peers, rows: [] }, ownFormatter("en"))).toEqual([]);
    expect(tables(peersChapter({ ...peers, rows: peers.rows.slice(1) }, ownFormatter("en"))[0]?.blocks ?? [])[0]?.remark).not.toContain("A dash");
  });
});
