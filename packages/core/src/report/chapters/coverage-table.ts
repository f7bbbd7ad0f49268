import type { StatementData } from "../../language/statement/value.ts";
import type { LocalText } from "../../language/text.ts";
import type { Block } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { statementText } from "../document/statement-text.ts";
import { headingText } from "../heading-text.ts";
import type { ReportContent } from "../report-content.ts";
import { planWords } from "./plan-report.words.ts";

/** A line of the paper's table of contents with its answers, or with why there is none. */
export interface CoveredItem {
  readonly item: string;
  readonly answers: readonly string[];
  readonly reason: LocalText | null;
  readonly reason_data?: StatementData | null;
}

/** What the paper's own list says and what answers it; no gap is hidden. */
export function coverageTable(
  caption: string,
  answersLabel: string,
  items: readonly CoveredItem[],
  content: Pick<ReportContent, "formatter" | "headings">,
): Block {
  const { formatter } = content;
  const say = formatter.of(planWords);
  return {
    kind: "table",
    caption,
    columns: [
      { label: formatter.of(headWords)("code"), align: "left", width: 8 },
      { label: say("paper-item"), align: "left", width: 34 },
      { label: answersLabel, align: "left", width: 24 },
      { label: say("missing"), align: "left" },
    ],
    rows: items.map(({ item, answers, reason, reason_data: data }) => [
      item,
      headingText(item, content),
      answers.length > 0 ? formatter.row(answers) : null,
      reason === null ? null : statementText(reason, data, formatter),
    ]),
  };
}
