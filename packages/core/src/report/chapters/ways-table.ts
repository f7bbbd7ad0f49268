import { blank } from "../../language/marks.ts";
import { verbatim } from "../../language/statement/values.ts";
import { deliverersText, needsText } from "../../plan/needs-text.ts";
import type { MeasureCoverage } from "../../plan/plan.ts";
import type { Block } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { statementText } from "../document/statement-text.ts";
import { findingNumber } from "../findings/finding-number.ts";
import { headingText } from "../heading-text.ts";
import type { ReportContent } from "../report-content.ts";
import { planWords } from "./plan-report.words.ts";

/** Measures without a line, or of which a part could not be made: why, what it would take and from whom, what similar ones cost, what it would decide. */
export function waysTable(caption: string, items: readonly MeasureCoverage[], content: ReportContent): Block {
  const { formatter } = content;
  const [head, say] = [formatter.of(headWords), formatter.of(planWords)];
  return {
    kind: "table",
    caption,
    columns: [
      { label: head("code"), align: "left", width: 7 },
      { label: say("paper-item"), align: "left", width: 17 },
      { label: say("missing"), align: "left", width: 22 },
      { label: say("takes"), align: "left", width: 24 },
      { label: head("money"), align: "left", width: 14 },
      { label: say("would-decide"), align: "left" },
    ],
    rows: items.map((each) => [
      each.item,
      headingText(each.item, content),
      whyText(each, content),
      takesText(each, content),
      each.cost_said === null ? null : statementText(each.cost_said, each.cost_said_data, formatter),
      each.would_decide === null ? null : statementText(each.would_decide, each.would_decide_data, formatter),
    ]),
  };
}

function whyText({ reason, reason_data: data, refused }: MeasureCoverage, { formatter, findings }: ReportContent): string | null {
  const why = reason === null ? [] : [statementText(reason, data, formatter)];
  const by =
    refused.length === 0
      ? []
      : [formatter.of(planWords)("refused-by", { findings: verbatim(formatter.row(refused.map((id) => findingNumber(id, findings)))) })];
  return why.length + by.length === 0 ? null : [...why, ...by].join(blank(formatter.language));
}

function takesText({ takes, takes_data: data, missing }: MeasureCoverage, { formatter }: ReportContent): string | null {
  const say = formatter.of(planWords);
  const who = formatter.clauses(deliverersText(missing, formatter));
  const parts = [
    ...(takes === null ? [] : [statementText(takes, data, formatter)]),
    ...(missing.length === 0
      ? []
      : [
          say("missing-fields", { fields: verbatim(formatter.clauses(needsText(missing, formatter))) }),
          who === "" ? say("from-nobody") : say("from-whom", { who: verbatim(who) }),
        ]),
  ];
  return parts.length === 0 ? null : parts.join(blank(formatter.language));
}
