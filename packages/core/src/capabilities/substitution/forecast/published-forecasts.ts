import type { RoleEvidence } from "../../../evidence/roles/bound-table.ts";
import { gathered, numberOf, textOf } from "../../../evidence/roles/gathered-table.ts";
import { lackOf, needed } from "../../../evidence/roles/required-table.ts";
import { technologyForecasts } from "../tables/technology-forecasts.ts";
import type { ForecastAnswer } from "./answer/forecast-answer.ts";
import type { PreparedEpisode } from "./back-test/forecast-episode.ts";
import { type ExpertForecast, expertTable } from "./expert-table.ts";

const forecastsTable = needed(technologyForecasts, ["made_by", "made_in", "episode", "region", "technology", "target_year", "forecast"]);

/** What experts had published of a market by `origin`, scored against what came and beside the method's median from the same year; none where no table says it. */
export async function publishedForecasts(
  sources: RoleEvidence,
  prepared: PreparedEpisode,
  origin: number,
): Promise<NonNullable<ForecastAnswer["chosen"]>["experts"]> {
  if (lackOf(sources, forecastsTable) !== null) return [];
  const { episode, region } = prepared.episode;
  const { rows } = await gathered(sources, forecastsTable);
  const own = rows.flatMap((row): ExpertForecast[] => {
    const [madeIn, targetYear, forecast] = [numberOf(row, "made_in"), numberOf(row, "target_year"), numberOf(row, "forecast")];
    const isOfMarket = textOf(row, "episode") === episode && textOf(row, "region") === region;
    // A row that says no year or no figure forecasts nothing.
    if (!isOfMarket || madeIn === null || madeIn > origin || targetYear === null || forecast === null) return [];
    return [{ madeBy: textOf(row, "made_by") ?? "", madeIn, episode, region, technology: textOf(row, "technology") ?? "", targetYear, forecast }];
  });
  return expertTable([prepared], own, technologyForecasts.role).rows.map(([by, made, , , technology, target, forecast, observed, error, median]) => ({
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
