import { type EntryFigure, type EntryTest, entryTest } from "@quoin/methods";
import { elementAt, lastOf } from "../../../../contract/assert-present.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import { anySynthetic, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { citing, decimal, given, integer, listed, probability, span, year, years } from "../../../../language/statement/values.ts";
import type { EntryValidation } from "./entry-validation.ts";
import type { IndustryPanel, IndustryTables, OtherChoice } from "./gather.ts";
import type { IndustryChoice, IndustrySpace } from "./industry-space.ts";
import type { OpportunityLimits } from "./limits.ts";
import { opportunitiesWords as words } from "./opportunities.words.ts";
import { knowsManufacturing, yearsApart } from "./other-years.ts";
import { type SpaceEntries, spaceEntries } from "./own-mix.ts";
import { type OtherEntries, provinceDrafts } from "./province-drafts.ts";

/** The choice that carries the verdict. */
export function ownChoice({ from_year, advantage }: Pick<OpportunityLimits, "from_year" | "advantage">): IndustryChoice {
  return { sector: "all", fromYear: from_year, threshold: advantage, normalisation: "minimum-conditional" };
}

/** The same question put to other years, industries and definitions. */
export function otherChoices(all: readonly number[], tables: IndustryTables): OtherChoice[] {
  const apart = yearsApart(all);
  const later = [all[1], all[Math.floor(all.length / 2)], all.at(-2)];
  return [
    ...(knowsManufacturing(tables) ? [{ label: words.text("manufacturing"), change: { sector: "manufacturing" as const } }] : []),
    ...[...new Set(later)].flatMap((from) =>
      from === undefined || from === all[0] ? [] : [{ label: words.text("since", { year: year(from) }), change: { fromYear: from } }],
    ),
    ...(apart === null ? [] : [{ label: words.text("apart", { years: integer(apart.every, "years") }), change: apart }]),
    ...[0.5, 1.5].map((threshold) => ({ label: words.text("threshold", { threshold: given(threshold, "advantage") }), change: { threshold } })),
    { label: words.text("cosine"), change: { normalisation: "cosine" as const } },
  ];
}

/** Does nearness say what provinces enter next, beyond being nearly there; and what lies nearest to each of them now? */
export function judgeOpportunities(evidence: IndustryPanel, limits: OpportunityLimits): FindingDraft[] {
  if (evidence.repeated !== null) return [repeatedKey(nation, evidence.firms, evidence.repeated)];
  const { held, complexity } = evidence.spaces;
  const references = [
    ...referenceTo(evidence.firms, held.rows),
    ...(evidence.industries === null ? [] : referenceTo(evidence.industries, evidence.industries.rows)),
  ];
  const synthetic = anySynthetic(held.rows);
  const test = entryTest(held.space.candidates, limits);
  const refusal = refusalOf(held, limits);
  if (refusal !== null || complexity === null) return [insufficientData(nation, refusal ?? noYears(held), references, { synthetic })];
  const entries = spaceEntries(held, ownChoice(limits), limits);
  const chance = gainTest(entries, limits);
  const judged = againstChance(chance, limits);
  const others = evidence.spaces.others.map(({ label, change, held: other }): OtherEntries => {
    const isTold = other.years.length >= 2;
    return { label, entries: isTold ? spaceEntries(other, { ...ownChoice(limits), ...change }, limits, true) : null };
  });
  const choices = others.map(({ label, entries: other }) => choiceOf(label, other, limits));
  const against = judged.verdict === "not-supported" ? choices.filter(({ verdict }) => verdict === "confirmed") : [];
  const draft = findingDraft({
    subject: nation,
    evidence: references,
    synthetic,
    ...judged,
    value: chance.observed.observed,
    baseline: words.text("baseline"),
    effectWords: (effect) => words.say("area", { area: given(Number(Math.abs(effect).toPrecision(2)), "area") }),
    comparison: {
      kind: "null",
      text: words.text(entries.kind === "stock" ? "own-mix-stock" : "own-mix-samples", { draws: integer(limits.worlds, "worlds") }),
      draws: limits.worlds,
      counts: entries.kind,
      tested_candidates: entries.candidates,
      tested_entries: entriesIn(entries),
      seed: limits.seed,
      candidates: test.candidates,
      entries: test.entries,
      auc: test.auc.value,
      auc_of_rca: test.rivals["rca"]?.value,
      auc_of_frequency: test.rivals["frequency"]?.value,
      precision_at_10: test.precisionAt10.value,
      log_loss: test.logLoss.value,
      log_loss_base: test.logLossBase,
      validation: validationOf(test),
      sign: complexity.sign,
    },
    choices,
    saysItself: true,
    chart: chartOf(test),
    statement: words.say("result", {
      years: years(elementAt(held.years, 0), lastOf(held.years)),
      regions: integer(test.candidates === 0 ? 0 : held.space.candidates.locations, "regions"),
      entries: citing(integer(entriesIn(entries), "entries"), evidence.firms.table),
      candidates: integer(entries.candidates, "pairs"),
      held: given(limits.minimum_held, "units"),
      least: given(limits.minimum_entered, "units"),
      // Areas of the very candidates that the gain is of: entries of one firm are none there.
      wider:
        test.candidates !== entries.candidates && Number.isFinite(test.auc.value) && test.rivals["rca"] !== undefined
          ? [
              words.say("wider", {
                all: integer(test.candidates, "pairs"),
                entered: integer(test.entries, "entries"),
                density: decimal(test.auc.value, 3, "area"),
                density_ends: span(decimal(test.auc.low, 3, "area"), decimal(test.auc.high, 3, "area")),
                rca: decimal(test.rivals["rca"].value, 3, "area"),
              }),
            ]
          : [],
      density: decimal(entries.areas.score, 3, "area"),
      rca: decimal(entries.areas.rival, 3, "area"),
      gain: decimal(chance.observed.observed, 3, "area"),
      chance: span(decimal(chance.observed.p05, 3, "area"), decimal(chance.observed.p95, 3, "area")),
      p: probability(chance.observed.pValue),
      outcome: against.length === 0 ? words.say(judged.told) : words.say("choices-disagree", { choices: listed(against.map(({ label }) => label)) }),
    }),
  });
  return [draft, ...provinceDrafts({ evidence, held, entries, others, complexity, references, synthetic }, limits)];
}

