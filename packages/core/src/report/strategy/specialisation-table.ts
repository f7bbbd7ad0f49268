import { numberText } from "../../language/number-text.ts";
import { verbatim } from "../../language/statement/values.ts";
import { asTyped } from "../../language/text.ts";
import type { Block } from "../document/document.ts";
import { numberCell } from "../document/number-cell.ts";
import type { ReportContent } from "../report-content.ts";
import type { SpecialisedActivity, Strategy } from "../strategy.ts";
import { speakerOf } from "./strategy-words-in.ts";

/** Industries that a chapter has room for. */
const shown = 12;

/** In what the place is specialised: the industries of which it has most by its size. */
export function specialisationTable({ specialisation }: Strategy, content: ReportContent): readonly Block[] {
  if (specialisation === null) return [];
  const { year, table, synthetic } = specialisation;
  const { say, said, paragraph } = speakerOf(content);
  const held = [...specialisation.activities]
    .filter(([, { value, quotient }]) => value > 0 && quotient >= 1)
    .sort(([a, one], [b, other]) => other.quotient - one.quotient || (a < b ? -1 : 1));
  const source = content.resources.find(({ name }) => name === table);
  const title = content.formatter.text(asTyped({ en: source?.title ?? table, zh: source?.title ?? table }));
  return [
    activityTable(
      said("mix", { year: verbatim(String(year)) }),
      held.slice(0, shown).map(([, activity]) => activity),
      content,
      say("mixRemark"),
    ),
    paragraph(synthetic ? [title, " ", { invented: true }] : title, "remark"),
  ];
}

/** Industries with their number, location quotient and nearness. */
export function activityTable(caption: string, activities: readonly SpecialisedActivity[], content: ReportContent, remark?: string): Block {
  const { formatter } = content;
  const { columns } = speakerOf(content);
  return {
    kind: "table",
    caption,
    ...(remark === undefined ? {} : { remark }),
    columns: columns(["industry", 52], ["counted", "right"], ["quotient", "right"], ["nearness", "right"]),
    rows: activities.map(({ name, value, quotient, density }) => [
      formatter.text(name),
      numberCell(value, formatter),
      Number.isNaN(quotient) ? null : numberCell(quotient, formatter, 2),
      Number.isNaN(density) ? null : numberCell(density, formatter, 2),
    ]),
  };
}

/** Regions of other countries that hold what lies near and is lacking here. */
export function nearAbroad({ complements }: Strategy, content: ReportContent): readonly Block[] {
  if (complements.length === 0) return [];
  const { formatter } = content;
  const { say, columns } = speakerOf(content);
  const figure = (value: number | null) => (value === null ? "–" : numberText(value, formatter, 3));
  return [
    {
      kind: "table",
      caption: say("near"),
      remark: say("nearRemark"),
      columns: columns(["region", 52], ["nearness", "right"], ["chance", "right"]),
      rows: complements.map(({ place, nearness, p05, p95 }) => [formatter.text(place), numberCell(nearness, formatter, 3), `${figure(p05)} – ${figure(p95)}`]),
    },
  ];
}
