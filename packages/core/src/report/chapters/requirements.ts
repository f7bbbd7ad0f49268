import { integer, verbatim } from "../../language/statement/values.ts";
import type { Block } from "../document/document.ts";
import { headingText } from "../heading-text.ts";
import type { ReportContent } from "../report-content.ts";
import { indicatorTable } from "./indicator-table.ts";
import { requirementsWords } from "./requirements.words.ts";

const measures = ["M1", "M2", "M3", "M4", "M5"] as const;

/** 总体要求: guiding thought, principles, goals with their indicator table. */
export function requirementsBlocks(content: ReportContent): readonly Block[] {
  const { formatter, place, plan, findings } = content;
  const say = formatter.of(requirementsWords);
  const named = measures.filter((measure) => plan.lines.some((line) => line.measure === measure)).map((measure) => headingText(measure, content));
  const through = formatter.language === "zh" ? formatter.row(named) : formatter.clauses(named);
  const confirmed = findings.filter(({ verdict }) => verdict === "confirmed").length;
  return [
    { kind: "heading", level: 2, text: say("guiding") },
    {
      kind: "paragraph",
      text: say("thought", { place: place.label, confirmed: integer(confirmed, "findings"), measures: verbatim(through || say("no-measure")) }),
    },
    { kind: "heading", level: 2, text: say("principles") },
    { kind: "list", items: [say("grounded"), say("affordable"), say("local"), say("honest")] },
    { kind: "heading", level: 2, text: say("goals") },
    ...indicatorTable(content),
  ];
}