/**
 * The gain of density over current advantage, against worlds in which every place keeps its own mix. Beyond such worlds is not enough: the effect is bounded by the gain itself, so that nearness
 * that says less than current advantage, only less badly so than in the worlds, is never confirmed.
 */
function gainTest({ held }: SpaceEntries, { minimum_gain }: OpportunityLimits): ChanceTest {
  return { observed: held, claim: "above", minimum: minimum_gain, isOfItself: true };
}

function entriesIn({ entries }: SpaceEntries): number {
  return entries.reduce((sum, own) => sum + own, 0);
}

/** All figures of the test of entries with their intervals, as the pages show them beside what they recommend; what is not known is null. */
function validationOf({
  candidates,
  entries,
  auc,
  rivals,
  precisionAt10,
  rivalPrecision,
  logLoss,
  rivalLogLoss,
  logLossBase,
  calibration,
}: EntryTest): EntryValidation {
  const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const figure = (of: EntryFigure | undefined) => ({
    value: known(of?.value ?? Number.NaN),
    low: known(of?.low ?? Number.NaN),
    high: known(of?.high ?? Number.NaN),
  });
  return {
    candidates,
    entries,
    density: figure(auc),
    rca: figure(rivals["rca"]),
    frequency: figure(rivals["frequency"]),
    precision_at_10: figure(precisionAt10),
    precision_of_rca: figure(rivalPrecision["rca"]),
    precision_of_frequency: figure(rivalPrecision["frequency"]),
    log_loss: figure(logLoss),
    log_loss_of_rca: figure(rivalLogLoss["rca"]),
    log_loss_of_frequency: figure(rivalLogLoss["frequency"]),
    log_loss_base: known(logLossBase),
    calibration: calibration.map(({ low, high, ...tenth }) => ({ ...tenth, low: known(low), high: known(high) })),
  };
}

function noYears({ years: held }: IndustrySpace): Said {
  return words.say("one-year", { years: integer(held.length, "years"), regions: integer(0, "regions") });
}

function countEntries({ space }: IndustrySpace): number {
  return space.candidates.entered.reduce((sum, mark) => sum + mark, 0);
}

function refusalOf(held: IndustrySpace, { minimum_entries }: OpportunityLimits): Said | null {
  if (held.years.length < 2)
    return words.say("one-year", {
      years: integer(held.years.length, "years"),
      regions: integer(held.space.times[0]?.matrix.locations.length ?? 0, "regions"),
    });
  const entries = countEntries(held);
  if (entries >= minimum_entries) return null;
  return words.say("too-few", {
    entries: integer(entries, "entries"),
    candidates: integer(held.space.candidates.score.length, "pairs"),
    minimum: given(minimum_entries, "entries"),
  });
}

function choiceOf(label: Choice["label"], entries: SpaceEntries | null, limits: OpportunityLimits): Choice {
  if (entries === null || entriesIn(entries) < limits.minimum_entries || !Number.isFinite(entries.gain))
    return { label, value: null, null: null, verdict: "insufficient-data" };
  const { verdict, null: chance } = againstChance(gainTest(entries, limits), limits);
  return { label, value: entries.gain, null: chance, verdict };
}

function chartOf(test: EntryTest): FindingDraft["chart"] {
  const bars = [
    ["density", test.auc],
    ["rca", test.rivals["rca"]],
    ["frequency", test.rivals["frequency"]],
  ] as const;
  return {
    kind: "bars",
    title: words.text("chart"),
    unit: "area under the curve",
    bars: bars.flatMap(([id, figure]) =>
      figure === undefined ? [] : [{ id, label: words.text(id), value: figure.value, low: figure.low, high: figure.high, count: test.entries }],
    ),
    band: null,
    threshold: 0.5,
  };
}
