import { anySynthetic, firstRepeatedKey, referenceTo } from "../../../evidence/gathered-table.ts";
import { given, percent, restingOn, whole } from "../../../language/statement/values.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { InstituteMarkets } from "./gather.ts";
import { type CellLimits, institutesInCells, isScattered, movedBy, withCuts } from "./institute-cells.ts";
import { instituteSupportWords as words } from "./institute-support.words.ts";

export interface SupportLimits extends CellLimits {
  readonly scattered_share: number;
  readonly minimum_institutes: number;
  readonly moved: number;
}

/** Share of the institutes with both sides known whose industry is scattered, at the cut points and with both moved up and down. */
export function judgeInstituteSupport({ institutes, firms, leads }: InstituteMarkets, limits: SupportLimits): FindingDraft[] {
  for (const [table, key] of [
    [institutes, "institute"],
    [firms, "firm"],
  ] as const) {
    const repeated = firstRepeatedKey(table.rows, [key]);
    if (repeated !== null) return [repeatedKey(nation, table, repeated)];
  }
  const all = institutesInCells(institutes.rows, firms.rows, leads.rows, limits);
  const placed = all.filter(({ cell }) => cell !== null);
  const evidence = [...referenceTo(institutes, institutes.rows), ...referenceTo(firms, firms.rows), ...referenceTo(leads, leads.rows)];
  const synthetic = [institutes, firms, leads].some(({ rows }) => anySynthetic(rows));
  const noIndustry = all.filter(({ industryHerfindahl }) => industryHerfindahl === null).length;
  const noResearch = all.filter(({ rdHerfindahl }) => rdHerfindahl === null).length;
  const count = (found: number) => whole(found, "institutes");
  const known = words.say("known", { all: restingOn(count(all.length), institutes.table), no_industry: count(noIndustry), no_research: count(noResearch) });
  const [value, lower, upper] = [1, 1 - limits.moved, 1 + limits.moved].map((factor) => shareOf(withCuts(placed, limits, factor)));
  const moved = Math.max(movedBy(placed, limits, 1 - limits.moved), movedBy(placed, limits, 1 + limits.moved));
  const by = percent(limits.moved, 0);
  if (placed.length < limits.minimum_institutes)
    return [
      insufficientData(nation, words.say("too-few", { known, placed: count(placed.length), minimum: count(limits.minimum_institutes) }), evidence, {
        synthetic,
        threshold: limits.scattered_share,
      }),
    ];
  const sides = [value, lower, upper].map((share) => (share ?? 0) >= limits.scattered_share);
  const said = words.say("result", {
    known,
    placed: count(placed.length),
    share: percent(value ?? 0),
    cut: given(limits.industry_cut, "Herfindahl index"),
    moved: count(moved),
    by,
  });
  if (new Set(sides).size > 1) return [insufficientData(nation, said, evidence, { synthetic, value: value ?? null, threshold: limits.scattered_share })];
  return [
    findingDraft({
      subject: nation,
      verdict: sides[0] === true ? "confirmed" : "not-supported",
      value: value ?? null,
      threshold: limits.scattered_share,
      comparison: {
        kind: "threshold",
        text: words.text("comparison", { by, lower: percent(lower ?? 0), upper: percent(upper ?? 0) }),
        moved,
        placed: placed.length,
      },
      statement: said,
      evidence,
      synthetic,
    }),
  ];
}

function shareOf(placed: readonly { readonly cell: Parameters<typeof isScattered>[0] }[]): number {
  return placed.length === 0 ? 0 : placed.filter(({ cell }) => isScattered(cell)).length / placed.length;
}
