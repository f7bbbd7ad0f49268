import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { entryOf } from "../../../contract/assert-present.ts";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { spokenTables } from "../../../evidence/roles/joined-tables.ts";
import { lackOf, needed } from "../../../evidence/roles/required-table.ts";
import { industries } from "../../../evidence/tables/industries.ts";
import { placeField } from "../../../evidence/territory/place-field.ts";
import { nameText } from "../../../language/text.ts";
import { type Measured, measured } from "../../../measures/registry/measured.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { firmCounts } from "../tables/firm-counts.ts";
import { countedTable, opportunityYear } from "./opportunity-year.ts";

const figure = z.number().nullable();
const against = { mean: figure, p05: figure, p95: figure, p: figure };
const named = { region: z.string(), label: nameText };

const output = z.object({
  ...countedTable,
  region: z.string().nullable(),
  /** From this year to `year`; null where the table holds no earlier one: then growth is insufficient data. */
  since: z.number().nullable(),
  /** Draws of every null. */
  draws: z.number(),
  /** Shift-share of every place: the four parts add to the change; `competitive` against firms that grow everywhere alike. */
  growth: z.array(
    z.object({
      ...named,
      before: z.number(),
      after: z.number(),
      change: z.number(),
      national: z.number(),
      mix: z.number(),
      competitive: z.number(),
      fresh: z.number(),
      p05: figure,
      p95: figure,
      p: figure,
      q: figure,
    }),
  ),
  /** Of the place: the activities in which it gained or lost most beyond their growth elsewhere. */
  activities: z.array(z.object({ activity: z.string(), label: nameText, before: z.number(), after: z.number(), competitive: z.number(), fresh: z.number() })),
  /** Activities of the year: of them a pair of twins is compared on those that both tell. */
  all_activities: z.number(),
  /** Of the place: the others nearest to it by mix; `told_apart` false where both could have one and the same. */
  twins: z.array(
    z.object({ ...named, distance: z.number(), chance: figure, p: figure, told_apart: z.boolean().nullable(), units: z.number(), told: z.number() }),
  ),
  /** Of the place: what others hold and it lacks, by how near that lies. */
  complements: z.array(z.object({ ...named, nearness: z.number(), ...against, q: figure, offered: z.number() })),
  /** Variety of every place; null where the workspace does not group activities. */
  variety: z
    .array(
      z.object({
        ...named,
        units: z.number(),
        grouped: figure,
        related: figure,
        related_chance: z.object(against),
        unrelated: figure,
        unrelated_chance: z.object(against),
      }),
    )
    .nullable(),
  /** How many places were looked at, and below which adjusted p something counts as found. */
  looks: z.number(),
  q_limit: z.number(),
});
export type ComparisonAnswer = z.infer<typeof output>;

const draws = 400;
const groupsTable = needed(industries, ["industry", "group"]);

