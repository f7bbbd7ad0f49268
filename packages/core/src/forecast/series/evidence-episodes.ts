import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import type { EvidenceEngine, EvidenceRow } from "../../evidence/evidence-engine.ts";
import type { Episode } from "./share-series.ts";

/** The table of a workspace that holds shares of technologies, in percent. */
export const sharesRole = "technology_shares";
export const shareColumns = ["episode", "technology", "region", "year", "value"] as const;
/** Says which rows the source itself foresaw; a table may lack it, then all rows are taken as observed. */
export const qualityColumn = "quality";

/** Episodes of a workspace's table, with the rows that each rests on. */
export interface EvidenceEpisode extends Episode {
  readonly rows: readonly number[];
}

/**
 * Reads the shares of a table of evidence; rows without a year or a value are left out, and so are those that the source foresaw: a forecast is never an observation.
 * In text order of episode, then region.
 *
 * @param hasQuality whether the table has the column of quality
 */
export async function evidenceEpisodes(evidence: Pick<EvidenceEngine, "rows">, table: string, hasQuality: boolean): Promise<EvidenceEpisode[]> {
  const rows = (await evidence.rows({ table, columns: hasQuality ? [...shareColumns, qualityColumn] : shareColumns })).filter(
    ({ values }) => typeof values["year"] === "number" && typeof values["value"] === "number" && values[qualityColumn] !== "forecast",
  );
  const text = ({ values }: EvidenceRow, column: string) => String(values[column] ?? "");
  const markets = [...groupBy(rows, (row) => JSON.stringify([text(row, "episode"), text(row, "region")])).values()];
  return markets
    .map((own) => {
      const series = [...groupBy(own, (row) => text(row, "technology"))]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([technology, points]) => {
          const sorted = [...new Map(points.map(({ values }) => [Number(values["year"]), Number(values["value"])]))].sort(([a], [b]) => a - b);
          return { technology, years: Float64Array.from(sorted, ([year]) => year), shares: Float64Array.from(sorted, ([, share]) => Math.min(100, share)) };
        });
      const first = own[0] as EvidenceRow;
      return { episode: text(first, "episode"), region: text(first, "region"), givenAsShares: true, series, rows: own.map(({ row }) => row) };
    })
    .sort((a, b) => byCodePoint(a.episode, b.episode) || byCodePoint(a.region, b.region));
}
