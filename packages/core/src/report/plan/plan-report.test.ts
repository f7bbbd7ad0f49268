import { describe, expect, test } from "vitest";
import { both, content, finding, findings, line, lines } from "../../../test/report-content.ts";
import { planCost } from "../../capabilities/funding/costs/plan-cost.ts";
import { reportTemplate, reportTemplates } from "../../codes/report-section.ts";
import type { PeersAnswer } from "../../evidence/territory/peers/show-peers.ts";
import { briefReport } from "../brief/brief-report.ts";
import { evidenceNote } from "../evidence-text.ts";
import { renderHtml } from "../html/render-html.ts";
import { leaderBrief } from "../leader/leader-brief.ts";
import { meetingDeck } from "../slides/meeting-deck.ts";
import { planReport } from "./plan-report.ts";

function headings(html: string): readonly string[] {
  return [...html.matchAll(/<h[1-3][^>]*>(.*?)<\/h[1-3]>/g)].map(([, text]) => text ?? "");
}

describe.each(reportTemplates)("the template %s", (template) => {
  const { language, sections } = reportTemplate(template);
  const isShort = template.startsWith("draft-");
  const html = renderHtml(planReport(template, content(language as "zh" | "en")));

  test("has its chapters in their order", () => {
    const wanted = sections.map(({ heading }) => heading[language as "zh" | "en"]);
    const found = headings(html).filter((text) => wanted.some((chapter) => text.includes(chapter)));
    expect(found.map((text) => wanted.find((chapter) => text.includes(chapter)))).toEqual(wanted);
  });

  test.skipIf(isShort)("holds every finding and every line with its id, and marks what is invented", () => {
    for (const { id } of [...findings, ...lines]) expect(html).toContain(id);
    expect(html).toContain(language === "zh" ? "○ 证据不支持" : "○ Not supported");
    expect(html).toContain('class="invented"');
    expect(html).not.toContain("M6");
  });

  test("asks no other machine and leads back to the rows", () => {
    expect(html).not.toMatch(/https?:|\bsrc=|url\(/);
    // Rows by the table's title in the notes; codes and hashes in the annex alone, which the short draft lacks.
    expect(html).toContain(language === "zh" ? "《上市公司》第1–7行" : "Listed firms, rows 1–7");
    expect(html.includes(`SHA-256 ${"ab".repeat(6)}…`)).toBe(!isShort);
    const notes = html.slice(html.lastIndexOf('<footer class="footnotes"'));
    expect(notes).not.toMatch(/SHA-256|mean_krugman/);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });
});

test("the short draft says each confirmed finding, each task with owner, deadline and money, and asks for what is open", () => {
  const html = renderHtml(planReport("draft-zh", content("zh", { findings: [...findings, ...findings.map(({ id }) => finding(`${id}-again`))] })));
  expect(html).toContain("（送审稿）");
  for (const each of findings.filter(({ verdict }) => verdict === "confirmed")) expect(html).toContain(each.statement.zh);
  expect(html).not.toContain("Statement of refused-1（中）");
  for (const { id, action } of lines) {
    expect(html).toContain(action.zh);
    expect(html).toContain(id);
  }
  expect(html).toContain("责任单位未定：M1.2-01、M4.1-01。");
  expect(html).toContain("经费待测算：M4.1-01。");
  expect(html).toContain("共检验8项判断");
  // One chart alone, or eight pages would not hold it; deadlines as months, which do not break.
  expect([...html.matchAll(/<figure/g)].length).toBeLessThanOrEqual(1);
  expect(html).not.toMatch(/\d{4}-\d{2}-\d{2}<\/td>/);
});

test("what is known whichever way it is counted stands before the counts, with the year of its data", () => {
  const elsewhere = { type: "region" as const, id: "350000" };
  const known = [finding("known-1", { strength: "robust", years: { from: 2000, to: 2018 } }), finding("other-1", { strength: "robust", subject: elsewhere })];
  const html = renderHtml(planReport("draft-zh", content("zh", { findings: known })));
  const main = "<li><strong>It is so.（中）</strong>（证据支持，各口径一致；数据截至2018年）</li>";
  expect(html.split("各口径一致").length).toBe(2);
  expect(html.indexOf(main)).toBeGreaterThan(0);
  expect(html.indexOf(main)).toBeLessThan(html.indexOf("共检验2项判断"));
});

test("the short draft counts what it has no room for, and says the sentence of a finding once", () => {
  const refused = Array.from({ length: 11 }, (_, index) => finding(`refused-${index + 1}`, { verdict: "not-supported" }));
  const said = { code: "rule-of-p.said", values: {}, marks: { en: [], zh: [] }, text: both("What was found.") };
  const action_data = {
    code: "answer.public-testing",
    values: { place: { kind: "text" as const, text: both("here") }, statement: { kind: "sentences" as const, items: [said] } },
    marks: { en: [], zh: [] },
  };
  const action = { en: `List the tests. ${said.text.en}`, zh: `列出检测项目。${said.text.zh}` };
  const given = content("zh");
  const html = renderHtml(planReport("draft-zh", { ...given, findings: refused, plan: { ...given.plan, lines: [line("M4.1-04", { action, action_data })] } }));
  expect(html).toContain("Is refused-5 so?");
  expect(html).not.toContain("Is refused-6 so?");
  expect(html).toContain("另有6项，见规划全文。");
  expect(html).toContain("列出检测项目。</td>");
});

test("readings of one table are one place of a note", () => {
  const read = ["1-7", "9-12", "1-7"].map((rows) => ({ table: "firms", rows: [rows], sha256: "ab".repeat(32) }));
  expect(evidenceNote(read, content("zh"))).toBe("《上市公司》第1–7、9–12行");
});

test("a note for people names no id, no code and no hash: tables by title, entries by kind and number", () => {
  const projects = ["p-1", "p-2"].map((id) => ({ type: "project", id, version: 3 }));
  const told = evidenceNote([...projects, { table: "firms", rows: ["1-7"], sha256: "ab".repeat(32) }, ...projects], content("zh"));
  expect(told).toBe("《上市公司》第1–7行；登记信息：项目2条");
  expect(evidenceNote(projects.slice(1), content("en"))).toBe("register: Project, 1 entry");
});

test("the same content gives the same bytes", () => {
  expect(renderHtml(planReport("plan-zh", content("zh")))).toBe(renderHtml(planReport("plan-zh", content("zh"))));
});

test("M6 is printed only where the office turned it on, and as an inference", () => {
  const inferred = content("en");
  const html = renderHtml(planReport("plan-en", { ...inferred, plan: { ...inferred.plan, lines: [...lines, line("M6-01", { measure: "M6", item: "M6" })] } }));
  expect(html).toContain("inferred; not one of the paper&#39;s measures");
});

describe("the brief", () => {
  test("two confirmed findings and the one that the evidence refuses, decisions of different measures, the money and its gap", () => {
    const brief = leaderBrief({ place: "CN", root: "CN", currency: "CNY" }, findings, content("zh").plan);
    expect(brief.findings.map(({ id }) => id)).toEqual(["confirmed-1", "invented-1", "refused-1"]);
    expect(brief.decisions.map(({ id }) => id)).toEqual(["M1.2-01", "M4.1-01"]);
    expect(brief.money).toEqual({ total: 2e9, currency: "CNY", priced: ["M1.2-01"], unpriced: ["M4.1-01"], invented: [] });
    expect(brief.unknown.map(({ id }) => id)).toEqual(["thin-1"]);
  });

  test("does not depend on the order of findings and lines, and takes no other region's finding", () => {
    const other = finding("other", { subject: { type: "region", id: "110000" } });
    const { plan } = content("zh");
    const turned = leaderBrief({ place: "CN", root: "CN", currency: "CNY" }, [other, ...findings.toReversed()], { ...plan, lines: lines.toReversed() });
    expect(turned).toEqual(leaderBrief({ place: "CN", root: "CN", currency: "CNY" }, findings, plan));
  });

  test("its page has the four parts in both languages", () => {
    expect(headings(renderHtml(briefReport(content("zh")))).slice(1)).toEqual(["一、主要判断", "二、建议决策", "三、资金", "四、尚待查明的事项"]);
    expect(headings(renderHtml(briefReport(content("en")))).slice(1)).toEqual(["Main findings", "Decisions proposed", "The money", "What is not known"]);
  });

  test("beside other places it begins with a picture and a table of indicators with their years; a figure that nobody reports is a dash, and that is said", () => {
    const peers: PeersAnswer = {
      place: "350000",
      places: [
        { id: "350000", name: { en: "Fujian", zh: "福建" } },
        { id: "330000", name: { en: "Zhejiang", zh: "浙江" } },
      ],
      chosen: "office",
      why: { en: "Set by the office.", zh: "由本单位设定。" },
      rows: [
        {
          indicator: "a",
          label: { en: "Spending", zh: "投入" },
          unit: "points",
          better: null,
          table: "t",
          year: 2022,
          all: 31,
          median: 2,
          figures: [
            { place: "350000", value: 2.5, row: 1, rank: 9 },
            { place: "330000", value: 3, row: 2, rank: 4 },
          ],
        },
        {
          indicator: "b",
          label: { en: "People", zh: "人员" },
          unit: "points",
          better: null,
          table: "t",
          year: 2020,
          all: 30,
          median: 5,
          figures: [
            { place: "350000", value: null, row: null, rank: null },
            { place: "330000", value: 7, row: 4, rank: 2 },
          ],
        },
      ],
    };
    const html = renderHtml(briefReport(content("en"), peers));
    expect(headings(html)[1]).toBe("Beside other places");
    expect(html.indexOf("<svg")).toBeLessThan(html.indexOf("<table"));
    for (const said of ["Spending", "2022", "2020", "Set by the office.", "A dash: not reported (Fujian)."]) expect(html).toContain(said);
    const [, sheet] = meetingDeck(content("zh"), peers).slides;
    expect([sheet?.title, sheet?.chart?.categories, sheet?.chart?.series[0]?.values]).toEqual(["与对照地区比较", ["福建", "浙江"], [2.5, 3]]);
    expect(sheet?.notes.join()).toContain("无数据");
  });

  test("a place without findings, lines and money says so", () => {
    const empty = content("zh", {
      findings: [],
      chance: { looks: 0, confirmed: 0, expected: 0, measured: null },
      coverage: [],
      plan: {
        scenario: "default",
        region: "CN",
        lines: [],
        cost: planCost([], "CNY"),
        unanswered: [],
        to_find_out: [],
        norms: [],
        coverage: [],
        certificate: null,
      },
    });
    expect(renderHtml(briefReport(empty))).toContain("尚无可检验的判断");
  });
});

describe("the sheets of a meeting", () => {
  const robust = finding("robust-1", { strength: "robust", years: { from: 2010, to: 2018 }, threshold: 0.4 });
  const deck = meetingDeck(content("zh", { findings: [robust, ...findings] }));

  test("say what is wrong, tell findings that hold, then what is to be decided and what is not known", () => {
    expect(deck.slides.map(({ title }) => title)).toEqual([
      "全国产业技术体系：主要判断与建议",
      "It is so.（中）",
      "It is so.（中）",
      "It is so.（中）",
      "建议任务，提请决定",
      "尚待查明的事项",
    ]);
  });

  test("the first sheet says what is wrong in as many as three sentences with the year of their data, and the counts in small; the counts alone where nothing is known for sure", () => {
    expect(deck.slides[0]?.items).toEqual(["It is so.（中）（数据截至2018年）"]);
    const counts = "对照数据检验5项判断：证据支持3项，不支持1项，数据不足1项。";
    expect(deck.slides[0]?.source).toBe(counts);
    const open = meetingDeck(content("zh", { findings: findings.map((each) => ({ ...each, verdict: "insufficient-data" as const, strength: null })) }))
      .slides[0];
    expect(open).toMatchObject({ items: [expect.stringContaining("数据不足")], source: "" });
  });

  test("a finding says how sure it is and up to which year its data go, draws its value beside the limit, and its notes hold the rows", () => {
    const [, told] = deck.slides;
    expect(told?.sentence).toBe("证据支持（各口径一致）；数据截至2018年");
    expect(told?.chart).toMatchObject({ kind: "bars", isPercent: true, categories: ["实际值", "界限"], series: [{ values: [0.5, 0.4] }] });
    expect(told?.source).toBe("来源：上市公司");
    expect(told?.notes.join(" ")).toMatch(/Statement of robust-1.*1–7/);
  });

  test("an amount is estimated and not approved, and what is invented says so", () => {
    const [asked] = deck.slides.filter(({ title }) => title.startsWith("建议任务"));
    expect(asked?.items[0]).toContain("测算20亿元，未经批复");
    expect(asked?.items[1]).toContain("含虚构数据");
  });
});
