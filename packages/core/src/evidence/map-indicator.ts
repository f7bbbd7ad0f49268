import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field } from "../contract/fields.ts";
import { groupBy } from "../contract/group-by.ts";
import { fault, success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { note } from "../language/note.ts";
import { localText } from "../language/text.ts";
import { roleTable } from "./role-table.ts";

const described = z.object({ id: z.string(), label: localText, topic: z.string(), unit: z.string(), years: z.array(z.number()) });
const value = z.object({ region: z.string(), year: z.number(), value: z.number().nullable(), row: z.number() });

/** `quoin map` */
export const mapIndicator = workspaceUseCase({
  words: ["map"],
  summary: "The indicators of the provinces, and one of them by province and year",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin map quoin-demo rd_intensity",
  input: z.strictObject({ indicator: field(z.string(), { description: "code of the indicator; without it only the list", position: 0 }).optional() }),
  output: z.object({
    table: z.string(),
    sha256: z.string(),
    indicators: z.array(described),
    indicator: z.string().nullable(),
    /** Provinces and the nation (`national` regions), by region and year; a value that is null was not reported. */
    values: z.array(value),
    national: z.array(z.string()),
  }),
  run: async ({ manifest, settings, evidence }, { indicator }) => {
    const table = roleTable(settings, "province_indicators");
    const names = roleTable(settings, "province_indicator_names");
    const resource = manifest.resources.find(({ name }) => name === table);
    if (resource === undefined) return fault(note("evidence.unknown-table", { table }, { table }), "missing");
    const rows = await evidence.rows({ table, columns: ["region_code", "year", "indicator", "value", "unit"] });
    const labelled = manifest.resources.some(({ name }) => name === names)
      ? new Map(
          (await evidence.rows({ table: names, columns: ["indicator", "label_en", "label_zh", "topic"] })).map(({ values }) => [values["indicator"], values]),
        )
      : new Map();
    const indicators = [...groupBy(rows, ({ values }) => String(values["indicator"]))]
      .map(([id, members]) => {
        const label = labelled.get(id);
        return {
          id,
          label: { en: String(label?.["label_en"] ?? id), zh: String(label?.["label_zh"] ?? id) },
          topic: String(label?.["topic"] ?? ""),
          unit: String(members[0]?.values["unit"] ?? ""),
          years: [...new Set(members.map(({ values }) => Number(values["year"])))].sort((a, b) => a - b),
        };
      })
      .sort((a, b) => byCodePoint(a.id, b.id));
    if (indicator !== undefined && !indicators.some(({ id }) => id === indicator))
      return fault(note("evidence.unknown-indicator", { table, indicator }, { table, field: "indicator" }), "missing");
    const values = rows
      .filter((row) => row.values["indicator"] === indicator)
      .map(({ row, values: cells }) => ({
        region: String(cells["region_code"]),
        year: Number(cells["year"]),
        value: typeof cells["value"] === "number" ? cells["value"] : null,
        row,
      }))
      .sort((a, b) => byCodePoint(a.region, b.region) || a.year - b.year);
    return success({
      table,
      sha256: evidence.sha256(table),
      indicators,
      indicator: indicator ?? null,
      values,
      national: [...(resource.national?.values ?? [])],
    });
  },
});
