import { byCodePoint } from "@quoin/methods";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { inferredMeasure, type Plan, type PlanLine } from "../../plan/plan.ts";

/** What one page tells whoever decides: three findings, three decisions, the money, what is not known. */
export interface LeaderBrief {
  readonly findings: readonly Finding[];
  readonly decisions: readonly PlanLine[];
  readonly money: {
    readonly total: number | null;
    readonly currency: string;
    readonly priced: readonly string[];
    readonly unpriced: readonly string[];
    /** Lines whose amount is invented: in no sum. */
    readonly invented: readonly string[];
  };
  /** Questions that could not be answered. */
  readonly unknown: readonly Finding[];
}

/** For which place the page is, what holds all places, and in which currency the office counts. */
interface BriefPlace {
  readonly place: string;
  readonly root: string;
  readonly currency: string;
}

/**
 * Chooses for a place what its page says. A question is answered once: for the place itself where that was tested, else for the nation. What was tested of the place itself stands first, then confirmed findings; the third is one that the evidence refuses, where there is one, since knowing what not to claim is as useful. Decisions answer the chosen findings first, one of
 * each measure. Ties go by id, so the page does not depend on any order.
 */
export function leaderBrief({ place, root, currency }: BriefPlace, findings: readonly Finding[], plan: Plan): LeaderBrief {
  const applying = findings.filter((finding) => appliesTo(finding, place, root)).toSorted((a, b) => rank(a, place) - rank(b, place) || byCodePoint(a.id, b.id));
  const ranked = applying.filter((finding, index) => applying.findIndex((other) => asksTheSame(other, finding)) === index);
  const confirmed = ranked.filter(({ verdict }) => verdict === "confirmed");
  const refused = ranked.filter(({ verdict }) => verdict === "not-supported");
  const unknown = ranked.filter(({ verdict }) => verdict === "insufficient-data");
  const isOwn = ({ subject }: Finding): boolean => place !== root && subject.type === "region" && subject.id === place;
  const own = [...confirmed, ...refused].filter(isOwn);
  const chosen = [...new Set([...own, ...confirmed.slice(0, refused.length > 0 ? 2 : 3), ...refused, ...unknown])].slice(0, 3);
  const priced = plan.lines.filter(({ amount, synthetic }) => amount !== null && !synthetic);
  return {
    findings: chosen,
    decisions: decisions(plan.lines, new Set(chosen.map(({ id }) => id))),
    money: {
      total: priced.length === 0 ? null : priced.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      currency: plan.lines[0]?.currency ?? currency,
      priced: priced.map(({ id }) => id),
      unpriced: plan.lines.filter(({ amount }) => amount === null).map(({ id }) => id),
      invented: plan.lines.filter(({ amount, synthetic }) => amount !== null && synthetic).map(({ id }) => id),
    },
    unknown: unknown.filter((finding) => !chosen.includes(finding)),
  };
}

/** A finding about the place, or about something else that bears upon it; another region's finding does not. */
function appliesTo({ subject, applies_to: regions }: Finding, place: string, root: string): boolean {
  if (subject.type === "region" && subject.id === place) return true;
  if (subject.type === "region" && subject.id !== root) return false;
  return regions === null || regions.includes(place) || place === root;
}

function rank({ subject, mechanism }: Finding, place: string): number {
  return (subject.type === "region" && subject.id === place ? 0 : 2) + (mechanism === "blocking" ? 0 : 1);
}

function asksTheSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.question.en === b.question.en;
}

function decisions(lines: readonly PlanLine[], chosen: ReadonlySet<string>): readonly PlanLine[] {
  const isEmptyFund = ({ item, amount }: PlanLine) => item === "M1.2" && amount === null;
  const weight = (line: PlanLine) =>
    (line.findings.some((id) => chosen.has(id)) ? 0 : 2) + (line.amount === null ? 1 : 0) + (isEmptyFund(line) ? 4 : 0) + (line.synthetic ? 8 : 0);
  const ranked = lines.filter(({ measure }) => measure !== inferredMeasure).toSorted((a, b) => weight(a) - weight(b) || byCodePoint(a.id, b.id));
  const first = ranked.filter(({ measure }, index) => ranked.findIndex((other) => other.measure === measure) === index);
  return [...first, ...ranked.filter((line) => !first.includes(line))].slice(0, 3);
}
