import type { Block } from "../document.ts";
import { findingBlocks } from "../finding-blocks.ts";
import { lineBlocks } from "../line-blocks.ts";
import type { ReportContent } from "../report-content.ts";

/** Which findings and which measures speak to each criterion of the enabling condition; what nobody tested says so. */
const criteria: Readonly<
  Record<string, { readonly findings: readonly string[]; readonly measures: readonly string[]; readonly records: readonly string[]; readonly asks: string }>
> = {
  "s3-1": { findings: ["P1"], measures: [], records: [], asks: "an up-to-date analysis of challenges for innovation diffusion and digitalisation" },
  "s3-2": { findings: ["P2"], measures: ["M1.1"], records: ["organisation"], asks: "a competent institution or body that manages the strategy" },
  "s3-3": {
    findings: [],
    measures: ["M1.9"],
    records: ["indicator", "goal"],
    asks: "monitoring and evaluation tools that measure performance towards the objectives",
  },
  "s3-4": { findings: [], measures: [], records: ["priority", "edp-record"], asks: "stakeholder co-operation through the entrepreneurial discovery process" },
  "s3-5": { findings: ["P3"], measures: ["M1", "M3"], records: [], asks: "actions to improve national or regional research and innovation systems" },
  "s3-6": { findings: ["P4"], measures: ["M2", "M4"], records: [], asks: "actions to support industrial transition" },
  "s3-7": { findings: [], measures: ["M5"], records: [], asks: "measures for co-operation with partners outside the Member State in priority areas" },
};

/** A chapter on one of the seven criteria. */
export function criterionBlocks(id: string, content: ReportContent): readonly Block[] {
  const criterion = criteria[id];
  if (criterion === undefined) return [];
  const { findings, plan, records } = content;
  const found = findings.filter(
    ({ problem, subject }) =>
      criterion.findings.includes(problem) && (subject.type !== "region" || subject.id === content.place.id || subject.id === content.root),
  );
  const lines = plan.lines.filter(({ item }) => criterion.measures.some((measure) => item === measure || item.startsWith(`${measure}.`)));
  const held = records.filter(({ type, count }) => criterion.records.includes(type) && count > 0);
  return [
    { kind: "paragraph", text: `The criterion asks for ${criterion.asks}.` },
    {
      kind: "paragraph",
      text:
        held.length === 0 && criterion.records.length > 0
          ? `Nothing is recorded here yet (${criterion.records.join(", ")}).`
          : held.map(({ count, label }) => `${label.en}: ${count} recorded.`).join(" "),
    },
    ...found.flatMap((finding) => findingBlocks(finding, content)),
    ...(lines.length === 0 ? [] : [{ kind: "heading" as const, level: 3 as const, text: "Actions" }, ...lines.flatMap((line) => lineBlocks(line, content))]),
    ...(found.length + lines.length + held.length === 0
      ? [
          {
            kind: "paragraph" as const,
            role: "remark" as const,
            text: "State of the criterion: not assessed. No finding, action or record in this workspace speaks to it.",
          },
        ]
      : []),
  ];
}
