import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { integer, listed, percent, recorded, year, years } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { recordName } from "../../../../register/record-label.ts";
import type { Stored } from "../../../../register/typed-records.ts";
import { evaluationResultsWords as words } from "./evaluation-results.words.ts";
import type { Evaluations } from "./gather.ts";

/** What is counted among evaluations, and how it is said. */
export interface Counted {
  /** Of these evaluations the share is taken. */
  readonly among: readonly Stored<"evaluation">[];
  readonly counts: (evaluation: Stored<"evaluation">) => boolean;
  readonly limit: number;
  /** Name of the limit among the thresholds of the rule. */
  readonly threshold: string;
  readonly tolerance: number;
  readonly least: number;
  /** Why too few say nothing; `n` of them there are. */
  readonly thin: (n: number, evaluated: number) => Said;
  readonly what: "lack-most" | "poor";
  readonly of: "evaluated" | "graded";
}

/**
 * One finding for the whole office: which share of the evaluations is so, with each of them as evidence. A complete count of what was evaluated; what was not is unknown, so that one
 * of the choices counts it as if nothing were so.
 */
export function judgeShare({ newest, registered }: Evaluations, counted: Counted): FindingDraft[] {
  const { among, counts, limit, least, thin, what, of } = counted;
  const evidence = recordEvidence(among);
  const synthetic = among.some(({ body }) => body.synthetic);
  if (among.length < least) return [insufficientData(nation, thin(among.length, newest.length), evidence, { threshold: limit, synthetic })];
  const found = among.filter(counts);
  const share = found.length / among.length;
  const called = among.map(({ body }) => body.year);
  const units = unitsOf(among, registered);
  const said = {
    all: integer(among.length, "evaluations"),
    among: words.say(of),
    counted: integer(found.length, "evaluations"),
    share: percent(share),
    what: words.say(what),
    units: integer(units, "units"),
  };
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict: verdictOf(share, limit),
      value: share,
      threshold: limit,
      comparison: {
        kind: "threshold",
        text: words.text("comparison", {
          all: said.all,
          among: said.among,
          years: years(Math.min(...called), Math.max(...called)),
          limit: percent(limit),
        }),
        counted: found.map(({ id }) => id),
        units,
      },
      years: { from: Math.min(...called), to: Math.max(...called) },
      baseline: words.text("limit-of", { limit: percent(limit, 0) }),
      choices: choicesOf(counted, found.length, units),
      chart: null,
      statement:
        found.length === 0
          ? words.say("none", said)
          : words.say("some", { ...said, names: listed(found.map((each) => recorded(each.type, each.id, recordName(each)))) }),
    }),
  ];
}

function verdictOf(share: number, limit: number): Verdict {
  return share >= limit ? "confirmed" : "not-supported";
}

/** Units of the kinds that were evaluated at all, evaluated or not. */
function unitsOf(among: readonly Stored<"evaluation">[], registered: Evaluations["registered"]): number {
  const kinds = new Map<string, number>();
  for (const evaluation of among) {
    const { type } = evaluation.body.subject;
    kinds.set(type, (kinds.get(type) ?? 0) + 1);
  }
  return [...kinds].reduce((sum, [type, evaluated]) => sum + Math.max(evaluated, registered.get(type) ?? 0), 0);
}

/** Other limits, the newest year alone, and everything not evaluated counted as if it were not so. */
function choicesOf({ among, counts, limit, threshold, tolerance, least }: Counted, found: number, units: number): Choice[] {
  const line = (label: LocalText, part: number, whole: number, at = limit): Choice => ({
    label,
    value: whole === 0 ? null : part / whole,
    null: null,
    verdict: whole < least ? "insufficient-data" : verdictOf(part / whole, at),
  });
  const newest = Math.max(...among.map(({ body }) => body.year));
  const own = among.filter(({ body }) => body.year === newest);
  return [
    ...[limit - tolerance, limit + tolerance].map((at) => ({
      ...line(words.text("limit-of", { limit: percent(at, 0) }), found, among.length, at),
      moves: { threshold, to: at },
    })),
    ...(own.length === among.length ? [] : [line(words.text("one-year", { year: year(newest) }), own.filter(counts).length, own.length)]),
    ...(units === among.length ? [] : [line(words.text("all-units", { units: integer(units, "units") }), found, units)]),
  ];
}
