import { ownDecimals } from "../../language/number-text.ts";
import { given, givenPercent, percent, year } from "../../language/statement/values.ts";
import { asTyped } from "../../language/text.ts";
import type { Goal } from "../../register/entities/goal.ts";
import type { Indicator } from "../../register/entities/indicator.ts";
import { nameOf } from "../../register/record-label.ts";
import type { Settings } from "../../workspace/settings.ts";
import { type Flag, raisedFlag } from "./flag.ts";
import { flagWords } from "./flag.words.ts";

/**
 * Goals that are behind their path. The path is straight from baseline to milestone and from milestone to target; with the newest actual value `a` of year `t`:
 *
 *   way done = (a - baseline) / (path(t) - baseline)
 *
 * Flagged where it is below 1 - `off_track_share`. A goal without baseline, target, years or actual value says nothing, and neither does one whose path has not moved yet.
 */
export function indicatorFlags(
  goals: readonly Goal[],
  indicators: ReadonlyMap<string, Indicator>,
  at: string,
  { off_track_share: share }: Settings["tracking"],
): readonly Flag[] {
  const thisYear = Number(at.slice(0, 4));
  return goals.flatMap((goal): Flag[] => {
    const indicator = indicators.get(goal.indicator);
    const actual = newestActual(goal, indicator, thisYear);
    if (actual === null || goal.baseline === null) return [];
    const expected = pathAt(goal, actual.year);
    if (expected === null || expected === goal.baseline) return [];
    const way = (actual.value - goal.baseline) / (expected - goal.baseline);
    if (way >= 1 - share) return [];
    const name = nameOf(goal);
    const expectedText = given(Number(expected.toPrecision(6)), indicator?.unit ?? "");
    const what = flagWords.say("off-track", {
      ...inUnit(actual.value, indicator?.unit ?? ""),
      year: year(actual.year),
      expected: expectedText,
      way: givenPercent(way),
    });
    const rule = flagWords.text("off-track-rule", { limit: givenPercent(1 - share) });
    const synthetic = goal.synthetic || indicator?.synthetic === true;
    return [raisedFlag({ code: "indicator-off-track", subject: { type: "goal", id: goal.id }, synthetic, label: name }, what, rule)];
  });
}

/** A value and its unit, each as the language sets it; a unit in Latin letters does not stand in Chinese. */
function inUnit(value: number, unit: string) {
  const said = unit.trim();
  if (said === "%") return { actual: percent(value / 100, ownDecimals(value)), unit: [] };
  return { actual: given(value, said), unit: said === "" ? [] : asTyped({ en: said, zh: /\p{Script=Han}/u.test(said) ? said : "" }) };
}

function newestActual(goal: Goal, indicator: Indicator | undefined, thisYear: number): { readonly value: number; readonly year: number } | null {
  const own = goal.actual === null || goal.actual_year === null ? [] : [{ value: goal.actual, year: goal.actual_year }];
  const listed = (indicator?.actuals ?? []).flatMap(({ year, region, value }) => (value === null || region !== goal.region ? [] : [{ value, year }]));
  return (
    [...listed, ...own]
      .filter(({ year }) => year <= thisYear)
      .sort((a, b) => a.year - b.year)
      .at(-1) ?? null
  );
}

/** The path at a year; null where it is not known, flat outside its ends. */
function pathAt(goal: Goal, year: number): number | null {
  const points = (
    [
      [goal.baseline_year, goal.baseline],
      [goal.milestone_year, goal.milestone],
      [goal.target_year, goal.target],
    ] as const
  ).filter((point): point is readonly [number, number] => point[0] !== null && point[1] !== null);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return null;
  if (year <= first[0]) return first[1];
  if (year >= last[0]) return last[1];
  const after = points.findIndex(([at]) => at >= year);
  const [[x0, y0], [x1, y1]] = [points[after - 1] ?? first, points[after] ?? last];
  return y0 + ((y1 - y0) * (year - x0)) / (x1 - x0);
}
