import { z } from "zod";
import { success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { asksZone, zoneOf } from "../contract/time-zone.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { tableTitle } from "../evidence/data-package.ts";
import { isInventedTable } from "../evidence/roles/invented-rows.ts";
import { nameText } from "../language/text.ts";
import { entityTypes } from "../register/entities.ts";

/** `quoin about` */
export const aboutWorkspace = workspaceUseCase({
  words: ["about"],
  summary: "The workspace: its name, its currency, the year of its newest evidence",
  changes: false,
  delivers: "answer",
  rights: "everyone",
  sharedAnswer: true,
  reads: "evidence",
  opening: { asks: () => ({}) },
  example: "quoin about quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    name: nameText,
    currency: z.string(),
    /** In which the days of the office begin and end; null as long as the office has still to say it. */
    time_zone: z.string().nullable(),
    base_year: z.number().nullable(),
    /** Largest year in a column of years of any table; null where no table has one. */
    newest_year: z.number().nullable(),
    tables: z.number(),
    /** What the tables are called, by name: pages write it below what is drawn from them. */
    titles: z.record(z.string(), nameText),
    /** Every record is invented. A workspace with tables of real evidence is never invented as a whole. */
    invented: z.boolean(),
    /** A plan is approved only once somebody else than its keeper has said so. */
    second_person: z.boolean(),
    code_version: z.string(),
  }),
  run: async (ports) => {
    const { settings, manifest, codeVersion } = ports;
    return success({
      name: settings.name,
      currency: settings.currency,
      time_zone: asksZone(settings) ? null : zoneOf(settings),
      base_year: settings.base_year ?? null,
      newest_year: await newestYear(ports),
      tables: manifest.resources.length,
      titles: Object.fromEntries(manifest.resources.map((resource) => [resource.name, tableTitle(resource)])),
      invented: await isInvented(ports),
      second_person: settings.approval.second_person,
      code_version: codeVersion,
    });
  },
});

async function newestYear({ manifest, evidence }: Pick<WorkspacePorts, "manifest" | "evidence">): Promise<number | null> {
  let newest: number | null = null;
  for (const { name, schema } of manifest.resources) {
    const columns = schema.fields.filter(({ type }) => type === "year").map((field) => field.name);
    if (columns.length === 0) continue;
    for (const { values } of await evidence.rows({ table: name, columns }))
      for (const column of columns) {
        const year = Number(values[column] ?? Number.NaN);
        if (year > (newest ?? Number.NEGATIVE_INFINITY)) newest = year;
      }
  }
  return newest;
}

/** What the office keeps about itself is never invented and says nothing of the rest. */
const ownAffairs = new Set(["account-change", "setting-change", "dataset", "table-import", "rule-registration", "table-mapping", "comment", "document"]);

async function isInvented({ manifest, records }: Pick<WorkspacePorts, "manifest" | "records">): Promise<boolean> {
  if (!manifest.resources.every(isInventedTable)) return false;
  const types = entityTypes.filter((type) => !ownAffairs.has(type));
  const known = await Promise.all(types.map((type) => records.count(type)));
  const made = await Promise.all(types.map((type) => records.count(type, { where: [{ field: "synthetic", value: "true" }] })));
  return known.some((count) => count > 0) && known.every((count, index) => count === made[index]);
}
