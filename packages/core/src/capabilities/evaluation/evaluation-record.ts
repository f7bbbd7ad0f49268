import type { Language } from "../../language/text.ts";
import type { Evaluation } from "../../register/entities/evaluation.ts";
import { nameOf } from "../../register/record-label.ts";
import { hasInventedRecords } from "./computed-inputs.ts";
import { consequenceOf } from "./consequence.ts";
import { type InputSources, type ScoredInput, threeYearlyInputs, yearlyInputs } from "./evaluation-inputs.ts";
import { evaluationTrend } from "./evaluation-trend.ts";
import { knownShare } from "./known-share.ts";
import { type Card, gradeOf, mostPoints } from "./scorecards.ts";

interface Evaluated {
  readonly type: string;
  readonly id: string;
  readonly labels: Evaluation["labels"];
  readonly synthetic: boolean;
}

interface Occasion {
  readonly id: string;
  readonly year: number;
  readonly period: Evaluation["period"];
  /** The evaluation as it stands. */
  readonly held: Evaluation | null;
  readonly language: Language;
}

/** An evaluation as its record holds it: points of what is known, a grade where enough is, the trend against the time before, the consequence that follows. */
export function evaluationRecord(sources: InputSources, subject: Evaluated, { id: scorecard, items, grades }: Card, occasion: Occasion) {
  const { id, year, period, held, language } = occasion;
  const about = { type: subject.type, id: subject.id };
  const inputs = period === "yearly" ? yearlyInputs(sources, about, items, year, held) : threeYearlyInputs(sources, about, items, year);
  const known = inputs.filter(({ points }) => points !== null);
  const reachable = mostPoints(items.filter(({ code }) => known.some(({ item }) => item === code)));
  const of = mostPoints(items);
  const points = known.length === 0 ? null : known.reduce((sum, each) => sum + (each.points ?? 0), 0);
  const grade = points === null || reachable < knownShare * of ? null : gradeOf(points, of, grades);
  const last = evaluationBefore(sources.read.evaluations, { subject: about, period, scorecard, year });
  const before = period === "yearly" ? (last?.inputs ?? []) : ofYear(inputs, year - 2);
  const trend = evaluationTrend(items, before, period === "yearly" ? inputs : ofYear(inputs, year));
  const name = nameOf(subject);
  const years = period === "yearly" ? `${year}` : `${year - 2}–${year}`;
  const given = sources.given.filter((each) => each.subject.type === about.type && each.subject.id === about.id && each.synthetic);
  const isCounted = inputs.some(({ value, source }) => value !== null && (source === "register" || source === "yearly"));
  return {
    id,
    labels: { en: `${name.en} ${years}`, zh: `${name.zh}${years}年度` },
    subject: about,
    year,
    period,
    scorecard,
    inputs,
    targets: sources.targets?.(about) ?? [],
    missing: inputs.filter((each) => each.points === null).map(({ item }) => item),
    points,
    of,
    grade,
    trend,
    consequence: consequenceOf(grade, trend, last?.grade ?? null, period)[language],
    source: "register",
    synthetic: subject.synthetic || given.length > 0 || (isCounted && hasInventedRecords(sources.read, about)),
  };
}

/** The newest evaluation before a year, of the same subject and period by the same scorecard. */
export function evaluationBefore(
  evaluations: readonly Evaluation[],
  { subject, period, scorecard, year }: Pick<Evaluation, "subject" | "period" | "scorecard" | "year">,
): Evaluation | undefined {
  return evaluations
    .filter((each) => each.subject.type === subject.type && each.subject.id === subject.id && each.period === period && each.scorecard === scorecard)
    .filter((each) => each.year < year)
    .sort((a, b) => a.year - b.year)
    .at(-1);
}

function ofYear(inputs: readonly ScoredInput[], year: number) {
  return inputs.map(({ item, years }) => ({ item, points: years.find((each) => each.year === year)?.points ?? null }));
}
