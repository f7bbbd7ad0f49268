import { ownMixTrend, type Trend } from "@quoin/methods";
import type { LocalText } from "../../../language/text.ts";
import type { Choice } from "../../finding.ts";
import { nullOf } from "../../null-of.ts";
import { firmPanel, type PanelChoice } from "./firm-panel.ts";
import type { FirmCounts } from "./gather.ts";
import type { IsomorphismLimits } from "./limits.ts";
import { panelRefusal } from "./panel-refusal.ts";
import { trendVerdict } from "./trend-verdict.ts";

/** The finest panel has the most chances to look convergent and gets all draws; a quarter is enough to see where the others stand. */
const choices: readonly (PanelChoice & { readonly label: LocalText; readonly shareOfDraws: number })[] = [
  {
    activities: "industry",
    sector: "manufacturing",
    fromYear: 1995,
    shareOfDraws: 1,
    label: {
      en: "single manufacturing industries, from 1995 (median province: two firms in 1995)",
      zh: "单个制造行业，自1995年起（1995年各省企业数中位数为2家）",
    },
  },
  {
    activities: "industry",
    sector: "manufacturing",
    fromYear: 2000,
    shareOfDraws: 0.25,
    label: { en: "single manufacturing industries, from 2000", zh: "单个制造行业，自2000年起" },
  },
  {
    activities: "group",
    sector: "manufacturing",
    fromYear: 1995,
    shareOfDraws: 0.25,
    label: { en: "groups of manufacturing industries, from 1995", zh: "制造业行业组，自1995年起" },
  },
  {
    activities: "group",
    sector: "manufacturing",
    fromYear: 2005,
    shareOfDraws: 0.25,
    label: { en: "groups of manufacturing industries, from 2005", zh: "制造业行业组，自2005年起" },
  },
  {
    activities: "group",
    sector: "manufacturing",
    fromYear: 2010,
    shareOfDraws: 0.25,
    label: { en: "groups of manufacturing industries, from 2010", zh: "制造业行业组，自2010年起" },
  },
  {
    activities: "group",
    sector: "all",
    fromYear: 2000,
    shareOfDraws: 0.25,
    label: { en: "groups of all industries, services included, from 2000", zh: "全部行业组（含服务业），自2000年起" },
  },
];

/** The same question put to other years, finer industries and services. */
export function otherPanels(counts: FirmCounts, limits: IsomorphismLimits): Choice[] {
  return choices
    .filter(({ activities, sector, fromYear }) => activities !== "group" || sector !== "manufacturing" || fromYear !== limits.from_year)
    .map(({ label, shareOfDraws, ...choice }) => {
      const panel = firmPanel(counts, choice);
      const why = panelRefusal(panel, limits);
      if (why !== null) return { label, value: null, null: null, verdict: "insufficient-data", why: why.text };
      const draws = Math.ceil(shareOfDraws * limits.draws);
      const { krugman } = ownMixTrend(panel.counts, panel.years, { draws, seed: limits.seed });
      return {
        ...trendSensitivity(label, krugman, limits),
        provinces: panel.provinces.length,
        activities: panel.activities.length,
        firms: panel.firms,
        years: [...panel.years],
        draws,
      };
    });
}

/** One trend as a line of the sensitivity table. */
export function trendSensitivity(label: LocalText, trend: Trend, { minimum_change }: IsomorphismLimits): Choice {
  return {
    label,
    value: trend.slope.observed,
    null: nullOf(trend.slope),
    verdict: trendVerdict(trend, minimum_change),
    trend: trend.verdict,
    detectable_change: trend.detectableChange,
  };
}
