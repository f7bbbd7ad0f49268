import { anySynthetic, referenceTo } from "../../../evidence/gathered-table.ts";
import { beliefWithout, listedFamily } from "../../../forecast/back-test/reference-family.ts";
import { type Exposure, type ExposureSettings, exposureTo } from "../../../forecast/exposure/exposure.ts";
import { exposureText } from "../../../forecast/exposure/exposure-text.ts";
import { preparedEpisode } from "../../../forecast/forecast-episode.ts";
import type { EvidenceEpisode } from "../../../forecast/series/evidence-episodes.ts";
import type { StandingForecast } from "../../../forecast/standing-forecast.ts";
import type { LocalText } from "../../../language/text.ts";
import { percent, same } from "../../../language/wording.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { challengerOf, shareIn } from "./challenger.ts";
import type { Substitutions } from "./gather.ts";

interface Limits extends ExposureSettings {
  readonly alarm: number;
  readonly markets: readonly string[];
  readonly families: readonly string[];
}

export function judgeSubstitutions(evidence: Substitutions, limits: Limits): FindingDraft[] {
  return limits.markets.map((episode) => marketDraft(evidence, episode, limits));
}

function marketDraft({ episodes, shares, dependence }: Substitutions, episode: string, limits: Limits): FindingDraft {
  const part = episode.replaceAll("_", "-");
  const [home, elsewhere] = [limits.home, limits.elsewhere].map((region) => episodes.find((each) => each.episode === episode && each.region === region));
  const seen = home ?? elsewhere;
  if (seen === undefined) return insufficientData(nation, notThere(episode, limits), [], { part, threshold: limits.alarm });
  const prepared = preparedEpisode(seen, beliefWithout(listedFamily(episode, limits.families)));
  const told = challengerOf(prepared, limits.level);
  const exposure = exposureTo(seen, dependence, Number.POSITIVE_INFINITY, limits, prepared);
  const exposed = "loss" in exposure ? exposure : null;
  const rows = [home, elsewhere].flatMap((market) => market?.rows ?? []);
  const used = shares.rows.filter(({ row }) => rows.includes(row));
  const ground = [...referenceTo(shares, used), ...(dependence.firms === null ? [] : referenceTo(dependence.firms, exposed?.from.firms ?? []))];
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
  const statement = joined(forecastText(seen, told, limits), exposureText(exposure));
  const appliesTo = exposedRegions(exposed);
  if (home === undefined)
    return insufficientData(nation, joined(statement, noHome(episode, limits)), ground, { part, value, threshold: limits.alarm, synthetic, appliesTo });
  const abroad = shareIn(elsewhere, told.technology, told.lastYear);
  if (abroad === null)
    return insufficientData(nation, joined(statement, noAbroad(told, limits)), ground, { part, value, threshold: limits.alarm, synthetic, appliesTo });
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
      lead_years: exposed?.leadYears ?? null,
      capability_years: limits.capability_years,
      probability_before_capability: exposed?.beforeCapability ?? null,
      assets_at_risk_cny_10k: assetsAtRisk(exposed),
    },
    appliesTo,
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

/** Regions in which somebody hangs on the old technology; null, which is all of them, where that is not known. */
function exposedRegions(exposure: Exposure | null): readonly string[] | null {
  const regions = (exposure?.units ?? []).flatMap(({ kind, id }) => (kind === "region" ? [id] : []));
  return regions.length === 0 ? null : regions.sort();
}

function assetsAtRisk(exposure: Exposure | null): number | null {
  const known = (exposure?.units ?? []).filter(({ kind, measure, valueAtRisk }) => kind === "organisation" && measure === "assets" && valueAtRisk !== null);
  return known.length === 0 ? null : known.reduce((sum, { valueAtRisk }) => sum + (valueAtRisk ?? 0), 0);
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
