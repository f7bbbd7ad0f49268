import type { EvidenceEngine } from "../../evidence/evidence-engine.ts";
import type { ForecastAnswer } from "../forecast-answer.ts";
import type { PreparedEpisode } from "../forecast-episode.ts";
import { type ExpertForecast, expertTable } from "./expert-table.ts";

const table = "technology_forecasts";
const columns = ["made_by", "made_in", "episode", "region", "technology", "target_year", "forecast"] as const;

/** What experts had published of a market by `origin`, scored against what came and beside the method's median from the same year. */
export async function publishedForecasts(
  evidence: Pick<EvidenceEngine, "rows" | "tables">,
  prepared: PreparedEpisode,
  origin: number,
): Promise<NonNullable<ForecastAnswer["chosen"]>["experts"]> {
  if (!evidence.tables().includes(table)) return [];
  const { episode, region } = prepared.episode;
  const published = (await evidence.rows({ table, columns })).map(
    ({ values }): ExpertForecast => ({
      madeBy: String(values["made_by"] ?? ""),
      madeIn: Number(values["made_in"] ?? Number.NaN),
      episode: String(values["episode"] ?? ""),
      region: String(values["region"] ?? ""),
      technology: String(values["technology"] ?? ""),
      targetYear: Number(values["target_year"] ?? Number.NaN),
      forecast: Number(values["forecast"] ?? Number.NaN),
    }),
  );
  const own = published.filter((each) => each.episode === episode && each.region === region && each.madeIn <= origin);
  return expertTable([prepared], own, table).rows.map(([by, made, , , technology, target, forecast, observed, error, median]) => ({
    made_by: String(by),
    made_in: Number(made),
    technology: String(technology),
    target_year: Number(target),
    forecast: Number(forecast),
    observed: observed as number | null,
    error: error as number | null,
    share_p50: median as number | null,
  }));
}
