import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import type { Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import { anySynthetic, numberUnder, referenceTo, textUnder } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import type { Figure } from "../../../../language/statement/value.ts";
import { percent, verbatim, year } from "../../../../language/statement/values.ts";
import { type PreparedEpisode, preparedEpisode } from "../../forecast/back-test/forecast-episode.ts";
import { beliefWithout, listedFamily } from "../../forecast/back-test/reference-family.ts";
import { type Exposure, exposureTo } from "../../forecast/exposure/exposure.ts";
import { exposureStatements, withoutSuccessor } from "../../forecast/exposure/exposure-statements.ts";
import { marketName } from "../../forecast/market-name.ts";
import type { EvidenceEpisode } from "../../forecast/series/evidence-episodes.ts";
import type { StandingForecast } from "../../forecast/standing-forecast.ts";
import { challengerOf, shareIn } from "./challenger.ts";
import type { Substitutions } from "./gather.ts";
import type { passiveUpgradingFacts } from "./passive-upgrading.ts";
import { passiveUpgradingWords as words } from "./passive-upgrading.words.ts";

type Limits = LimitsOf<typeof passiveUpgradingFacts>;

export function judgeSubstitutions(evidence: Substitutions, limits: Limits): FindingDraft[] {
  // One question a market: side by side they would read as one asked three times.
  return limits.markets.map((episode) => ({ ...marketDraft(evidence, episode, limits), question: words.text("question", { market: marketName(episode) }) }));
}

function marketDraft({ episodes, shares, dependence, currency }: Substitutions, episode: string, limits: Limits): FindingDraft {
  const part = episode.replaceAll("_", "-");
  const [home, elsewhere] = [limits.home, limits.elsewhere].map((region) => episodes.find((each) => each.episode === episode && each.region === region));
  const seen = home ?? elsewhere;
  if (seen === undefined) return insufficientData(nation, words.say("not-there", placesOf(episode, limits)), [], { part, threshold: limits.alarm });
  const prepared = preparedEpisode(seen, beliefWithout(listedFamily(episode, limits.families)));
  const told = challengerOf(prepared, limits.level);
  const exposure = exposureTo(seen, dependence, Number.POSITIVE_INFINITY, limits, prepared);
  const exposed = "loss" in exposure ? exposure : null;
  const rows = [home, elsewhere].flatMap((market) => market?.rows ?? []);
  const used = shares.rows.filter(({ row }) => rows.includes(row));
  const ground = [...referenceTo(shares, used), ...(dependence.firms === null ? [] : referenceTo(dependence.firms, exposed?.from.firms ?? []))];
  const synthetic = anySynthetic(used);
  if (told === null && !isSettled(seen, limits.level))
    return insufficientData(nation, words.say("few-years", { market: marketName(seen.episode), region: marketName(seen.region) }), ground, {
      part,
      threshold: limits.alarm,
      synthetic,
    });
  if (told === null)
    return findingDraft({
      subject: nation,
      part,
      verdict: "not-supported",
      evidence: ground,
      synthetic,
      threshold: limits.alarm,
      statement: words.say("settled", { market: marketName(seen.episode), region: marketName(seen.region), level: shareOf(limits.level, 0) }),
    });
  const value = told.takeover.within10;
  const statement = (more: Said): Said =>
    forecastStatement(seen, told, limits, readFrom(shareOf(told.lastShare), shares, lastOf(seen, told, used)), [
      countedOf(seen, used),
      ...exposureStatements(exposure, limits.base_year),
      more,
    ]);
  const appliesTo = exposedRegions(exposed);
  if (home === undefined)
    return insufficientData(nation, statement(words.say("no-home", placesOf(episode, limits))), ground, {
      part,
      value,
      threshold: limits.alarm,
      synthetic,
      appliesTo,
    });
  const abroad = shareIn(elsewhere, told.technology, told.lastYear);
  if (abroad === null)
    return insufficientData(nation, statement(words.say("no-abroad", abroadOf(told, limits))), ground, {
      part,
      value,
      threshold: limits.alarm,
      synthetic,
      appliesTo,
    });
  const isLed = told.lastShare < abroad;
  const verdictAt = (probability: number, alarm: number): Verdict => (probability >= alarm && isLed ? "confirmed" : "not-supported");
  return findingDraft({
    subject: nation,
    part,
    verdict: verdictAt(value, limits.alarm),
    value,
    threshold: limits.alarm,
    comparison: {
      kind: "peers",
      text: words.text("comparison", abroadOf(told, limits)),
      share_at_home: told.lastShare,
      share_elsewhere: abroad,
      lead_years: exposed?.leadYears ?? null,
      capability_years: limits.capability_years,
      probability_before_capability: exposed?.beforeCapability ?? null,
      [["assets_at_risk", currency.toLowerCase(), "10k"].filter((part) => part !== "").join("_")]: assetsAtRisk(exposed),
    },
    baseline: words.text("at-alarm", { alarm: percent(limits.alarm, 0), year: year(told.lastYear) }),
    choices: [
      ...[limits.alarm - limits.alarm_tolerance, limits.alarm + limits.alarm_tolerance].map((alarm) => ({
        label: words.text("at-alarm", { alarm: percent(alarm, 0), year: year(told.lastYear) }),
        value,
        null: null,
        verdict: verdictAt(value, alarm),
        moves: { threshold: "alarm", to: alarm },
      })),
      ...yearBefore(prepared, told, elsewhere, limits),
    ],
    appliesTo,
    evidence: ground,
    synthetic,
    statement: statement(standing(told, abroad, isLed, value, limits)),
  });
}

/** The same question put a year earlier; none where the same technology was not ahead, or the share elsewhere is missing. */
function yearBefore(
  prepared: PreparedEpisode,
  { technology, lastYear }: StandingForecast,
  elsewhere: EvidenceEpisode | undefined,
  limits: Limits,
): FindingDraft["choices"] {
  const before = challengerOf(prepared, limits.level, lastYear - 1);
  const abroad = before === null ? null : shareIn(elsewhere, before.technology, before.lastYear);
  if (before === null || abroad === null || before.technology !== technology) return [];
  const value = before.takeover.within10;
  return [
    {
      label: words.text("at-alarm", { alarm: percent(limits.alarm, 0), year: year(before.lastYear) }),
      value,
      null: null,
      verdict: value >= limits.alarm && before.lastShare < abroad ? "confirmed" : "not-supported",
    },
  ];
}

/** Whether some technology holds the market already: only then is nothing on its way. */
function isSettled({ series }: EvidenceEpisode, level: number): boolean {
  return series.some(({ shares }) => (shares.at(-1) ?? 0) >= level);
}

function placesOf(episode: string, { home, elsewhere, alarm }: Limits) {
  return { market: marketName(episode), home: marketName(home), elsewhere: marketName(elsewhere), alarm: percent(alarm, 0) };
}

function abroadOf({ technology, lastYear }: StandingForecast, { elsewhere }: Limits) {
  return { technology: marketName(technology), elsewhere: marketName(elsewhere), year: year(lastYear) };
}

/** A share that the table gives in percent. */
function shareOf(inPercent: number, decimals = 1) {
  return percent(inPercent / 100, decimals);
}

/** Markets of the shipped table, of whose shares the sources say what they are shares of. */
const marketsOfKnownBase = ["tv_display_world", "smartphone_display_world", "ev_car_sales_share", "eu_car_powertrain", "electricity_mix"] as const;

/** Of what the shares are: half of the sales and half of what is in use are different events. */
function countedOf({ episode }: EvidenceEpisode, rows: readonly EvidenceRow[]): Said {
  const said = new Set(rows.flatMap((row) => textUnder(row, "unit") ?? []));
  const shipped = marketsOfKnownBase.find((each) => each === episode);
  if (shipped !== undefined) return words.say("shares-of", { what: words.text(`of-${shipped}`) });
  const [unit, ...others] = said;
  const isUnsaid = unit === undefined || others.length > 0 || /^(percent|per cent|%|share)$/i.test(unit.trim());
  return isUnsaid ? words.say("shares-unsaid") : words.say("shares-of", { what: verbatim(unit) });
}

function forecastStatement(
  { episode, region }: EvidenceEpisode,
  { technology, lastYear, takeover }: StandingForecast,
  { level }: Limits,
  share: Figure,
  rest: readonly Said[],
): Said {
  const said = {
    market: marketName(episode),
    region: marketName(region),
    technology: marketName(technology),
    share,
    year: year(lastYear),
    level: shareOf(level, 0),
    within_ten: percent(takeover.within10, 0),
    within_five: percent(takeover.within5, 0),
    never: percent(takeover.never, 0),
    rest,
  };
  return takeover.yearP50 === null ? words.say("forecast", said) : words.say("forecast-middle", { ...said, middle: year(Math.round(takeover.yearP50)) });
}

/** The row of the challenger's newest share. */
function lastOf({ region }: EvidenceEpisode, { technology, lastYear }: StandingForecast, used: readonly EvidenceRow[]): readonly EvidenceRow[] {
  return used.filter((row) => textUnder(row, "region") === region && textUnder(row, "technology") === technology && numberUnder(row, "year") === lastYear);
}

/** Regions in which somebody hangs on the old technology; null, which is all of them, where that is not known. */
function exposedRegions(exposure: Exposure | null): readonly string[] | null {
  const regions = (exposure?.units ?? []).flatMap(({ kind, id }) => (kind === "region" ? [id] : []));
  return regions.length === 0 ? null : regions.sort();
}

function assetsAtRisk(exposure: Exposure | null): number | null {
  const known = withoutSuccessor(exposure?.units ?? []).filter(
    ({ kind, measure, valueAtRisk }) => kind === "organisation" && measure === "assets" && valueAtRisk !== null,
  );
  return known.length === 0 ? null : known.reduce((sum, { valueAtRisk }) => sum + (valueAtRisk ?? 0), 0);
}

function standing({ technology, lastShare }: StandingForecast, abroad: number, isLed: boolean, probability: number, limits: Limits): Said {
  // An alarm that a choice sets lower and that is reached there: the answer then rests on the other condition.
  const lower = limits.alarm - limits.alarm_tolerance;
  const alarms = probability < limits.alarm && probability >= lower ? [words.say("past-alarm", { alarm: percent(lower, 0) })] : [];
  const told = {
    technology: marketName(technology),
    home: marketName(limits.home),
    elsewhere: marketName(limits.elsewhere),
    here: shareOf(lastShare),
    there: shareOf(abroad),
    alarm: percent(limits.alarm, 0),
  };
  const isReached = probability >= limits.alarm;
  if (isLed) return words.say(isReached ? "led-elsewhere" : "led-below-alarm", told);
  return isReached ? words.say("not-led-alone", told) : words.say("not-led-elsewhere", { ...told, alarms });
}
