import { integer } from "../../language/statement/values.ts";
import type { Block } from "../document/document.ts";
import { numberCell } from "../document/number-cell.ts";
import type { ReportContent } from "../report-content.ts";
import type { Strategy } from "../strategy.ts";
import { speakerOf } from "./strategy-words-in.ts";

/** Who manages, steers, advises, implements and monitors; nothing where nobody is named, since the points above say so. */
export function bodiesTable({ bodies }: Strategy, content: ReportContent): readonly Block[] {
  if (bodies.length === 0) return [];
  const { say, choice, name, years, columns } = speakerOf(content);
  return [
    {
      kind: "table",
      caption: say("bodies"),
      columns: columns(["organisation", 22], ["role", 11], ["mandate", 20], ["staff", "right"], ["since", 15], "tasks"),
      rows: bodies.map((body) => [
        name({ ...body, name: body.organisation }),
        choice(body.role),
        body.mandate,
        body.staff === null ? null : numberCell(body.staff, content.formatter),
        years(body.since, body.until),
        body.tasks,
      ]),
    },
  ];
}

/** Steps of monitoring and evaluation by the day on which they are due, and what was decided on what they found. */
export function calendarTable({ steps, goals }: Strategy, content: ReportContent): readonly Block[] {
  const { say, said, choice, name, text, columns, paragraph } = speakerOf(content);
  return [
    ...(goals.length === 0 ? [] : [paragraph(said("seeIndicators", { n: integer(goals.length, "indicators") }))]),
    ...(steps.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: say("calendar"),
            columns: columns(["step", 16], ["kind", 15], ["due", 14], ["done", 14], ["owner", 16], "document", "consequence"),
            rows: steps.map((step) => [name(step), choice(step.kind), step.due, step.done, text(step.owner), step.document, step.consequence]),
          },
        ]),
  ];
}
