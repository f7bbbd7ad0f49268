import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import {
  anySynthetic,
  firstRepeatedKey,
  type GatheredOf,
  gathered,
  numberOf,
  type RowWith,
  referenceTo,
  textOf,
} from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { publishedFacts } from "../../../../evidence/tables/published-facts.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import type { Figure } from "../../../../language/statement/value.ts";
import { given, integer, percent, year } from "../../../../language/statement/values.ts";
import { publishedHoursWords as words } from "./published-hours.words.ts";

const factsTable = needed(publishedFacts, ["fact", "place", "year", "figure", "scope", "value"]);

/** P4.3 with M4.5 and M1.4 (sharing): do instruments run fewer hours than the official rules call full, as far as an evaluation published it? */
export const publishedHoursFacts = ruleFacts({
  code: "published-hours",
  version: 2,
  title: { en: "Published hours of instruments", zh: "公开的仪器机时" },
  question: words.text("question"),
  item: "P4.3",
  bearsOn: ["M4.5", "M1.4"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [factsTable],
  records: [],
  measure: "ratio.published-hours",
  unit: "hours a year",
  method: {
    en: "Value: mean effective hours of an instrument in the newest evaluation that published them, of the scope of most years; confirmed below effective_hours. The evaluation before, and what was lent to others, stand beside it. A mean of all, without interval or p: it refuses that the average is low and says nothing of single instruments. Insufficient data below two years.",
    zh: "数值：公布机时的最新一次评价中单台仪器平均有效机时（取年份最多的统计口径）；低于 effective_hours 判定为证据支持。并列出上一次评价与对外服务机时。为全部仪器的平均数，无区间和p值：只能否定平均机时偏低，不涉及单台仪器。不足两年时判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Hours by institution and instrument are not in the published figures, nor who came from outside.",
    zh: "公开数据不含分单位、分仪器的机时，也不含外部用户构成。",
  },
  thresholds: {
    effective_hours: {
      default: 1200,
      unit: "hours a year",
      why: { en: "From here on the official rules of sharing call an instrument fully used.", zh: "官方共享规则以此作为机时饱和的界限。" },
    },
    effective_figure: {
      default: "mean_effective_working_hours_per_instrument_and_year",
      unit: "figure of the table",
      why: { en: "Its name in the table of published figures.", zh: "公开数据表中的指标名称。" },
    },
    external_figure: {
      default: "mean_hours_of_service_to_outside_users_per_instrument_and_year",
      unit: "figure of the table",
      why: { en: "Its name in the table of published figures.", zh: "公开数据表中的指标名称。" },
    },
  },
});

type Limits = LimitsOf<typeof publishedHoursFacts>;
type Row = RowWith<"fact" | "place" | "figure" | "scope", "year" | "value">;

export const publishedHours = diagnosisRule({
  ...publishedHoursFacts,
  gather: (sources, { effective_figure, external_figure }) => gathered(sources, factsTable, { figure: [effective_figure, external_figure] }),
  judge: (facts, limits) => [draftOf(facts, limits)],
});

interface HoursYear {
  readonly year: number;
  readonly hours: number;
  readonly external: number | null;
}

function draftOf(facts: GatheredOf<typeof factsTable>, limits: Limits): FindingDraft {
  const repeated = firstRepeatedKey(facts.rows, ["place", "year", "figure", "scope"]);
  if (repeated !== null) return repeatedKey(nation, facts, repeated);
  const rows = ofCommonScope(facts.rows.filter((row) => textOf(row, "place") === wholeTerritory));
  const told = hoursByYear(rows, limits);
  const evidence = referenceTo(facts, rows);
  const synthetic = anySynthetic(rows);
  const [first, before, last] = [told[0], told.at(-2), told.at(-1)];
  if (first === undefined || before === undefined || last === undefined)
    return insufficientData(nation, words.say("too-few", { known: integer(told.length, "years") }), evidence, { synthetic });
  const verdictAt = (hours: number, limit: number) => (hours < limit ? ("confirmed" as const) : ("not-supported" as const));
  const lent = told.filter((each) => each.external !== null);
  const [lentFirst, lentLast] = [lent[0], lent.at(-1)];
  const made = <F extends Figure>(figure: F, at: HoursYear, ...figures: readonly string[]): F =>
    readFrom(
      figure,
      facts,
      rows.filter((row) => numberOf(row, "year") === at.year && figures.includes(textOf(row, "figure") ?? "")),
    );
  return findingDraft({
    subject: nation,
    evidence,
    synthetic,
    verdict: verdictAt(last.hours, limits.effective_hours),
    limit: { name: "effective_hours", said: given(limits.effective_hours, "hours") },
    value: last.hours,
    threshold: limits.effective_hours,
    comparison: { kind: "threshold", text: words.text("comparison"), years: told.length },
    baseline: words.text("baseline", { hours: given(limits.effective_hours, "hours") }),
    choices: [
      { label: words.text("earlier", { year: year(before.year) }), value: before.hours, null: null, verdict: verdictAt(before.hours, limits.effective_hours) },
    ],
    statement: words.say("result", {
      year: year(last.year),
      hours: made(given(last.hours, "hours"), last, limits.effective_figure),
      first: year(first.year),
      before: made(given(first.hours, "hours"), first, limits.effective_figure),
      limit: given(limits.effective_hours, "hours"),
      lent:
        lentFirst === undefined || lentLast === undefined || lentLast.year !== last.year
          ? []
          : [
              words.say("lent", {
                external: made(given(lentLast.external ?? 0, "hours"), lentLast, limits.external_figure),
                share: made(percent((lentLast.external ?? 0) / lentLast.hours), lentLast, limits.external_figure, limits.effective_figure),
                first: year(lentFirst.year),
                share_before: made(percent((lentFirst.external ?? 0) / lentFirst.hours), lentFirst, limits.external_figure, limits.effective_figure),
              }),
            ],
    }),
  });
}

/** Figures of all instruments and of the largest ones stand beside each other: those of the scope that has most years are one series. */
function ofCommonScope(rows: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(textOf(row, "scope") ?? "", (counts.get(textOf(row, "scope") ?? "") ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return rows.filter((row) => (textOf(row, "scope") ?? "") === most?.[0]);
}

function hoursByYear(rows: readonly Row[], { effective_figure, external_figure }: Limits): readonly HoursYear[] {
  const of = (at: number, figure: string): number | null => {
    const row = rows.find((each) => numberOf(each, "year") === at && textOf(each, "figure") === figure);
    return row === undefined ? null : numberOf(row, "value");
  };
  const years = [...new Set(rows.map((row) => numberOf(row, "year")))].filter((at) => at !== null).sort((a, b) => a - b);
  return years.flatMap((at) => {
    const hours = of(at, effective_figure);
    return hours === null ? [] : [{ year: at, hours, external: of(at, external_figure) }];
  });
}
