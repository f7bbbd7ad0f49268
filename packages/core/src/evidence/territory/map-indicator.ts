import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { groupBy } from "../../contract/group-by.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { localText } from "../../language/text.ts";
import { groupNamed, type PlaceGroup } from "../../register/places/groupings.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import type { RoleEvidence } from "../roles/bound-table.ts";
import { type Columns, columns } from "../roles/columns.ts";
import { gathered, numberOf, rowsOf, textOf } from "../roles/gathered-table.ts";
import { indicatorLabels } from "../roles/indicator-labels.ts";
import { hashOf, placeOfRow } from "../roles/joined-tables.ts";
import { lackedTable } from "../roles/lacked-table.ts";
import { betterEndOf, indicatorCodes } from "../tables/indicator-codes.ts";
import { indicators as indicatorTable } from "../tables/indicators.ts";
import { targetOfIndicator } from "../units/convert-unit.ts";
import { type ComparedPlaces, comparedPlaces, placesUnder } from "./compared-places.ts";
import { rootOf, wholeTerritory } from "./territory.ts";

const described = z.object({
  id: z.string(),
  label: localText,
  topic: z.string(),
  unit: z.string(),
  better: z.enum(["lower", "higher"]).nullable(),
  years: z.array(z.number()),
});
const value = z.object({
  region: z.string(),
  year: z.number(),
  value: z.number().nullable(),
  row: z.number(),
  /** Where several tables play the role: the one in which the row stands. */
  table: z.string().optional(),
});

/** `quoin map` */
export const mapIndicator = workspaceUseCase({
  words: ["map"],
  summary: "The indicators of the regions, and one of them by region and year",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  sharedAnswer: true,
  reads: "evidence",
  example: "quoin map quoin-demo rd_intensity",
  input: z.strictObject({
    indicator: field(z.string(), { description: "code of the indicator; without it only the list", position: 0 }).optional(),
    of: field(z.string().optional(), {
      description: "the place whose parts are shown, or a group of places (GROUPING:GROUP); all places that are compared if left out",
    }),
  }),
  output: z.object({
    table: z.string(),
    sha256: z.string(),
    indicators: z.array(described),
    indicator: z.string().nullable(),
    /** The places shown and what they are parts of (`national` regions), by region and year; a value that is null was not reported. */
    values: z.array(value),
    national: z.array(z.string()),
  }),
  run: async (ports, { indicator, of }) => {
    const sources = roleEvidence(ports.evidence, ports.settings);
    const bound = sources.bind(indicatorTable);
    if (bound === null) return fault(lackedTable(indicatorTable), "missing");
    const { table } = bound;
    const root = rootOf(ports.settings);
    const group = of === undefined ? null : groupNamed(ports.settings, of);
    const seen = of === undefined || of === root ? null : group === null ? await placesUnder(sources, of) : await membersOf(sources, group);
    if (of !== undefined && of !== root && seen === null) return fault(note("evidence.no-parts", { place: of }, { field: "of" }), "missing");
    const { rows } = rowsSeen(await columns(sources, indicatorTable, { fields: ["region", "year", "indicator", "value"] }, seen ?? undefined), seen, of);
    const units = await unitsOf(sources);
    const labelled = await indicatorLabels(sources);
    const indicators = [...groupBy(rows, (row) => textOf(row, "indicator") ?? "")]
      .map(([id, members]) => ({
        id,
        label: labelled.get(id)?.label ?? indicatorCodes[id as keyof typeof indicatorCodes]?.meaning ?? { en: id, zh: id },
        topic: labelled.get(id)?.topic ?? "",
        unit: units.get(id) ?? "",
        better: betterEndOf(id),
        years: [...new Set(members.flatMap((row) => numberOf(row, "year") ?? []))].sort((a, b) => a - b),
      }))
      .sort((a, b) => byCodePoint(a.id, b.id));
    if (indicator !== undefined && !indicators.some(({ id }) => id === indicator))
      return fault(note("evidence.unknown-indicator", { table, indicator }, { table, field: "indicator" }), "missing");
    const placeOf = (row: Figure): string => {
      const place = textOf(row, "region") ?? "";
      return place === wholeTerritory ? root : place;
    };
    const values = rows
      .filter((row) => textOf(row, "indicator") === indicator)
      .map((row) => ({ region: placeOf(row), year: numberOf(row, "year") ?? Number.NaN, value: numberOf(row, "value"), ...rowOf(table, row.row) }))
      .sort((a, b) => byCodePoint(a.region, b.region) || a.year - b.year);
    return success({
      table,
      sha256: hashOf(ports.evidence, table),
      indicators,
      indicator: indicator ?? null,
      values,
      national: [seen === null || of === undefined ? root : of],
    });
  },
});

type Figure = ReturnType<typeof rowsOf<typeof indicatorTable, "region" | "year" | "indicator" | "value">>[number];

/** The places of a group in the place of those below a node: what lies in them counts for them. */
async function membersOf(sources: RoleEvidence, { members }: PlaceGroup): Promise<ComparedPlaces | null> {
  const { parents } = await comparedPlaces(sources);
  return members.length === 0 ? null : { compared: new Set(members), within: new Map(), parents };
}

/** The number of a row in its table, which is named where it is one of several. */
function rowOf(table: string, row: number): Pick<z.infer<typeof value>, "row" | "table"> {
  const place = placeOfRow(table, row);
  return place.table === table ? { row } : place;
}

/** The rows about the parts of a place and about itself; all rows where the whole is looked at. */
function rowsSeen(
  read: Columns<typeof indicatorTable, "region" | "year" | "indicator" | "value">,
  seen: ComparedPlaces | null,
  of: string | undefined,
): { readonly rows: readonly Figure[] } {
  const rows = rowsOf(read);
  if (seen === null) return { rows };
  return { rows: rows.filter((row) => seen.compared.has(textOf(row, "region") ?? "") || textOf(row, "region") === of) };
}

/**
 * The unit in which the figures of an indicator are read: of one that the program knows by its code, that of the code, in the office's currency, into which its rows are converted whatever unit they
 * name; of any other, the first that its rows name.
 */
export async function unitsOf(sources: RoleEvidence): Promise<ReadonlyMap<string, string>> {
  const units = new Map<string, string>();
  const fields = sources.bind(indicatorTable)?.sources.unit === undefined ? (["indicator"] as const) : (["indicator", "unit"] as const);
  for (const row of (await gathered(sources, { contract: indicatorTable, fields })).rows) {
    const id = textOf(row, "indicator");
    if (id === null || units.has(id)) continue;
    const unit = unitOfCode(id, sources.currency) ?? textOf(row, "unit");
    if (unit !== null) units.set(id, unit);
  }
  return units;
}

function unitOfCode(id: string, currency: string): string | null {
  const read = targetOfIndicator(id);
  if (read !== null) return read.kind === "money" ? `${currency}_${read.unit}` : read.unit;
  return indicatorCodes[id as keyof typeof indicatorCodes]?.unit ?? null;
}
