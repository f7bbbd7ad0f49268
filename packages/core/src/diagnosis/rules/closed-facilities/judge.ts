import { detectableShare, hypergeometricNull } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, referenceTo } from "../../../evidence/gathered-table.ts";
import type { Province } from "../../../evidence/panel.ts";
import type { LocalText } from "../../../language/text.ts";
import { decimal, percent, points, probability } from "../../../language/wording.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation, province } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { powerOf, type TestOutcome } from "../../verdict/against-chance.ts";
import { type FamilyVerdict, familyVerdicts } from "../../verdict/families.ts";
import { POWER, type SharedLimits } from "../../verdict/shared-limits.ts";
import type { SharingGrades } from "./gather.ts";
import { countAtLeast, type GradedYear, gradedYears, quotaSince } from "./graded-year.ts";

interface Limits extends SharedLimits {
  readonly good_share_tolerance: number;
  readonly minimum_shortfall: number;
  readonly good_score: number;
  readonly good_share: number;
  readonly minimum_hosts: number;
}

export function judgeSharingGrades({ panel, grades }: SharingGrades, limits: Limits): FindingDraft[] {
  const subjects = [nation, ...panel.map(({ id }) => province(id))];
  const repeated = firstRepeatedKey(grades.rows, ["year", "host_zh"]);
  if (repeated !== null) return subjects.map((subject) => repeatedKey(subject, grades, repeated));
  const years = gradedYears(grades.rows);
  const newest = years.at(-1);
  if (newest === undefined)
    return subjects.map((subject) => insufficientData(subject, { en: `${grades.table} holds no grade.`, zh: `${grades.table} 中没有考核等级。` }));
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

const outcomeWords: Readonly<Record<Verdict, LocalText>> = {
  confirmed: { en: "fewer than chance gives", zh: "少于随机水平" },
  "not-supported": { en: "not fewer than chance gives", zh: "并不少于随机水平" },
  "insufficient-data": { en: "whether fewer than chance gives cannot be told", zh: "是否少于随机水平无法判断" },
};

function nationDraft(grades: SharingGrades["grades"], years: readonly GradedYear[], newest: GradedYear, limits: Limits): FindingDraft {
  const rows = years.flatMap(({ hosts }) => hosts.map(({ row }) => row));
  const evidence = referenceTo(grades, rows);
  const synthetic = anySynthetic(rows);
  const [n, good] = [newest.hosts.length, countAtLeast(newest, limits.good_score)];
  if (n < limits.minimum_hosts)
    return insufficientData(
      nation,
      {
        en: `Only ${n} institutions were graded in ${newest.year}; at least ${limits.minimum_hosts} are needed.`,
        zh: `${newest.year}年只有${n}家单位有考核等级，至少需要${limits.minimum_hosts}家。`,
      },
      evidence,
      { threshold: limits.good_share, synthetic },
    );
  const since = quotaSince(years, limits.good_score);
  const first = years[0] as GradedYear;
  const past = countAtLeast(first, limits.good_score) / first.hosts.length;
  const shown = {
    en: `In ${newest.year}, ${percent(good / n)} of ${n} institutions were graded good or excellent for opening their facilities and instruments (${percent(past)} in ${first.year})`,
    zh: `${newest.year}年，${n}家单位中有${percent(good / n)}的设施与仪器开放考核为良好及以上（${first.year}年为${percent(past)}）`,
  };
  const draft = {
    subject: nation,
    evidence,
    synthetic,
    value: good / n,
    threshold: limits.good_share,
    comparison: {
      kind: "past" as const,
      text: {
        en: `the share in ${first.year}, and one half of the institutions`,
        zh: `${first.year}年的比例，以及一半单位这一界限`,
      },
      year: newest.year,
      first_year: first.year,
      first_value: past,
    },
    baseline: { en: `the round of ${newest.year}`, zh: `${newest.year}年考核` },
    choices: [
      ...years.slice(0, -1).map((year) => roundChoice(year, since, limits)),
      ...[limits.good_share - limits.good_share_tolerance, limits.good_share + limits.good_share_tolerance].map((good_share) => ({
        ...roundChoice(newest, since, { ...limits, good_share }),
        label: { en: `limit of ${percent(good_share, 0)}`, zh: `界限为${percent(good_share, 0)}` },
      })),
    ],
    chart: {
      kind: "trend" as const,
      title: { en: "Institutions graded good or excellent", zh: "考核良好及以上单位的比例" },
      years: years.map(({ year }) => year),
      lines: [
        {
          label: { en: "good or excellent", zh: "良好及以上" },
          unit: "share",
          values: years.map((year) => countAtLeast(year, limits.good_score) / year.hosts.length),
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
      statement: {
        en: `${shown.en}. But since ${since} every round has given exactly ${good} such grades, to changing institutions: the grade is a place in a ranking and does not tell how open facilities are.`,
        zh: `${shown.zh}。但自${since}年起每轮良好及以上名额均恰为${good}个，而单位有变化：等级反映的是排名，不能说明设施开放的程度。`,
      },
    });
  const confirmed = good / n < limits.good_share;
  return findingDraft({
    ...draft,
    verdict: confirmed ? "confirmed" : "not-supported",
    statement: {
      en: `${shown.en}; ${confirmed ? "fewer" : "not fewer"} than ${percent(limits.good_share, 0)} of all that were evaluated.`,
      zh: `${shown.zh}；${confirmed ? "低于" : "不低于"}全部参评单位的${percent(limits.good_share, 0)}。`,
    },
  });
}

/** A round is a complete count of those evaluated: its share has no sampling error. */
function roundChoice(year: GradedYear, quota: number | null, limits: Limits): FindingDraft["choices"][number] {
  const [n, good] = [year.hosts.length, countAtLeast(year, limits.good_score)];
  return {
    label: { en: `the round of ${year.year} (${n} institutions)`, zh: `${year.year}年考核（${n}家单位）` },
    value: good / n,
    null: null,
    verdict:
      n < limits.minimum_hosts || (quota !== null && year.year >= quota) ? "insufficient-data" : good / n < limits.good_share ? "confirmed" : "not-supported",
  };
}

/** The exact test of one province against the whole round; null without an institution. */
function provinceOutcome(newest: GradedYear, id: string, { good_score, minimum_shortfall, significance }: Limits): TestOutcome | null {
  const own = newest.hosts.filter(({ region }) => region === id);
  if (own.length === 0) return null;
  const counts = { population: newest.hosts.length, hits: countAtLeast(newest, good_score), drawn: own.length };
  const observed = countAtLeast({ hosts: own }, good_score);
  const { mean, pValue } = hypergeometricNull({ ...counts, observed });
  const detectable = detectableShare({ ...counts, claim: "below", significance, power: POWER });
  return { p: pValue, isTowards: observed < mean, power: powerOf(-minimum_shortfall, -detectable) };
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
  const question = {
    en: `Are fewer institutions of ${name.en} graded good at opening their facilities than chance gives?`,
    zh: `${name.zh}设施与仪器开放考核良好的单位是否少于随机水平？`,
  };
  const own = newest.hosts.filter(({ region }) => region === id);
  const rows = newest.hosts.map(({ row }) => row);
  const evidence = referenceTo(grades, rows);
  const [n, good] = [own.length, countAtLeast({ hosts: own }, limits.good_score)];
  const outcome = outcomes.get(id);
  if (said === null || outcome === undefined)
    return insufficientData(
      subject,
      {
        en: `No institution of ${name.en} was graded in ${newest.year}: ${grades.table} has no row of it.`,
        zh: `${newest.year}年${name.zh}没有单位参加考核：${grades.table} 中无该省记录。`,
      },
      evidence,
      { question },
    );
  const all = { population: newest.hosts.length, hits: countAtLeast(newest, limits.good_score), drawn: n };
  const chance = hypergeometricNull({ ...all, observed: good });
  const nullShare = { mean: chance.mean / n, p05: chance.p05 / n, p95: chance.p95 / n, p_value: chance.pValue };
  const tested = {
    en: `In ${newest.year}, ${good} of ${n} institutions of ${name.en} were graded good or excellent for opening their facilities and instruments; drawing ${n} of all ${all.population} institutions at random gives ${decimal(chance.p05, 0)} to ${decimal(chance.p95, 0)} (${probability(chance.pValue)})`,
    zh: `${newest.year}年，${name.zh}${n}家单位中有${good}家的设施与仪器开放考核为良好及以上；从全部${all.population}家单位中随机抽取${n}家为${decimal(chance.p05, 0)}至${decimal(chance.p95, 0)}家（${probability(chance.pValue)}）`,
  };
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
      text: {
        en: `${n} institutions drawn at random from all ${all.population} of ${newest.year}`,
        zh: `从${newest.year}年全部${all.population}家单位中随机抽取${n}家`,
      },
      year: newest.year,
    },
    verdict: said.verdict,
    family: said.family,
    reason: said.reason,
    power: outcome.power,
    effectWords: (effect) => ({ en: `a share ${points(Math.abs(effect), 0).en} lower`, zh: `低${points(Math.abs(effect), 0).zh}的比例` }),
    statement: { en: `${tested.en}: ${outcomeWords[said.verdict].en}.`, zh: `${tested.zh}：${outcomeWords[said.verdict].zh}。` },
    chart: {
      kind: "bars",
      title: { en: "Institutions graded good or excellent", zh: "考核良好及以上单位的比例" },
      unit: "share",
      bars: [
        { id, label: name, value: good / n, low: null, high: null, count: n },
        { id: "CN", label: { en: "all institutions", zh: "全部单位" }, value: all.hits / all.population, low: null, high: null, count: all.population },
      ],
      band: { label: { en: "by chance", zh: "随机水平" }, low: nullShare.p05, mean: nullShare.mean, high: nullShare.p95 },
      threshold: null,
    },
  });
}
