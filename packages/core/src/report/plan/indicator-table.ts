import type { Block, Text } from "../document/document.ts";
import { figureCell } from "../document/number-cell.ts";
import { findingNumber } from "../findings/finding-number.ts";
import type { ReportContent } from "../report-content.ts";

/**
 * The indicator table: code, baseline, milestone, target, actual. Where the office has entered no goal, the confirmed findings stand as baselines and their
 * targets stay open: a plan does not invent targets.
 */
export function indicatorTable({ language, goals, findings, place }: ReportContent): readonly Block[] {
  const zh = language === "zh";

  const columns = [
    { label: zh ? "编号" : "Code", align: "left" as const, width: 19 },
    { label: zh ? "指标" : "Indicator", align: "left" as const, width: zh ? 26 : 22 },
    ...(zh ? [] : [{ label: "Unit", align: "left" as const, width: 13 }]),
    { label: zh ? "基期值" : "Baseline", align: "right" as const, width: 9 },
    { label: zh ? "阶段值" : "Milestone", align: "right" as const, width: 9 },
    { label: zh ? "目标值" : "Target", align: "right" as const, width: 9 },
    { label: zh ? "实际值" : "Actual", align: "right" as const, width: 9 },
    { label: zh ? "来源、备注" : "Source, remark", align: "left" as const },
  ];
  const row = (code: Text, label: string, unit: string, values: readonly (number | null)[], remark: string | null): readonly (Text | null)[] => [
    code,
    label,
    ...(zh ? [] : [unit]),
    ...values.map((value): Text | null => (value === null ? null : figureCell(value, unit, language))),
    remark,
  ];
  if (goals.length > 0)
    return [
      {
        kind: "table",
        caption: zh ? "主要指标" : "Main indicators",
        columns,
        rows: goals.map(({ id, label, unit, baseline, milestone, target, actual, source, remark, invented }) =>
          row(
            invented ? [id, " ", { invented: true }] : id,
            label[language],
            unit,
            [baseline, milestone, target, actual],
            [source, remark].filter((text) => text !== null).join(zh ? "；" : "; ") || null,
          ),
        ),
      },
    ];
  const measured = findings.filter(({ verdict, value, subject }) => verdict === "confirmed" && value !== null && subject.id === place.id);
  return [
    {
      kind: "paragraph",
      text: zh
        ? "目标值尚未录入，由本办研究确定后填入登记库。下表以证据支持的判断作为基期值。"
        : "No targets have been entered; the office sets them in the register. The baselines below are those of the confirmed findings.",
    },
    {
      kind: "table",
      caption: zh ? "主要指标（基期）" : "Main indicators (baseline)",
      columns,
      rows: measured.map(({ id, question, unit, value }) =>
        row(findingNumber(id, findings), question[language], unit, [value, null, null, null], zh ? "目标值待定" : "target to be set"),
      ),
    },
  ];
}
