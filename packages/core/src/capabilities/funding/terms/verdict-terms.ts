import type { Finding } from "../../../diagnosis/finding/finding.ts";
import type { Rule } from "../../../diagnosis/rule.ts";
import type { RuleCode } from "../../../diagnosis/rule-codes.ts";
import type { SetTerm } from "../../../plan/plan.ts";
import { askedThresholds, type LimitSettings } from "../../../workspace/asked-thresholds.ts";
import type { Settings } from "../../../workspace/settings.ts";
import { thresholdValues } from "../../../workspace/threshold.ts";
import { missingSubject } from "../../generic-technology/rules/missing-subject/missing-subject.ts";
import { unstableSupport } from "../../generic-technology/rules/unstable-support/unstable-support.ts";

/** What the office would set where the evidence confirms it, unless `envelope` of quoin.yaml says otherwise. */
export const envelopeDefaults = { largest_share: 0.2, generic_weight: 1.5, long_weight: 1.5, system_weight: 1.5, weight_range: [0.5, 2] } as const;

/** What the confirmed findings make of a fund; null is no such term. */
export interface VerdictTerms {
  /** Most that one region gets, as a share. */
  readonly largestShare: { readonly value: number; readonly finding: string } | null;
  /** Weight of the categories of generic technology; others weigh 1. */
  readonly generic: { readonly value: number; readonly categories: readonly string[]; readonly finding: string } | null;
  /** Least duration in years, and the least share of the money in tasks that are as long. */
  readonly long: { readonly years: number; readonly share: number; readonly finding: string } | null;
  /** Most regions in which one field is called; without a number of the office the share of those that hold it which the finding's own limit leaves. */
  readonly spread: { readonly regions: number | null; readonly kept: number | null; readonly finding: string } | null;
  /** Weight of candidates of a technology system that is confirmed to be unready, or to lack something. */
  readonly systems: readonly { readonly system: string; readonly value: number; readonly finding: string }[];
}

/** Where no finding sets anything. */
export const noTerms: VerdictTerms = { largestShare: null, generic: null, long: null, spread: null, systems: [] };

/**
 * The terms that the verdicts set: concentration of projects → cap; missing subject → weight of generic technology; short projects → least duration and share of
 * long money; herding → regions a field. Only what is confirmed sets anything, so that refusing a finding takes its term away.
 */
export function verdictTerms(findings: readonly Finding[], settings: Pick<Settings, "envelope"> & LimitSettings): VerdictTerms {
  const { envelope } = settings;
  const confirmed = (code: RuleCode, part?: string): Finding | undefined =>
    findings.find((each) => each.verdict === "confirmed" && each.rule === code && (part === undefined || each.part === part));
  const concentrated = confirmed("concentration", "projects");
  const missing = confirmed("missing-subject");
  const short = confirmed("unstable-support", "project-length");
  const crowded = confirmed("herding");
  const lengths = limitsOf(unstableSupport, settings);
  return {
    largestShare: concentrated === undefined ? null : { value: envelope.largest_share ?? envelopeDefaults.largest_share, finding: concentrated.id },
    generic:
      missing === undefined
        ? null
        : {
            value: envelope.generic_weight ?? envelopeDefaults.generic_weight,
            categories: (limitsOf(missingSubject, settings)["generic_categories"] ?? []) as readonly string[],
            finding: missing.id,
          },
    long: short === undefined ? null : { years: Number(lengths["long_years"]), share: envelope.long_share ?? Number(lengths["long_share"]), finding: short.id },
    spread: spreadOf(crowded, envelope.regions_per_field ?? null),
    systems: findings
      .filter(({ rule, verdict, subject }) => verdict === "confirmed" && ofSystems.includes(rule) && subject.type === "technology-system")
      .map(({ id, subject }) => ({ system: subject.id, value: envelope.system_weight ?? envelopeDefaults.system_weight, finding: id })),
  };
}

/** Pairs of region and field above the limit of the finding go, of each field alike. Without a number of the office and without a limit nothing is set. */
function spreadOf(crowded: Finding | undefined, regions: number | null): VerdictTerms["spread"] {
  if (crowded === undefined) return null;
  const { id, value, threshold } = crowded;
  const kept = value !== null && threshold !== null && threshold > 0 && threshold < value ? threshold / value : null;
  return regions === null && kept === null ? null : { regions, kept: regions === null ? kept : null, finding: id };
}

/** Rules on a technology system that call for work on it. */
const ofSystems: readonly string[] = ["low-readiness", "missing-complement"] satisfies RuleCode[];

function limitsOf({ code, thresholds }: Pick<Rule, "code" | "thresholds">, settings: LimitSettings): Readonly<Record<string, unknown>> {
  const values = thresholdValues(code, thresholds, askedThresholds(settings, { code, thresholds }));
  return values.ok ? values.value : {};
}

/** Weight of money by category: what the office says, else 1, times that of generic technology where its subject is confirmed to be missing. */
export function categoryWeight(category: string, { generic }: Pick<VerdictTerms, "generic">, { weights }: Pick<Settings, "weights">): number {
  return (weights[category] ?? 1) * (generic?.categories.includes(category) === true ? generic.value : 1);
}

/** Weight of a candidate by its technology system: the product of what the findings on it set. */
export function systemWeight(system: string, { systems }: Pick<VerdictTerms, "systems">): number {
  return systems.filter((each) => each.system === system).reduce((product, { value }) => product * value, 1);
}

/** Weight of a task that is as long as the least duration, while support is confirmed to be short. */
export function longWeight({ envelope }: Pick<Settings, "envelope">): number {
  return envelope.long_weight ?? envelopeDefaults.long_weight;
}

/** The terms as a line prints them, by finding. */
export function setsOf({ largestShare, generic, long, spread }: VerdictTerms): readonly { readonly finding: string; readonly sets: SetTerm[] }[] {
  return [
    ...(largestShare === null
      ? []
      : [{ finding: largestShare.finding, sets: [{ kind: "cap" as const, what: "largest_region_share", value: largestShare.value }] }]),
    ...(generic === null ? [] : [{ finding: generic.finding, sets: [{ kind: "weight" as const, what: "generic_weight", value: generic.value }] }]),
    ...(long === null
      ? []
      : [
          {
            finding: long.finding,
            sets: [
              { kind: "term" as const, what: "least_years", value: long.years },
              { kind: "floor" as const, what: "long_share", value: long.share },
            ],
          },
        ]),
    ...(spread === null
      ? []
      : [
          {
            finding: spread.finding,
            sets: [
              spread.regions === null
                ? { kind: "limit" as const, what: "kept_pairs", value: spread.kept }
                : { kind: "limit" as const, what: "regions_per_field", value: spread.regions },
            ],
          },
        ]),
  ];
}
