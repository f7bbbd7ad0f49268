import { dealtLabelNull, type LabelledBlock } from "@quoin/methods";
import type { Choice, Power } from "../../../../diagnosis/finding/finding.ts";
import { type DealtLabel, type DealtQuestion, dealtEffect, dealtLabel, labelledBlocks } from "../../../../diagnosis/verdict/dealt-label.ts";
import { verdictOfEffect } from "../../../../diagnosis/verdict/effect.ts";
import type { RowOf } from "../../../../evidence/roles/gathered-table.ts";
import { otherDefinitions } from "./definitions.ts";
import type { projectsTable } from "./gather.ts";
import { isThin, type Lead, type LeadCount, leadCount, ledBy, type SubjectLimits } from "./lead-count.ts";
import type { LeadKind } from "./lead-kind.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";

/** What moves together when the label is dealt: single projects, the projects of one call, of one programme, of one institution. */
export type DealtUnit = "project" | "call" | "programme" | "institution";

const memberOf: Readonly<Record<DealtUnit, (lead: Lead, place: number) => string>> = {
  project: (_, place) => String(place),
  call: ({ call }) => call,
  programme: ({ programme }) => programme,
  institution: ({ institution }) => institution,
};

/**
 * Do bodies of some kinds lead generic projects less often than others? Their share of the generic ones, against the label "generic" dealt over whole calls: who may lead is a matter
 * of the guideline, so that the projects of a call are no cases of their own. Null where there are too few projects, or none to compare with.
 */
export function ledLess(
  count: LeadCount,
  kinds: readonly LeadKind[],
  limits: SubjectLimits,
  unit: DealtUnit = "call",
  draws = limits.draws,
): DealtLabel | null {
  if (isThin(count, limits) || count.others === 0) return null;
  const blocks = blocksOf(count.leads, kinds, unit);
  return dealtLabel(dealtLabelNull(blocks, { draws, seed: limits.seed }), { ...questionOf(count, limits), blocks: blocks.length }, limits);
}

function blocksOf(leads: readonly Lead[], kinds: readonly LeadKind[], unit: DealtUnit): readonly LabelledBlock[] {
  return labelledBlocks(leads.map((lead, place) => ({ block: memberOf[unit](lead, place), labelled: lead.generic, hit: kinds.includes(lead.kind) })));
}

function questionOf({ generic }: LeadCount, { minimum_difference }: SubjectLimits): DealtQuestion {
  return { trials: generic, claim: "below", minimum: minimum_difference };
}

/** Whether the verdict turns with those of unknown kind: counted as of these kinds on both sides, on one, on none. */
export function turnsWithUnknown(count: LeadCount, kinds: readonly LeadKind[], limits: SubjectLimits, unit: DealtUnit = "call"): boolean {
  const [first] = kinds;
  if (first === undefined || isThin(count, limits) || count.others === 0 || count.leads.every(({ kind }) => kind !== "unknown")) return false;
  const verdicts = [true, false].flatMap((generic) =>
    [true, false].map((others) => {
      const taken = (lead: Lead): LeadKind => ((lead.generic ? generic : others) ? first : "other");
      const leads = count.leads.map((lead): Lead => (lead.kind === "unknown" ? { ...lead, kind: taken(lead) } : lead));
      const held = dealtLabelNull(blocksOf(leads, kinds, unit), { draws: Math.ceil(limits.draws / 8), seed: limits.seed });
      const { verdict, size } = verdictOfEffect(dealtEffect(held, questionOf(count, limits), limits));
      return `${verdict} ${size}`;
    }),
  );
  return new Set(verdicts).size > 1;
}

/**
 * What could be found where leads of unknown kind are among the projects: an answer must stand with all of them counted either way, so that a difference must be larger by what they can move, their
 * share of the generic projects and of all.
 */
export function powerWithUnknown(power: Power, count: LeadCount): Power {
  const [generic, others] = [ledBy(count, ["unknown"]), ledBy(count, ["unknown"], "others")];
  const moved = generic / count.generic + (generic + others) / (count.generic + count.others);
  return power.detectable === null ? power : { ...power, detectable: power.detectable + Math.sign(power.effect) * moved };
}

/** The same question with other definitions, and with the label dealt over smaller and larger blocks. */
export function ledLessChoices(rows: readonly RowOf<typeof projectsTable>[], count: LeadCount, kinds: readonly LeadKind[], limits: SubjectLimits): Choice[] {
  const line = (label: Choice["label"], of: LeadCount, own: readonly LeadKind[] = kinds, unit: DealtUnit = "call"): Choice => {
    const held = ledLess(of, own, limits, unit, Math.ceil(limits.draws / 8));
    const isOpen = turnsWithUnknown(of, own, limits, unit);
    return {
      label,
      // Of leads of unknown kind none is counted: the least share that it can be.
      value: held === null ? null : held.share,
      null: isOpen ? null : (held?.judged.null ?? null),
      verdict: isOpen ? "insufficient-data" : (held?.judged.verdict ?? "insufficient-data"),
      projects: of.generic,
    };
  };
  return [
    line(words.text("dealt-projects"), count, kinds, "project"),
    line(words.text("dealt-programmes"), count, kinds, "programme"),
    line(words.text("dealt-institutions"), count, kinds, "institution"),
    line(
      words.text(kinds.includes("institute") ? "turned-companies" : "firms-alone"),
      count,
      kinds.filter((kind) => kind !== "institute-company"),
    ),
    ...otherDefinitions(rows, limits).map(({ label, rows: own, limits: other }) => line(label, leadCount(own, other))),
  ];
}
