import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { quotientUnit } from "../../language/money-unit.ts";
import { note } from "../../language/note.ts";
import { asTyped, localText } from "../../language/text.ts";
import { groupsOf, type PlaceGroup } from "../../register/places/groupings.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { gathered, numberOf, type RowOf, textOf } from "../roles/gathered-table.ts";
import { indicatorLabels } from "../roles/indicator-labels.ts";
import { lackOf, needed } from "../roles/required-table.ts";
import { indicatorCodes } from "../tables/indicator-codes.ts";
import { indicators as indicatorTable } from "../tables/indicators.ts";
import { addsOverPlaces } from "./adds-over-places.ts";
import { unitsOf } from "./map-indicator.ts";

const figuresTable = needed(indicatorTable, ["region", "year", "indicator", "value"]);

const sumOfGroup = z.object({
  group: z.string(),
  year: z.number(),
  /** Sum over the places of the group; null where a figure of one of them is missing. */
  value: z.number().nullable(),
  /** Sum of the figures that are there: the least that it can be where none is below zero. */
  known: z.number(),
  /** Places of the group without a figure of the year. */
  missing: z.array(z.string()),
  /** With `per`: the sum of that indicator over the same places, and the quotient of the two sums; null where a figure is missing. */
  per: z.number().nullable(),
  share: z.number().nullable(),
});

const quotientIsIn = z
  .object({
    unit: z.string(),
    per: z.string().nullable(),
    factor: z.number(),
  })
  .nullable();

/** `quoin groupings` */
export const showGroupings = workspaceUseCase({
  words: ["groupings"],
  summary: "Groups of places beside the tree, and the sums of an indicator over them",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  reads: "evidence",
  example: "quoin groupings quoin-demo",
  input: z.strictObject({
    indicator: field(z.string(), { description: "code of an indicator that adds over places; without it only the groups", position: 0 }).optional(),
    per: field(z.string(), { description: "code of an indicator by whose sum the sum is divided" }).optional(),
  }),
  output: z.object({
    groupings: z.array(
      z.object({ id: z.string(), name: localText, groups: z.array(z.object({ id: z.string(), name: localText, members: z.array(z.string()) })) }),
    ),
    /** Indicators that add over places: a share or an index of a group is no sum of those of its places. */
    indicators: z.array(z.object({ id: z.string(), label: localText, unit: z.string() })),
    indicator: z.string().nullable(),
    per: z.string().nullable(),
    /** The unit of the sums (`value`, `known`); null without an indicator. */
    unit: z.string().nullable(),
    /** Unit of the sums divided by (`per`). */
    per_unit: z.string().nullable(),
    /** A quotient (`share`) times `factor` is so many of `unit` to one of `per`; `unit` is 1 where both sums are of one unit. */
    share_unit: quotientIsIn,
    sums: z.array(sumOfGroup),
  }),
  run: async ({ evidence, settings }, { indicator, per }) => {
    const groupings = (settings.groupings ?? []).map((grouping) => ({
      id: grouping.id,
      name: asTyped(grouping.names ?? { en: grouping.id, zh: grouping.id }),
      groups: groupsOf(grouping),
    }));
    const sources = roleEvidence(evidence, settings);
    const rows = lackOf(sources, figuresTable) === null ? (await gathered(sources, figuresTable)).rows : [];
    const labels = lackOf(sources, figuresTable) === null ? await indicatorLabels(sources) : new Map();
    const units = lackOf(sources, figuresTable) === null ? await unitsOf(sources) : new Map<string, string>();
    const unitAt = (code: string | undefined) => (code === undefined ? null : (units.get(code) ?? null));
    const known = [...new Set(rows.flatMap((row) => textOf(row, "indicator") ?? []))].filter((id) => addsOverPlaces(indicatorTable, "value", id)).sort();
    for (const [name, code] of Object.entries({ indicator, per })) {
      if (code === undefined || known.includes(code)) continue;
      if (rows.some((row) => textOf(row, "indicator") === code))
        return fault(note(known.length === 0 ? "grouping.none-adds" : "grouping.adds-not", { indicator: code, known: known.join(", ") }, { field: name }));
      return fault(note("evidence.unknown-indicator", { table: indicatorTable.role, indicator: code }, { field: name }), "missing");
    }
    const of = (code: string): readonly RowOf<typeof figuresTable>[] => rows.filter((row) => textOf(row, "indicator") === code);
    const below = per === undefined ? null : of(per);
    return success({
      groupings: groupings.map(({ groups, ...grouping }) => ({ ...grouping, groups: groups.map((group) => ({ ...group, members: [...group.members] })) })),
      indicators: known.map((id) => ({
        id,
        unit: units.get(id) ?? "",
        label: labels.get(id)?.label ?? indicatorCodes[id as keyof typeof indicatorCodes]?.meaning ?? { en: id, zh: id },
      })),
      indicator: indicator ?? null,
      per: per ?? null,
      unit: unitAt(indicator),
      per_unit: unitAt(per),
      share_unit: indicator === undefined || per === undefined ? null : quotientUnit(unitAt(indicator) ?? "", unitAt(per) ?? ""),
      sums: indicator === undefined ? [] : groupings.flatMap(({ groups }) => groups.flatMap((group) => sumsOf(group, of(indicator), below))),
    });
  },
});

/** Sums of a group, a year after the other; a figure that is missing is not zero. */
function sumsOf(
  { id, members }: PlaceGroup,
  rows: readonly RowOf<typeof figuresTable>[],
  below: readonly RowOf<typeof figuresTable>[] | null,
): z.infer<typeof sumOfGroup>[] {
  const years = [...new Set(rows.flatMap((row) => numberOf(row, "year") ?? []))].sort((a, b) => a - b);
  return years.map((year) => {
    const { value, known, missing } = summed(members, rows, year);
    const per = below === null ? null : summed(members, below, year).value;
    return { group: id, year, value, known, missing: [...missing], per, share: value === null || per === null || per === 0 ? null : value / per };
  });
}

function summed(members: readonly string[], rows: readonly RowOf<typeof figuresTable>[], year: number) {
  const figures = new Map(rows.filter((row) => numberOf(row, "year") === year).map((row) => [textOf(row, "region"), numberOf(row, "value")]));
  const missing = members.filter((place) => (figures.get(place) ?? null) === null);
  const known = members.reduce((total, place) => total + (figures.get(place) ?? 0), 0);
  return { value: missing.length === 0 && members.length > 0 ? known : null, known, missing };
}
