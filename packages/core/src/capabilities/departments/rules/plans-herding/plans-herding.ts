import type { CrowdingTest } from "@quoin/methods";
import { elementAt, entryOf } from "../../../../contract/assert-present.ts";
import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import { powerOf, type TestOutcome } from "../../../../diagnosis/verdict/against-chance.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { effectOfCount } from "../../../../diagnosis/verdict/effect.ts";
import { type FamilyVerdict, familyVerdicts } from "../../../../diagnosis/verdict/families.ts";
import { countedFrom, integer, listed, percent, probability, span, verbatim } from "../../../../language/statement/values.ts";
import { nameOf } from "../../../../register/record-label.ts";
import { arePlansInvented, gatherPlans, type PlannedLine, type PlansTogether, planEvidence, planRecordTypes, regionsOf } from "../plans/gather-plans.ts";
import { sharedPlanThresholds, tooFewOffices } from "../plans/plan-shares.ts";
import { planWords as words } from "../plans/plans.words.ts";
import { type Capability, capabilityProgrammes, capabilityProjects, gatherCapability, officeFieldsTable } from "./capability.ts";
import { crowdingTests, type FieldChoices, fieldChoices } from "./field-choices.ts";

/** P1.4: do the plans of offices choose the same fields more than their capabilities explain? */
export const plansHerdingFacts = ruleFacts({
  code: "plans-herding",
  version: 4,
  title: { en: "Herding of plans", zh: "规划扎堆" },
  question: { en: "Do offices plan for the same fields more than their capabilities explain?", zh: "各单位规划选择相同领域的程度是否超过其能力所能解释的？" },
  item: "P1.4",
  bearsOn: ["P1.1", "M2.2"],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  alsoReads: [officeFieldsTable, capabilityProjects, capabilityProgrammes],
  records: planRecordTypes,
  measure: "plans.crowding",
  unit: "offices",
  method: {
    en: "An office chooses a field where a line of its plan acts in it. Null: every office keeps its number of fields and takes each with odds by its capability (figures of the table of capability by field, else strength and nearness of the @projects led from its region), by a logit fitted on the other offices alone; the number of offices in a field is then a sum of independent events, whose distribution is exact, without draws. One test a field, Benjamini-Hochberg over the fields. Value: offices in the field with the smallest p. Confirmed where a field stands out; not supported where in every field an excess of minimum_excess of the offices is excluded.",
    zh: "单位规划中有任务涉及某领域即为选择该领域。零假设：各单位选择个数不变，按其能力（各地区分领域能力数据的各项指标；没有时为本地区牵头@projects的实力与关联）的概率选择，该概率由剔除该单位后的逻辑回归得到；某领域的单位数即为独立事件之和，其分布可精确计算，无需模拟。每个领域一次检验，按领域作 Benjamini-Hochberg 校正。数值：p 值最小的领域中的单位数。有领域突出判定为证据支持；各领域的区间都排除多出 minimum_excess 的单位时，判定为不支持。",
  },
  blocks: movedWhole("office"),
  grounds: "chance",
  leavesOpen: { en: "Whether those in a crowded field divide it among themselves by niche is not seen.", zh: "扎堆领域内各单位是否有细分分工无法看到。" },
  thresholds: {
    minimum_offices: {
      ...sharedPlanThresholds.minimum_offices,
      default: 5,
      why: { en: "Of fewer any field can be crowded by chance.", zh: "单位过少时任何领域都可能偶然扎堆。" },
    },
    minimum_excess: {
      default: 0.4,
      unit: "share of offices",
      why: { en: "Two offices in five beside those that capability explains.", zh: "在能力所能解释之外再多五分之二的单位。" },
    },
    minimum_fields: { default: 5, unit: "fields", why: { en: "Of fewer there is hardly a choice.", zh: "领域过少时几乎没有选择余地。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of choices",
      why: { en: "Where capability is mostly unknown, strength and herding look alike.", zh: "多数能力未知时，实力所在与扎堆难以区分。" },
    },
  },
});

export const plansHerding = diagnosisRule({
  ...plansHerdingFacts,
  gather: async (sources) => ({ together: await gatherPlans(sources), capability: await gatherCapability(sources) }),
  judge: ({ together, capability }, limits) => {
    const few = tooFewOffices(together, limits.minimum_offices);
    return few === null ? [judged(together, capability, limits)] : [few];
  },
});

type Limits = LimitsOf<typeof plansHerdingFacts>;

interface Looked {
  readonly tests: readonly CrowdingTest[];
  readonly verdicts: ReadonlyMap<number, FamilyVerdict>;
  readonly verdict: Verdict;
  /** The field on which the verdict rests: of those that give it the one whose p is smallest, above its mean where there is one. */
  readonly first: number;
}

function judged(together: PlansTogether, capability: Capability | null, limits: Limits): FindingDraft {
  const evidence = [...recordEvidence(planEvidence(together, together.lines)), ...(capability?.evidence ?? [])];
  const synthetic = arePlansInvented(together) || capability?.synthetic === true;
  const choices = fieldChoices(together.lines, capability ?? { fields: [] });
  const all = choices.known + choices.unknown;
  const counts = { offices: integer(choices.offices.length, "offices"), choices: integer(all, "choices"), fields: integer(choices.fields.length, "fields") };
  if (capability === null || choices.fields.length < limits.minimum_fields || all === 0 || choices.known < limits.minimum_known_share * all)
    return insufficientData(
      nation,
      words.say("crowded-unknown", {
        ...counts,
        known: integer(choices.known, "choices"),
        least_fields: integer(limits.minimum_fields, "fields"),
        share: percent(limits.minimum_known_share, 0),
      }),
      evidence,
      { synthetic, reason: "not-coded" },
    );
  const looked = look(choices, capability, limits);
  const first = elementAt(looked.tests, looked.first);
  const firstVerdict = entryOf(looked.verdicts, looked.first);
  const crowded = choices.fields.flatMap((_, field) => (looked.verdicts.get(field)?.verdict === "confirmed" ? [field] : []));
  const name = (field: number) => nameOfField(elementAt(choices.fields, field), together);
  const said = {
    ...counts,
    field: name(looked.first),
    held: countedFrom(
      integer(first.observed, "offices"),
      linesIn([looked.first], choices, together.lines).map(({ record }) => record),
    ),
    chance: span(integer(first.p05, "offices"), integer(first.p95, "offices")),
    p: probability(first.pValue),
    unknown: choices.unknown === 0 ? [] : words.say("crowded-beside", { choices: integer(choices.unknown, "choices") }),
  };
  return findingDraft({
    subject: nation,
    appliesTo: crowded.length === 0 ? null : regionsOf(linesIn(crowded, choices, together.lines)),
    evidence,
    synthetic,
    verdict: looked.verdict,
    reason: firstVerdict.reason,
    effect: firstVerdict.effect,
    size: firstVerdict.size,
    value: first.observed,
    threshold: first.critical,
    null: { mean: first.mean, p05: first.p05, p95: first.p95, p_value: first.pValue },
    power: powerOf(limits.minimum_excess * choices.offices.length, first.detectable, first.observed - first.mean),
    family: firstVerdict.family,
    looksAt: "fields",
    baseline: words.text("crowded-baseline"),
    effectWords: (effect) => words.say("crowded-effect", { offices: integer(Math.round(Math.abs(effect)), "offices") }),
    choices: waysOf(together, capability, { choices, looked }, limits),
    comparison: {
      kind: "null",
      text: words.text("crowded-draws"),
      fields: choices.fields.map((field, at) => {
        const { observed, mean, p05, p95, pValue } = elementAt(looked.tests, at);
        return {
          field,
          offices: observed,
          expected: mean,
          p05,
          p95,
          p: pValue,
          q: entryOf(looked.verdicts, at).family.q,
          verdict: entryOf(looked.verdicts, at).verdict,
        };
      }),
    },
    chart: {
      kind: "bars",
      title: words.text("crowded-chart"),
      unit: "offices",
      bars: looked.tests.map(({ observed, p05, p95 }, at) => ({
        id: elementAt(choices.fields, at),
        label: textOfField(elementAt(choices.fields, at), together),
        value: observed,
        low: p05,
        high: p95,
        count: null,
      })),
      band: null,
      threshold: null,
    },
    statement:
      crowded.length === 0
        ? words.say("crowded-none", said)
        : words.say("crowded-result", { ...said, crowded: integer(crowded.length, "fields"), names: listed(crowded.map(name), { shown: 5 }) }),
  });
}

function look(choices: FieldChoices, capability: Capability | null, limits: Limits): Looked {
  const tests = crowdingTests(choices, capability, limits.significance);
  const outcomes = new Map(
    tests.map(({ observed, mean, pValue, detectable, lowest, critical }, field): [number, TestOutcome] => [
      field,
      {
        p: pValue,
        effect: effectOfCount(
          { observed, trials: choices.offices.length, mean, lowest, highest: critical - 1 },
          { claim: "above", minimum: limits.minimum_excess * choices.offices.length },
          limits,
        ),
        power: powerOf(limits.minimum_excess * choices.offices.length, detectable, observed - mean),
      },
    ]),
  );
  const verdicts = familyVerdicts("P1.4-plans-herding", outcomes, limits);
  // One question on all fields together: a field that stands out by itself and not among so many looks is what chance gives.
  const isCrowded = [...verdicts.values()].some(({ verdict }) => verdict === "confirmed");
  const isOpen = [...verdicts.values()].some((each) => each.verdict === "insufficient-data");
  const verdict = isCrowded ? "confirmed" : isOpen ? "insufficient-data" : "not-supported";
  const order = tests.map((_, field) => field).sort((a, b) => rank(elementAt(tests, a)) - rank(elementAt(tests, b)) || a - b);
  return { tests, verdicts, verdict, first: order.find((field) => verdicts.get(field)?.verdict === verdict) ?? elementAt(order, 0) };
}

function rank({ observed, mean, pValue }: CrowdingTest): number {
  return observed > mean ? pValue : 2;
}

interface Main {
  readonly choices: FieldChoices;
  readonly looked: Looked;
}

function waysOf(together: PlansTogether, capability: Capability, { choices, looked }: Main, limits: Limits): Choice[] {
  const way = (label: Choice["label"], own: FieldChoices, by: Capability | null): Choice => {
    // Where every line is kept nothing is fitted anew: that is what takes long with hundreds of offices.
    const { tests, verdict, first } = own === choices && by === capability ? looked : look(own, by, limits);
    const test = tests[first];
    const isThin = own.offices.length < 2 || test === undefined;
    return {
      label,
      value: isThin ? null : test.observed,
      null: isThin ? null : { mean: test.mean, p05: test.p05, p95: test.p95, p_value: test.pValue },
      verdict: isThin ? "insufficient-data" : verdict,
    };
  };
  const some = (keep: (line: PlannedLine) => boolean): FieldChoices => {
    const kept = together.lines.filter(keep);
    return kept.length === together.lines.length ? choices : fieldChoices(kept, capability);
  };
  return [
    way(words.text("crowded-even"), choices, null),
    way(
      words.text("crowded-regional"),
      some(({ plan }) => plan.region !== null),
      capability,
    ),
    way(
      words.text("crowded-adopted"),
      some(({ plan }) => plan.status === "adopted"),
      capability,
    ),
  ];
}

function linesIn(fields: readonly number[], choices: FieldChoices, lines: readonly PlannedLine[]): readonly PlannedLine[] {
  const names = new Set(fields.map((field) => choices.fields[field]));
  return lines.filter(({ technology, line }) => names.has(technology ?? "") || names.has(line.field ?? ""));
}

function textOfField(field: string, { technologies }: PlansTogether) {
  const record = technologies.find(({ id }) => id === field);
  return record === undefined ? { en: field, zh: field } : nameOf(record);
}

function nameOfField(field: string, together: PlansTogether) {
  return together.technologies.some(({ id }) => id === field)
    ? ({ kind: "record", type: "technology", id: field, name: textOfField(field, together) } as const)
    : verbatim(field);
}
