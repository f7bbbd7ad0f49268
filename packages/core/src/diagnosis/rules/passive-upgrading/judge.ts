import type { EvidenceEpisode } from "../../../measures/substitution/evidence-episodes.ts";
import type { StandingForecast } from "../../../measures/substitution/standing-forecast.ts";
import type { LocalText } from "../../../text.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { anySynthetic, referenceTo } from "../../gathered-table.ts";
import { moneyOf10k, percent, same } from "../../wording.ts";
import { challengerOf, shareIn } from "./challenger.ts";
import { type ExposedFirms, exposedFirms } from "./exposed-firms.ts";
import type { Substitutions } from "./gather.ts";

interface Limits {
  readonly alarm: number;
  readonly level: number;
  readonly home: string;
  readonly elsewhere: string;
  readonly markets: readonly string[];
  readonly exposed: readonly string[];
}

export function judgeSubstitutions(evidence: Substitutions, limits: Limits): FindingDraft[] {
  return limits.markets.map((episode) => marketDraft(evidence, episode, limits));
}

function marketDraft({ episodes, shares, firms }: Substitutions, episode: string, limits: Limits): FindingDraft {
  const part = episode.replaceAll("_", "-");
  const [home, elsewhere] = [limits.home, limits.elsewhere].map((region) => episodes.find((each) => each.episode === episode && each.region === region));
  const seen = home ?? elsewhere;
  if (seen === undefined) return insufficientData(nation, notThere(episode, limits), [], { part, threshold: limits.alarm });
  const told = challengerOf(seen, limits.level);
  const exposure = exposedFirms(firms, limits.exposed, episode);
  const rows = [home, elsewhere].flatMap((market) => market?.rows ?? []);
  const used = shares.rows.filter(({ row }) => rows.includes(row));
  const ground = [...referenceTo(shares, used), ...referenceTo(firms, exposure?.rows ?? [])];
  const synthetic = anySynthetic(used);
  if (told === null)
    return findingDraft({
      subject: nation,
      part,
      verdict: "not-supported",
      evidence: ground,
      synthetic,
      threshold: limits.alarm,
      statement: settled(seen, limits),
    });
  const value = told.takeover.within10;
  const statement = joined(forecastText(seen, told, limits), exposureText(exposure, told));
  if (home === undefined)
    return insufficientData(nation, joined(statement, noHome(episode, limits)), ground, { part, value, threshold: limits.alarm, synthetic });
  const abroad = shareIn(elsewhere, told.technology, told.lastYear);
  if (abroad === null) return insufficientData(nation, joined(statement, noAbroad(told, limits)), ground, { part, value, threshold: limits.alarm, synthetic });
  const isLed = told.lastShare < abroad;
  return findingDraft({
    subject: nation,
    part,
    verdict: value >= limits.alarm && isLed ? "confirmed" : "not-supported",
    value,
    threshold: limits.alarm,
    comparison: {
      kind: "peers",
      text: {
        en: `the share of ${told.technology} in ${limits.elsewhere}, ${told.lastYear}`,
        zh: `${told.lastYear}年${limits.elsewhere}的${told.technology}份额`,
      },
      share_at_home: told.lastShare,
      share_elsewhere: abroad,
    },
    evidence: ground,
    synthetic,
    statement: joined(statement, standing(told, abroad, isLed, limits)),
  });
}

function joined(a: LocalText, b: LocalText): LocalText {
  return { en: b.en === "" ? a.en : `${a.en} ${b.en}`, zh: a.zh + b.zh };
}

function forecastText({ episode, region }: EvidenceEpisode, { technology, lastYear, lastShare, takeover }: StandingForecast, { level }: Limits): LocalText {
  const middle = takeover.yearP50 === null ? null : Math.round(takeover.yearP50);
  return {
    en: `${episode}, ${region}: ${technology} held ${lastShare.toFixed(1)}% in ${lastYear}. Probability that it reaches ${level}% within ten years: ${percent(takeover.within10, 0)}; within five: ${percent(takeover.within5, 0)}; not within fifty: ${percent(takeover.never, 0)}${middle === null ? "" : `; as likely before ${middle} as after`}.`,
    zh: `${episode}（${region}）：${lastYear}年${technology}份额为${lastShare.toFixed(1)}%。十年内达到${level}%的概率为${percent(takeover.within10, 0)}，五年内为${percent(takeover.within5, 0)}，五十年内不会达到的概率为${percent(takeover.never, 0)}${middle === null ? "" : `，中位年份为${middle}年`}。`,
  };
}

/** What hangs on it at most: which part of these firms' assets serves the old technology is not in the data. */
function exposureText(exposure: ExposedFirms | null, { takeover }: StandingForecast): LocalText {
  if (exposure === null) return { en: "Which firms hang on the old technology is not known here.", zh: "依赖旧技术的企业不详。" };
  const [assets, weighed] = [moneyOf10k(exposure.assets), moneyOf10k(exposure.assets * takeover.within10)];
  const count = exposure.rows.length;
  return {
    en: `At most ${assets.en} of assets of ${count} listed firms (${exposure.industry}, 2019) hang on it, ${weighed.en} weighed with that probability; how much of them serves the old technology is not in the data. Assets, not profit.`,
    zh: `受影响资产上限为${count}家上市公司（${exposure.industry}，2019年）的总资产${assets.zh}，按上述概率加权为${weighed.zh}；其中用于旧技术的部分数据未载。此为资产，并非利润。`,
  };
}

function standing({ technology, lastShare }: StandingForecast, abroad: number, isLed: boolean, { home, elsewhere }: Limits): LocalText {
  const [here, there] = [lastShare.toFixed(1), abroad.toFixed(1)];
  return isLed
    ? {
        en: `${technology} is further in ${elsewhere} (${there}%) than in ${home} (${here}%): it is led elsewhere.`,
        zh: `${technology}在${elsewhere}（${there}%）领先于${home}（${here}%），由外部主导。`,
      }
    : {
        en: `${technology} is further in ${home} (${here}%) than in ${elsewhere} (${there}%): it is not led elsewhere.`,
        zh: `${technology}在${home}（${here}%）领先于${elsewhere}（${there}%），并非由外部主导。`,
      };
}

function settled({ episode, region }: EvidenceEpisode, { level }: Limits): LocalText {
  return {
    en: `${episode}, ${region}: no technology is on its way; the leading one is above ${level}% already.`,
    zh: `${episode}（${region}）：领先技术份额已超过${level}%，没有正在替代的技术。`,
  };
}

function notThere(episode: string, { home, elsewhere }: Limits): LocalText {
  return { en: `The table has no shares of ${episode} in ${home} or ${elsewhere}.`, zh: `表中没有${home}或${elsewhere}的 ${episode} 份额。` };
}

function noHome(episode: string, { home }: Limits): LocalText {
  return {
    en: `What ${home} holds of the successor in ${episode} is not in the table, so whether it follows or leads cannot be said.`,
    zh: `表中没有${home}在 ${episode} 中所占新技术的份额，无法判断是跟随还是引领。`,
  };
}

function noAbroad({ technology, lastYear }: StandingForecast, { elsewhere }: Limits): LocalText {
  return joined(
    { en: `The share of ${technology} in ${elsewhere} in ${lastYear} is missing.`, zh: `缺少${lastYear}年${elsewhere}的${technology}份额。` },
    same(""),
  );
}
