import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { flag } from "../capabilities/progress/flag.ts";
import { joined, plannedOf, projectParts, projectUndertaking } from "../capabilities/progress/gather-undertakings.ts";
import { indicatorFlags } from "../capabilities/progress/indicator-flags.ts";
import { lentHoursFlags } from "../capabilities/progress/lent-hours-flags.ts";
import { overdueBackings, passingOnFlags } from "../capabilities/progress/passing-on-flags.ts";
import { progressRow, progressRows } from "../capabilities/progress/progress-rows.ts";
import { type ProgressRecords, readSummedProgress } from "../capabilities/progress/read-progress.ts";
import { trackedLines } from "../capabilities/progress/track-lines.ts";
import type { Undertaking } from "../capabilities/progress/undertaking.ts";
import { undertakingFlags } from "../capabilities/progress/undertaking-flags.ts";
import { field } from "../contract/fields.ts";
import { groupBy } from "../contract/group-by.ts";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { officeDay } from "../contract/time-zone.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { rootOf } from "../evidence/territory/territory.ts";
import { note } from "../language/note.ts";
import { localText } from "../language/text.ts";
import { nameOf } from "../register/record-label.ts";
import { byId, recordsOf } from "../register/typed-records.ts";
import { isCalendarDate } from "../schema/calendar-date.ts";
import { leverageOf, leverageRow } from "./leverage.ts";

const answer = z.object({
  at: z.string(),
  lines: z.array(progressRow.extend({ line: z.string(), plan: z.string().nullable(), plan_line: z.string(), action: localText })),
  projects: z.array(progressRow.extend({ project: z.string() })),
  programmes: z.array(progressRow.extend({ programme: z.string() })),
  regions: z.array(progressRow.extend({ region: z.string() })),
  leverage: z.array(leverageRow),
  flags: z.array(flag),
  synthetic: z.boolean(),
});
export type Tracked = z.infer<typeof answer>;

/** `quoin track` */
export const track = workspaceUseCase({
  words: ["track"],
  summary: "What became of the plan on a day: money, milestones and status of lines, projects, programmes and regions; leverage; risk flags",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "progress",
  example: "quoin track quoin-demo --at 2026-06-30",
  input: z.strictObject({
    at: field(z.string().optional(), { description: "Day to be told of (default: today, in the zone of the office)" }),
    region: field(z.string().optional(), { description: "Only the plan of this region, and the projects in it" }),
  }),
  output: answer,
  run: async (ports, { at: asked, region }) => {
    const { records, unrestrictedRecords, settings, clock } = ports;
    const at = asked ?? officeDay(clock.now(), settings);
    if (!isCalendarDate(at) || at.length !== 10) return fault(note("track.bad-date", { at }, { field: "at" }));
    if (region !== undefined && (await records.get("region", region)) === null) return fault(note("track.unknown-region", { region }, { field: "region" }));
    return trackedFrom(ports, await readSummedProgress(records, at, unrestrictedRecords), at, region);
  },
});

/**
 * What became of the plan on a day, from the register as it was read: whoever tells more from the same reading reads it once.
 *
 * @param region  only the plan of this region, and the projects in it
 */
export async function trackedFrom(ports: WorkspacePorts, read: ProgressRecords, at: string, region?: string): Promise<Outcome<Tracked>> {
  const { records, unrestrictedRecords, settings } = ports;
  const parts = projectParts(read);
  const lines = trackedLines(ports, read, parts, region);
  if (!lines.ok) return lines;
  const { currency, tracking } = settings;
  const inRegion = [...read.money.projects.values()].filter((project) => region === undefined || region === rootOf(settings) || project.region === region);
  const projects = inRegion
    .map((project) => ({ project, undertaking: projectUndertaking(project, parts, currency) }))
    .filter(({ undertaking }) => isTracked(undertaking));
  const together = (type: string, id: string, members: readonly Undertaking[], label: Undertaking["label"], synthetic: boolean) =>
    joined(
      { type, id },
      label,
      plannedOf(members, currency),
      members,
      type === "programme" ? read.milestones.filter(({ programme, project }) => programme === id && project === null) : [],
      synthetic,
    );
  const membersOf = (key: "programme" | "region") => {
    const groups = groupBy(projects, ({ project }) => project[key]);
    return [...groups]
      .flatMap(([id, members]) => (id === null ? [] : [{ id, members: members.map(({ undertaking }) => undertaking) }]))
      .sort((a, b) => byCodePoint(a.id, b.id));
  };
  const programmes = membersOf("programme").map(({ id, members }) => {
    const programme = read.money.programmes.get(id);
    return together("programme", id, members, programme === undefined ? { en: id, zh: id } : nameOf(programme), programme?.synthetic === true);
  });
  const names = byId(await recordsOf(records, "region"));
  const regions = membersOf("region").map(({ id, members }) => {
    const place = names.get(id);
    return together("region", id, members, place === undefined ? { en: id, zh: id } : nameOf(place), false);
  });
  const goals = (await recordsOf(records, "goal")).filter((goal) => region === undefined || goal.region === null || goal.region === region);
  const flags = [
    ...[...lines.value.map(({ undertaking }) => undertaking), ...projects.map(({ undertaking }) => undertaking), ...programmes].flatMap((undertaking) => [
      ...undertakingFlags(undertaking, at, tracking),
    ]),
    ...indicatorFlags(goals, byId(await recordsOf(records, "indicator")), at, tracking),
    ...(region === undefined ? await overdueBackings(records, at) : []),
    ...(await passingOnFlags(unrestrictedRecords, read, { tracked: new Set(lines.value.map(({ undertaking }) => undertaking.subject.id)), at })),
    ...(await lentHoursFlags(unrestrictedRecords, read, { tracked: new Set(lines.value.map(({ undertaking }) => undertaking.subject.id)), at }, settings)),
  ];
  const leverage = leverageOf(read.money, {});
  const rows = (undertaking: Undertaking) => progressRows(undertaking, at, tracking);
  return success(
    {
      at,
      lines: lines.value.flatMap(({ line, plan, undertaking }) =>
        rows(undertaking).map((row) => ({ line, ...row, plan, plan_line: undertaking.subject.id, action: undertaking.label })),
      ),
      projects: projects.flatMap(({ undertaking }) => rows(undertaking).map((row) => ({ project: undertaking.subject.id, ...row }))),
      programmes: programmes.flatMap((undertaking) => rows(undertaking).map((row) => ({ programme: undertaking.subject.id, ...row }))),
      regions: regions.flatMap((undertaking) => rows(undertaking).map((row) => ({ region: undertaking.subject.id, ...row }))),
      leverage: leverage.rows,
      flags,
      synthetic: lines.value.some(({ undertaking }) => undertaking.synthetic) || projects.some(({ undertaking }) => undertaking.synthetic),
    },
    [...lines.notes, ...leverage.notes],
  );
}

/** Something is on record of its money or its milestones. */
function isTracked({ commitments, transactions, milestones }: Undertaking): boolean {
  return commitments.length + transactions.length + milestones.length > 0;
}
