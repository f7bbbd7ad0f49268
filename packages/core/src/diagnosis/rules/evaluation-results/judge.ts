import type { Said } from "../../../language/statement/place.ts";
import { listed, percent, recorded, whole, years } from "../../../language/statement/values.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { recordEvidence, recordLabel } from "../../record-evidence.ts";
import { evaluationResultsWords as words } from "./evaluation-results.words.ts";

/** What is counted among evaluations, and how it is said. */
export interface Counted {
  /** Of these evaluations the share is taken. */
  readonly among: readonly StoredRecord[];
  readonly counts: (evaluation: StoredRecord) => boolean;
  readonly limit: number;
  readonly least: number;
  /** Why too few say nothing; `n` of them there are. */
  readonly thin: (n: number, evaluated: number) => Said;
  readonly what: "lack-most" | "poor";
  readonly of: "evaluated" | "graded";
}

/** One finding for the whole office: which share of the evaluations is so, with each of them as evidence. */
export function judgeShare(evaluations: readonly StoredRecord[], { among, counts, limit, least, thin, what, of }: Counted): FindingDraft[] {
  const evidence = recordEvidence(among);
  const synthetic = among.some(({ body }) => body["synthetic"] === true);
  if (among.length < least) return [insufficientData(nation, thin(among.length, evaluations.length), evidence, { threshold: limit, synthetic })];
  const counted = among.filter(counts);
  const share = counted.length / among.length;
  const called = among.map(({ body }) => Number(body["year"]));
  const said = {
    all: whole(among.length, "evaluations"),
    among: words.say(of),
    counted: whole(counted.length, "evaluations"),
    share: percent(share),
    what: words.say(what),
  };
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict: share >= limit ? "confirmed" : "not-supported",
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
        counted: counted.map(({ id }) => id),
      },
      chart: null,
      statement:
        counted.length === 0
          ? words.say("none", said)
          : words.say("some", { ...said, names: listed(counted.map((each) => recorded(each.type, each.id, recordLabel(each)))) }),
    }),
  ];
}
