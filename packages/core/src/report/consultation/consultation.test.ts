import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { PublicRound } from "../../capabilities/consolidation/consultation/public-round.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { consultationMinutes } from "./consultation-minutes.ts";
import { publicConsultationPage } from "./public-consultation.ts";

const round: PublicRound = {
  id: "division#1",
  title: { en: "Division of tasks", zh: "任务分工" },
  opened_on: "2026-05-01",
  until: "2026-05-31",
  time_zone: "Asia/Shanghai",
  takes: true,
  lines: [
    { line: "1", office: { en: "Ministry", zh: "部委" }, says: { en: "Build it", zh: "建设" } },
    { line: "1", office: { en: "Bureau", zh: "局" }, says: { en: "Help <them>", zh: "协助" } },
    { line: "2", office: { en: "Bureau", zh: "局" }, says: { en: "Pay", zh: "出资" } },
  ],
  comments: [],
  synthetic: false,
};
const page = (own: Partial<PublicRound> = {}, ...more: [] | [Parameters<typeof publicConsultationPage>[2]]) =>
  publicConsultationPage({ ...round, ...own }, "en", ...more);

describe("a round as the public reads it", () => {
  test("says in both languages what is asked of whom, and until when in which zone", () => {
    expect(page()).toContain("Published on 2026-05-01, comments until the end of 2026-05-31 (Asia/Shanghai).");
    expect(page()).toContain("<td>1</td><td>Ministry</td><td>Build it</td>");
    const chinese = publicConsultationPage(round, "zh");
    expect(chinese).toContain('<html lang="zh-CN">');
    expect(chinese).toContain("<td>2</td><td>局</td><td>出资</td>");
  });

  test("asks no other machine, runs nothing, and is found by no search", () => {
    expect(page()).not.toMatch(/<script|https?:|\bsrc=|url\(/);
    expect(page()).toContain('<meta name="robots" content="noindex">');
  });

  test("holds what people wrote as text alone, with its lines", () => {
    const comments = [
      { line: null, name: null, text: 'one\n<script>alert("x")</script>', received_on: "2026-05-02" },
      { line: "2", name: "<b>Wang</b>", text: "two", received_on: "2026-05-03" },
    ];
    const html = page({ comments });
    expect(html).toContain("<p>one<br>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</p>");
    expect(html).toContain("without a name · the draft as a whole · 2026-05-02");
    expect(html).toContain("&lt;b&gt;Wang&lt;/b&gt; · 2 · 2026-05-03");
    expect(html).not.toMatch(/<script|<b>/);
    expect(page()).toContain("No comment is shown yet.");
  });

  test("has a form only where comments are taken, which offers each line once", () => {
    expect([...page().matchAll(/<option /g)]).toHaveLength(3);
    const shut = page({ takes: false });
    expect(shut).not.toMatch(/<form|<textarea/);
    expect(shut).toContain("Comments are not taken.");
  });

  test("keeps what was typed where it was refused, and says why; once it was sent the form is empty", () => {
    const refused = page({}, { told: "Too long & empty.", typed: { line: "2", name: 'a"b', text: "</textarea>x" } });
    expect(refused).toContain('role="alert">Too long &amp; empty.');
    expect(refused).toContain('<option value="2" selected>2</option>');
    expect(refused).toContain('value="a&quot;b"');
    expect(refused).toContain("&lt;/textarea&gt;x</textarea>");
    const sent = page({}, { isSent: true });
    expect(sent).toContain('role="status">Thank you.');
    expect(sent).toContain("required></textarea>");
    expect(sent).not.toContain(" selected>");
  });

  test("says that it is invented, and the same round gives the same bytes", () => {
    expect(page({ synthetic: true })).toContain("Everything here is invented.");
    expect(page()).not.toContain("Everything here is invented.");
    expect(page()).toBe(page());
  });
});

describe("the minutes of a round", () => {
  const asked = [
    { line: "1", office: "ministry", says: "建设", says_en: "Build it" },
    { line: "1", office: "bureau", says: "协助", says_en: null },
    { line: "2", office: "gone", says: "出资", says_en: "Pay" },
  ];
  const consultation = { id: "division#1", draft: "division", number: 1, opened_on: "2026-05-01", until: "2026-05-31", status: "open", opened_by: "li", asked };
  const answer = (office: string, line: string, own: object) => ({
    id: `division#1:${office}:${line}`,
    consultation: "division#1",
    office,
    line,
    given_by: "x",
    ...own,
  });
  const comment = (id: string, status: string, own: object = {}) => ({
    id,
    consultation: "division#1",
    text: `text of ${id}`,
    received_on: "2026-05-03",
    status,
    ...own,
  });

  async function minutes({ own = {}, answers = [] as object[], comments = [] as object[], language = "en", to = "m.html" } = {}) {
    const ports = workspacePortsOf({
      records: {
        organisation: [
          { id: "ministry", labels: { en: "Ministry", zh: "部委" } },
          { id: "bureau", labels: { en: "Bureau", zh: "局" } },
        ],
        consultation: [{ ...consultation, ...own }],
        "consultation-answer": answers as never,
        "public-comment": comments as never,
      },
    });
    return consultationMinutes.run({ ...ports, caller: { name: "li", language } } as unknown as WorkspacePorts, { round: "division#1", to });
  }
  const text = async (given: Parameters<typeof minutes>[0]) => {
    const { files } = answered(await minutes(given));
    return files.flatMap((file) => ("parts" in file ? [...(file.parts as readonly string[])] : [])).join("");
  };
  const answers = [answer("ministry", "1", { answer: "accept" }), answer("bureau", "1", { answer: "change", text: "later", taken_up: "partly", why: "money" })];

  test("count what was asked and answered, and parts agree with the whole", async () => {
    const html = await text({ answers });
    expect(html).toContain("3 lines asked, 2 answered: 1 accepted, 1 with a change, 0 refused, 0 with another proposal.");
    expect(html).toContain("closed by: still open");
  });

  test("say what each office answered and what became of it, and a dash where nothing is said", async () => {
    const html = await text({ answers });
    expect(html).toMatch(
      /<td[^>]*>Bureau<\/td><td[^>]*>协助<\/td><td[^>]*>accepts with a change<\/td><td[^>]*>later<\/td><td[^>]*>partly<\/td><td[^>]*>money<\/td>/,
    );
    expect(html).toMatch(/<td[^>]*>Ministry<\/td><td[^>]*>Build it<\/td><td[^>]*>accepts<\/td><td[^>]*>–<\/td><td[^>]*>–<\/td><td[^>]*>–<\/td>/);
  });

  test("name who was silent, one that the register no longer holds by its id, and say where nobody was", async () => {
    expect(await text({ answers })).toContain("<li>gone: 2 (Pay)</li>");
    const all = [...answers, answer("gone", "2", { answer: "refuse" })];
    expect(await text({ answers: all })).toContain("Every office answered every line.");
    expect(await text({ answers: all })).toContain("1 refused");
  });

  test.each<[object, string]>([
    [{ status: "closed", closed_by: "wang", closed_on: "2026-06-01" }, "closed by: wang, on 2026-06-01."],
    [
      { status: "closed", closed_by: "wang", closed_on: "2026-05-20", closed_why: "in haste" },
      "wang, on 2026-05-20, before its last day over silent offices, because: in haste.",
    ],
    [{ status: "closed", closed_by: "wang" }, "closed by: wang."],
  ])("say who closed it: %j", async (own, said) => {
    expect(await text({ own })).toContain(said);
  });

  test("show of the public what is shown, and of what is not how much and why, each reason once", async () => {
    const html = await text({
      own: { public: "comments" },
      comments: [
        comment("a", "shown", { name: "Wang" }),
        comment("b", "shown", { line: "2" }),
        comment("c", "refused", { why: "insult" }),
        comment("d", "refused", { why: "insult" }),
        comment("e", "waiting"),
      ],
    });
    expect(html).toContain("5 comments of the public: 2 shown, 2 not shown (insult), 1 not looked at.");
    expect(html).toContain("text of a");
    expect(html).toContain("without a name");
    for (const hidden of ["text of c", "text of e"]) expect(html).not.toContain(hidden);
  });

  test("have no chapter of the public where it was never asked, and one without a table where it said nothing", async () => {
    expect(await text({})).not.toContain("Comments of the public");
    expect(await text({ own: { public: "page" } })).toContain("0 comments of the public: 0 shown, 0 not shown, 0 not looked at.");
  });

  test("are in the language of who asks, and of a known kind of file alone", async () => {
    expect(await text({ answers, language: "zh" })).toContain("共征求3项，反馈2项：同意1项，修改后同意1项");
    for (const to of ["m.xlsx", "m", "m.pdf"]) expect(told(await minutes({ to }))).toEqual(["report.unknown-ending to"]);
  });
});
