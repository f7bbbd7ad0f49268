import { moneyText, numberText } from "../../language/number-text.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { Block } from "../document/document.ts";
import type { ReportContent } from "../report-content.ts";

/** 重大项目: the lines with their money, what has no price, and the leverage that past money had. */
export function projectsBlocks(content: ReportContent): readonly Block[] {
  const { language, fund } = content;
  const zh = language === "zh";
  return [
    { kind: "paragraph", text: moneySentence(content) },
    moneyTable(content),
    ...(fund === null
      ? []
      : [
          {
            kind: "paragraph" as const,
            role: "remark" as const,
            text: zh
              ? `参照：${fund.firstYear}—${fund.lastYear}年专项资金的撬动倍数（总投资÷中央资金）为${numberText(fund.leverage.value, language, 3)}。`
              : `For comparison: leverage ${fund.leverage.name} of the special funds ${fund.firstYear}–${fund.lastYear} was ${numberText(fund.leverage.value, language, 3)}.`,
          },
        ]),
  ];
}

/** How many lines there are, what those with an amount come to, and what is in no sum. */
export function moneySentence({ language, plan, currency }: ReportContent): string {
  const known = plan.lines.filter(({ amount, synthetic }) => amount !== null && !synthetic);
  const priced = known.length;
  const total = known.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const all = plan.lines.length;
  const invented = plan.lines.filter(({ amount, synthetic }) => amount !== null && synthetic).map(({ id }) => id);
  const unknown = all - priced - invented.length;
  const apart = {
    en: invented.length === 0 ? "" : ` The amount of ${invented.join(", ")} is invented and in no sum.`,
    zh: invented.length === 0 ? "" : `${invented.join("、")}的金额为虚构，不计入合计。`,
  };
  const sum = moneyText(total, currency, language);
  if (language === "zh")
    return priced === 0
      ? `规划共${all}项任务，费用均未知，不作匡算。`
      : `规划共${all}项任务，其中${priced}项有资金数，合计${sum}（名义值）；其余${unknown}项经费待测算，未计入合计。${apart.zh}`;
  return priced === 0
    ? `The plan has ${all} lines; the cost of none is known, and no sum is guessed.`
    : `The plan has ${all} lines; ${priced} of them with an amount, together ${sum} (nominal); the cost of the other ${unknown} is not known and is not in the sum.${apart.en}`;
}

function moneyTable({ language, plan, nameOf }: ReportContent): Block {
  const zh = language === "zh";
  return {
    kind: "table",
    caption: zh ? "任务与资金" : "Lines and their money",
    columns: [
      { label: zh ? "编号" : "Id", align: "left" },
      { label: zh ? "任务" : "Task", align: "left", width: 46 },
      { label: zh ? "地区、对象" : "Subject", align: "left" },
      { label: zh ? "资金" : "Money", align: "right" },
      { label: zh ? "起始年份" : "From", align: "right" },
    ],
    rows: plan.lines.map((line) => [
      lineNumber(line.id),
      line.synthetic ? [line.action[language], " ", { invented: true }] : line.action[language],
      nameOf(line.subject)[language],
      line.amount === null ? null : [{ number: line.amount, text: moneyText(line.amount, line.currency, language) }],
      line.start_year === null ? null : String(line.start_year),
    ]),
  };
}
