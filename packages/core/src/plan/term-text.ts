import type { Formatter } from "../language/message/formatter.ts";
import { verbatim } from "../language/statement/values.ts";
import type { LocalText } from "../language/text.ts";
import { figureAbout } from "./figure-key.ts";
import type { SetTerm } from "./plan.ts";
import { tableWord } from "./table-words.ts";
import { termWords } from "./term-text.words.ts";

/** What a line's figure counts in; null of a count, a weight, a value. */
type FigureUnit = "money" | "share" | "year" | "years";

/** Names of a line's figures, as a person reads them, and what they count in. */
const names: Readonly<Record<string, LocalText & { readonly unit?: FigureUnit }>> = {
  amount: { en: "money", zh: "资金", unit: "money" },
  start_year: { en: "first year", zh: "起始年份", unit: "year" },
  largest_region_share: { en: "most for one region, share", zh: "单一地区上限份额", unit: "share" },
  largest_region_money: { en: "money of the largest region", zh: "最大地区资金", unit: "money" },
  generic_weight: { en: "weight of generic technology", zh: "共性技术权重" },
  long_weight: { en: "weight of long tasks", zh: "长周期任务权重" },
  least_years: { en: "least duration in years", zh: "最短年限", unit: "years" },
  long_share: { en: "least share in long tasks", zh: "长周期任务最低份额", unit: "share" },
  long_money: { en: "money in long tasks, at least", zh: "长周期任务资金下限", unit: "money" },
  kept_pairs: { en: "share of the pairs of region and field that stay", zh: "保留的地区与领域组合占比" },
  regions_per_field: { en: "most regions a field", zh: "每个领域最多地区数" },
  value_per_money: { en: "value per unit of money", zh: "单位资金价值" },
  value_per_100m: { en: "value for each 100 m", zh: "每亿@currency价值" },
  share_of_nation: { en: "share of the fund of @whole", zh: "占@whole资金份额", unit: "share" },
  money_moved: { en: "money moved away from the past division", zh: "偏离原有分配的资金", unit: "money" },
  funded: { en: "candidates begun", zh: "启动的候选项目" },
  raised: { en: "candidates that raise a technology", zh: "提升技术成熟度的候选项目" },
  new_laboratories: { en: "new laboratories, at most", zh: "新建实验室上限" },
  gaps_to_cover: { en: "gaps to be taken up", zh: "应承接的空缺" },
  gaps_covered: { en: "gaps that existing programmes take up", zh: "现有计划可承接的空缺" },
  gaps_without_programme: { en: "gaps that need a new call", zh: "需新设指南的空缺" },
  programmes: { en: "programmes that take them up", zh: "承接计划数" },
  sites: { en: "sites", zh: "选址个数" },
  capacity: { en: "research person-years with room", zh: "可服务人年" },
  reach: { en: "research person-years within reach", zh: "可及人年" },
  industry_cut: { en: "industry concentrated from", zh: "行业集中分界点" },
  rd_cut: { en: "research concentrated from", zh: "研究集中分界点" },
};

const kinds: Readonly<Record<SetTerm["kind"], LocalText>> = {
  cap: { en: "cap", zh: "上限" },
  floor: { en: "floor", zh: "下限" },
  weight: { en: "weight", zh: "权重" },
  term: { en: "term", zh: "条件" },
  coverage: { en: "coverage", zh: "覆盖" },
  site: { en: "sites", zh: "布点" },
  limit: { en: "limit", zh: "限额" },
  text: { en: "text", zh: "内容" },
};

/** The name of a line's figure; one about one of many by the name of the one. */
export function figureText(what: string, formatter: Formatter): string {
  const known = Object.hasOwn(names, what) ? names[what] : undefined;
  if (known !== undefined) return formatter.text(known);
  const about = figureAbout(what);
  if (about === null) return what;
  return formatter.of(termWords)(about.kind, { name: about.kind === "field" ? { en: about.id, zh: tableWord(about.id, "zh") } : verbatim(about.id) });
}

/** What a line's figure counts in; those that carry the id of a place or a field are its money. */
export function figureUnit(what: string): FigureUnit | null {
  if (Object.hasOwn(names, what)) return names[what]?.unit ?? null;
  return isPart(what) ? "money" : null;
}

/** Whether a figure is the money of one place or field of a division. */
export function isPart(what: string): boolean {
  const kind = figureAbout(what)?.kind;
  return kind === "region" || kind === "field";
}

/** A term that a finding sets: its kind and its name. */
export function termText(kind: SetTerm["kind"], what: string, formatter: Formatter): string {
  const kindText = formatter.text(kinds[kind]);
  // The weight that a finding gives stands at that finding, whose id it carries: nothing is left to name.
  if (kind === "weight" && figureAbout(what)?.kind === "weight") return kindText;
  if (figureAbout(what)?.kind === "candidates")
    return formatter.of(termWords)("term", { kind: verbatim(kindText), what: verbatim(formatter.of(termWords)("begun")) });
  return formatter.of(termWords)("term", { kind: verbatim(kindText), what: verbatim(figureText(what, formatter)) });
}
