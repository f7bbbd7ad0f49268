import { columnText } from "@quoin/core";
import { currentLanguage } from "../language/language.ts";
import { blank } from "../language/marks.ts";
import { type TextOfCatalogue, useText } from "../language/use-text.ts";
import type { Chosen, Told } from "./fan-chart.ts";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";

/** What the page opens with: the technology that is most likely to take over and has not yet; where none is on its way, the one that rises most. */
export function likeliest({ technologies, exposure, origin }: Chosen): Told {
  const rank = ({ technology, takeover, forecast, observed }: Told): number => {
    if (takeover === null) return technology === exposure?.challenger ? 0 : -2;
    const now = observed.findLast(({ year }) => year <= origin)?.share ?? 0;
    const rise = (forecast.at(-1)?.p50 ?? now) - now;
    if (rise <= 0) return -1 + takeover.within_10 / 2;
    return takeover.status === "reached" ? rise / 1000 : 1 + takeover.within_10 + rise / 1e6;
  };
  return technologies.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

/** A probability as whole percent. */
export function percent(probability: number): string {
  return String(Math.round(probability * 100));
}

/** What is said of the takeover. */
export function Warning({ told, chosen: { origin } }: { readonly told: Told; readonly chosen: Chosen }) {
  const { t, language } = useText(forecastsText);
  const technology = marketName(told.technology, language);
  const { takeover, curve_year: curve } = told;
  if (takeover === null) return t(told.band === "below-resolution" ? "belowResolution" : "short", { year: origin, technology });
  if (takeover.status === "reached") return t("reached", { year: origin, technology, level: 50 });
  const ahead = t("ahead", { five: percent(takeover.within_5), ten: percent(takeover.within_10) });
  return `${ahead}${blank(language)}${middleText(t, takeover, curve)}`;
}

/** The one year in which it is expected to take over, and in the same sentence why the curve in the middle crosses later where it does. */
function middleText(t: TextOf, takeover: NonNullable<Told["takeover"]>, curve: number | null): string {
  if (takeover.year_p50 === null) return t("middleBeyond");
  const middle = Math.round(takeover.year_p50);
  if (curve === null) return t("middleTouches", { middle });
  return Math.round(curve) === middle ? t("middle", { middle }) : t("curveCrosses", { middle, curve: Math.round(curve) });
}

type TextOf = TextOfCatalogue<(typeof forecastsText)["messages"]>;

/** That a band says nothing of itself, where it spans a tenfold and a quarter of the market. */
export function WorthLine({ told: { band, forecast }, chosen: { origin } }: { readonly told: Told; readonly chosen: Chosen }) {
  const { t } = useText(forecastsText);
  const later = forecast.find(({ year }) => year === origin + 5);
  if (band !== "too-wide" || later === undefined) return null;
  return <p>{t("tooWide", { year: later.year, low: columnText(later.p10, currentLanguage(), 0), high: columnText(later.p90, currentLanguage(), 0) })}</p>;
}

/** Whether the outcome five years on, or the last one known before, lay in the band. */
export function BandLine({ told: { observed, forecast }, chosen: { origin } }: { readonly told: Told; readonly chosen: Chosen }) {
  const { t } = useText(forecastsText);
  const came = observed.findLast(({ year }) => year > origin && year <= origin + 5 && forecast.some((each) => each.year === year));
  const said = forecast.find(({ year }) => year === came?.year);
  if (came === undefined || said === undefined) return null;
  const isInside = came.share >= said.p10 && came.share <= said.p90;
  const words = {
    year: came.year,
    observed: columnText(came.share, currentLanguage(), 1),
    low: columnText(said.p10, currentLanguage(), 0),
    high: columnText(said.p90, currentLanguage(), 0),
  };
  return <p>{t(isInside ? "cameInside" : "cameOutside", words)}</p>;
}

/** The time that is left, as seen from the year stood in, against the time that a capability takes. */
export function LeadLine({ told: { takeover }, chosen: { origin, capability_years: capability } }: { readonly told: Told; readonly chosen: Chosen }) {
  const { t } = useText(forecastsText);
  if (takeover === null || takeover.status === "reached") return null;
  const until = (year: number | null) => (year === null ? null : Math.max(0, year - origin));
  const [lead, early] = [until(takeover.year_p50), until(takeover.year_p10)];
  const isShort = (years: number | null) => years !== null && years < capability;
  const say = (years: number | null) => (years === null ? t("leadFar") : columnText(years, currentLanguage(), 1));
  const verdict = t(isShort(lead) ? "leadShort" : isShort(early) ? "leadTight" : "leadEnough");
  const decided = lead === null || lead < capability ? null : Math.round(origin + lead - capability);
  const passed = decided !== null && decided <= new Date().getFullYear() ? ` ${t("leadPassed", { until: decided, year: origin })}` : "";
  return (
    <p>
      {t("leadFrom", { year: origin, lead: say(lead), early: say(early), capability, verdict })}
      {passed}
    </p>
  );
}

/** Whether the chosen alarm goes off, and how often a technology that stood there came through. */
export function AlarmLine({ told: { takeover, base_rate }, chosen: { alarm } }: { readonly told: Told; readonly chosen: Chosen }) {
  const { t, language } = useText(forecastsText);
  const warning = takeover === null || takeover.status === "reached" ? null : t(takeover.alarm ? "alarmRaised" : "alarmNot", { alarm: percent(alarm) });
  if (warning === null && base_rate === null) return null;
  return <p>{[warning, base_rate === null ? null : t("baseRate", base_rate)].filter((part) => part !== null).join(blank(language))}</p>;
}

/** Whether half of the market has been reached since. */
export function Outcome({ told: { observed } }: { readonly told: Told }) {
  const { t } = useText(forecastsText);
  const [first, last] = [observed[0], observed.at(-1)];
  if (first !== undefined && last !== undefined && first.share >= 50)
    return t("heldFromStart", {
      first: first.year,
      from: columnText(first.share, currentLanguage(), 1),
      last: last.year,
      to: columnText(last.share, currentLanguage(), 1),
    });
  const reached = observed.find(({ share }) => share >= 50);
  return reached === undefined ? t("notHappened", { year: observed.at(-1)?.year ?? "" }) : t("happened", { year: reached.year });
}
