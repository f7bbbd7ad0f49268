import { lackOf } from "../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/roles/sources.ts";
import { percent } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import { askedThresholds, type LimitSettings } from "../../../workspace/asked-thresholds.ts";
import { thresholdValues } from "../../../workspace/threshold.ts";
import { preparedEpisode } from "../../substitution/forecast/back-test/forecast-episode.ts";
import { beliefWithout, listedFamily } from "../../substitution/forecast/back-test/reference-family.ts";
import { saidOf } from "../../substitution/forecast/exposure/said-of.ts";
import { marketName } from "../../substitution/forecast/market-name.ts";
import { passiveUpgradingThresholds, substitutionLimits } from "../../substitution/forecast/passive-upgrading-thresholds.ts";
import { evidenceEpisodes, gatherShares, sharesTable } from "../../substitution/forecast/series/evidence-episodes.ts";
import { standingForecasts } from "../../substitution/forecast/standing-forecast.ts";
import { takeoverWords as words } from "./takeover.words.ts";

/** When a technology is forecast to take a market over. */
export interface ForecastTakeover {
  readonly id: string;
  readonly label: LocalText;
  /** The technology of the register that it is; null where the office has not said. */
  readonly technology: string | null;
  /** Whether the markets of the office's list name it. */
  readonly episode: string;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
  readonly level: number;
  readonly synthetic: boolean;
}

/**
 * Takeovers that are still ahead in the markets that the office watches (`thresholds.passive-upgrading`: markets, home, elsewhere), standing in the last year of each series.
 * Empty without the table of shares. A technology that has the market already is no mark.
 */
export async function forecastTakeovers(sources: DiagnosisSources, settings: LimitSettings): Promise<readonly ForecastTakeover[]> {
  const read = thresholdValues(substitutionLimits.code, passiveUpgradingThresholds, askedThresholds(settings, substitutionLimits));
  if (!read.ok || lackOf(sources, sharesTable) !== null) return [];
  const { markets, families, makers, home, elsewhere, level } = read.value;
  const places = new Set([home, elsewhere]);
  return evidenceEpisodes((await gatherShares(sources)).rows)
    .filter(({ episode, region }) => markets.includes(episode) && places.has(region))
    .flatMap((market) => {
      const prepared = preparedEpisode(market, beliefWithout(listedFamily(market.episode, families)));
      const origin = prepared.sums.years.at(-1);
      if (origin === undefined) return [];
      return standingForecasts(prepared, origin, 1, level).flatMap(({ technology, lastYear, takeover }): ForecastTakeover[] => {
        // A series that ended long before the market's newest year says nothing of what is ahead.
        if (takeover.status === "reached" || lastYear < origin || takeover.never > 0.9) return [];
        const label = words.text("reaches", {
          market: marketName(market.episode),
          place: marketName(market.region),
          technology: marketName(technology),
          level: percent(level / 100, 0),
        });
        return [
          {
            id: `${market.episode}|${market.region}|${technology}`,
            label,
            technology: saidOf(makers, `${market.episode}/${technology}`) ?? null,
            episode: market.episode,
            low: takeover.yearP10,
            middle: takeover.yearP50,
            high: takeover.yearP90,
            level,
            synthetic: market.synthetic,
          },
        ];
      });
    });
}
