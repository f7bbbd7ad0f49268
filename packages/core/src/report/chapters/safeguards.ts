import { integer, verbatim } from "../../language/statement/values.ts";
import type { Block } from "../document/document.ts";
import { statementText } from "../document/statement-text.ts";
import { headingText } from "../heading-text.ts";
import type { ReportContent } from "../report-content.ts";
import { safeguardsWords } from "./safeguards.words.ts";

/** The paper's sub-items that carry a plan out, by what a plan document calls them. */
const means = [
  { heading: "organisation", items: ["M1.1", "M1.7", "M2.1"] },
  { heading: "funds", items: ["M1.2", "M1.5", "M1.T1", "M1.T2"] },
  { heading: "talent", items: ["M1.6"] },
  { heading: "evaluation", items: ["M1.9", "M1.8"] },
] as const;

/** 保障措施: organisation, funds, talent, evaluation, and the risks of what is not known. */
export function safeguardsBlocks(content: ReportContent): readonly Block[] {
  const { formatter, findings, nameOf } = content;
  const say = formatter.of(safeguardsWords);
  const open = findings.filter(({ verdict }) => verdict === "insufficient-data");
  const places = [...new Set(open.map(({ rule }) => rule))].map((rule) => open.filter((finding) => finding.rule === rule));
  return [
    ...means.flatMap(({ heading, items }) => {
      // What the office hides of the list stands nowhere, its plan's coverage has it no more.
      const shown = items.filter((item) => content.headings[item] !== undefined);
      if (shown.length === 0) return [];
      return [
        { kind: "heading" as const, level: 2 as const, text: say(heading) },
        { kind: "list" as const, items: shown.map((item) => state(item, content)) },
      ];
    }),
    { kind: "heading", level: 2, text: say("risks") },
    { kind: "paragraph", text: say(open.length === 0 ? "decided" : "open") },
    ...(open.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            items: places.flatMap((same) => {
              const [first] = same;
              if (first === undefined) return [];
              // Several parts of a rule may be open of one subject.
              const subjects = [...new Map(same.map(({ subject }) => [`${subject.type}/${subject.id}`, subject])).values()];
              const where =
                subjects.length > 3
                  ? say("subjects", { n: integer(subjects.length, "subjects") })
                  : formatter.row(subjects.map((subject) => formatter.text(nameOf(subject))));
              return [`${formatter.text(first.question)}${formatter.aside(where)}`];
            }),
          },
        ]),
  ];
}

/** The lines of a sub-item, or what is missing for one. */
function state(item: string, content: ReportContent): string {
  const { formatter, plan } = content;
  const say = formatter.of(safeguardsWords);
  const covered = plan.coverage.find((each) => each.item === item);
  const lines = covered?.lines ?? [];
  const told =
    lines.length > 0
      ? say("see", { lines: verbatim(formatter.row(lines)) })
      : covered?.reason == null
        ? say("none")
        : statementText(covered.reason, covered.reason_data, formatter);
  return formatter.told(headingText(item, content), told);
}
