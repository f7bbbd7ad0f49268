import { solver } from "@quoin/engines";
import { describe, expect, test } from "vitest";
import { rankedOf } from "../../../../test/ranked-application.ts";
import { recordOf } from "../../../../test/record-of.ts";
import type { Call } from "../../../register/entities/call.ts";
import type { RankedApplication } from "../reviews/ranked-applications.ts";
import { awardByPortfolio } from "./award-by-portfolio.ts";
import { awardByRanking } from "./award-by-ranking.ts";
import { type AwardChoice, pointsOf } from "./award-choice.ts";
import { type BudgetLimits, budgetLimits } from "./budget-limits.ts";
import type { RegionFloor } from "./region-floors.ts";
import { undecidedReason } from "./undecided-reason.ts";

function limitsOf(rows: readonly RankedApplication[], budget: string): BudgetLimits {
  const call = recordOf<Call>("call", { id: "c", budgets: [{ year: 2026, amount: budget }] });
  return budgetLimits(
    call,
    rows.map(({ application }) => application),
    [],
  );
}

/** Who is awarded; of each other, the score and the money that would have changed it. */
function told({ awarded, rejected }: AwardChoice) {
  return {
    awarded: awarded.map(({ row }) => row.application.id),
    rejected: rejected.map(({ row, change }) => [row.application.id, change.score_above, change.more_money?.amount ?? null]),
  };
}

const three = rankedOf(["a", 90, "6"], ["b", 80, "5"], ["c", 70, "4"]);

describe("down the ranking", () => {
  test.each<[string, readonly RankedApplication[], string, number | null, ReturnType<typeof told>]>([
    ["all fit", three, "15", null, { awarded: ["a", "b", "c"], rejected: [] }],
    ["one that does not fit is passed over for the next that does", three, "10", null, { awarded: ["a", "c"], rejected: [["b", 90, "1"]] }],
    ["the last needs a score above those that it would have fitted in before", three, "11", null, { awarded: ["a", "b"], rejected: [["c", 80, "4"]] }],
    [
      "what is larger than the whole budget no score brings in",
      rankedOf(["a", 90, "20"], ["b", 80, "5"]),
      "10",
      null,
      { awarded: ["b"], rejected: [["a", null, "10"]] },
    ],
    ["nothing below the least score, whatever is left", three, "15", 75, { awarded: ["a", "b"], rejected: [["c", null, null]] }],
    ["a mean that is not known is below every least score", rankedOf(["a", null, "1"]), "5", 0, { awarded: [], rejected: [["a", null, null]] }],
    ["nobody applied", [], "5", null, { awarded: [], rejected: [] }],
  ])("%s", (_, rows, budget, least, expected) => {
    expect(told(awardByRanking(rows, limitsOf(rows, budget), least))).toEqual(expected);
  });

  test("the reasons are told with rank, points and what lacks", () => {
    const { awarded, rejected, certificate } = awardByRanking(three, limitsOf(three, "11"), null);
    expect(awarded[0]?.reason.en).toBe("rank 1 of 3 with 90 points, within every budget");
    expect(rejected[0]?.reason.en).toBe("at rank 3, the budget (total and 2026) lacks 4");
    expect(rejected[0]?.change.words.zh).toBe("平均得分高于80分，或预算（总额和2026年）增加4");
    expect(certificate).toBeNull();
    expect(pointsOf(81.666)).toMatchObject({ value: 81.67 });
  });
});

test("of two with equal points the one that is left out is told by what rule, and its lack in the currency of the call", () => {
  const rows = rankedOf(["a", 90, "600000"], ["b", 90, "500000"]);
  const call = recordOf<Call>("call", { id: "c", currency: "EUR", budgets: [{ year: 2026, amount: "1000000" }] });
  const { rejected } = awardByRanking(
    rows,
    budgetLimits(
      call,
      rows.map(({ application }) => application),
      [],
    ),
    null,
  );
  expect(rejected[0]?.reason.en).toContain("with as many points as one that is awarded");
  expect(rejected[0]?.reason.en).toContain("lacks EUR 100,000");
});