/** `quoin comparison DIR` */
export const comparePlaces = workspaceUseCase({
  words: ["comparison"],
  summary: "How much of a place's growth is its own, who has the same mix, who holds what lies near to it, how varied it is; each against chance",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin comparison quoin-demo --region 350000 --since 2010",
  input: z.strictObject({
    region: placeField("that is compared with the others"),
    year: field(z.number().int().optional(), { description: "Year of the table (default: the newest)" }),
    since: field(z.number().int().optional(), {
      description: "Year from which growth is taken apart (default: ten years before, or the oldest there is)",
    }),
  }),
  output,
  run: async (ports, { since: askedSince, ...asked }) => {
    // Growth is that of all that a place has.
    const found = await opportunityYear(ports, { ...asked, sector: "all" });
    if (!found.ok) return found;
    const { evidence, limits, years, year, time, synthetic, region, nameOfActivity, nameOfPlace } = found.value;
    const sources = workspaceSources(ports);
    const since = sinceOf(years, year, askedSince);
    const hasGroups = lackOf(sources, groupsTable) === null;
    const measuredOf = (parameters: { readonly tables: string[]; readonly of?: string[] }) =>
      measured(sources, "comparison", {
        from: firmCounts,
        as: { location: "region", activity: "industry", value: "firms", time: "year" },
        where: { year: since === null ? [year] : [since, year], region: time.matrix.locations },
        parameters: { threshold: limits.advantage, draws, ...parameters },
        ...(hasGroups && parameters.of === undefined ? { companions: { groups: { from: industries, key: "industry", value: "group" } } } : {}),
      });
    // What is the same for every place is computed once; of the pairs only those of the place that is asked for.
    const answer = await measuredOf({ tables: ["growth", "growth-cells", "variety"] });
    if (!answer.ok) return answer;
    const pairs = region === null ? null : await measuredOf({ tables: ["twins", "complements"], of: [region] });
    if (pairs !== null && !pairs.ok) return pairs;
    const place = (code: string) => ({ region: code, label: nameOfPlace(code) });
    const ownRows = (table: string) => rowsOf(answer.value, table).filter((row) => row.text("location") === region);
    const pairRows = (table: string) => (pairs === null ? [] : rowsOf(pairs.value, table));
    return success({
      table: spokenTables(evidence.firms.table),
      synthetic,
      counted: found.value.counted,
      sector: found.value.sector,
      years: [...years],
      year,
      region,
      since,
      draws,
      growth: rowsOf(answer.value, "growth").map((row) => ({
        ...place(row.text("location")),
        before: row.sure("before"),
        after: row.sure("after"),
        change: row.sure("change"),
        national: row.sure("national"),
        mix: row.sure("mix"),
        competitive: row.sure("competitive"),
        fresh: row.sure("fresh"),
        p05: row.figure("null_p05"),
        p95: row.figure("null_p95"),
        p: row.figure("p_value"),
        q: row.figure("q_value"),
      })),
      activities: ownRows("growth-cells")
        .map((row) => ({
          activity: row.text("activity"),
          label: nameOfActivity(row.text("activity")),
          before: row.sure("before"),
          after: row.sure("after"),
          competitive: row.sure("competitive"),
          fresh: row.sure("fresh"),
        }))
        .sort((a, b) => Math.abs(b.competitive + b.fresh) - Math.abs(a.competitive + a.fresh) || byCodePoint(a.activity, b.activity)),
      all_activities: time.matrix.activities.length,
      twins: pairRows("twins").map((row) => {
        const p = row.figure("p_distant");
        return {
          ...place(row.text("other")),
          distance: row.sure("krugman"),
          chance: row.figure("same_mix_mean"),
          p,
          told_apart: p === null ? null : p <= limits.significance,
          units: row.sure("other_units"),
          told: row.sure("told"),
        };
      }),
      complements: pairRows("complements")
        .map((row) => ({
          ...place(row.text("other")),
          nearness: row.sure("complementarity"),
          mean: row.figure("null_mean"),
          p05: row.figure("null_p05"),
          p95: row.figure("null_p95"),
          p: row.figure("p_value"),
          q: row.figure("q_value"),
          offered: row.sure("offered"),
        }))
        .sort((a, b) => b.nearness - a.nearness || byCodePoint(a.region, b.region)),
      variety: hasGroups
        ? rowsOf(answer.value, "variety").map((row) => ({
            ...place(row.text("location")),
            units: row.sure("units"),
            grouped: row.figure("grouped"),
            related: row.figure("related"),
            related_chance: chanceOf(row, "related"),
            unrelated: row.figure("unrelated"),
            unrelated_chance: chanceOf(row, "unrelated"),
          }))
        : null,
      looks: time.matrix.locations.length,
      q_limit: limits.q,
    });
  },
});

/** The year that is asked for, if the table holds it and it is earlier; else ten years before or the first that is nearer. */
function sinceOf(years: readonly number[], year: number, asked: number | undefined): number | null {
  const earlier = years.filter((each) => each < year);
  if (asked !== undefined && earlier.includes(asked)) return asked;
  return earlier.find((each) => each >= year - 10) ?? earlier.at(-1) ?? null;
}

interface NamedRow {
  text(column: string): string;
  figure(column: string): number | null;
  sure(column: string): number;
}

function rowsOf(answer: Measured, name: string): readonly NamedRow[] {
  const table = answer.table(name);
  const place = new Map([...table.columns.keys()].map((column, at) => [column, at]));
  return table.rows.map((row) => {
    const cell = (column: string) => row[entryOf(place, column)];
    const figure = (column: string): number | null => {
      const held = cell(column);
      return typeof held === "number" ? held : null;
    };
    return { text: (column) => String(cell(column)), figure, sure: (column) => figure(column) ?? 0 };
  });
}

function chanceOf(
  row: NamedRow,
  of: string,
): { readonly mean: number | null; readonly p05: number | null; readonly p95: number | null; readonly p: number | null } {
  const figure = (name: string) => row.figure(`${of}_${name}`);
  return { mean: figure("null_mean"), p05: figure("null_p05"), p95: figure("null_p95"), p: figure("p_value") };
}
