import { countsWithinChance, detectableShare, hypergeometricNull } from "@quoin/methods";
import { anySynthetic, type GatheredOf, referenceTo } from "../../../evidence/roles/gathered-table.ts";
import { percent, points, probability, restingOn, span, whole } from "../../../language/statement/values.ts";
import type { Choice, NullDistribution, Verdict } from "../../finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding/finding-draft.ts";
import { powerOf, type TestOutcome } from "../../verdict/against-chance.ts";
import { type EffectSize, effectOfCount, toldOf, verdictOfEffect } from "../../verdict/effect.ts";
import { POWER } from "../../verdict/shared-limits.ts";
import { otherDefinitions } from "./definitions.ts";
import type { projectsTable } from "./gather.ts";
import { isThin, type LeadCount, leadCount, ledAtMost, ledBy, type SubjectLimits } from "./lead-count.ts";
import type { LeadKind } from "./lead-kind.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";
import { shareOfOthers } from "./share-of-others.ts";
import { tooFew } from "./too-few.ts";

const firms: readonly LeadKind[] = ["company", "institute-company"];

/** The share of the generic projects that companies lead, against the label "generic" dealt out at random over all projects. */
interface FirmsLead {
  readonly share: number;
  readonly null: NullDistribution;
  readonly outcome: TestOutcome;
  readonly verdict: Verdict;
  readonly size: EffectSize | null;
}

/** Do companies, those that were institutes among them, lead generic technology less often than other projects? */
export function firmsLeadDraft(projects: GatheredOf<typeof projectsTable>, limits: SubjectLimits): FindingDraft {
  const asked = { part: "firms", question: words.text("firms-question"), measure: "ratio.company-led-share", bearsOn: ["P3.2", "D2"] } as const;
  const count = leadCount(projects.rows, limits);
  const evidence = referenceTo(projects, projects.rows);
  const synthetic = anySynthetic(projects.rows);
  const held = firmsLead(count, firms, limits);
  if (held === null)
    return insufficientData(nation, count.others === 0 && !isThin(count, limits) ? words.say("no-peers") : tooFew(count, limits), evidence, {
      ...asked,
      synthetic,
    });
  const { verdict, size, outcome, share, null: chance } = held;
  const most = ledAtMost(count, firms) / count.generic;
  const unknownGeneric = ledBy(count, ["unknown"]);
  const unknown = unknownGeneric + ledBy(count, ["unknown"], "others");
  if (turns(count, firms, limits))
    return insufficientData(
      nation,
      words.say("firms-unknown", {
        unknown: whole(unknown, "projects"),
        named: whole(count.named, "projects"),
        share: words.say("between", { share: span(percent(share), percent(most)) }),
        generic: whole(count.generic, "projects"),
        others: whole(count.others, "projects"),
        elsewhere: shareOfOthers(count, firms),
      }),
      evidence,
      { ...asked, synthetic },
    );
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    verdict,
    size,
    effect: unknown === 0 ? outcome.effect : null,
    value: unknown === 0 ? share : null,
    threshold: null,
    interval: unknownGeneric === 0 ? null : { low: share, high: most, level: 1 },
    null: chance,
    power: outcome.power,
    comparison: {
      kind: "null",
      text: words.text("firms-comparison", { projects: whole(count.named, "projects") }),
      generic_projects: count.generic,
      other_projects: count.others,
    },
    baseline: words.text("firms-baseline"),
    choices: choicesOf(projects, count, limits),
    effectWords: (effect) => words.say("a-lower-share", { size: points(Math.abs(effect)) }),
    statement: words.say("firms-result", {
      share: unknown === 0 ? restingOn(percent(share), projects.table) : words.say("between", { share: span(percent(share), percent(most)) }),
      generic: restingOn(whole(count.generic, "projects"), projects.table),
      others: whole(count.others, "projects"),
      elsewhere: shareOfOthers(count, firms),
      chance: span(percent(chance.p05), percent(chance.p95)),
      p: probability(chance.p_value),
      outcome: words.say(`firms-${toldOf({ verdict, size })}`),
    }),
  });
}

/** Whether the verdict turns with those of unknown kind: counted as companies on both sides, on one, on none. */
function turns(count: LeadCount, kinds: readonly LeadKind[], limits: SubjectLimits): boolean {
  const verdicts = [true, false].flatMap((generic) => [true, false].map((others) => firmsLead(resolved(count, { generic, others }), kinds, limits)?.verdict));
  return new Set(verdicts).size > 1;
}

/** The count with those of unknown kind taken for companies on the sides that are named, for others on the rest. */
function resolved(count: LeadCount, asCompanies: { readonly generic: boolean; readonly others: boolean }): LeadCount {
  const unknown = { generic: ledBy(count, ["unknown"]), others: ledBy(count, ["unknown"], "others") };
  const taken = (kind: LeadKind, side: "generic" | "others"): number =>
    kind === "unknown" ? -unknown[side] : kind === (asCompanies[side] ? "company" : "other") ? unknown[side] : 0;
  return {
    ...count,
    byKind: count.byKind.map((each) => ({
      kind: each.kind,
      generic: each.generic + taken(each.kind, "generic"),
      others: each.others + taken(each.kind, "others"),
    })),
  };
}

/** Null where there are too few projects, or none to compare with. */
function firmsLead(count: LeadCount, kinds: readonly LeadKind[], limits: SubjectLimits): FirmsLead | null {
  if (isThin(count, limits) || count.others === 0) return null;
  const led = ledBy(count, kinds);
  const counts = { population: count.named, hits: led + ledBy(count, kinds, "others"), drawn: count.generic };
  const { mean, p05, p95, pValue } = hypergeometricNull({ ...counts, observed: led });
  const detectable = detectableShare({ ...counts, claim: "below", significance: limits.significance, power: POWER });
  const outcome = {
    p: pValue,
    effect: effectOfCount(
      { observed: led, trials: count.generic, mean, ...countsWithinChance(counts, limits.significance), whole: count.generic },
      { claim: "below", minimum: limits.minimum_difference },
      limits,
    ),
    power: powerOf(-limits.minimum_difference, -detectable, (led - mean) / count.generic),
  };
  const shareOf = (projects: number): number => projects / count.generic;
  return {
    share: shareOf(led),
    null: { mean: shareOf(mean), p05: shareOf(p05), p95: shareOf(p95), p_value: pValue },
    outcome,
    ...verdictOfEffect(outcome.effect),
  };
}

function choicesOf({ rows }: GatheredOf<typeof projectsTable>, count: LeadCount, limits: SubjectLimits): Choice[] {
  const line = (label: Choice["label"], of: LeadCount, kinds = firms): Choice => {
    const held = firmsLead(of, kinds, limits);
    const isOpen = turns(of, kinds, limits);
    return {
      label,
      value: isOpen ? null : (held?.share ?? null),
      null: isOpen ? null : (held?.null ?? null),
      verdict: isOpen ? "insufficient-data" : (held?.verdict ?? "insufficient-data"),
      projects: of.generic,
    };
  };
  return [
    line(words.text("firms-alone"), count, ["company"]),
    ...otherDefinitions(rows, limits).map(({ label, rows: own, limits: other }) => line(label, leadCount(own, other))),
  ];
}
