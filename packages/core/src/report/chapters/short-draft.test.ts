import { describe, expect, test } from "vitest";
import { german } from "../../../test/german.ts";
import { prose, rows, tables } from "../../../test/report-blocks.ts";
import { both, content, finding, line } from "../../../test/report-content.ts";
import { furtherFormatter } from "../../language/message/formatter.ts";
import type { PlanLine } from "../../plan/plan.ts";
import { noStand } from "../open-stand.ts";
import type { ReportContent } from "../report-content.ts";
import { basisBlocks } from "./basis.ts";
import { shortFindings, shortOpen, shortRequest, shortTasks } from "./short-draft.ts";

const inGerman = (given: Partial<ReportContent> = {}) => content("en", { formatter: furtherFormatter(german), ...given });
const planOf = (lines: readonly PlanLine[]) => ({ plan: { ...content("en").plan, lines: [...lines] } });
const open = (id: string, rule: string, subject: string) =>
  finding(id, { verdict: "insufficient-data", value: null, rule, question: both(`Is ${rule} so?`), subject: { type: "region", id: subject } });

describe("the short draft", () => {
  test("asks for what is not settled and names its lines; where all is settled it says so", () => {
    const settled = { owner: { type: "organisation", id: "o" } as const, deadline: "2027-12-31", amount: 5, proposed: false };
    expect(prose(shortRequest(content("en", planOf([line("M1.2-01", settled)]))))).toEqual(["Every task has its owner, deadline and money."]);
    expect(
      prose(
        shortRequest(
          content(
            "en",
            planOf([
              line("M1.2-01", settled),
              line("M1.2-02", { ...settled, deadline: null }),
              line("M1.3-01", { ...settled, deadline: null, proposed: true }),
            ]),
          ),
        ),
      ),
    ).toEqual(["No deadline: M1.2-02, M1.3-01.", "Owner, deadline and indicator are proposed: to be confirmed: M1.3-01."]);
  });

  test("holds every line in the table of its measure, deadlines by their month", () => {
    const lines = [
      line("M2.1-01", { measure: "M2", item: "M2.1" }),
      line("M1.2-01", { deadline: "2027-12-31", owner: { type: "organisation", id: "ministry" } }),
    ];
    const all = tables(shortTasks(content("en", planOf(lines))));
    expect(all.map(rows)).toEqual([
      [["M1.2-01", "Action of M1.2-01 (en)", "ministry", "Dec 2027", "–"]],
      [["M2.1-01", "Action of M2.1-01 (en)", "–", "–", "–"]],
    ]);
    expect(prose(shortTasks(content("zh", planOf([]))))).toEqual(["现有证据不支持任何任务。"]);
  });

  test("asks each open question once, with the name of what it is about where that is another place", () => {
    const findings = [open("a", "r", "CN"), open("b", "r", "CN"), open("c", "r", "350000")];
    expect(prose(shortOpen(content("en", { findings })))).toEqual([
      "These could not be decided, and no task rests on them.",
      "Is r so? (en)",
      "Is r so? (en) (350000)",
    ]);
    expect(prose(shortOpen(content("en", { findings: [] })))).toEqual(["Every statement that was tested had enough data."]);
  });

  test.each([
    [5, 0],
    [6, 1],
    [30, 25],
  ])("of %i refused questions five are named and %i counted", (count, more) => {
    const findings = Array.from({ length: count }, (_, n) => finding(`f-${n}`, { verdict: "not-supported" }));
    const said = prose(shortFindings(content("en", { findings })));
    expect(said.filter((text) => /^Is f-\d+ so/.test(text))).toHaveLength(5);
    expect(said.filter((text) => text.endsWith("stand in the full plan."))).toEqual(more === 0 ? [] : [`${more} more stand in the full plan.`]);
  });
});

describe("the basis", () => {
  test("counts what the register holds, and marks of it what is invented", () => {
    const records = [
      { type: "project", label: both("Project"), count: 12_000, invented: 3 },
      { type: "award", label: both("Award"), count: 0, invented: 0 },
      { type: "fund", label: both("Fund"), count: 1, invented: 0 },
    ];
    expect(rows(tables(basisBlocks(content("en", { records })))[0])).toEqual([
      ["Project (en)", "12,000", "3 [invented]"],
      ["Fund (en)", "1", "0"],
    ]);
    expect(prose(basisBlocks(content("en", { records: [] })))).toContain("The register holds no records yet.");
    expect(prose(basisBlocks(content("zh", { records: records.slice(1, 2) })))).toContain("登记库尚无记录。");
  });

  test("says nothing of the paper where the office hides it, and nothing of what is open where nothing is", () => {
    const said = prose(basisBlocks(content("en", { paper: null, open: noStand })));
    expect(said[0]).toBe("What exists");
    expect(said.join()).not.toContain("numbered as in");
  });

  test("names every table in the reader's language, with what it holds", () => {
    const resources = [
      {
        name: "a",
        path: "a.csv",
        hash: "sha256:00",
        schema: { fields: [] },
        sources: [],
        title: "Firms",
        title_zh: "公司",
        description: "All <firms>",
        description_zh: "全部公司",
      },
      { name: "b", path: "b.csv", hash: "sha256:00", schema: { fields: [] }, sources: [], title: "Patents" },
    ] as unknown as ReportContent["resources"];
    const held = (given: ReportContent) => rows(tables(basisBlocks(given)).at(-1));
    expect(held(content("en", { resources }))).toEqual([
      ["Firms", "All <firms>"],
      ["Patents", "–"],
    ]);
    expect(held(content("zh", { resources }))[0]).toEqual(["公司", "全部公司"]);
    expect(held(inGerman({ resources }))[0]).toEqual(["Firms", "All <firms>"]);
  });
});
