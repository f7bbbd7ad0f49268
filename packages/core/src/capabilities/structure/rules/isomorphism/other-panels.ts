import { type OwnMixTrend, ownMixTrend } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { againstChance, type ChanceTest, outcomeOf } from "../../../../diagnosis/verdict/against-chance.ts";
import { drawsFor, familyVerdicts } from "../../../../diagnosis/verdict/families.ts";
import type { LocalText } from "../../../../language/text.ts";
import { type FirmPanel, firmPanel, type PanelChoice } from "./firm-panel.ts";
import type { FirmCounts } from "./gather.ts";
import type { IsomorphismLimits } from "./limits.ts";
import { panelRefusal } from "./panel-refusal.ts";
import { trendTest } from "./trend-test.ts";

/** The finest panel has the most chances to look convergent and gets all draws; a quarter is enough to see where the others stand. */
const choices: readonly (PanelChoice & { readonly label: LocalText; readonly shareOfDraws: number })[] = [
  {
    activities: "industry",
    sector: "manufacturing",
    fromYear: 1995,
    shareOfDraws: 1,
    label: {
      en: "single manufacturing industries, from 1995 (median @region: two firms in 1995)",
      zh: "单个制造行业，自1995年起（1995年各@region企业数中位数为2家）",
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

/** One of the other panels with its trends; null where it cannot be tested. */
export interface OtherPanel {
  readonly label: LocalText;
  readonly panel: FirmPanel;
  readonly trend: OwnMixTrend | null;
  readonly draws: number;
}

/** The same question put to other years, finer industries and services. */
export function otherPanels(counts: FirmCounts, limits: IsomorphismLimits): OtherPanel[] {
  return choices
    .filter(({ activities, sector, fromYear }) => activities !== "group" || sector !== "manufacturing" || fromYear !== limits.from_year)
    .map(({ label, shareOfDraws, ...choice }) => {
      const panel = firmPanel(counts, choice);
      const draws = Math.ceil(shareOfDraws * drawsFor(panel.provinces.length, limits.draws, limits));
      const trend = panelRefusal(panel, limits) === null ? ownMixTrend(panel.counts, panel.years, { draws, seed: limits.seed }) : null;
      return { label, panel, trend, draws };
    });
}

/** What the other panels say of the nation. */
export function nationChoices(others: readonly OtherPanel[], limits: IsomorphismLimits): Choice[] {
  return others.map(({ label, panel, trend, draws }) => ({
    ...(trend === null
      ? { label, value: null, null: null, verdict: "insufficient-data" as const }
      : trendChoice(label, trendTest(trend.krugman, panel, limits), limits)),
    regions: panel.provinces.length,
    activities: panel.activities.length,
    firms: panel.firms,
    years: [...panel.years],
    draws,
  }));
}

/** What they say of one province, allowing for all provinces of each panel. */
export function provinceChoices(others: readonly OtherPanel[], limits: IsomorphismLimits): ReadonlyMap<string, readonly Choice[]> {
  const said = new Map<string, Choice[]>();
  for (const { label, panel, trend } of others) {
    if (trend === null) continue;
    const tests = new Map(panel.provinces.map(({ id }, place) => [id, trendTest(elementAt(trend.locations, place), panel, limits)]));
    const verdicts = familyVerdicts("", new Map([...tests].map(([id, test]) => [id, outcomeOf(test, limits)])), limits);
    for (const [id, test] of tests) {
      const choice = { ...trendChoice(label, test, limits), verdict: verdicts.get(id)?.verdict ?? "insufficient-data" };
      said.set(id, [...(said.get(id) ?? []), choice]);
    }
  }
  return said;
}

/** One trend as a point of the specification curve. */
export function trendChoice(label: LocalText, test: ChanceTest, limits: IsomorphismLimits): Choice {
  const { verdict, null: chance, power } = againstChance(test, limits);
  return { label, value: test.observed.observed, null: chance, verdict, detectable_change: power.detectable };
}
