import { z } from "zod";
import { csvTable } from "../../../contract/csv-text.ts";
import { deliveredFiles, field, type SourceFile } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { utf8Bytes } from "../../../evidence/csv/utf8-bytes.ts";
import { note } from "../../../language/note.ts";
import { programLanguage } from "../../../language/text.ts";
import { measureSurvival } from "../../../measures/survival/measure-survival.ts";
import { nameOf } from "../../../register/record-label.ts";
import { byId, recordsOf, storedOf } from "../../../register/typed-records.ts";
import { commonWork } from "../../bodies/show-institutes.ts";
import { waitingResults } from "../../results/waiting-results.ts";
import { durationCases, type Grouping, groupings, type Wait, type WaitingCases, waits } from "./duration-cases.ts";
import { centreCases, disputeCases, instituteCases, orderCases, postCases, resultCases } from "./passing-cases.ts";

const typeOf = { department: "organisation", programme: "programme", region: "region" } as const satisfies Record<Grouping, string>;
const shownIds = 5;

/** `quoin durations` */
export const showDurations = workspaceUseCase({
  words: ["durations"],
  summary:
    "How long calls wait for their first award, projects and milestones are late, results wait to be taken up, posts to be filled, centres and institutes stay, tenders and disputes take, those not ended counted as such",
  changes: false,
  delivers: "folder",
  rights: "progress",
  example: "quoin durations quoin-demo --of milestones --by programme --out durations",
  input: z.strictObject({
    of: field(z.enum(waits), {
      description:
        "calls: from their close to the first award; projects: from the planned to the actual end of an award; milestones: from the day first promised; results: from their offer to the first transfer; posts: from the day needed to the day filled; centres: from their opening to their closure; institutes: from a year in which half of their work or more is for all to one in which less is; orders: from the tender to the decision; disputes: from their opening to the decision",
    }),
    by: field(z.enum(groupings).optional(), { description: "Groups that are compared" }),
    unit: field(z.enum(["days", "months", "years"]).default("days"), { description: "Unit of time: days, months of 30.4375 days, years of 365.25" }),
  }),
  output: deliveredFiles,
  async run(ports, { of, by, unit }) {
    const { records, settings, clock } = ports;
    const today = officeDay(clock.now(), settings);
    const { cases, leftOut } = await casesOf(of, records, today);
    const told = leftOut.length === 0 ? [] : [note("durations.left-out", { count: leftOut.length, ids: leftOut.slice(0, shownIds).join(", ") })];
    if (cases.length === 0) return fault([note("durations.none", {}, { field: "of" }), ...told]);
    const named = by === undefined ? new Map() : new Map((await recordsOf(records, typeOf[by])).map((record) => [record.id, nameOf(record)]));
    const language = programLanguage(ports.caller.language);
    const groupOf = groupNames(
      cases.map(({ groups }) => (by === undefined ? null : groups[by])),
      (id) => named.get(id)?.[language] ?? id,
    );
    const table = csvTable(
      ["id", "from", "ended", "watched_until", "group", "synthetic"],
      cases.map(({ id, from, ended, until, synthetic }, at) => [id, from, ended, until, groupOf[at] ?? "", String(synthetic)]),
    );
    const bytes = utf8Bytes(table.toString());
    const data: SourceFile = { name: "cases.csv", bytes: async () => bytes };
    const columns = { id: "id", from: "from", event: "ended", to: "watched_until", ...(by === undefined ? {} : { group: "group" }) };
    const measured = await measureSurvival.run(ports, measureSurvival.input.parse({ data, ...columns, until: today, unit }));
    if (!measured.ok) return measured;
    return success({ files: [...measured.value.files, { name: data.name, parts: [table] }] }, [...told, ...measured.notes]);
  },
});

async function casesOf(of: Wait, records: Pick<WorkspacePorts["records"], "list">, today: string): Promise<WaitingCases> {
  if (of === "calls" || of === "projects" || of === "milestones") {
    const [calls, awards, projects, milestones] = await Promise.all([
      recordsOf(records, "call"),
      recordsOf(records, "award"),
      recordsOf(records, "project").then(byId),
      recordsOf(records, "milestone"),
    ]);
    return durationCases(of, { calls, awards, projects, milestones }, today);
  }
  const organisations = byId(await recordsOf(records, "organisation"));
  if (of === "posts") return postCases(await recordsOf(records, "post"), organisations, today);
  if (of === "centres") return centreCases(await recordsOf(records, "centre"), organisations, today);
  if (of === "institutes") return instituteCases(await recordsOf(records, "institute-year"), commonWork, organisations);
  if (of === "orders") return orderCases(await recordsOf(records, "procurement"), organisations, today);
  if (of === "disputes") return disputeCases(await recordsOf(records, "property-dispute"), organisations, today);
  const [results, transfers, projects] = await Promise.all([
    storedOf(records, "result"),
    storedOf(records, "transfer"),
    recordsOf(records, "project").then(byId),
  ]);
  const first = new Map<string, string>();
  for (const { body } of transfers) if (body.signed_on < (first.get(body.result) ?? "9999")) first.set(body.result, body.signed_on);
  return resultCases(waitingResults(results, transfers, today), first, { projects, organisations, today });
}

/** A name for each id; where two ids are called the same, the id stands beside the name. */
function groupNames(ids: readonly (string | null)[], nameFor: (id: string) => string): readonly string[] {
  const distinct = [...new Set(ids)].filter((id) => id !== null);
  const names = distinct.map(nameFor);
  const said = new Map(distinct.map((id, at) => [id, names.filter((name) => name === names[at]).length > 1 ? `${names[at]} (${id})` : (names[at] ?? id)]));
  return ids.map((id) => (id === null ? "" : (said.get(id) ?? id)));
}
