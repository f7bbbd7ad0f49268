import { byCodePoint } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import type { RoleEvidence } from "../../../../evidence/roles/bound-table.ts";
import { anySynthetic, type GatheredTable, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { technologyShares } from "../../tables/technology-shares.ts";
import type { Episode, ShareFigure } from "./share-series.ts";

/** What a forecast reads of the table of shares. */
export const sharesTable = needed(
  technologyShares,
  ["episode", "technology", "region", "year", "value"],
  // Without `quality` all rows are taken as observed; without `published` nobody knows since when a figure has been known.
  ["quality", "published", "unit"],
);

/** The rows of the table that plays the role, with what it says of each figure; the table must be there. */
export async function gatherShares(sources: RoleEvidence): Promise<GatheredTable> {
  const held = sources.bind(technologyShares)?.sources;
  return gathered(sources, needed(technologyShares, [...sharesTable.fields, ...sharesTable.optional.filter((field) => held?.[field] !== undefined)]));
}

/** Episodes of a workspace's table, with the rows that each rests on. */
export interface EvidenceEpisode extends Episode {
  readonly rows: readonly number[];
  readonly figures: readonly (readonly ShareFigure[])[];
  readonly synthetic: boolean;
}

/**
 * The markets of a table of shares; rows without a year or a value are left out, and so are those that the source foresaw: a forecast is never an observation.
 * In text order of episode, then region. Of two rows of one year the later counts.
 */
export function evidenceEpisodes(gatheredRows: readonly EvidenceRow[]): EvidenceEpisode[] {
  const rows = gatheredRows.filter(
    ({ values }) => typeof values["year"] === "number" && typeof values["value"] === "number" && values["quality"] !== "forecast",
  );
  const text = ({ values }: EvidenceRow, column: string) => String(values[column] ?? "");
  const said = (row: EvidenceRow, column: string) => (text(row, column).trim() === "" ? null : text(row, column).trim());
  const markets = [...groupBy(rows, (row) => JSON.stringify([text(row, "episode"), text(row, "region")])).values()];
  return markets
    .map((own) => {
      const technologies = [...groupBy(own, (row) => text(row, "technology"))]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([technology, points]) => ({
          technology,
          points: [...new Map(points.map((row) => [Number(row.values["year"]), row])).entries()].sort(([a], [b]) => a - b),
        }));
      const first = elementAt(own, 0);
      return {
        episode: text(first, "episode"),
        region: text(first, "region"),
        givenAsShares: true,
        series: technologies.map(({ technology, points }) => ({
          technology,
          years: Float64Array.from(points, ([year]) => year),
          shares: Float64Array.from(points, ([, { values }]) => Math.min(100, Number(values["value"]))),
        })),
        rows: own.map(({ row }) => row),
        figures: technologies.map(({ points }) =>
          points.map(([year, row]): ShareFigure => ({ year, row: row.row, published: said(row, "published"), quality: said(row, "quality") })),
        ),
        synthetic: anySynthetic(own),
      };
    })
    .sort((a, b) => byCodePoint(a.episode, b.episode) || byCodePoint(a.region, b.region));
}
