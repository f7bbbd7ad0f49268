import { describe, expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { verbatim } from "../../language/statement/values.ts";
import type { DesignContext, LineDraft, LineMaker } from "../../plan/design-context.ts";
import { answerWords } from "../lines/answer-findings.words.ts";
import { toFindOut } from "../to-find-out.ts";
import { planLines } from "./design-plan.ts";
import { weighedQuestions } from "./question-worth.ts";

const finding = (id: string, verdict: Finding["verdict"], own: Partial<Finding> = {}): Finding =>
  ({
    id,
    rule: "carriers",
    part: null,
    problem: "P4",
    verdict,
    strength: null,
    mechanism: "blocking",
    measure: "x",
    question: { en: id, zh: id },
    subject: { type: "region", id: "CN" },
    value: null,
    threshold: null,
    unit: "1",
    power: null,
    years: null,
    reason: null,
    bears_on: [],
    ...own,
  }) as unknown as Finding;

const draft = (amount: number | null, own: Partial<LineDraft> = {}): LineDraft => ({
  subject: { type: "region", id: "CN" },
  action: answerWords.say("standards", { place: verbatim("CN") }),
  amount,
  assumptions: [],
  table: null,
  evidence: [],
  note: null,
  certificate: null,
  ...own,
});
/** A line of so much where its finding is confirmed. */
const maker = (item: string, rule: string, amount: number | null, own: Partial<LineDraft> = {}): LineMaker =>
  ({ item, answers: [rule], make: async () => [draft(amount, own)] }) as unknown as LineMaker;

async function weighed(findings: readonly Finding[], makers: readonly LineMaker[], everywhere = findings, choices: Readonly<Record<string, unknown>> = {}) {
  const context = { ...officeOf({ choices }), findings, national: findings, everywhere } as unknown as DesignContext;
  const { lines } = await planLines(context, makers, { costs: [], reached: [] });
  return await weighedQuestions(
    toFindOut(findings, lines, { bind: () => null }, () => null),
    lines,
    context,
    makers,
  );
}

const decided = (confirmed: number, refused: number) => [
  ...Array.from({ length: confirmed }, (_, at) => finding(`yes${at}`, "confirmed", { subject: { type: "region", id: `r${at}` } })),
  ...Array.from({ length: refused }, (_, at) => finding(`no${at}`, "not-supported", { subject: { type: "region", id: `s${at}` } })),
];

describe("what a question would move", () => {
  test("an open finding whose line would come: its money, at the rule's own rate from twenty decided findings on", async () => {
    const open = finding("open", "insufficient-data");
    const [asked] = await weighed([open], [maker("M2.1", "carriers", 800)], [open, ...decided(5, 15)]);
    expect(asked).toMatchObject({
      finding: "open",
      moves: { amount: 800, currency: "CNY" },
      prior: { confirmed: 0.25, not_supported: 0.75, from: { n: 20, basis: "base-rate" } },
      lines: [{ line: "M2.1-01", change: "comes" }],
      worth: 200,
      cost: null,
    });
    expect(asked?.said.en).toContain("It moves CNY 800: M2.1-01 would come.");
    expect(asked?.said.en).toContain("25%");
  });

  test("fewer than twenty decided: both answers are as likely, and it is said", async () => {
    const open = finding("open", "insufficient-data");
    const [asked] = await weighed([open], [maker("M2.1", "carriers", 800)], [open, ...decided(4, 15)]);
    expect(asked).toMatchObject({ prior: { confirmed: 0.5, not_supported: 0.5, from: { n: 19, basis: "uniform" } }, worth: 400 });
    expect(asked?.said.en).toContain("Only 19 findings");
  });

  test("a confirmed one that hangs on a choice and carries a line would take it along; one that is robust is no question", async () => {
    const depends = finding("depends", "confirmed", { strength: "depends" });
    const [asked, ...others] = await weighed([depends], [maker("M2.1", "carriers", 300)]);
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ moves: { amount: 300 }, lines: [{ line: "M2.1-01", change: "goes" }], worth: 150 });
    expect(await weighed([finding("robust", "confirmed", { strength: "robust" })], [maker("M2.1", "carriers", 300)])).toEqual([]);
    expect(await weighed([depends], [])).toEqual([]);
  });

  test("a line that would rest on one finding more is another, and moves no money", async () => {
    const findings = [finding("open", "insufficient-data"), finding("firm", "confirmed", { strength: "robust" })];
    const [asked] = await weighed(findings, [maker("M2.1", "carriers", 300)]);
    expect(asked).toMatchObject({ moves: { amount: 0 }, lines: [{ line: "M2.1-01", change: "changes" }], worth: 0 });
  });

  test("a question that moves nothing is said to, and worth nothing", async () => {
    const [asked] = await weighed([finding("open", "insufficient-data")], []);
    expect(asked).toMatchObject({ moves: { amount: 0 }, lines: [], worth: 0 });
    expect(asked?.said.en).toBe("Whatever it turns out to be, no line of this plan comes, goes or changes.");
  });

  test.each([
    ["without an amount", null, {}],
    ["invented", 500, { synthetic: true }],
  ] as const)("money that is not known is null and not nothing: %s", async (_, amount, own) => {
    const [asked] = await weighed([finding("open", "insufficient-data")], [maker("M2.1", "carriers", amount, own)]);
    expect(asked).toMatchObject({ moves: null, worth: null, lines: [{ change: "comes" }] });
  });
});

test("the most worth first, what is not known last; costs are the office's to say, of the finding or of all that it needs", async () => {
  const open = [
    finding("nothing", "insufficient-data", { rule: "opening" }),
    finding("unknown", "insufficient-data", { rule: "standards" }),
    finding("little", "insufficient-data", { rule: "cooperation" }),
    finding("much", "insufficient-data"),
  ];
  const makers = [maker("M2.1", "carriers", 900), maker("M1.3", "standards", null), maker("M1.7", "cooperation", 10)];
  const found = await weighed(open, makers, open, { plan: { finding_out: { much: 7 } } });
  expect(found.map(({ finding: id, worth }) => [id, worth])).toEqual([
    ["much", 450],
    ["little", 5],
    ["nothing", 0],
    ["unknown", null],
  ]);
  expect(found[0]?.cost).toEqual({ amount: 7, currency: "CNY" });
  const roles = [...new Set(found[0]?.needs.map(({ role }) => role))];
  const ofRoles = (named: readonly string[]) => ({ plan: { finding_out: Object.fromEntries(named.map((role) => [role, 2])) } });
  expect((await weighed(open, makers, open, ofRoles(roles)))[0]?.cost).toEqual({ amount: 2 * roles.length, currency: "CNY" });
  expect((await weighed(open, makers, open, ofRoles(roles.slice(1))))[0]?.cost).toBeNull();
});
