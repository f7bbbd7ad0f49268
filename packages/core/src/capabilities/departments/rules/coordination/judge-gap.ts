import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { isCodedEnough, uncoded } from "../../../../diagnosis/verdict/coded-share.ts";
import { countedFrom, integer, listed, percent, recorded } from "../../../../language/statement/values.ts";
import { recordName } from "../../../../register/record-label.ts";
import type { ThresholdValues } from "../../../../workspace/threshold.ts";
import { coordinationWords as words } from "./coordination.words.ts";
import type { gapThresholds } from "./gap.ts";
import { type Coordination, codedRecords, gaps } from "./matrix.ts";

export type GapLimits = ThresholdValues<typeof gapThresholds>;

export function judgeGap(coordination: Coordination, limits: GapLimits): FindingDraft[] {
  const { needed, open } = gaps(coordination);
  const evidence = recordEvidence(needed);
  const synthetic = needed.some(({ body }) => body.synthetic);
  if (needed.length < limits.minimum_needed)
    return [
      insufficientData(
        nation,
        words.say("few-needed", { needed: integer(needed.length, "things"), minimum: integer(limits.minimum_needed, "things") }),
        evidence,
        {
          synthetic,
          threshold: limits.gaps,
        },
      ),
    ];
  const coded = codedRecords(coordination);
  // Positive evidence needs no complete list: where everything needed is named, nothing is open.
  if (open.length > 0 && !isCodedEnough(coded, limits.minimum_coded_share))
    return [
      insufficientData(nation, uncoded(words.text("coded-records"), words.text("coded-things"), coded, limits.minimum_coded_share), evidence, {
        synthetic,
        threshold: limits.gaps,
        reason: "not-coded",
        value: null,
      }),
    ];
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict: open.length >= limits.gaps ? "confirmed" : "not-supported",
      value: open.length,
      threshold: limits.gaps,
      choices: [2, 3].map((times) => ({
        label: words.text("from-things", { count: integer(times * limits.gaps, "things") }),
        value: open.length,
        null: null,
        verdict: open.length >= times * limits.gaps ? ("confirmed" as const) : ("not-supported" as const),
      })),
      comparison: {
        kind: "threshold",
        text: words.text("gap-comparison", { needed: integer(needed.length, "things") }),
        needed: needed.length,
        open: open.map(({ type, id }) => `${type}:${id}`),
      },
      statement:
        open.length === 0
          ? words.say("none-open", { needed: integer(needed.length, "things") })
          : words.say("open", {
              needed: integer(needed.length, "things"),
              open: countedFrom(integer(open.length, "things"), open),
              share: percent(open.length / needed.length),
              names: listed(
                open.map((each) => recorded(each.type, each.id, recordName(each))),
                { shown: 6 },
              ),
            }),
    }),
  ];
}
