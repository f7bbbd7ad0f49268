import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { countedFrom, integer, listed, percent, verbatim, year } from "../../../../language/statement/values.ts";
import { arePlansInvented, gatherPlans, type PlannedLine, planEvidence, planRecordTypes, regionsOf } from "../plans/gather-plans.ts";
import { sharedPlanThresholds, tooFewOffices } from "../plans/plan-shares.ts";
import { planWords as words } from "../plans/plans.words.ts";

/** P2.1: are there targets for which nobody has money? */
export const unfundedTarget = diagnosisRule({
  code: "unfunded-target",
  version: 2,
  title: { en: "Money behind targets", zh: "目标的资金保障" },
  question: { en: "Do plans set targets whose lines say no money?", zh: "规划中是否有目标所属任务没有资金？" },
  item: "P2.1",
  bearsOn: [],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: planRecordTypes,
  measure: "plans.unfunded-targets",
  unit: "targets",
  method: {
    en: "Value: targets of lines that say no money, in plans that say money for any line at all. A plan that says none has not said that there is none, and is left out. Exact. Insufficient data below minimum_offices offices, minimum_targets targets, or where fewer than minimum_stated_share of the targets stand in plans that say money.",
    zh: "数值：在至少有一项任务写明资金的规划中，所属任务没有资金的目标数。整份未写资金的规划不等于没有资金，不计入。属精确核对。单位少于 minimum_offices、目标少于 minimum_targets，或写明资金的规划所含目标不足 minimum_stated_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "Money that stands in no plan is not seen.", zh: "未写入规划的资金无法看到。" },
  thresholds: {
    ...sharedPlanThresholds,
    targets: { default: 1, unit: "targets", why: { en: "A target without money is a promise without means.", zh: "没有资金的目标只是承诺。" } },
    minimum_targets: { default: 3, unit: "targets", why: { en: "Fewer say nothing of how plans are made.", zh: "再少则无法说明规划编制情况。" } },
    minimum_stated_share: {
      default: 0.5,
      unit: "share of targets",
      why: { en: "Where most plans say no money, money is unknown and not absent.", zh: "多数规划未写资金时，资金只是未知。" },
    },
  },
  gather: gatherPlans,
  judge: (together, limits) => {
    const few = tooFewOffices(together, limits.minimum_offices);
    if (few !== null) return [few];
    const evidence = recordEvidence(planEvidence(together, together.lines));
    const synthetic = arePlansInvented(together);
    const stating = new Set(together.lines.filter(({ line }) => line.money.length > 0).map(({ line }) => line.plan));
    const all = together.lines.flatMap((own) => own.line.targets.map((target) => ({ own, target })));
    const targets = all.filter(({ own }) => stating.has(own.line.plan));
    const counts = { all: integer(all.length, "targets"), targets: integer(targets.length, "targets") };
    if (targets.length < limits.minimum_targets || targets.length < limits.minimum_stated_share * all.length)
      return [
        insufficientData(
          nation,
          words.say("unfunded-unknown", { ...counts, share: percent(limits.minimum_stated_share, 0), minimum: integer(limits.minimum_targets, "targets") }),
          evidence,
          { synthetic, reason: targets.length < limits.minimum_targets ? null : "not-coded" },
        ),
      ];
    const open = targets.filter(({ own }) => own.line.money.length === 0);
    const verdictOf = (count: number, least = limits.targets): Verdict => (count >= least ? "confirmed" : "not-supported");
    const elsewhere = open.filter(({ own }) => !isFundedElsewhere(own, together.lines)).length;
    const inTime = targets.filter(({ own, target }) => !own.line.money.some((row) => row.year <= target.year)).length;
    const choices: Choice[] = [
      {
        label: words.text("unfunded-from", { count: integer(2 * limits.targets, "targets") }),
        value: open.length,
        null: null,
        verdict: verdictOf(open.length, 2 * limits.targets),
      },
      { label: words.text("unfunded-same-thing"), value: elsewhere, null: null, verdict: verdictOf(elsewhere) },
      { label: words.text("unfunded-in-time"), value: inTime, null: null, verdict: verdictOf(inTime) },
    ];
    return [
      findingDraft({
        subject: nation,
        appliesTo: open.length === 0 ? null : regionsOf(open.map(({ own }) => own)),
        evidence,
        synthetic,
        verdict: verdictOf(open.length),
        value: open.length,
        threshold: limits.targets,
        choices,
        comparison: {
          kind: "threshold",
          text: words.text("unfunded-comparison"),
          targets: open.map(({ own, target }) => ({ line: own.line.id, office: own.office, indicator: target.indicator, year: target.year })),
        },
        statement:
          open.length === 0
            ? words.say("unfunded-none", { targets: counts.targets })
            : words.say("unfunded-result", {
                targets: counts.targets,
                open: countedFrom(
                  integer(open.length, "targets"),
                  open.map(({ own }) => own.record),
                ),
                names: listed(
                  open.map(({ own, target }) =>
                    words.say("unfunded-target", {
                      office: officeName(together.nameOfOffice(own.office)),
                      indicator: verbatim(target.indicator),
                      year: year(target.year),
                    }),
                  ),
                  { shown: 5 },
                ),
              }),
      }),
    ];
  },
});

function officeName(name: { readonly en: string; readonly zh: string }) {
  return { kind: "text" as const, text: name };
}

/** Whether another line of the same plan has money for the same technology. */
function isFundedElsewhere(own: PlannedLine, lines: readonly PlannedLine[]): boolean {
  return lines.some(
    (other) =>
      other.line.plan === own.line.plan &&
      other.line.id !== own.line.id &&
      own.technology !== null &&
      other.technology === own.technology &&
      other.line.money.length > 0,
  );
}
