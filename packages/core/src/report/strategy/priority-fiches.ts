import { comma } from "../../language/marks.ts";
import { verbatim } from "../../language/statement/values.ts";
import type { Block } from "../document/document.ts";
import type { ReportContent } from "../report-content.ts";
import type { Priority, SpecialisedActivity, Strategy } from "../strategy.ts";
import { activityTable } from "./specialisation-table.ts";
import { sumsOf } from "./strategy-actions.ts";
import { goalRows, indicatorColumns } from "./strategy-indicators.ts";
import { speakerOf } from "./strategy-words-in.ts";

/** A fiche a priority: what for, why, decided when and out of which meetings, what the evidence says of its industries, actions with money, indicators. */
export function fiches(strategy: Strategy, content: ReportContent): readonly Block[] {
  const { say, heading, paragraph } = speakerOf(content);
  if (strategy.priorities.length === 0) return [heading("fiches"), paragraph(say("noPriority"))];
  return [heading("fiches"), ...strategy.priorities.map((priority) => fiche(priority, strategy, content))];
}

function fiche(priority: Priority, strategy: Strategy, content: ReportContent): Block {
  const { formatter } = content;
  const { say, said, choice, text, list, told, name, columns, paragraph } = speakerOf(content);
  const { id, objective, rationale, state, decided, owner, parent, industries, technologies, invented } = priority;
  const meetings = strategy.meetings.filter((each) => each.priority === id);
  const actions = strategy.actions.filter((each) => each.priorities.includes(id));
  const goals = strategy.goals.filter((each) => each.priority === id);
  const decision = [choice(state), decided].filter((each) => each !== null).join(comma(formatter.language));
  return {
    kind: "box",
    title: said("fiche", { name: priority.name }),
    blocks: [
      ...(invented ? [paragraph([{ invented: true }])] : []),
      ...told("whatFor", objective ?? say("empty")),
      ...told("rationale", rationale ?? say("empty")),
      ...told("decided", decision === "" ? say("empty") : decision),
      ...told("owner", text(owner) ?? say("empty")),
      ...told("part", text(parent)),
      ...told("technologies", list(technologies)),
      ...told("discovered", list(meetings.map((each) => `${formatter.text(each.name)}${formatter.aside(each.date)}`)) ?? say("empty")),
      ...scope(industries, strategy, content),
      ...told("served", list(actions.map((each) => each.name)) ?? say("empty")),
      ...told("money", sumsOf(actions, formatter)),
      ...(goals.length === 0
        ? told("measuredBy", say("empty"))
        : [{ kind: "table" as const, caption: say("measuredBy"), columns: indicatorColumns(columns), rows: goalRows(goals, content, name) }]),
    ],
  };
}

/** What the evidence says of the industries of a priority: whether the region has more of them than its size explains, and how near they lie. */
function scope(industries: Priority["industries"], { specialisation }: Strategy, content: ReportContent): readonly Block[] {
  if (industries.length === 0) return [];
  const { say, said, list, told, paragraph } = speakerOf(content);
  const known = industries.flatMap(({ id }): SpecialisedActivity[] => {
    const activity = specialisation?.activities.get(id);
    return activity === undefined ? [] : [activity];
  });
  if (specialisation === null || known.length === 0)
    return [...told("industry", list(industries.map(({ name }) => name))), paragraph(say("noScope"), "remark")];
  const caption = said("scope", { year: verbatim(String(specialisation.year)) });
  return [activityTable(caption, known, content), ...(known.every(({ quotient }) => quotient < 1) ? [paragraph(say("notSpecial"))] : [])];
}
