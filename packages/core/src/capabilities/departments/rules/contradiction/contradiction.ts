import { elementAt } from "../../../../contract/assert-present.ts";
import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { countedFrom, decimal, integer, listed, verbatim, year } from "../../../../language/statement/values.ts";
import { arePlansInvented, gatherPlans, type PlansTogether, planEvidence, planRecordTypes, regionsOf } from "../plans/gather-plans.ts";
import { sharedPlanThresholds, tooFewOffices } from "../plans/plan-shares.ts";
import { planWords as words } from "../plans/plans.words.ts";
import { type Contradiction, contradictionsOf, statementsOf } from "./contradictions-of.ts";

/** P2.1: do the plans contradict each other? */
export const contradictionFacts = ruleFacts({
  code: "contradiction",
  version: 2,
  title: { en: "Contradictions between plans", zh: "规划相互矛盾" },
  question: { en: "Do the plans of offices contradict each other?", zh: "各单位规划是否相互矛盾？" },
  item: "P2.1",
  bearsOn: [],
  function: "F4",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: planRecordTypes,
  measure: "plans.contradictions",
  unit: "contradictions",
  method: {
    en: "Value: number of places in which lines of two offices cannot hold together, by five checks. Built and closed: one raises the capacity of a product that another takes down, in one place or where one is for the whole. Opposite: targets of one indicator move in opposite directions there. Unequal: different targets for one indicator, place, unit and year. Above the whole: shares of one whole, named by share_words, add up to more than 100%. Twice: two offices state the very same capacity for one place and year. Exact, by the words as they are written. Insufficient data below minimum_offices offices or minimum_statements capacities and targets.",
    zh: "数值：两个单位的任务不能同时成立之处，共五项核对。一建一关：同一产品在同一地区（或其中一方面向全域）一方扩大而另一方缩减产能；方向相反：同一指标目标方向相反；目标不一：同一指标、地区、单位、年份的目标值不同；份额超总量：以 share_words 标明的占总量份额合计超过100%；重复计入：两个单位列出同一地区同一年份完全相同的产能。属精确核对，以原文用词为准。单位少于 minimum_offices 或产能与目标少于 minimum_statements 项时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "The same thing in other words is not recognised.", zh: "用词不同的同一事项无法识别。" },
  thresholds: {
    ...sharedPlanThresholds,
    contradictions: { default: 1, unit: "contradictions", why: { en: "One is enough for a talk between two offices.", zh: "有一处即需两个单位协商。" } },
    minimum_statements: { default: 5, unit: "capacities and targets", why: { en: "Fewer hardly touch each other.", zh: "再少则几乎没有可比之处。" } },
    share_words: {
      default: [],
      unit: "words of the indicator",
      why: {
        en: "By such words an indicator says that it is a share of one whole. The usual ones are known and need not stand here.",
        zh: "指标以此类用词表明其为占同一总量的份额；常用写法无须列出。",
      },
    },
  },
});

export const contradiction = diagnosisRule({
  ...contradictionFacts,
  gather: gatherPlans,
  judge: (together, limits) => {
    const few = tooFewOffices(together, limits.minimum_offices);
    if (few !== null) return [few];
    const stating = together.lines.filter(({ line }) => line.capacity.length + line.targets.length > 0);
    const evidence = recordEvidence(planEvidence(together, stating));
    const synthetic = arePlansInvented(together);
    const statements = integer(statementsOf(stating), "capacities and targets");
    if (statements.value < limits.minimum_statements)
      return [
        insufficientData(
          nation,
          words.say("contradiction-few", { statements, minimum: integer(limits.minimum_statements, "capacities and targets") }),
          evidence,
          { synthetic },
        ),
      ];
    const found = contradictionsOf(stating, limits);
    const verdictOf = (count: number, least = limits.contradictions): Verdict => (count >= least ? "confirmed" : "not-supported");
    const adopted = contradictionsOf(
      stating.filter(({ plan }) => plan.status === "adopted"),
      limits,
    ).length;
    const choices: Choice[] = [
      {
        label: words.text("contradiction-from", { count: integer(2 * limits.contradictions, "contradictions") }),
        value: found.length,
        null: null,
        verdict: verdictOf(found.length, 2 * limits.contradictions),
      },
      { label: words.text("contradiction-adopted"), value: adopted, null: null, verdict: verdictOf(adopted) },
    ];
    const plans = integer(together.plans.length, "plans");
    return [
      findingDraft({
        subject: nation,
        appliesTo: found.length === 0 ? null : regionsOf(found.flatMap(({ lines }) => lines)),
        evidence,
        synthetic,
        verdict: verdictOf(found.length),
        value: found.length,
        threshold: limits.contradictions,
        choices,
        comparison: {
          kind: "threshold",
          text: words.text("contradiction-comparison"),
          contradictions: found.map(({ kind, what, region, year: at, offices, lines, sum }) => ({
            kind,
            what,
            region,
            year: at,
            offices,
            lines: lines.map(({ line }) => line.id),
            sum,
          })),
        },
        statement:
          found.length === 0
            ? words.say("contradiction-none", { statements, plans })
            : words.say("contradiction-result", {
                statements,
                plans,
                found: countedFrom(
                  integer(found.length, "contradictions"),
                  found.flatMap(({ lines }) => lines.map(({ record }) => record)),
                ),
                names: listed(
                  found.map((each) => saidOf(each, together)),
                  { shown: 4 },
                ),
              }),
      }),
    ];
  },
});

function saidOf({ kind, what, region, year: at, offices, sum }: Contradiction, { nameOfOffice, nameOfRegion }: PlansTogether) {
  const name = (place: number) => nameOfOffice(elementAt(offices, place));
  const place = region === null ? words.text("whole-place") : nameOfRegion(region);
  const pair = { first: name(0), second: name(1), what: verbatim(what), place };
  if (kind === "builds-and-closes") return words.say("builds-and-closes", pair);
  if (kind === "opposite-targets") return words.say("opposite-targets", pair);
  if (kind === "unequal-targets") return words.say("unequal-targets", { ...pair, year: year(at ?? 0) });
  if (kind === "counted-twice") return words.say("counted-twice", { ...pair, year: year(at ?? 0) });
  return words.say("shares-above-whole", {
    what: verbatim(what),
    sum: decimal(sum ?? 0, 0, "%"),
    year: year(at ?? 0),
    offices: integer(offices.length, "offices"),
  });
}
