import type { Formatter } from "../../language/message/formatter.ts";
import { moneyUnit } from "../../language/money-unit.ts";
import { currencyInChinese } from "../../language/printers/chinese.ts";
import type { LocalText } from "../../language/text.ts";
import { tableWord } from "../../plan/table-words.ts";

/** Units of tables in Chinese; what is not here is printed as it stands. */
export const unitWords: Readonly<Record<string, string>> = {
  "capacities and targets": "项产能与目标",
  cells: "个单元",
  contradictions: "处矛盾",
  offices: "个单位",
  "share of choices": "占选择次数",
  "share of lines": "占任务数",
  "share of needed things": "占所需技术与条目数",
  "share of offices": "占单位数",
  "share of planned money": "占规划资金",
  "share of budgeted money": "占预算资金",
  "share of products": "占产品数",
  "share of targets": "占目标数",
  targets: "项目标",
  "words of the indicator": "指标用词",
  "times the weight": "倍",
  enterprises: "家企业",
  "EUR billion": "十亿欧元",
  carriers: "个载体",
  "difference of the shares": "占比之差",
  "change of the share": "占比变化",
  "change of the share, mean of regions": "比重变化，各@region平均",
  committees: "个委员会",
  "doctorates for each first degree": "每个本科学位对应的博士学位",
  "doctorates for each hundred first degrees": "每百个本科学位对应的博士学位",
  economy: "经济体",
  economies: "经济体",
  field: "领域",
  headquarters: "总部所在地",
  level: "级",
  "level 1 to 9": "级（1至9）",
  "mean cosine over the whole time": "全期平均余弦",
  "member body": "成员体",
  "pairs of region and field": "个@regions与领域的组合",
  parks: "个园区",
  rank: "位次",
  ranks: "位次",
  results: "结果",
  "share of US firms' R&D abroad": "占美国企业海外研发的比重",
  "share of articles": "占论文的比重",
  "share of business R&D": "占企业研发经费的比重",
  "share of calls, programmes and projects that name a technology or item": "注明技术或条目的指南、计划和项目所占比例",
  "share of committees": "占委员会的比例",
  "share of domestic use": "占国内使用的比重",
  "share of failed parks": "占未通过园区的比例",
  "share of laboratories and stations with a named supervisor": "列有主管部门的实验室和野外站所占比例",
  "share of outside R&D": "占外部研发支出的比重",
  "share of pairs of region and field": "占@regions与领域组合的比例",
  "share of pairs of industries": "占产业配对数",
  "share of technologies": "占技术数",
  "share of general technologies": "占通用技术数",
  "share of projects": "占项目数",
  "share of projects that name an item": "注明条目的项目所占比例",
  "share of the comparators' median": "占对照国中位数的比例",
  "share of the larger figure": "占较大数的比例",
  "share of the other firm": "占对照企业的比例",
  "share of the ratio": "占比值的比例",
  "standard deviations": "个标准差",
  "area under the curve": "曲线下面积",
  "rank, as a share of what was absent": "位次，占尚不具有行业的份额",
  density: "关联密度",
  "location quotient": "区位商",
  "market over capacity": "市场与产能之比",
  entries: "个新进入",
  options: "个选项",
  calls: "个指南年度",
  "share of joint undertakings": "占联合单元的份额",
  undertakings: "个联合单元",
  "share of programmes": "占专项数",
  "share of refused hours": "占未满足机时的比重",
  "share with a known kind": "类型已知的比例",
  "general programmes": "个通用专项",
  items: "个条目",
  "needed items": "个所需条目",
  links: "个环节",
  fields: "个领域",
  departments: "个部门",
  categories: "个类别",
  activities: "个行业",
  industries: "个行业",
  regions: "个@regions",
  locations: "个地区",
  holders: "个单位",
  held: "个",
  programmes: "个专项",
  percent: "百分数",
  probability: "概率",
  year: "年",
  "Herfindahl index": "赫芬达尔指数",
  "Krugman distance": "克鲁格曼距离",
  "Krugman distance a year": "克鲁格曼距离，每年变化",
  "mean Krugman distance over the whole time": "全期平均克鲁格曼距离",
  "imported per unit assimilated": "引进经费与消化吸收经费之比",
  points: "分",
  projects: "项",
  laboratories: "个",
  institutions: "家",
  firms: "家",
  patents: "件",
  years: "年",
  t: "吨",
  share: "占比",
  ratio: "比值",
  km: "公里",
  "person-years": "人年",
  "% of GDP": "占地区生产总值%",
};

const chineseScales = { "1": "", "10k": "万", "1m": "百万", "100m": "亿" } as const;

/** `CNY 10k` → 万元; null of what is no amount of a currency. */
function moneyInChinese(unit: string): string | null {
  const money = moneyUnit(unit);
  if (money === null || money.yearly) return null;
  const { currency, scale } = money;
  return `${chineseScales[scale]}${currency === "@currency" ? currency : currencyInChinese(currency)}`;
}

/** A unit in the reader's language, or null: a Chinese document prints no English unit. */
export function printedUnit(unit: string, formatter: Formatter): string | null {
  if (formatter.language !== "zh") return formatter.text({ en: unit, zh: unit });
  const known = moneyInChinese(unit) ?? unitWords[unit] ?? (/^[\x20-\x7e]*$/.test(unit) ? null : unit);
  return known === null ? null : formatter.word(known);
}

/** What a bar or a cell is called, which may be a code. */
export function printedLabel(label: LocalText, formatter: Formatter): string {
  return formatter.language === "zh" && label.typed !== true ? printedWord(label.zh, formatter) : formatter.text(label);
}

/** A unit or a code in the reader's language. */
export function printedWord(word: string, formatter: Formatter): string {
  return formatter.language === "zh"
    ? formatter.word(moneyInChinese(word) ?? unitWords[word] ?? tableWord(word, "zh"))
    : formatter.text({ en: word, zh: word });
}
