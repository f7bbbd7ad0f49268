import { cutoffDesignEffect, detectableDifference } from "@quoin/methods";
import { codeOfPaper } from "../../codes/paper/paper.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { isChangeOfShare } from "../../language/share-unit.ts";
import { followed } from "../../language/statement/followed.ts";
import type { Said } from "../../language/statement/place.ts";
import { amount, decimal, integer, points, rounded, verbatim } from "../../language/statement/values.ts";
import { countedThings } from "../counted-things.ts";
import type { ChosenBeside, DesignContext } from "../design-context.ts";
import type { PlanLine } from "../plan.ts";
import { type ComparedUnits, comparedIn } from "./compared-units.ts";
import { mechanismWords as words } from "./mechanism.words.ts";

export type Evaluation = NonNullable<PlanLine["evaluation"]>;

/** How the effect of a line of each sub-item can be known: calls at the cut of their scores, places and bodies in turn. All others change one rule for everybody at once. */
const designOf: Readonly<Record<string, "cutoff" | "phased" | "match">> = {
  "M1.2": "cutoff",
  "M1.3": "match",
  "M1.4": "phased",
  "M1.5": "phased",
  "M1.6": "phased",
  "M1.7": "cutoff",
  "M2.1": "phased",
  "M2.2": "phased",
  "M2.3": "match",
  "M3.1": "phased",
  "M3.2": "phased",
  "M3.3": "phased",
  "M3.4": "phased",
  "M4.1": "match",
  "M4.2": "phased",
  "M4.3": "phased",
  "M4.4": "phased",
  "M4.5": "phased",
  "M5.1": "phased",
  "M5.2": "match",
  "M5.4": "match",
};

/** Unit of an effect whose outcome nobody has measured among units yet. */
export const spreads = "standard deviations";

/** What a line plans of its comparison. */
export interface PlannedUnits {
  /** Projects that a call can pay for. */
  readonly awards: number | null;
  /** How many things the line names of those that its finding counts; null where it names all of them. */
  readonly named: number | null;
  /** Whether the line chooses projects by solving and not by the cut of a score. */
  readonly isChosen: boolean;
  /** Those that it chooses beside those that it leaves, and how far their outcome differs on record; null where it plans none. */
  readonly chosen: ChosenBeside | null;
}

/**
 * How the effect of a line will be known, and how small an effect would be noticed: with probability 0.8, two-sided at 0.05.
 *
 *   a call       at the cut of its scores. Shares of places and fields are no outcome of an award, and stand in the division itself: what is compared is what each applicant spends on research
 *                of its own (Bronzini & Iachini 2014), of as many projects as the money pays for; where nobody has planned how many, no number is made up
 *   in turn      who begins first is drawn among the things that the finding counts, its institutes or industries, else among the places of the panel
 *   a like one   who is reached beside who is not
 *
 * The spread is that of the outcome among these units where records hold it (what institutes did, what candidates state); of something that is so or is not, no spread exceeds one half, which is taken; of what nobody has
 * measured among units the detectable effect is in spreads, and is said to be. A line that changes one rule for
 * everybody, or reaches fewer than eight, has no comparison: what its indicator would have to change by to be told from chance stands in place of an effect, where its finding knows it; of what is counted out, one thing.
 */
