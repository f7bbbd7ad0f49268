import { decimal, integer, listed, placed } from "../../../language/statement/values.ts";
import type { LineDraft, LineMaker } from "../../../plan/design-context.ts";
import { kindColumn, officeAssumption, tableColumn } from "../../../plan/line-text.ts";
import type { LineTable } from "../../../plan/plan.ts";
import { leadRegionWords as words } from "./lead-regions.words.ts";
import { type RegionScores, regionScores } from "./region-scores.ts";

/** How many provinces the nation's plan proposes to lead innovation centres, unless quoin.yaml says `plan.lead_regions`. */
const defaultCandidates = 5;

/**
 * M2.3: regions with a solid foundation, strong capability and dense resources lead innovation centres.
 * The nation's plan ranks the panel; a province that is among the first gets the same line about itself.
 */
export const leadRegions: LineMaker = {
  item: "M2.3",
  answers: ["herding", "isomorphism"],
  async make(context) {
    const scores = await regionScores(context);
    const candidates = context.settings.plan.lead_regions ?? defaultCandidates;
    const leaders = scores.scores.filter(({ rank }) => rank !== null && rank <= candidates);
    // Where nobody has a rank nobody can lead; what is missing is said under the policies by category.
    if (context.isNation) return scores.scores.every(({ rank }) => rank === null) ? [] : [nationLine(context.place.code, scores, candidates)];
    const own = leaders.find(({ place }) => place.code === context.place.code);
    if (own === undefined) return [];
    return [
      {
        ...frame(scores, candidates),
        subject: { type: "region", id: own.place.code },
        action: words.say("own", {
          place: placed({ id: own.place.code, name: own.place.name }),
          rank: integer(own.rank ?? 0, "rank"),
          all: integer(scores.scores.length, "regions"),
          points: decimal(own.total ?? 0, 0, "points"),
        }),
      },
    ];
  },
};

function nationLine(root: string, scores: RegionScores, candidates: number): LineDraft {
  const leading = scores.scores.filter(({ rank }) => rank !== null && rank <= candidates);
  return {
    ...frame(scores, candidates),
    subject: { type: "region", id: root },
    action: words.say("all", {
      places: listed(leading.map(({ place }) => placed({ id: place.code, name: place.name }))),
      leading: integer(leading.length, "regions"),
      all: integer(scores.scores.length, "regions"),
    }),
  };
}

function frame(scores: RegionScores, candidates: number): Pick<LineDraft, "amount" | "assumptions" | "table" | "evidence" | "note" | "certificate"> {
  return {
    amount: null,
    assumptions: [officeAssumption("Number of lead regions", "率先地区个数", candidates, null, "plan.lead_regions")],
    table: scoreTable(scores),
    evidence: [...scores.evidence],
    note: words.say("cost"),
    certificate: null,
  };
}

/** The scorecard as a table, best first: points by item and what is missing. */
export function scoreTable({ items, years, scores }: RegionScores): LineTable {
  return {
    columns: [
      tableColumn("rank", "Rank in total", "总量位次"),
      tableColumn("best", "Best rank over the weights", "权重变动下最好位次"),
      tableColumn("worst", "Worst rank over the weights", "权重变动下最差位次"),
      tableColumn("per_head", "Rank per research person-year", "人均（研发人年）位次"),
      kindColumn("region", "region", "@Region", "@regions"),
      ...items.map(({ code, label, unit }, index) =>
        tableColumn(
          code,
          `${label.en}${years[index] === null ? "" : ` ${years[index]}`} (points; ${unit})`,
          `${label.zh}${years[index] === null ? "" : `(${years[index]}年)`}得分`,
          "points",
        ),
      ),
      tableColumn("total", "Total", "合计", "points"),
      tableColumn("missing", "Missing input", "缺失输入"),
    ],
    rows: scores.map(({ rank, ranks, perHead, place, points, total, missing }) => [
      rank,
      ranks?.best ?? null,
      ranks?.worst ?? null,
      perHead,
      place.code,
      ...points,
      total,
      missing.length === 0 ? null : missing,
    ]),
    names: Object.fromEntries(items.map(({ code, label }) => [code, label])),
  };
}
