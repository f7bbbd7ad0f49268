import { listed, percent } from "../../../language/wording.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { recordEvidence, recordLabel } from "../../record-evidence.ts";
import { isCodedEnough, uncoded } from "../../verdict/coded-share.ts";
import { type Coordination, codedRecords, gaps } from "./matrix.ts";

export interface GapLimits {
  readonly gaps: number;
  readonly minimum_needed: number;
  readonly minimum_coded_share: number;
}

export function judgeGap(coordination: Coordination, limits: GapLimits): FindingDraft[] {
  const { needed, open } = gaps(coordination);
  const evidence = recordEvidence(needed);
  const synthetic = needed.some(({ body }) => body["synthetic"] === true);
  if (needed.length < limits.minimum_needed)
    return [
      insufficientData(
        nation,
        {
          en: `The register names ${needed.length} card items and generic technologies as needed; at least ${limits.minimum_needed} must be.`,
          zh: `登记册中标为需要的清单条目与共性技术共${needed.length}项；至少需要${limits.minimum_needed}项。`,
        },
        evidence,
        { synthetic, threshold: limits.gaps },
      ),
    ];
  const coded = codedRecords(coordination);
  // Positive evidence needs no complete list: where everything needed is named, nothing is open.
  if (open.length > 0 && !isCodedEnough(coded, limits.minimum_coded_share))
    return [
      insufficientData(
        nation,
        uncoded(
          { en: "calls, programmes and projects", zh: "指南、计划和项目" },
          { en: "a technology or card item", zh: "技术或清单条目" },
          coded,
          limits.minimum_coded_share,
        ),
        evidence,
        { synthetic, threshold: limits.gaps, reason: "not-coded", value: null },
      ),
    ];
  const names = listed(open.slice(0, 6).map(recordLabel));
  const rest = open.length > 6 ? open.length - 6 : 0;
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict: open.length >= limits.gaps ? "confirmed" : "not-supported",
      value: open.length,
      threshold: limits.gaps,
      choices: [2, 3].map((times) => ({
        label: { en: `from ${times * limits.gaps} things on`, zh: `达到${times * limits.gaps}项` },
        value: open.length,
        null: null,
        verdict: open.length >= times * limits.gaps ? ("confirmed" as const) : ("not-supported" as const),
      })),
      comparison: {
        kind: "threshold",
        text: { en: `what the register says is needed: ${needed.length}`, zh: `登记册所列需要事项：${needed.length}项` },
        needed: needed.length,
        open: open.map(({ type, id }) => `${type}:${id}`),
      },
      statement:
        open.length > 0
          ? {
              en: `Of ${needed.length} needed card items and generic technologies, ${open.length} (${percent(open.length / needed.length)}) are named by no call, project or programme of the register: ${names.en}${rest > 0 ? ` and ${rest} more` : ""}. What stands outside the register is not known.`,
              zh: `在${needed.length}项需要的清单条目与共性技术中，${open.length}项（${percent(open.length / needed.length)}）未见于登记册中的任何指南、项目或计划：${names.zh}${rest > 0 ? `等，另有${rest}项` : ""}。登记册之外的情况未知。`,
            }
          : {
              en: `Each of the ${needed.length} needed card items and generic technologies is named by a call, a project or a programme.`,
              zh: `${needed.length}项需要的清单条目与共性技术均见于指南、项目或计划。`,
            },
    }),
  ];
}
