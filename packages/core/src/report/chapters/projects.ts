import { moneyText } from "../../language/number-text.ts";
import { amount, decimal, integer, verbatim, years } from "../../language/statement/values.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { Block } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { statementText } from "../document/statement-text.ts";
import type { ReportContent } from "../report-content.ts";
import { projectsWords } from "./projects.words.ts";

/** 重大项目: the lines with their money, what has no price, and the leverage that past money had. */
export function projectsBlocks(content: ReportContent): readonly Block[] {
  return [{ kind: "paragraph", text: moneySentence(content) }, moneyTable(content), ...pastLeverage(content)];
}

function pastLeverage({ formatter, fund }: ReportContent): readonly Block[] {
  if (fund === null) return [];
  const { leverage, firstYear, lastYear } = fund;
  const text = formatter.of(projectsWords)("leverage", {
    ratio: { en: ` ${leverage.name}`, zh: "" },
    years: years(firstYear, lastYear),
    leverage: decimal(leverage.value, 3, "ratio"),
  });
  return [{ kind: "paragraph", role: "remark", text }];
}

/** How many lines there are, what those with an amount come to, and what is in no sum. */
export function moneySentence({ formatter, plan, currency, isApproved }: ReportContent): string {
  const say = formatter.of(projectsWords);
  const known = plan.lines.filter((line) => line.amount !== null && !line.synthetic);
  const invented = plan.lines.filter((line) => line.amount !== null && line.synthetic).map(({ id }) => id);
  const all = integer(plan.lines.length, "lines");
  if (known.length === 0) return say("unpriced", { all });
  const total = known.reduce((sum, line) => sum + (line.amount ?? 0), 0);
  return say("sum", {
    all,
    priced: integer(known.length, "lines"),
    sum: amount(total, currency),
    approval: isApproved ? [] : headWords.say("not-approved"),
    unknown: integer(plan.lines.length - known.length - invented.length, "lines"),
    invented: invented.length === 0 ? [] : projectsWords.say("invented", { lines: verbatim(formatter.row(invented)) }),
  });
}

function moneyTable({ formatter, plan, nameOf }: ReportContent): Block {
  const head = formatter.of(headWords);
  return {
    kind: "table",
    caption: formatter.of(projectsWords)("table"),
    columns: [
      { label: head("id"), align: "left" },
      { label: head("task"), align: "left", width: 46 },
      { label: head("place"), align: "left" },
      { label: head("money"), align: "right" },
      { label: head("from"), align: "right" },
    ],
    rows: plan.lines.map((line) => [
      lineNumber(line.id),
      line.synthetic
        ? [statementText(line.action, line.action_data, formatter), " ", { invented: true }]
        : statementText(line.action, line.action_data, formatter),
      formatter.text(nameOf(line.subject)),
      line.amount === null ? null : [{ number: line.amount, text: moneyText(line.amount, line.currency, formatter) }],
      line.start_year === null ? null : String(line.start_year),
    ]),
  };
}
