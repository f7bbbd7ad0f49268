import { ownDecimals } from "../../language/number-text.ts";
import { year as aYear, decimal, listed, verbatim } from "../../language/statement/values.ts";
import type { Language } from "../../language/text.ts";
import type { Evaluation } from "../../register/entities/evaluation.ts";
import type { Facility } from "../facilities/entities/facility.ts";
import type { ProgressRecords } from "../progress/read-progress.ts";
import { piecewiseScore } from "../structure/scorecard/piecewise-score.ts";
import { type ComputedInput, computedInputs } from "./computed-inputs.ts";
import type { CardItem } from "./default-scorecards.ts";
import type { EvaluationInput } from "./entities/evaluation-input.ts";
import { evaluationWords as words } from "./evaluation.words.ts";
import type { LineTargets } from "./line-targets.ts";
import { type OpenRecords, openInput } from "./open-inputs.ts";

/** Of the three years of a three-yearly value at least so many are known. */
const knownYears = 2;

/** What inputs are read from. */
export interface InputSources {
  readonly read: ProgressRecords;
  readonly facilities: readonly Facility[];
  readonly given: readonly EvaluationInput[];
  /** What approved lines ask of the hours of a subject; absent where none does. */
  readonly targets?: LineTargets;
  readonly open: OpenRecords;
  /** Of the words in which evidence is kept. */
  readonly language: Language;
}

interface Subject {
  readonly type: string;
  readonly id: string;
}

/** The value of an item with its points and what it rests on; null where nobody knows it. */
export interface ScoredInput {
  readonly item: string;
  readonly value: number | null;
  readonly points: number | null;
  readonly evidence: string | null;
  readonly source: string | null;
  readonly years: readonly { readonly year: number; readonly value: number | null; readonly points: number | null; readonly evidence: string | null }[];
}

type Known = Pick<ScoredInput, "value" | "evidence" | "source">;

/**
 * The items of a card for a year. What a person gave with evidence stands before what the register computes, and the computed value is named beside it.
 * `held`: the evaluation as it stands, in which values may have been given directly.
 */
export function yearlyInputs(
  sources: InputSources,
  subject: Subject,
  items: readonly CardItem[],
  year: number,
  held: Evaluation | null,
): readonly ScoredInput[] {
  return items.map(({ code, points }) => {
    const known = valueIn(sources, subject, code, year, held, true);
    return { item: code, ...known, points: piecewiseScore(points, known.value), years: [] };
  });
}

/**
 * The items of a card over three years: the mean of the years' own values, each as its yearly evaluation holds it, else as it is given or computed for that year.
 * An item of which fewer than two years are known is missing: one year is no trend.
 */
export function threeYearlyInputs(sources: InputSources, subject: Subject, items: readonly CardItem[], year: number): readonly ScoredInput[] {
  return items.map(({ code, points }) => {
    const years = [year - 2, year - 1, year].map((each) => {
      const held = yearly(sources.read.evaluations, subject, each);
      const kept = held?.inputs.find(({ item }) => item === code);
      const own = valueIn(sources, subject, code, each, held, each === year);
      const { value, evidence } = own.value === null && kept !== undefined && kept.value !== null ? kept : own;
      return { year: each, value, points: piecewiseScore(points, value), evidence };
    });
    const known = years.flatMap((each) => (each.value === null ? [] : [{ year: each.year, value: each.value }]));
    const value = known.length < knownYears ? null : known.reduce((sum, each) => sum + each.value, 0) / known.length;
    const evidence = known.length === 0 ? null : words.text("mean", { years: listed(known.map((each) => aYear(each.year))) })[sources.language];
    return { item: code, value, points: piecewiseScore(points, value), evidence, source: known.length === 0 ? null : "yearly", years };
  });
}

function valueIn(
  { read, facilities, given, open, language }: InputSources,
  subject: Subject,
  code: string,
  year: number,
  held: Evaluation | null,
  isNewest: boolean,
): Known {
  const said = given.find((each) => each.item === code && each.year === year && each.subject.type === subject.type && each.subject.id === subject.id);
  const stated = held?.inputs.find(
    ({ item, source }) => item === code && source !== null && source !== "register" && source !== "yearly" && source !== "given",
  );
  const window = { from: `${year}-01-01`, to: `${year}-12-31`, takesUndated: isNewest };
  const computed = computedInputs[code]?.(read, facilities, subject, window) ?? openInput(code, open, facilities, subject, window);
  if (said === undefined && stated === undefined)
    return { value: computed?.value ?? null, evidence: computed?.evidence.text[language] ?? null, source: computed === null ? null : "register" };
  if (said !== undefined) return { value: said.value, evidence: besideRegister(said.evidence, computed, language), source: "given" };
  return {
    value: stated?.value ?? computed?.value ?? null,
    evidence: stated?.evidence ?? computed?.evidence.text[language] ?? null,
    source: stated?.source ?? null,
  };
}

/** What a person gave as evidence, with the register's own value named beside it. */
function besideRegister(given: string, computed: ComputedInput | null, language: Language): string {
  if (computed === null || computed.value === null) return given;
  const value = decimal(computed.value, Math.min(3, ownDecimals(computed.value)), "value");
  return words.text("beside", { given: verbatim(given), value, evidence: computed.evidence })[language];
}

function yearly(evaluations: readonly Evaluation[], { type, id }: Subject, year: number): Evaluation | null {
  return evaluations.find((each) => each.period === "yearly" && each.year === year && each.subject.type === type && each.subject.id === id) ?? null;
}
