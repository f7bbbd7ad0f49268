import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import type { EvidenceReference } from "../../../../evidence/evidence-reference.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { listed, recorded } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { neededThings } from "./gather-plans.ts";

type Things = ReturnType<typeof neededThings>;

interface OpenThings {
  readonly needed: Things;
  /** Those that nobody takes up. */
  readonly open: Things;
  /** So many open things are a gap. */
  readonly gaps: number;
  readonly choices: readonly Choice[];
  readonly comparison: LocalText;
  readonly statement: Said;
  readonly evidence: readonly EvidenceReference[];
  readonly synthetic: boolean;
}

/** A finding on what is needed and taken up by nobody. Exact: it is counted, and chance has no part in it. */
export function openThingsDraft({ needed, open, gaps, choices, comparison, statement, evidence, synthetic }: OpenThings): FindingDraft {
  return findingDraft({
    subject: nation,
    // What nobody takes up is for the whole to decide, and a reproach to no place.
    appliesTo: open.length === 0 ? null : [],
    evidence: [...evidence],
    synthetic,
    verdict: openVerdict(open.length, gaps),
    value: open.length,
    threshold: gaps,
    choices: [...choices],
    comparison: { kind: "threshold", text: comparison, needed: needed.length, open: open.map(({ type, id }) => `${type}:${id}`) },
    statement,
  });
}

export function openVerdict(count: number, least: number): Verdict {
  return count >= least ? "confirmed" : "not-supported";
}

/** The open things by name, the first six. */
export function namesOfOpen(open: Things) {
  return listed(
    open.map(({ type, id, name }) => recorded(type, id, name)),
    { shown: 6 },
  );
}
