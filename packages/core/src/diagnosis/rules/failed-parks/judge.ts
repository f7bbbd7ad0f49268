import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { type GatheredTable, numberOf, textOf } from "../../../evidence/gathered-table.ts";
import { benchmarkWords as words } from "../../benchmark/benchmark.words.ts";
import { benchmarkDraft, type Way } from "../../benchmark/benchmark-draft.ts";
import { percent } from "../../benchmark/figure-text.ts";
import { type FindingDraft, insufficientData, nation } from "../../finding-draft.ts";

interface Limits {
  readonly looked_again_share: number;
  readonly share_tolerance: number;
  readonly follow_years: number;
  readonly minimum_failed: number;
  readonly fail_words: readonly string[];
}

interface Failed {
  readonly kind: string;
  readonly year: number;
  readonly isLookedAtAgain: boolean;
}

/** Of the parks that failed, the share that has a later outcome, among those whose failure lies so far back that one could have come. */
export function judgeFailedParks(outcomes: GatheredTable, limits: Limits): FindingDraft[] {
  const named = outcomes.rows.filter((row) => textOf(row, "park") !== null && numberOf(row, "year") !== null && textOf(row, "result") !== null);
  // Acceptance checks and evaluations end in different years: what cannot have come yet is no consequence that is missing.
  const newestOf = (kind: string): number =>
    Math.max(...named.filter((row) => textOf(row, "kind") === kind).map((row) => numberOf(row, "year") ?? Number.NEGATIVE_INFINITY));
  const failed = named
    .filter((row) => limits.fail_words.includes(textOf(row, "result") ?? ""))
    .map((row): Failed => ({ kind: textOf(row, "kind") ?? "", year: Number(numberOf(row, "year")), isLookedAtAgain: hasLater(named, row) }));
  const ripe = failed.filter(({ kind, year }) => newestOf(kind) - year >= limits.follow_years);
  const shareOf = (some: readonly Failed[]): number | null =>
    some.length < limits.minimum_failed ? null : some.filter(({ isLookedAtAgain }) => isLookedAtAgain).length / some.length;
  const value = shareOf(ripe);
  const bearsOn = ["M1.9", "M2.1"];
  if (named.length === 0)
    return [
      insufficientData(nation, words.say("said", { text: { en: `${outcomes.table} holds no outcome.`, zh: `${outcomes.table} 中没有结果。` } }), [], {
        bearsOn,
      }),
    ];
  const limit = limits.looked_again_share;
  const ways: [Way, ...Way[]] = [
    { label: { en: `failed ${limits.follow_years} years ago or earlier`, zh: `${limits.follow_years}年以前未通过` }, value, limit },
    { label: { en: "all that failed, also lately", zh: "全部未通过者（含近期）" }, value: shareOf(failed), limit },
    {
      label: { en: "evaluations alone, without acceptance checks", zh: "仅评估，不含验收" },
      value: shareOf(ripe.filter(({ kind }) => kind === "evaluation")),
      limit,
    },
    ...[limit - limits.share_tolerance, limit + limits.share_tolerance].map((other) => ({
      label: { en: `limit of ${percent(other, 0)}`, zh: `界限为${percent(other, 0)}` },
      value,
      limit: other,
    })),
  ];
  const again = ripe.filter(({ isLookedAtAgain }) => isLookedAtAgain).length;
  return [
    benchmarkDraft({
      part: null,
      question: {
        en: "Are fewer than half of the science parks that failed an evaluation looked at again?",
        zh: "未通过考核的科技园区中，再次接受考核的是否不足一半？",
      },
      bearsOn,
      measure: "ratio.looked-at-again-share",
      unit: "share of failed parks",
      claim: "below",
      ways,
      comparison: { en: `${percent(limit, 0)} of the parks that failed`, zh: `未通过园区的${percent(limit, 0)}` },
      tables: [{ table: outcomes, rows: named }],
      found: {
        en: `Of ${ripe.length} agricultural science parks that failed at least ${limits.follow_years} years before the last round of their kind, ${again} (${percent(value ?? 0)}) have a later outcome; ${failed.length - ripe.length} failed since and could not have one yet. Parks are matched by their names as printed`,
        zh: `在同类考核最后一轮之前至少${limits.follow_years}年未通过的${ripe.length}个农业科技园区中，${again}个（${percent(value ?? 0)}）有后续结果；另有${failed.length - ripe.length}个此后未通过，尚不可能有后续结果。园区按名单所列名称匹配`,
      },
      missing: {
        en: `${ripe.length} parks failed so long ago that a later outcome could have come; ${limits.minimum_failed} are needed.`,
        zh: `可观察后续结果的未通过园区有${ripe.length}个，至少需要${limits.minimum_failed}个。`,
      },
      outcome: {
        confirmed: { en: "failing has few consequences", zh: "未通过者少有后续" },
        "not-supported": { en: "failing has consequences", zh: "未通过有后续处理" },
      },
    }),
  ];
}

function hasLater(rows: readonly EvidenceRow[], failed: EvidenceRow): boolean {
  return rows.some((row) => textOf(row, "park") === textOf(failed, "park") && Number(numberOf(row, "year")) > Number(numberOf(failed, "year")));
}
