import { detectableShare, hypergeometricNull } from "@quoin/methods";
import { anySynthetic, type GatheredTable, referenceTo } from "../../../evidence/roles/gathered-table.ts";
import { percent, points, probability, restingOn, span, whole } from "../../../language/statement/values.ts";
import type { Choice, NullDistribution, Verdict } from "../../finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding/finding-draft.ts";
import { powerOf, type TestOutcome, verdictOf } from "../../verdict/against-chance.ts";
import { POWER } from "../../verdict/shared-limits.ts";
import { otherDefinitions } from "./definitions.ts";
import { isThin, type LeadCount, leadCount, ledBy, type SubjectLimits } from "./lead-count.ts";
import type { LeadKind } from "./lead-kind.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";
import { tooFew } from "./too-few.ts";

const firms: readonly LeadKind[] = ["company", "institute-company"];

/** The share of the generic projects that companies lead, against the label "generic" dealt out at random over all projects. */
interface FirmsLead {
  readonly share: number;
  readonly null: NullDistribution;
  readonly outcome: TestOutcome;
  readonly verdict: Verdict;
}

/** Do companies, those that were institutes among them, lead generic technology less often than other projects? */
export function firmsLeadDraft(projects: GatheredTable, limits: SubjectLimits): FindingDraft {
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
  const { verdict, outcome, share, null: chance } = held;
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    verdict,
    value: share,
    threshold: null,
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
      share: restingOn(percent(share), projects.table),
      generic: restingOn(whole(count.generic, "projects"), projects.table),
      others: whole(count.others, "projects"),
      elsewhere: percent(ledBy(count, firms, "others") / count.others),
      chance: span(percent(chance.p05), percent(chance.p95)),
      p: probability(chance.p_value),
      outcome: words.say(`firms-${verdict}`),
    }),
  });
}

/** Null where there are too few projects, or none to compare with. */
function firmsLead(count: LeadCount, kinds: readonly LeadKind[], limits: SubjectLimits): FirmsLead | null {
  if (isThin(count, limits) || count.others === 0) return null;
  const led = ledBy(count, kinds);
  const counts = { population: count.named, hits: led + ledBy(count, kinds, "others"), drawn: count.generic };
  const { mean, p05, p95, pValue } = hypergeometricNull({ ...counts, observed: led });
  const detectable = detectableShare({ ...counts, claim: "below", significance: limits.significance, power: POWER });
  const outcome = { p: pValue, isTowards: led < mean, power: powerOf(-limits.minimum_difference, -detectable, (led - mean) / count.generic) };
  const shareOf = (projects: number): number => projects / count.generic;
  return {
    share: shareOf(led),
    null: { mean: shareOf(mean), p05: shareOf(p05), p95: shareOf(p95), p_value: pValue },
    outcome,
    verdict: verdictOf(outcome, limits),
  };
}

function choicesOf({ rows }: GatheredTable, count: LeadCount, limits: SubjectLimits): Choice[] {
  const line = (label: Choice["label"], of: LeadCount, kinds = firms): Choice => {
    const held = firmsLead(of, kinds, limits);
    return { label, value: held?.share ?? null, null: held?.null ?? null, verdict: held?.verdict ?? "insufficient-data", projects: of.generic };
  };
  return [
    line(words.text("firms-alone"), count, ["company"]),
    ...otherDefinitions(rows, limits).map(({ label, rows: own, limits: other }) => line(label, leadCount(own, other))),
  ];
}
