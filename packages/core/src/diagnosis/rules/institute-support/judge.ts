import { anySynthetic, firstRepeatedKey, referenceTo } from "../../../evidence/gathered-table.ts";
import { percent } from "../../../language/wording.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { InstituteMarkets } from "./gather.ts";
import { type CellLimits, institutesInCells, isScattered, movedBy, withCuts } from "./institute-cells.ts";

export interface SupportLimits extends CellLimits {
  readonly scattered_share: number;
  readonly minimum_institutes: number;
  readonly moved: number;
}

/** Share of the institutes with both sides known whose industry is scattered, at the cut points and with both moved up and down. */
export function judgeInstituteSupport({ institutes, firms, leads }: InstituteMarkets, limits: SupportLimits): FindingDraft[] {
  for (const [table, key] of [
    [institutes, "institute_zh"],
    [firms, "security_code"],
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
  const missing = {
    en: `Of ${all.length} institute-companies (found by a pattern of names, which is not a register), ${noIndustry} have no known industry with enough listed firms and ${noResearch} no programme with enough projects`,
    zh: `按名称识别的院所类企业共${all.length}家（名称识别并非正式名录），其中${noIndustry}家所属行业不明或上市企业过少，${noResearch}家所在专项项目过少或不明`,
  };
  const [value, lower, upper] = [1, 1 - limits.moved, 1 + limits.moved].map((factor) => shareOf(withCuts(placed, limits, factor)));
  const moved = Math.max(movedBy(placed, limits, 1 - limits.moved), movedBy(placed, limits, 1 + limits.moved));
  const by = percent(limits.moved, 0);
  const sensitivity = {
    en: `${moved} of ${placed.length} change their cell when both cut points move by ${by}.`,
    zh: `两个分界点移动${by}时，${placed.length}家中有${moved}家改变类别。`,
  };
  if (placed.length < limits.minimum_institutes)
    return [
      insufficientData(
        nation,
        {
          en: `${missing.en}. Both sides are known for ${placed.length}; at least ${limits.minimum_institutes} are needed.`,
          zh: `${missing.zh}。两方面均已知的有${placed.length}家，至少需要${limits.minimum_institutes}家。`,
        },
        evidence,
        { synthetic, threshold: limits.scattered_share },
      ),
    ];
  const sides = [value, lower, upper].map((share) => (share ?? 0) >= limits.scattered_share);
  const said = {
    en: `${missing.en}. Of the ${placed.length} with both sides known, ${percent(value ?? 0)} work for an industry that is too scattered to pay for what all of it needs (Herfindahl of listed firms' assets below ${limits.industry_cut}). ${sensitivity.en}`,
    zh: `${missing.zh}。两方面均已知的${placed.length}家中，${percent(value ?? 0)}服务于分散的行业（上市企业资产赫芬达尔指数低于${limits.industry_cut}），行业难以自行支付共性研究。${sensitivity.zh}`,
  };
  if (new Set(sides).size > 1) return [insufficientData(nation, said, evidence, { synthetic, value: value ?? null, threshold: limits.scattered_share })];
  return [
    findingDraft({
      subject: nation,
      verdict: sides[0] === true ? "confirmed" : "not-supported",
      value: value ?? null,
      threshold: limits.scattered_share,
      comparison: {
        kind: "threshold",
        text: {
          en: `both cut points moved by ${by}: ${percent(lower ?? 0)} and ${percent(upper ?? 0)}`,
          zh: `分界点移动${by}：${percent(lower ?? 0)}与${percent(upper ?? 0)}`,
        },
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