export function evaluationOf(
  item: string,
  indicator: PlanLine["indicator"],
  findings: readonly Pick<Finding, "measure" | "power" | "comparison" | "value" | "subject">[],
  { awards, named, isChosen, chosen }: PlannedUnits,
  { isNation, place, panel, settings }: Pick<DesignContext, "isNation" | "place" | "panel" | "settings">,
): Evaluation | null {
  if (indicator === null) return null;
  const planned = designOf[codeOfPaper(item, settings)];
  const outcome: Outcome = { outcome: indicator.id, outcome_label: indicator.label };
  if (
    planned === "cutoff" &&
    isChosen &&
    chosen !== null &&
    chosen.treated > 0 &&
    chosen.others > 0 &&
    chosen.treated + chosen.others >= leastUnits &&
    chosen.spread > 0
  )
    return withWords(
      {
        design: "match",
        ...outcome,
        none_because: null,
        detectable: detectableDifference(chosen),
        unit: indicator.unit,
        n: chosen.treated + chosen.others,
        units: words.text("units-candidates"),
      },
      chosen.spread,
    );
  if (planned === "cutoff") return withWords(isChosen ? { design: "match", ...outcome, ...unplanned } : atTheCut(awards));
  const own = findings.find(({ measure, value }) => measure === indicator.id && value === indicator.now);
  // A part of the whole does not put the things of the whole in turn.
  const isOwn = isNation || named !== null || own?.subject.id === place.code;
  const parts = own === undefined || !isOwn ? null : comparedIn(own, named);
  const units: ComparedUnits = parts ?? { what: words.text("units-places"), count: panel.length, spread: null, isMeasured: false };
  if (planned === undefined || units.count < leastUnits) {
    const told = findings.find(({ measure, power }) => measure === indicator.id && power?.detectable != null)?.power?.detectable ?? null;
    // What is counted out has no chance in it: that one thing more or less of those known is seen, and nothing smaller can be.
    const counted = own === undefined || told !== null ? null : countedThings(own);
    if (counted !== null)
      return withWords({
        design: "none",
        none_because: planned === undefined ? "everybody" : "few",
        ...outcome,
        detectable: 1 / counted.known,
        unit: "share",
        n: null,
        units: null,
      });
    return withWords({
      design: "none",
      none_because: planned === undefined ? "everybody" : "few",
      ...outcome,
      detectable: told === null ? null : Math.abs(told),
      unit: told === null ? null : indicator.unit,
      n: null,
      units: null,
    });
  }
  // What one place does for itself is held beside like places that do not.
  const design = parts !== null ? "phased" : isNation ? planned : "match";
  const treated = design === "match" ? 1 : Math.floor(units.count / 2);
  return withWords(
    {
      design,
      none_because: null,
      ...outcome,
      detectable: detectableDifference({ treated, others: units.count - treated, spread: units.spread ?? 1 }),
      unit: units.spread === null ? spreads : units.isMeasured ? indicator.unit : "share",
      n: units.count,
      units: units.what,
    },
    units.isMeasured ? units.spread : null,
    indicator.now,
  );
}

type Outcome = Pick<Evaluation, "outcome" | "outcome_label">;
type Told = Omit<Evaluation, "said" | "said_data">;

/** Where nobody has planned yet how many projects there will be. */
const unplanned = { none_because: null, detectable: null, unit: null, n: null, units: words.text("units-projects") } as const;

/** A call: its applicants on both sides of the cut. */
function atTheCut(awards: number | null): Told {
  const call = { design: "cutoff" as const, outcome: "applicants.own-research", outcome_label: words.text("own-research"), ...unplanned };
  if (awards === null || awards < leastUnits) return call;
  const treated = Math.floor(awards / 2);
  const detectable = detectableDifference({ treated, others: awards - treated, spread: 1, designEffect: cutoffDesignEffect });
  return { ...call, detectable, unit: spreads, n: awards };
}

/**
 * The same in words.
 *
 * @param spread that of the outcome on record; null where there is none
 * @param now    the share of which it is, where it is one; null where nobody knows it
 */
function withWords(told: Told, spread: number | null = null, now: number | null = null): Evaluation {
  const { design, none_because: because, outcome, outcome_label: label, units } = told;
  const known = { outcome: label ?? verbatim(outcome), units: units ?? verbatim("") };
  const head = words.say(design === "none" ? `known-${because ?? "everybody"}` : design === "lottery" ? "known-phased" : `known-${design}`, known);
  const said = followed(head, noticed(told, spread, now));
  return { ...told, said: said.text, said_data: said.data };
}

function noticed({ design, detectable, unit, n, units }: Told, spread: number | null, now: number | null): Said[] {
  if (detectable === null) return design === "none" || units === null ? [] : [words.say("noticed-later", { units })];
  if (n === null && unit === "share") return [words.say("noticed-counted", { detectable: points(detectable) })];
  if (n === null || units === null) return [words.say("noticed-alone", { detectable: rounded(detectable, unit ?? "") })];
  const compared = { n: integer(n, "units"), units };
  if (spread !== null) return [words.say("noticed-measured", { ...compared, detectable: inUnit(detectable, unit), spread: inUnit(spread, unit) })];
  // No share moves further than to none or to all.
  if (unit === "share" && now !== null && detectable > Math.max(now, 1 - now)) return [words.say("noticed-nothing", compared)];
  if (unit === "share") return [words.say("noticed-share", { ...compared, detectable: points(detectable) })];
  return [words.say("noticed-spreads", { ...compared, detectable: decimal(detectable, 2, spreads) })];
}

/** A figure in the unit of its outcome: money as money, a change of a share in points. */
function inUnit(value: number, unit: string | null) {
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) return amount(value, unit);
  return unit !== null && isChangeOfShare(unit) ? points(value) : rounded(value, unit ?? "");
}

/** Of fewer units no effect of any size that is met with would be noticed. */
const leastUnits = 8;
