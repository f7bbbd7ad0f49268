import { byCodePoint } from "@quoin/methods";
import { codeEntry } from "../../../codes/code-lists.ts";
import { groupBy } from "../../../contract/group-by.ts";
import { given, listed, money, percent, recorded, verbatim, whole, year } from "../../../language/statement/values.ts";
import { nameOf } from "../../../register/record-label.ts";
import type { Choice, Verdict } from "../../finding.ts";
import { findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { recordEvidence } from "../../record-evidence.ts";
import { diagnosisRule } from "../../rule.ts";
import {
  arePlansInvented,
  gatherPlans,
  moneyByYear,
  type PlannedLine,
  type PlansTogether,
  planEvidence,
  planRecordTypes,
  regionsOf,
} from "../plans/gather-plans.ts";
import { codedThreshold, sharedPlanThresholds, tooFewCoded, tooFewOffices } from "../plans/plan-shares.ts";
import { planWords as words } from "../plans/plans.words.ts";

/** P2.2: do several offices plan money for the same thing, in the same way, in the same year? */
export const plansOverlap = diagnosisRule({
  code: "plans-overlap",
  version: 1,
  title: { en: "Overlap of plans", zh: "规划重复" },
  question: {
    en: "Do several offices plan money for the same technology with the same instrument in the same year?",
    zh: "是否有多个单位在同一年份以同一政策工具为同一技术安排资金？",
  },
  item: "P2.2",
  bearsOn: ["M1.1"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: planRecordTypes,
  measure: "plans.shared-money",
  unit: "share of planned money",
  method: {
    en: "A cell is a technology, an instrument and a year. It is shared where 1 − Σ share² of the offices' money is at least `overlap`. Value: money in shared cells beside that of the largest office, as a share of the money of all cells. Exact, in the office's currency; lines in another currency are left out. Insufficient data below minimum_offices offices or minimum_cells cells, and where nothing is shared while fewer than minimum_coded_share of the lines name technology and instrument.",
    zh: "单元为“技术—政策工具—年份”。各单位资金的 1 − Σ份额² 不低于 overlap 即为重复。数值：重复单元中除最大一方之外的资金占全部单元资金的比例。属精确核对，以本办币种计，其他币种的任务不计入。单位少于 minimum_offices、单元少于 minimum_cells，或没有重复而写明技术与政策工具的任务不足 minimum_coded_share 时，判定为数据不足。",
  },
  leavesOpen: {
    en: "Whether money of several offices for one thing is wanted (matching funds) is for people to say.",
    zh: "多个单位共同出资是否有意为之（如配套资金），需由人判断。",
  },
  thresholds: {
    ...sharedPlanThresholds,
    ...codedThreshold,
    overlap: {
      default: 0.3,
      unit: "1",
      why: { en: "One office with four fifths of the money and another with the rest reach 0.32.", zh: "一个单位占五分之四、另一个占其余时为0.32。" },
    },
    overlap_tolerance: {
      default: 0.1,
      unit: "1",
      why: { en: "Nothing fixes the limit: 0.2 and 0.4 should say the same.", zh: "界限并无公认标准，0.2与0.4应得出相同结论。" },
    },
    minimum_cells: {
      default: 5,
      unit: "cells",
      why: { en: "Fewer say nothing about how offices divide their money.", zh: "再少则无法说明各单位的资金分工。" },
    },
  },
  gather: gatherPlans,
  judge: (together, limits) => {
    const few = tooFewOffices(together, limits.minimum_offices);
    if (few !== null) return [few];
    const synthetic = arePlansInvented(together);
    const evidence = recordEvidence(planEvidence(together, together.lines));
    const cells = moneyCells(together);
    const counted = { cells: whole(cells.length, "cells") };
    if (cells.length < limits.minimum_cells)
      return [insufficientData(nation, words.say("overlap-few", { ...counted, minimum: whole(limits.minimum_cells, "cells") }), evidence, { synthetic })];
    const shared = cells.filter(({ overlap }) => overlap >= limits.overlap);
    const coded = { coded: together.lines.filter(isCell).length, all: together.lines.length };
    const uncoded = shared.length === 0 ? tooFewCoded(together, limits.minimum_coded_share, coded) : null;
    if (uncoded !== null) return [uncoded];
    const [value, amount] = beside(cells, limits.overlap);
    const way = (label: Choice["label"], own: readonly MoneyCell[], limit: number, moves?: Choice["moves"]): Choice => {
      const [share] = beside(own, limit);
      const verdict: Verdict = own.some(({ overlap }) => overlap >= limit) ? "confirmed" : "not-supported";
      return { label, value: share, null: null, verdict, ...(moves === undefined ? {} : { moves }) };
    };
    return [
      findingDraft({
        subject: nation,
        appliesTo: shared.length === 0 ? null : regionsOf(shared.flatMap(({ lines }) => lines)),
        evidence,
        synthetic,
        verdict: shared.length > 0 ? "confirmed" : "not-supported",
        value,
        threshold: 0,
        choices: [
          ...[limits.overlap - limits.overlap_tolerance, limits.overlap + limits.overlap_tolerance].map((limit) =>
            way(words.text("overlap-limit", { limit: given(Number(limit.toFixed(3)), "1") }), cells, limit, { threshold: "overlap", to: limit }),
          ),
          way(
            words.text("overlap-place"),
            moneyCells(together, ({ region }) => region ?? ""),
            limits.overlap,
          ),
          way(
            words.text("overlap-years"),
            moneyCells(together, () => "", false),
            limits.overlap,
          ),
        ],
        comparison: {
          kind: "threshold",
          text: words.text("overlap-comparison", { limit: given(limits.overlap, "1") }),
          cells: cells.length,
          shared: shared.map(({ technology, instrument, year: at, overlap, offices }) => ({ technology, instrument, year: at, overlap, offices })),
        },
        statement:
          shared.length === 0
            ? words.say("overlap-none", counted)
            : words.say("overlap-result", {
                ...counted,
                shared: whole(shared.length, "cells"),
                amount: money(amount, together.currency),
                share: percent(value),
                names: listed(
                  shared.map((cell) => nameOfCell(cell, together)),
                  { shown: 5 },
                ),
              }),
      }),
    ];
  },
});

interface MoneyCell {
  readonly technology: string;
  readonly instrument: string;
  /** Null where the cell holds every year. */
  readonly year: number | null;
  readonly offices: readonly { readonly office: string; readonly amount: number }[];
  readonly total: number;
  readonly overlap: number;
  readonly lines: readonly PlannedLine[];
}

function isCell({ line, technology }: PlannedLine): boolean {
  return technology !== null && line.instrument !== null;
}

/** Money by technology, instrument, year and whatever else parts them. */
function moneyCells({ lines, currency }: PlansTogether, apart: (line: PlannedLine) => string = () => "", byYear = true): readonly MoneyCell[] {
  const entries = lines
    .filter(isCell)
    .flatMap((own) =>
      [...(moneyByYear(own, currency) ?? [])].filter(([, amount]) => amount > 0).map(([at, amount]) => ({ own, at: byYear ? at : null, amount })),
    );
  return [...groupBy(entries, ({ own, at }) => JSON.stringify([own.technology, own.line.instrument, at, apart(own)]))]
    .map(([, group]): MoneyCell => {
      const offices = [...groupBy(group, ({ own }) => own.office)]
        .map(([office, rows]) => ({ office, amount: rows.reduce((sum, { amount }) => sum + amount, 0) }))
        .sort((a, b) => b.amount - a.amount || byCodePoint(a.office, b.office));
      const total = offices.reduce((sum, { amount }) => sum + amount, 0);
      const [first] = group;
      return {
        technology: first?.own.technology ?? "",
        instrument: first?.own.line.instrument ?? "",
        year: first?.at ?? null,
        offices,
        total,
        overlap: 1 - offices.reduce((sum, { amount }) => sum + (amount / total) ** 2, 0),
        lines: group.map(({ own }) => own),
      };
    })
    .sort(
      (a, b) => b.overlap - a.overlap || byCodePoint(a.technology, b.technology) || byCodePoint(a.instrument, b.instrument) || (a.year ?? 0) - (b.year ?? 0),
    );
}

/** Money in shared cells beside that of the largest office: as a share of all, and itself. */
function beside(cells: readonly MoneyCell[], limit: number): readonly [share: number, amount: number] {
  const all = cells.reduce((sum, { total }) => sum + total, 0);
  const amount = cells.filter(({ overlap }) => overlap >= limit).reduce((sum, { total, offices }) => sum + total - (offices[0]?.amount ?? 0), 0);
  return [all === 0 ? 0 : amount / all, amount];
}

function nameOfCell({ technology, instrument, year: at }: MoneyCell, { technologies }: PlansTogether) {
  const record = technologies.find(({ id }) => id === technology);
  return words.say("overlap-cell", {
    technology: record === undefined ? verbatim(technology) : recorded("technology", technology, nameOf(record)),
    instrument: { kind: "text", text: codeEntry("stip-instruments", instrument)?.label ?? { en: instrument, zh: instrument } },
    year: year(at ?? 0),
  });
}
