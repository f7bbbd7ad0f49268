import { byCodePoint } from "@quoin/methods";
import { codeEntry } from "../../../../codes/code-lists.ts";
import { elementAt } from "../../../../contract/assert-present.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import { findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { given, integer, listed, money, percent, recorded, verbatim, year } from "../../../../language/statement/values.ts";
import { nameOf } from "../../../../register/record-label.ts";
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
import { besideLargest, movedLimits, overlapChoice, overlapThresholds, type SharedMoney, sharedMoney } from "../plans/shared-money.ts";

/** P2.2: do several offices plan money for the same thing, in the same way, in the same year? */
export const plansOverlap = diagnosisRule({
  code: "plans-overlap",
  version: 3,
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
    en: "A cell is a technology, an instrument and a year. It is shared where 1 − Σ share² of the offices' money is at least `overlap`. Value: money in shared cells beside that of the largest office, as a share of the money of all cells. Exact, in the office's currency; lines in another currency are left out. One shared cell is enough to confirm. Insufficient data below minimum_offices offices, and where nothing is shared among fewer than minimum_cells cells or while fewer than minimum_coded_share of the lines name technology and instrument.",
    zh: "单元为“技术—政策工具—年份”。各单位资金的 1 − Σ份额² 不低于 overlap 即为重复。数值：重复单元中除最大一方之外的资金占全部单元资金的比例。属精确核对，以本单位币种计，其他币种的任务不计入。有一个重复单元即为证实。单位少于 minimum_offices，或没有重复而单元少于 minimum_cells、写明技术与政策工具的任务不足 minimum_coded_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Whether money of several offices for one thing is wanted (matching funds) is for people to say.",
    zh: "多个单位共同出资是否有意为之（如配套资金），需由人判断。",
  },
  thresholds: {
    ...sharedPlanThresholds,
    ...codedThreshold,
    ...overlapThresholds({
      en: "One office with four fifths of the money and another with the rest reach 0.32.",
      zh: "一个单位占五分之四、另一个占其余时为0.32。",
    }),
    minimum_cells: {
      default: 5,
      unit: "cells",
      why: { en: "Fewer, none of them shared, say nothing about how offices divide their money.", zh: "再少而又无重复时，无法说明各单位的资金分工。" },
    },
  },
  gather: gatherPlans,
  judge: (together, limits) => {
    const few = tooFewOffices(together, limits.minimum_offices);
    if (few !== null) return [few];
    const synthetic = arePlansInvented(together);
    const evidence = recordEvidence(planEvidence(together, together.lines));
    const cells = moneyCells(together);
    const counted = { cells: integer(cells.length, "cells") };
    const shared = cells.filter(({ overlap }) => overlap >= limits.overlap);
    if (shared.length === 0 && cells.length < limits.minimum_cells)
      return [insufficientData(nation, words.say("overlap-few", { ...counted, minimum: integer(limits.minimum_cells, "cells") }), evidence, { synthetic })];
    const coded = { coded: together.lines.filter(isCell).length, all: together.lines.length };
    const uncoded = shared.length === 0 ? tooFewCoded(together, limits.minimum_coded_share, coded) : null;
    if (uncoded !== null) return [uncoded];
    const [value, amount] = besideLargest(cells, limits.overlap);
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
          ...movedLimits(cells, limits, (limit) => words.text("overlap-limit", { limit })),
          overlapChoice(
            words.text("overlap-place"),
            moneyCells(together, ({ region }) => region ?? ""),
            limits.overlap,
          ),
          overlapChoice(
            words.text("overlap-years"),
            moneyCells(together, () => "", false),
            limits.overlap,
          ),
        ],
        comparison: {
          kind: "threshold",
          text: words.text("overlap-comparison", { limit: given(limits.overlap, "1") }),
          cells: cells.length,
          shared: shared.map(({ technology, instrument, year: at, overlap, parts }) => ({
            technology,
            instrument,
            year: at,
            overlap,
            offices: parts.map(({ payer, amount: own }) => ({ office: payer, amount: own })),
          })),
        },
        statement:
          shared.length === 0
            ? words.say("overlap-none", counted)
            : words.say("overlap-result", {
                ...counted,
                shared: integer(shared.length, "cells"),
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

interface MoneyCell extends SharedMoney {
  readonly technology: string;
  readonly instrument: string;
  /** Null where the cell holds every year. */
  readonly year: number | null;
  readonly lines: readonly PlannedLine[];
}

function isCell({ line, technology }: PlannedLine): boolean {
  return technology !== null && line.instrument !== null;
}

/** Money by technology, instrument, year and whatever else parts them. */
function moneyCells({ lines, currency }: PlansTogether, apart: (line: PlannedLine) => string = () => "", byYear = true): readonly MoneyCell[] {
  const entries = lines.flatMap((own) => {
    const { technology, line } = own;
    if (technology === null || line.instrument === null) return [];
    const cell = { own, technology, instrument: line.instrument };
    return [...(moneyByYear(own, currency) ?? [])].filter(([, amount]) => amount > 0).map(([at, amount]) => ({ ...cell, at: byYear ? at : null, amount }));
  });
  return [...groupBy(entries, ({ own, at }) => JSON.stringify([own.technology, own.line.instrument, at, apart(own)]))]
    .map(([, group]): MoneyCell => {
      const { technology, instrument, at } = elementAt(group, 0);
      return {
        technology,
        instrument,
        year: at,
        ...sharedMoney(group, ({ own }) => own.office),
        lines: group.map(({ own }) => own),
      };
    })
    .sort(
      (a, b) => b.overlap - a.overlap || byCodePoint(a.technology, b.technology) || byCodePoint(a.instrument, b.instrument) || (a.year ?? 0) - (b.year ?? 0),
    );
}

function nameOfCell({ technology, instrument, year: at }: MoneyCell, { technologies }: PlansTogether) {
  const record = technologies.find(({ id }) => id === technology);
  return words.say("overlap-cell", {
    technology: record === undefined ? verbatim(technology) : recorded("technology", technology, nameOf(record)),
    instrument: { kind: "text", text: codeEntry("stip-instruments", instrument)?.label ?? { en: instrument, zh: instrument } },
    year: year(at ?? 0),
  });
}
