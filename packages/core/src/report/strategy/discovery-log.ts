import type { Block } from "../document/document.ts";
import { numberCell } from "../document/number-cell.ts";
import type { ReportContent } from "../report-content.ts";
import type { Strategy } from "../strategy.ts";
import { speakerOf } from "./strategy-words-in.ts";

/** The discovery process by day: the occasions, then who said what, what changed by it and to which priority it led. */
export function discoveryBlocks({ meetings, priorities }: Strategy, content: ReportContent): readonly Block[] {
  const { say, choice, text, name, heading, columns, paragraph } = speakerOf(content);
  if (meetings.length === 0) return [heading("log"), paragraph(say("noMeeting"))];
  const priorityNames = new Map(priorities.map((each) => [each.id, each.name]));
  const ledTo = (id: string | null) => (id === null ? null : text(priorityNames.get(id) ?? { en: id, zh: id }));
  const positions = meetings.flatMap((meeting) => meeting.positions.map((each) => ({ ...each, meeting })));
  return [
    heading("log"),
    {
      kind: "table",
      caption: say("meetingList"),
      columns: columns(["date", 14], ["meeting", 22], ["kind", 12], ["organiser", 16], ["people", "right"], "decision", ["ledTo", 16]),
      rows: meetings.map((meeting) => [
        meeting.date,
        name(meeting),
        choice(meeting.kind),
        text(meeting.organiser),
        meeting.people === null ? null : numberCell(meeting.people, content.formatter, 0),
        meeting.decision,
        ledTo(meeting.priority),
      ]),
    },
    ...(positions.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: say("meetings"),
            columns: columns(["date", 14], ["who", 19], ["group", 12], "position", "change", ["ledTo", 16]),
            rows: positions.map(({ meeting, who, group, position, change }) => [
              meeting.date,
              text(who),
              choice(group),
              position,
              change,
              ledTo(meeting.priority),
            ]),
          },
        ]),
  ];
}
