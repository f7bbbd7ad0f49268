import { wilsonInterval } from "@quoin/methods";
import { benchmarkWords } from "../../../../diagnosis/benchmark/benchmark.words.ts";
import { benchmarkDraft, type Way } from "../../../../diagnosis/benchmark/benchmark-draft.ts";
import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import { type FindingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { numberOf, type RowWith, type TableWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { integer, percent, verbatim } from "../../../../language/statement/values.ts";
import type { failedParksFacts } from "./failed-parks.ts";
import { failedParksWords as words } from "./failed-parks.words.ts";

type Limits = LimitsOf<typeof failedParksFacts>;

interface Failed {
  readonly kind: string;
  readonly year: number;
  readonly isLookedAtAgain: boolean;
  readonly row: RowWith<"park", "year">;
}

/** Of the parks that failed, the share that has a later outcome, among those whose failure lies so far back that one could have come. */
export function judgeFailedParks(outcomes: TableWith<"kind" | "park" | "result", "year">, limits: Limits): FindingDraft[] {
  const named = outcomes.rows.filter((row) => textOf(row, "park") !== null && numberOf(row, "year") !== null && textOf(row, "result") !== null);
  // Acceptance checks and evaluations end in different years: what cannot have come yet is no consequence that is missing.
  const newestOf = (kind: string): number =>
    Math.max(...named.filter((row) => textOf(row, "kind") === kind).map((row) => numberOf(row, "year") ?? Number.NEGATIVE_INFINITY));
  const failed = named
    .filter((row) => limits.fail_words.includes(textOf(row, "result") ?? ""))
    .map((row): Failed => ({ kind: textOf(row, "kind") ?? "", year: Number(numberOf(row, "year")), isLookedAtAgain: hasLater(named, row), row }));
  const ripe = failed.filter(({ kind, year }) => newestOf(kind) - year >= limits.follow_years);
  const shareOf = (some: readonly Failed[]): number | null =>
    some.length < limits.minimum_failed ? null : some.filter(({ isLookedAtAgain }) => isLookedAtAgain).length / some.length;
  const value = shareOf(ripe);
  const bearsOn = ["M1.9", "M2.1"];
  if (named.length === 0) return [insufficientData(nation, words.say("no-outcome", { table: verbatim(outcomes.table) }), [], { bearsOn })];
  const limit = limits.looked_again_share;
  const ways: [Way, ...Way[]] = [
    { label: words.text("baseline", { years: integer(limits.follow_years, "years") }), value, limit },
    { label: words.text("all"), value: shareOf(failed), limit },
    { label: words.text("evaluations"), value: shareOf(ripe.filter(({ kind }) => kind === "evaluation")), limit },
    ...[limit - limits.share_tolerance, limit + limits.share_tolerance].map((other) => ({
      label: words.text("limit", { limit: percent(other, 0) }),
      value,
      limit: other,
      moves: { threshold: "looked_again_share", to: other },
    })),
  ];
  const again = ripe.filter(({ isLookedAtAgain }) => isLookedAtAgain).length;
  // Twenty parks say little of what happens to parks at large: the ends are said beside the count.
  const general = wilsonInterval(again, Math.max(ripe.length, 1), 0.95);
  const ends = { low: percent(general.low, 0), high: percent(general.high, 0) };
  return [
    benchmarkDraft({
      part: null,
      question: {
        en: "Of @park_evaluations that failed an acceptance check or an evaluation, are few looked at again?",
        zh: "未通过验收或评估的@park_evaluations中，再次接受考核的是否偏少？",
      },
      bearsOn,
      measure: "ratio.looked-at-again-share",
      unit: "share of failed parks",
      claim: "below",
      ways,
      comparison: words.text("comparison", { limit: percent(limit, 0) }),
      tables: [{ table: outcomes, rows: named }],
      found: words.say("found", {
        ripe: integer(ripe.length, "parks"),
        years: integer(limits.follow_years, "years"),
        again: readFrom(
          integer(again, "parks"),
          outcomes,
          ripe.flatMap(({ isLookedAtAgain, row }) => (isLookedAtAgain ? [row] : [])),
        ),
        share: percent(value ?? 0),
        kinds: kindsOf(ripe),
        late: readFrom(
          integer(failed.length - ripe.length, "parks"),
          outcomes,
          failed.flatMap((each) => (ripe.includes(each) ? [] : [each.row])),
        ),
      }),
      missing: words.say("missing", { ripe: integer(ripe.length, "parks"), minimum: integer(limits.minimum_failed, "parks") }),
      limit: benchmarkWords.text("set-limit", { limit: percent(limit, 0) }),
      outcome: { confirmed: words.text("confirmed", ends), "not-supported": words.text("not-supported", ends) },
    }),
  ];
}

/** How many of each kind of look, where the parks failed at more than one: what holds of the sum may hold of one of them alone. */
function kindsOf(ripe: readonly Failed[]): readonly Said[] {
  const of = (wanted: string) => ripe.filter(({ kind }) => kind === wanted);
  const [evaluations, checks] = [of("evaluation"), of("acceptance_check")];
  if (evaluations.length === 0 || checks.length === 0) return [];
  const again = (some: readonly Failed[]) => integer(some.filter(({ isLookedAtAgain }) => isLookedAtAgain).length, "parks");
  return [
    words.say("kinds", {
      evaluations: integer(evaluations.length, "parks"),
      evaluations_again: again(evaluations),
      checks: integer(checks.length, "parks"),
      checks_again: again(checks),
    }),
  ];
}

function hasLater(rows: readonly RowWith<"park", "year">[], failed: RowWith<"park", "year">): boolean {
  return rows.some((row) => textOf(row, "park") === textOf(failed, "park") && Number(numberOf(row, "year")) > Number(numberOf(failed, "year")));
}
