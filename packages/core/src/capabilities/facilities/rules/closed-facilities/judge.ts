import { countsWithinChance, detectableShare, hypergeometricNull } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import { quotientFrom, readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import { type FindingDraft, findingDraft, insufficientData, nation, province } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { powerOf, type TestOutcome } from "../../../../diagnosis/verdict/against-chance.ts";
import { effectOfCount } from "../../../../diagnosis/verdict/effect.ts";
import { type FamilyVerdict, familyVerdicts } from "../../../../diagnosis/verdict/families.ts";
import { POWER } from "../../../../diagnosis/verdict/shared-limits.ts";
import { anySynthetic, firstRepeatedKey, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import type { Province } from "../../../../evidence/territory/panel.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import { decimal, integer, percent, placed, points, probability, span, verbatim, year } from "../../../../language/statement/values.ts";
import { asTyped } from "../../../../language/text.ts";
import type { closedFacilitiesFacts } from "./closed-facilities.ts";
import { closedFacilitiesWords as words } from "./closed-facilities.words.ts";
import type { SharingGrades } from "./gather.ts";
import { countAtLeast, type GradedYear, gradedYears, quotaSince } from "./graded-year.ts";

type Limits = LimitsOf<typeof closedFacilitiesFacts>;

export function judgeSharingGrades({ panel, grades }: SharingGrades, limits: Limits): FindingDraft[] {
  const subjects = [nation, ...panel.map(({ id }) => province(id))];
  const repeated = firstRepeatedKey(grades.rows, ["year", "host"]);
  if (repeated !== null) return subjects.map((subject) => repeatedKey(subject, grades, repeated));
  const years = gradedYears(grades.rows);
  const newest = years.at(-1);
  if (newest === undefined) return subjects.map((subject) => insufficientData(subject, words.say("no-grade", { table: verbatim(grades.table) })));
  const outcomes = panel.flatMap(({ id }) => {
    const outcome = provinceOutcome(newest, id, limits);
    return outcome === null ? [] : [[id, outcome] as const];
  });
  const verdicts = familyVerdicts("P4.3-closed-facilities", new Map(outcomes), limits);
  return [
    nationDraft(grades, years, newest, limits),
    ...panel.map((each) => provinceDraft(grades, newest, each, verdicts.get(each.id) ?? null, new Map(outcomes), limits)),
  ];
}

function nationDraft(grades: SharingGrades["grades"], years: readonly GradedYear[], newest: GradedYear, limits: Limits): FindingDraft {
  const rows = years.flatMap(({ hosts }) => hosts.map(({ row }) => row));
  const evidence = referenceTo(grades, rows);
  const synthetic = anySynthetic(rows);
  const [n, good] = [newest.hosts.length, countAtLeast(newest, limits.good_score)];
  if (n < limits.minimum_hosts)
    return insufficientData(
      nation,
      words.say("few-hosts", { hosts: institutions(n), year: year(newest.year), minimum: institutions(limits.minimum_hosts) }),
      evidence,
      { threshold: limits.good_share, synthetic },
    );
  const since = quotaSince(years, limits.good_score);
  const first = elementAt(years, 0);
  const past = countAtLeast(first, limits.good_score) / first.hosts.length;
  const rowsOf = ({ hosts }: GradedYear, least = Number.NEGATIVE_INFINITY) => hosts.flatMap(({ score, row }) => (score >= least ? [row] : []));
  const gradedShare = (of: GradedYear) => {
    const [above, below] = [countAtLeast(of, limits.good_score), of.hosts.length];
    return quotientFrom(
      percent(above / below),
      grades,
      { value: above, rows: rowsOf(of, limits.good_score) },
      { value: below, rows: rowsOf(of) },
      "institutions",
    );
  };
  const shown = words.say("shown", {
    year: year(newest.year),
    share: gradedShare(newest),
    hosts: readFrom(institutions(n), grades, rowsOf(newest)),
    past: gradedShare(first),
    first: year(first.year),
  });
  const draft = {
    subject: nation,
    evidence,
    synthetic,
    value: good / n,
    threshold: limits.good_share,
    comparison: {
      kind: "past" as const,
      text: words.text("comparison", { first: year(first.year) }),
      year: newest.year,
      first_year: first.year,
      first_value: past,
    },
    baseline: words.text("round-of", { year: year(newest.year) }),
    choices: [
      ...years.slice(0, -1).map((each) => roundChoice(each, since, limits)),
      ...[limits.good_share - limits.good_share_tolerance, limits.good_share + limits.good_share_tolerance].map((good_share) => ({
        ...roundChoice(newest, since, { ...limits, good_share }),
        label: words.text("limit-of", { limit: percent(good_share, 0) }),
        moves: { threshold: "good_share", to: good_share },
      })),
    ],
    chart: {
      kind: "trend" as const,
      title: words.text("chart"),
      years: years.map((each) => each.year),
      lines: [
        {
          label: words.text("good"),
          unit: "share",
          values: years.map((each) => countAtLeast(each, limits.good_score) / each.hosts.length),
        },
      ],
      band: null,
      threshold: limits.good_share,
    },
  };
  if (since !== null)
    return findingDraft({
      ...draft,
      verdict: "insufficient-data",
      statement: words.say("quota", { shown, since: year(since), good: integer(good, "grades") }),
    });
  const confirmed = good / n < limits.good_share;
  return findingDraft({
    ...draft,
    verdict: confirmed ? "confirmed" : "not-supported",
    statement: words.say(confirmed ? "fewer" : "not-fewer", { shown, limit: percent(limits.good_share, 0) }),
  });
}

function institutions(count: number) {
  return integer(count, "institutions");
}

/** A round is a complete count of those evaluated: its share has no sampling error. */
function roundChoice(round: GradedYear, quota: number | null, limits: Limits): FindingDraft["choices"][number] {
  const [n, good] = [round.hosts.length, countAtLeast(round, limits.good_score)];
  return {
    label: words.text("round", { year: year(round.year), hosts: institutions(n) }),
    value: good / n,
    null: null,
    verdict:
      n < limits.minimum_hosts || (quota !== null && round.year >= quota) ? "insufficient-data" : good / n < limits.good_share ? "confirmed" : "not-supported",
  };
}

/** The exact test of one province against the whole round; null without an institution. */
function provinceOutcome(newest: GradedYear, id: string, { good_score, minimum_shortfall, significance }: Limits): TestOutcome | null {
  const own = newest.hosts.filter(({ region }) => region === id);
  if (own.length === 0) return null;
  const counts = { population: newest.hosts.length, hits: countAtLeast(newest, good_score), drawn: own.length };
  const observed = countAtLeast({ hosts: own }, good_score);
  const { mean, pValue } = hypergeometricNull({ ...counts, observed });
  const within = countsWithinChance(counts, significance);
  const detectable = detectableShare({ ...counts, claim: "below", significance, power: POWER });
  return {
    p: pValue,
    effect: effectOfCount(
      { observed, trials: own.length, mean, ...within, whole: own.length },
      { claim: "below", minimum: minimum_shortfall },
      { significance },
    ),
    power: powerOf(-minimum_shortfall, -detectable, (observed - mean) / own.length),
  };
}

function provinceDraft(
  grades: SharingGrades["grades"],
  newest: GradedYear,
  { id, name }: Province,
  said: FamilyVerdict | null,
  outcomes: ReadonlyMap<string, TestOutcome>,
  limits: Limits,
): FindingDraft {
  const subject = province(id);
  const place = placed({ id, name });
  const question = words.text("region-question", { region: place });
  const own = newest.hosts.filter(({ region }) => region === id);
  const rows = newest.hosts.map(({ row }) => row);
  const evidence = referenceTo(grades, rows);
  const [n, good] = [own.length, countAtLeast({ hosts: own }, limits.good_score)];
  const outcome = outcomes.get(id);
  if (said === null || outcome === undefined)
    return insufficientData(subject, words.say("region-none", { region: place, year: year(newest.year), table: verbatim(grades.table) }), evidence, {
      question,
    });
  const all = { population: newest.hosts.length, hits: countAtLeast(newest, limits.good_score), drawn: n };
  const chance = hypergeometricNull({ ...all, observed: good });
  const nullShare = { mean: chance.mean / n, p05: chance.p05 / n, p95: chance.p95 / n, p_value: chance.pValue };
  return findingDraft({
    subject,
    question,
    evidence,
    synthetic: anySynthetic(rows),
    value: good / n,
    threshold: null,
    null: nullShare,
    comparison: {
      kind: "null",
      text: words.text("region-comparison", { hosts: institutions(n), all: institutions(all.population), year: year(newest.year) }),
      year: newest.year,
    },
    ...said,
    power: outcome.power,
    effectWords: (effect) => words.say("a-lower-share", { size: points(Math.abs(effect), 0) }),
    statement: words.say("region-result", {
      year: year(newest.year),
      good: institutions(good),
      hosts: institutions(n),
      region: place,
      all: institutions(all.population),
      chance: span(decimal(chance.p05, 0, "institutions"), decimal(chance.p95, 0, "institutions")),
      p: probability(chance.pValue),
      outcome: words.say(said.told),
    }),
    chart: {
      kind: "bars",
      title: words.text("chart"),
      unit: "share",
      bars: [
        { id, label: asTyped(name), value: good / n, low: null, high: null, count: n },
        { id: wholeTerritory, label: words.text("all"), value: all.hits / all.population, low: null, high: null, count: all.population },
      ],
      band: { label: words.text("chance"), low: nullShare.p05, mean: nullShare.mean, high: nullShare.p95 },
      threshold: null,
    },
  });
}