describe("what a call keeps for a region", () => {
  const floor = (least: bigint, ...ids: readonly string[]): RegionFloor => ({
    region: "350000",
    name: { en: "Fujian", zh: "福建" },
    least,
    covers: ({ id }) => ids.includes(id),
  });

  test.each<[string, string, number | null, readonly RegionFloor[], ReturnType<typeof told>]>([
    ["goes to its applications, also from a lower rank", "10", null, [floor(4n, "c")], { awarded: ["a", "c"], rejected: [["b", 90, "5"]] }],
    ["is taken until the amount is reached and no further", "15", null, [floor(1n, "b", "c")], { awarded: ["a", "b", "c"], rejected: [] }],
    ["counts what another floor has taken already", "9", null, [floor(4n, "c"), floor(4n, "b", "c")], { awarded: ["b", "c"], rejected: [["a", null, "1"]] }],
    [
      "brings in nothing below the least score",
      "6",
      75,
      [floor(4n, "c")],
      {
        awarded: ["a"],
        rejected: [
          ["b", 90, "5"],
          ["c", null, null],
        ],
      },
    ],
    [
      "nor what does not fit into the budget",
      "5",
      null,
      [floor(6n, "a")],
      {
        awarded: ["b"],
        rejected: [
          ["a", null, "1"],
          ["c", 80, "4"],
        ],
      },
    ],
    [
      "of nothing keeps nothing",
      "6",
      null,
      [floor(0n, "c")],
      {
        awarded: ["a"],
        rejected: [
          ["b", 90, "5"],
          ["c", 90, "4"],
        ],
      },
    ],
  ])("%s", (_, budget, least, floors, expected) => {
    expect(told(awardByRanking(three, limitsOf(three, budget), least, floors))).toEqual(expected);
  });

  test("is told by the region's name", () => {
    const { awarded } = awardByRanking(three, limitsOf(three, "10"), null, [floor(4n, "c")]);
    expect(awarded.map(({ reason }) => reason.zh)).toEqual([
      "评审得分90分，在3份申报书中排名第1，各项预算均可满足",
      "评审得分70分，在3份申报书中排名第3，列入@call为福建保留的金额",
    ]);
  });
});

describe("as the best portfolio", () => {
  const real = solver();

  async function portfolio(rows: readonly RankedApplication[], budget: string, least: number | null = null): Promise<AwardChoice> {
    const chosen = await awardByPortfolio(real, "c", rows, limitsOf(rows, budget), least);
    if (!chosen.ok) throw new Error(JSON.stringify(chosen.notes));
    return chosen.value;
  }

  test.each<[string, readonly RankedApplication[], string, number | null, ReturnType<typeof told>]>([
    [
      "two small ones beat the large first",
      rankedOf(["a", 90, "10"], ["b", 60, "5"], ["c", 50, "5"]),
      "10",
      null,
      { awarded: ["b", "c"], rejected: [["a", 110, "10"]] },
    ],
    [
      "what asks for more than the budget no score brings in",
      rankedOf(["a", 90, "20"], ["b", 60, "5"]),
      "10",
      null,
      { awarded: ["b"], rejected: [["a", null, "15"]] },
    ],
    ["below the least score it is no candidate", rankedOf(["a", 90, "5"], ["b", 60, "5"]), "10", 75, { awarded: ["a"], rejected: [["b", null, null]] }],
    [
      "what adds no points is left out though money is left",
      rankedOf(["a", 90, "5"], ["b", 0, "1"]),
      "10",
      null,
      { awarded: ["a"], rejected: [["b", 0, null]] },
    ],
    ["what asks for nothing is limited by nothing", rankedOf(["a", 90, "0"]), "0", null, { awarded: ["a"], rejected: [] }],
    ["nobody is able", rankedOf(["a", 10, "1"]), "10", 50, { awarded: [], rejected: [["a", null, null]] }],
  ])("%s", async (_, rows, budget, least, expected) => {
    expect(told(await portfolio(rows, budget, least))).toEqual(expected);
  });

  test("the certificate is of the scores in points, checked against every budget", async () => {
    const { certificate } = await portfolio(three, "10");
    expect(certificate).toMatchObject({ objective: 160, bound: 160, gap: 0, status: "optimal", check: { rules: 2, violated: 0, worst: 0 } });
  });

  test("a search that ends without a plan is a fault of the call", async () => {
    const none = { status: "not-proved", objective: null, bound: null, solution: null, rowDuals: null, reducedCosts: null, basis: null } as const;
    const result = { ...none, stop: "out-of-memory", message: "no memory", engine: "none" } as const;
    const failing = {
      solve: async () => result,
      start: () => ({ result: Promise.resolve(result), watch: () => {}, pause: () => {}, resume: () => {}, stop: () => {}, drop: () => {} }),
    };
    const chosen = await awardByPortfolio(failing, "c", three, limitsOf(three, "10"), null);
    expect(chosen.ok ? null : chosen.notes.map(({ code, parameters }) => [code, parameters])).toEqual([["award.no-plan", { call: "c", problem: "no memory" }]]);
  });
});

test.each<[Partial<RankedApplication>, string | null]>([
  [{}, null],
  [{ openDuplicates: 2, awaited: 1 }, "2 possible duplicates are not decided"],
  [{ awaited: 1 }, "1 review is awaited"],
  [{ mean: null }, "it has no review"],
])("an application with %o: %s", (part, reason) => {
  expect(undecidedReason({ ...(three[0] as RankedApplication), ...part })?.en ?? null).toBe(reason);
});
