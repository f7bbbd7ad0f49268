import { hypergeometricNull, wilsonInterval } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, referenceTo } from "../../../evidence/gathered-table.ts";
import type { Province } from "../../../evidence/panel.ts";
import { decimal, percent, probability, span } from "../../../language/wording.ts";
import { type FindingDraft, findingDraft, insufficientData, nation, province } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { SharingGrades } from "./gather.ts";
import { countAtLeast, type GradedYear, gradedYears, quotaSince } from "./graded-year.ts";

interface Limits {
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
  return [nationDraft(grades, years, newest, limits), ...panel.map((each) => provinceDraft(grades, newest, each, limits))];
}

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
  const interval = { ...wilsonInterval(good, n, 0.95), level: 0.95 };
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
    interval,
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
    choices: years.slice(0, -1).map((year) => sensitivityOf(year, since, limits)),
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
  const confirmed = interval.high < limits.good_share;
  const band = span(percent(interval.low), percent(interval.high));
  return findingDraft({
    ...draft,
    verdict: confirmed ? "confirmed" : "not-supported",
    statement: {
      en: `${shown.en}; 95% interval ${band.en}, ${confirmed ? "wholly below" : "not wholly below"} ${percent(limits.good_share, 0)}.`,
      zh: `${shown.zh}；95%区间为${band.zh}，${confirmed ? "整体低于" : "并非整体低于"}${percent(limits.good_share, 0)}。`,
    },
  });
}

function sensitivityOf(year: GradedYear, quota: number | null, limits: Limits): FindingDraft["choices"][number] {
  const [n, good] = [year.hosts.length, countAtLeast(year, limits.good_score)];
  const { high } = wilsonInterval(good, n, 0.95);
  return {
    label: { en: `the round of ${year.year} (${n} institutions)`, zh: `${year.year}年考核（${n}家单位）` },
    value: good / n,
    null: null,
    verdict:
      n < limits.minimum_hosts || (quota !== null && year.year >= quota) ? "insufficient-data" : high < limits.good_share ? "confirmed" : "not-supported",
  };
}

function provinceDraft(grades: SharingGrades["grades"], newest: GradedYear, { id, name }: Province, limits: Limits): FindingDraft {
  const subject = province(id);
  const question = { en: `Are research facilities and instruments of ${name.en} closed to others?`, zh: `${name.zh}的科研设施与仪器是否对外开放不足？` };
  const own = newest.hosts.filter(({ region }) => region === id);
  const rows = newest.hosts.map(({ row }) => row);
  const evidence = referenceTo(grades, rows);
  const [n, good] = [own.length, countAtLeast({ hosts: own }, limits.good_score)];
  if (n === 0)
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
  const least = hypergeometricNull({ ...all, observed: Math.max(0, n - (all.population - all.hits)) });
  const nullShare = { mean: chance.mean / n, p05: chance.p05 / n, p95: chance.p95 / n, p_value: chance.pValue };
  const below = good < chance.mean && chance.pValue < 0.05;
  const tested = {
    en: `In ${newest.year}, ${good} of ${n} institutions of ${name.en} were graded good or excellent for opening their facilities and instruments; drawing ${n} of all ${all.population} institutions at random gives ${decimal(chance.p05, 0)} to ${decimal(chance.p95, 0)} (${probability(chance.pValue)})`,
    zh: `${newest.year}年，${name.zh}${n}家单位中有${good}家的设施与仪器开放考核为良好及以上；从全部${all.population}家单位中随机抽取${n}家为${decimal(chance.p05, 0)}至${decimal(chance.p95, 0)}家（${probability(chance.pValue)}）`,
  };
  const thin = least.pValue >= 0.05;
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
    verdict: thin ? "insufficient-data" : below ? "confirmed" : "not-supported",
    statement: thin
      ? {
          en: `${tested.en}. With ${n} institutions not even a complete lack of good grades could be told from chance.`,
          zh: `${tested.zh}。单位过少：即使没有一家良好，也无法与随机结果区分。`,
        }
      : {
          en: `${tested.en}: ${below ? "fewer than chance gives" : "not fewer than chance gives"}.`,
          zh: `${tested.zh}:${below ? "少于随机水平" : "并不少于随机水平"}。`,
        },
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
