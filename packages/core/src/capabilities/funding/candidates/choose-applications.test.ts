import { solver } from "@quoin/engines";
import { describe, expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { noTerms, type VerdictTerms } from "../terms/verdict-terms.ts";
import { chooseApplications, type Goal } from "./choose-applications.ts";
import { openApplications, undecidedCalls } from "./open-applications.ts";

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, readonly Fields[]>>;

const call = { id: "c", labels: { en: "Call" }, status: "open", currency: "CNY", programme: "p", budgets: [{ year: 2026, level: "central", amount: "100" }] };
const application = (id: string, amount: string | null, own: Fields = {}) => ({
  ...{ id, call: "c", organisation: "o", status: "reviewed", currency: "CNY", amount_requested: amount },
  ...(amount === null ? {} : { budgets: [{ year: 2026, level: "central", amount }] }),
  ...own,
});
const review = (application: string, total: number) => ({ id: `${application}:1`, application, call: "c", reviewer: "e", status: "submitted", total });

async function opened(records: Records, terms: Partial<VerdictTerms> = {}, choices: Fields = {}) {
  const office = officeOf({ records: { call: [call], ...records }, choices });
  const calls = await undecidedCalls(office.records);
  return { records: office.records as RecordStore, open: await openApplications(office.records, calls, { ...noTerms, ...terms }, office.settings) };
}

describe("what an application is worth", () => {
  const held = {
    programme: [{ id: "p", category: "GEN" }],
    link: [
      { id: "l", line: "supply", system: "s" },
      { id: "loose", line: "supply", system: "t" },
    ],
    item: [
      { id: "i", link: "l", list: "material" },
      { id: "j", link: "l", list: "material" },
      { id: "k", link: "loose", list: "material" },
      { id: "m", link: "gone", list: "material" },
    ],
    review: [review("a", 10)],
  };
  const generic = { value: 2, categories: ["GEN"], finding: "f" };
  const long = { years: 4, share: 0.5, finding: "f" };
  const systems = [{ system: "s", value: 3, finding: "f" }];
  const years = { start: "2026-07-01", end: "2030-06-30" };

  test.each<[string, Records, Fields, Partial<VerdictTerms>, Fields, number | null]>([
    ["its mean, where nothing is set", held, {}, {}, {}, 10],
    ["nothing without a review", { ...held, review: [] }, {}, {}, {}, null],
    ["its category's weight by the office", held, {}, {}, { weights: { GEN: 4 } }, 40],
    ["twice for generic technology", held, {}, { generic }, {}, 20],
    ["not in a programme that is not there", { ...held, programme: [] }, {}, { generic }, {}, 10],
    ["nor under a call of none", { ...held, call: [{ ...call, programme: null }] }, {}, { generic }, {}, 10],
    ["half more for a task of four years", held, years, { long }, {}, 15],
    ["not for one of three", held, { ...years, end: "2029-06-30" }, { long }, {}, 10],
    ["nor where its end is not known", held, { start: "2026-07-01" }, { long }, {}, 10],
    ["three times for its system, counted once", held, { items: ["i", "j", "k", "m", "gone"] }, { systems }, {}, 30],
    ["all of these together", held, { ...years, items: ["i"] }, { generic, long, systems }, {}, 90],
  ])("%s", async (_, records, own, terms, choices, worth) => {
    const { open } = await opened(
      { ...records, application: [application("a", "10", own), application("decided", "10", { status: "awarded" })] },
      terms,
      choices,
    );
    expect(open.map((each) => [each.application.id, each.worth])).toEqual([["a", worth]]);
  });
});

describe("what an application would bring", () => {
  const says = (mean: number, p: number): Fields => ({
    value: { mean, low: mean / 2, high: mean * 1.5, level: 0.8 },
    success: { low: p, mode: p, high: p },
    outcome: "CNY",
  });
  const systems = [{ system: "s", value: 3, finding: "f" }];
  const told = (id: string, own: Fields) => ({ ...review(id, 10), ...own });
  const worths = async (applications: readonly Fields[], reviews: readonly Fields[], terms: Partial<VerdictTerms> = {}, choices: Fields = {}) => {
    const { open } = await opened({ programme: [{ id: "p", category: "GEN" }], application: applications, review: reviews }, terms, choices);
    return Object.fromEntries(open.map(({ application: { id }, worth }) => [id, worth]));
  };

  test("is what its reviewers expect of it, alike, before what it says of itself; of what they leave open its own word stands", async () => {
    const applied = [application("a", "10", says(100, 0.9)), application("b", "10", says(50, 0.5))];
    const success = { low: 0.4, mode: 0.4, high: 0.4 };
    const reviews = [told("a", { success }), { ...told("a", { value: { mean: 60, low: 50, high: 70, level: 0.8 } }), id: "a:2" }, review("b", 5)];
    // (100 × 0.4 + 60 × 0.9) / 2, and the applicant's own 50 × 0.5.
    expect(await worths(applied, reviews)).toEqual({ a: 47, b: 25 });
  });

  test("no weight of the office or of a finding counts in it", async () => {
    const applied = [application("a", "10", { ...says(100, 0.9), items: ["i"] })];
    const generic = { value: 2, categories: ["GEN"], finding: "f" };
    expect(await worths(applied, [review("a", 10)], { generic, systems }, { weights: { GEN: 4 } })).toEqual({ a: 90 });
  });

  test("where not all that were reviewed state one outcome, points divide", async () => {
    const applied = [application("a", "10", says(100, 0.9)), application("b", "10")];
    expect(await worths(applied, [review("a", 10), review("b", 5)])).toEqual({ a: 10, b: 5 });
    const apart = [application("a", "10", says(100, 0.9)), application("b", "10", { ...says(3, 1), outcome: "places reached" })];
    expect(await worths(apart, [review("a", 10), review("b", 5)])).toEqual({ a: 10, b: 5 });
    // One without a review is not chosen among, and asks nothing of the others.
    expect(await worths(applied, [review("a", 10)])).toEqual({ a: 90, b: null });
  });
});

async function chosen(records: Records, share: number | null = null, goal?: Goal) {
  const { records: store, open } = await opened(records);
  const largestShare = share === null ? null : { value: share, finding: "f" };
  const { able, chosen: taken, blocked, clash, certificate } = await chooseApplications(solver(), store, open, { largestShare }, goal);
  return {
    funded: taken === null ? null : able.filter((_, at) => taken[at] === 1).map(({ application: { id } }) => id),
    blocked: Object.fromEntries([...blocked].map(([at, rows]) => [able[at]?.application.id, rows.map(({ name }) => name)])),
    clash: clash.map(({ name, label }) => [name, label.text.en]),
    certificate,
  };
}

describe("the choice that is worth the most", () => {
  const three = [application("a", "60", { region: "r" }), application("b", "50", { region: "r" }), application("c", "50", { region: "q" })];
  const scored = { application: three, review: [review("a", 9), review("b", 5), review("c", 5)] };

  test("under the budget of its call, with what stands in the way of the rest", async () => {
    const found = await chosen(scored);
    expect([found.funded?.toSorted(), found.certificate.objective, found.certificate.status]).toEqual([["b", "c"], 10, "optimal"]);
    expect(found.blocked).toEqual({ a: ["budget:c:total", "budget:c:2026", "budget:c:2026 central"] });
  });

  test.each<[string, Records, number | null, Goal | undefined, readonly string[] | null]>([
    ["by another goal", scored, null, ({ application: { id } }) => (id === "a" ? 99 : 1), ["a"]],
    ["where no region may have more than half, the best within", scored, 0.5, undefined, ["b", "c"]],
    ["… than six tenths", { ...scored, application: [...three.slice(0, 2), application("c", "40", { region: "q" })] }, 0.6, undefined, ["a", "c"]],
    [
      "an application without a place is in no region's share",
      { ...scored, application: [application("a", "60"), application("b", "40"), application("c", "50", { region: "q" })] },
      0.1,
      undefined,
      ["a", "b"],
    ],
    [
      "what asks for no money fits beside the rest",
      { ...scored, application: [...three, application("d", null)], review: [...scored.review, review("d", 1)] },
      0.9,
      undefined,
      ["b", "c", "d"],
    ],
    [
      "of a budget by years alone",
      {
        ...scored,
        call: [{ ...call, budgets: [{ year: 2026, amount: "60" }] }],
        application: three.map((each) => ({ ...each, budgets: [{ year: 2026, amount: each.amount_requested }] })),
      },
      null,
      undefined,
      ["a"],
    ],
    ["what nobody reviewed is left out", { ...scored, review: [review("b", 1)] }, null, undefined, ["b"]],
    ["nothing of nothing", { application: [] }, 0.5, undefined, []],
  ])("%s", async (_, records, share, goal, funded) => {
    expect((await chosen(records, share, goal)).funded?.toSorted()).toEqual(funded);
  });

  test("where no choice keeps all the rules it says which clash, by their names", async () => {
    const floors = { ...call, region_floors: [{ region: "r", amount: "60" }] };
    const found = await chosen({ ...scored, call: [floors], region: [{ id: "r", labels: { en: "Riverside" } }] }, 0.5);
    expect([found.funded, found.certificate.status, found.certificate.objective, found.certificate.gap]).toEqual([null, "infeasible", null, null]);
    expect(found.clash).toEqual([
      ["floor:c:r", expect.stringContaining("Riverside")],
      ["cap:r", expect.stringContaining("Riverside")],
    ]);
  });
});
