import type { LocalText } from "../../language/text.ts";
import type { PreparedEpisode } from "../forecast-episode.ts";
import type { EvidenceEpisode } from "../series/evidence-episodes.ts";
import type { DependenceEvidence } from "./dependence-evidence.ts";
import { type DependenceSettings, type Dependents, dependentUnits } from "./dependent-units.ts";
import { type ExposedUnit, exposedUnits, leadYears, probabilityWithin } from "./exposed-unit.ts";
import { type TechnologyLoss, technologyLoss } from "./technology-loss.ts";

export interface ExposureSettings extends DependenceSettings {
  readonly level: number;
  readonly home: string;
  readonly elsewhere: string;
  readonly capability_years: number;
  readonly risk_years: number;
}

/** Who is exposed to a takeover, by how much, and whether there is time. */
export interface Exposure {
  readonly loss: TechnologyLoss;
  /** Years from the origin to the takeover: one in ten, one in two; null beyond fifty years or without a forecast. */
  readonly earlyYears: number | null;
  readonly leadYears: number | null;
  readonly capabilityYears: number;
  /** Probability that the takeover comes before the capability can be built. */
  readonly beforeCapability: number | null;
  /** Years after the origin for which the value at risk is given. */
  readonly riskYears: number;
  readonly units: readonly ExposedUnit[];
  readonly from: Dependents;
  readonly unknown: readonly LocalText[];
}

/** The exposure to what is likeliest to overtake in a market, standing in `origin`; a text says why where there is none. */
export function exposureTo(
  market: EvidenceEpisode,
  evidence: DependenceEvidence,
  origin: number,
  settings: ExposureSettings,
  prepared: PreparedEpisode,
): Exposure | LocalText {
  if (market.region !== settings.home && market.region !== settings.elsewhere)
    return {
      en: `Nothing of this workspace is known to hang on the market of ${market.region}.`,
      zh: `本工作区没有依赖${market.region}市场的已知主体。`,
    };
  const loss = technologyLoss(prepared, origin, settings.level);
  if (loss === null) return { en: "No technology is on its way: the leading one has the market already.", zh: "没有正在替代的技术：领先技术已占据市场。" };
  const isPast = origin < (prepared.sums.years.at(-1) ?? 0);
  const from = dependentUnits(evidence, market.episode, loss, { origin, isPast }, settings);
  if (from.units.length === 0)
    return {
      en: "Who hangs on the old technology is not known here: no card names its makers, no industry is named for it, and the table technology_dependence has no row on it.",
      zh: "依赖旧技术的主体不详：技术体系卡片未列其生产单位，设定中未指明行业，技术依存表中也没有相应记录。",
    };
  const units = exposedUnits(from.units, loss, settings.risk_years, settings.capability_years);
  return {
    loss,
    earlyYears: leadYears(loss, 0.1),
    leadYears: leadYears(loss, 0.5),
    capabilityYears: settings.capability_years,
    beforeCapability: probabilityWithin(loss, settings.capability_years),
    riskYears: settings.risk_years,
    units,
    from,
    unknown: notKnown(units, from, loss, isPast),
  };
}

function notKnown(
  units: readonly ExposedUnit[],
  { withoutAssets, card, industryName }: Dependents,
  { years, incumbent }: TechnologyLoss,
  isPast: boolean,
): LocalText[] {
  const said: LocalText[] = [];
  if (years.length === 0)
    said.push({ en: "There are not yet two years to go by, so nothing is weighed with a probability.", zh: "数据尚不足两年，未按概率加权。" });
  if (units.some(({ bound }) => bound === "at-most"))
    said.push(
      card === null
        ? {
            en: `How much of these values serves the old technology is not in the data: they are those of the whole industry (${industryName?.en ?? "–"}), an upper limit.`,
            zh: `用于旧技术的部分数据未载，所列为整个行业（${industryName?.zh ?? "—"}）的数值，属上限。`,
          }
        : {
            en: "How much of the makers' assets serves the old technology is not in the data: all of them are counted, an upper limit.",
            zh: "生产单位资产中用于旧技术的部分数据未载，全部计入，属上限。",
          },
    );
  if (incumbent === null)
    said.push({
      en: "What else makes up the market is not in the table: the old technology is all the rest.",
      zh: "市场的其余部分表中未细分，旧技术指其余全部。",
    });
  if (units.some(({ measure, year }) => measure === "assets" && year !== null))
    said.push({
      en: "Assets are those of 2019, of firms listed today; firms delisted since are absent. Assets, not profit.",
      zh: "资产为2019年数值，仅含现仍上市的企业，已退市企业未列入。此为资产，并非利润。",
    });
  if (isPast && card !== null)
    said.push({
      en: "The makers of the old technology are those that the card names today; who made it then is not recorded.",
      zh: "旧技术的生产单位以卡片现有记录为准，当时的生产单位没有记录。",
    });
  if (withoutAssets > 0) said.push({ en: `Firms without reported assets: ${withoutAssets}.`, zh: `未报告资产的企业：${withoutAssets}家。` });
  if (units.every(({ holdsSuccessor }) => holdsSuccessor === null))
    said.push({
      en: "Who can make the successor already is not recorded, so everybody is taken to need the whole time.",
      zh: "何者已能生产新技术产品尚无记录，均按需要全部建设时间计算。",
    });
  if (units.every(({ successorFirms, successorProjects }) => successorFirms === null && successorProjects === null))
    said.push({
      en: "Signs of capability in the successor (firms, @projects) are not in the data for that year.",
      zh: "该年份没有反映新技术能力的数据（企业、@projects）。",
    });
  return said;
}
