import { currencyInChinese, currencyInEnglish, type Language, type LocalText, moneyUnit, unitWords } from "@quoin/core";
import { furtherText } from "./language.ts";
import { inOurWords } from "./office-nouns.ts";

/** Units as tables, measures and rules name them, in the reader's words: those that documents print, and what a page says otherwise or beside. A unit that is not here is printed as it stands. */
export const units: Readonly<Record<string, LocalText>> = {
  ...Object.fromEntries(Object.entries(unitWords).map(([unit, zh]) => [unit, { en: unit, zh }])),
  "1": { en: "no unit", zh: "无单位" },
  "1 a level": { en: "per level", zh: "每级" },
  "unit of time": { en: "units of time", zh: "时间单位" },
  "chi-square": { en: "chi-square", zh: "卡方" },
  "1 per unit of time": { en: "per unit of time", zh: "每单位时间" },
  "as given": { en: "as given in the file", zh: "与所给文件相同" },
  bits: { en: "bits", zh: "比特" },
  "money per unit of public money": { en: "per unit of public money", zh: "每单位财政资金对应资金" },
  "share of false alarms expected among the regions called": {
    en: "share of false alarms expected among the regions called",
    zh: "所判定地区中误报的期望占比",
  },
  parts: { en: "parts", zh: "个部分" },
  "that of the values": { en: "as the values", zh: "与原值相同" },
  locations: { en: "places", zh: "个地区" },
  hours: { en: "hours", zh: "小时" },
  "hours a year": { en: "hours a year", zh: "小时／年" },
  "count a year": { en: "a year", zh: "项／年" },
  "share a year": { en: "share a year", zh: "占比／年" },
  episodes: { en: "markets", zh: "个市场" },
  "region of the table": { en: "region of the table", zh: "表中的地区" },
  "WORD=INDUSTRY": { en: "word of the name=industry", zh: "名称用词=行业" },
  "share of the known money of projects": { en: "share of the known money of projects", zh: "占项目已知资金的比重" },
  "share of needs": { en: "share of needs", zh: "占需求数的比重" },
  "share of results": { en: "share of results", zh: "占成果数的比重" },
  "share of results that name a technology": { en: "share of results that name a technology", zh: "注明技术的成果占比" },
  "share of target groups": { en: "share of target groups", zh: "占目标群体数的比重" },
  "share of units": { en: "share of units", zh: "占设施与仪器数的比重" },
  "share of testing bases": { en: "share of testing bases", zh: "占试验基地数的比重" },
  "share of needed items": { en: "share of needed items", zh: "占所需条目数的比重" },
  "share of skills": { en: "share of skills", zh: "占技能数的比重" },
  "share of work or money": { en: "share of work or money", zh: "占工作或经费的比重" },
  "share of hours": { en: "share of hours", zh: "占机时的比重" },
  "change of the share, mean of institutes": { en: "change of the share, mean of institutes", zh: "占比变化（各院所平均）" },
  "tools whose policies are all recorded": { en: "tools whose policies are all recorded", zh: "已登记齐全的工具" },
  needs: { en: "needs", zh: "项需求" },
  results: { en: "results", zh: "项成果" },
  owners: { en: "owners", zh: "个权利人" },
  "target groups": { en: "target groups", zh: "个群体" },
  "testing bases": { en: "testing bases", zh: "个基地" },
  skills: { en: "skills", zh: "项技能" },
  persons: { en: "persons", zh: "人" },
  "share of sales": { en: "share of sales", zh: "占销售额的比重" },
  "share of the income": { en: "share of the income", zh: "占收益的比重" },
  institutes: { en: "institutes", zh: "家院所" },
  "share of institutes": { en: "share of institutes", zh: "占院所数" },
  firms: { en: "firms", zh: "家企业" },
  "EPISODE=INDUSTRY": { en: "market=industry", zh: "市场=行业" },
  "EPISODE/TECHNOLOGY=RECORD": { en: "market/technology=record", zh: "市场/技术=登记技术" },
  "EPISODE/TECHNOLOGY=INDUSTRY": { en: "market/technology=industry", zh: "市场/技术=行业" },
  "EPISODE/TECHNOLOGY=WORD|WORD": { en: "market/technology=words", zh: "市场/技术=用词" },
  "share of value added in output": { en: "share of value added in output", zh: "增加值占产出的比重" },
  "ends of the name": { en: "ends of the name", zh: "名称结尾用词" },
  "share of the card's technologies": { en: "share of the card's technologies", zh: "占卡片所列技术的比重" },
  "industry code": { en: "industry code", zh: "行业代码" },
  "share of university R&D": { en: "share of university R&D", zh: "占高校研发经费的比重" },
  "share of staff": { en: "share of staff", zh: "占人员的比重" },
  draws: { en: "draws", zh: "次模拟" },
  worlds: { en: "worlds", zh: "个模拟情形" },
  units: { en: "units", zh: "个单位" },
  indicator: { en: "indicator", zh: "指标" },
  institutions: { en: "institutions", zh: "家单位" },
  laboratories: { en: "laboratories", zh: "个实验室" },
  projects: { en: "projects", zh: "个项目" },
  "projects or laboratories": { en: "projects or laboratories", zh: "个项目或实验室" },
  seed: { en: "", zh: "" },
  degrees: { en: "degrees", zh: "度" },
  year: { en: "", zh: "年" },
  company: { en: "firms", zh: "家公司" },
  count: { en: "number", zh: "个" },
  person_year: { en: "person-years", zh: "人年" },
  pct_of_GDP: { en: "% of GDP", zh: "占地区生产总值的%" },
  "difference of the shares": { en: "difference of the shares, percentage points", zh: "占比之差，百分点" },
  "change of the share": { en: "change of the share, percentage points", zh: "占比变化，百分点" },
  "change of the share of value added in output": {
    en: "change of the share of value added in output, percentage points",
    zh: "增加值占产出比重的变化，百分点",
  },
  "share of inputs": { en: "share of inputs", zh: "占投入比重" },
  "share of value added": { en: "share of value added", zh: "占增加值比重" },
  "share of deliveries": { en: "share of deliveries", zh: "占供给比重" },
  "codes of economies": { en: "codes of economies", zh: "经济体代码" },
  "code of the economy": { en: "code of the economy", zh: "经济体代码" },
  economies: { en: "economies", zh: "个经济体" },
  "supplying industries": { en: "supplying industries", zh: "个供给行业" },
  "share of technologies and items": { en: "share of technologies and items", zh: "占技术与条目数" },
  things: { en: "technologies and items", zh: "项技术或条目" },
  "needed things": { en: "needed technologies and items", zh: "项所需技术或条目" },
  "level 1 to 9": { en: "level, 1 to 9", zh: "级（1至9）" },
  level: { en: "level", zh: "级" },
  technologies: { en: "technologies", zh: "项技术" },
  "share of firms": { en: "share of firms", zh: "占企业数" },
  "share of institutions": { en: "share of institutions", zh: "占单位数" },
  "share of institutions evaluated": { en: "share of the institutions evaluated", zh: "占参评单位数" },
  "share of pairs": { en: "share of pairs", zh: "占配对数" },
  "share of pairs of industries": { en: "share of pairs of industries", zh: "占产业配对数" },
  "share of posts": { en: "share of posts", zh: "占岗位数" },
  "share of projects": { en: "share of projects", zh: "占项目数" },
  "share of projects with a known region and field": { en: "share of projects with a known @region and field", zh: "@regions与领域已知的项目占比" },
  "share of projects with a published length": { en: "share of projects with a published length", zh: "公布周期的项目占比" },
  "share of regions": { en: "share of @regions", zh: "占@regions数" },
  "share of R&D spending": { en: "share of R&D spending", zh: "占研发经费" },
  "share with a known region": { en: "share with a known @region", zh: "@regions已知的占比" },
  score: { en: "score", zh: "评分" },
  "score, 1 poor … 4 excellent": { en: "score, 1 poor to 4 excellent", zh: "评分（1差至4优）" },
  "category of the programme": { en: "category of the programme", zh: "专项类别" },
  "words of the name": { en: "words of the name", zh: "名称用词" },
  "mean cosine over the whole time": { en: "mean cosine over the whole time", zh: "全期平均余弦相似度" },
  "EPISODE=FAMILY": { en: "market=family", zh: "市场=类别" },
  "share of the ratio": { en: "share of the ratio", zh: "占比值的比例" },
  "pairs of region and field": { en: "pairs of @region and field", zh: "个@regions与领域组合" },
  "share of pairs of region and field": { en: "share of pairs of @region and field", zh: "占@regions与领域组合数" },
  "share of laboratories and stations with a named supervisor": {
    en: "share of laboratories and stations with a named supervisor",
    zh: "列有主管部门的实验室与野外站占比",
  },
  "share of calls, programmes and projects that name a technology or item": {
    en: "share of calls, programmes and projects that name a technology or item",
    zh: "注明技术或条目的指南、计划和项目占比",
  },
  "share of technologies": { en: "share of technologies", zh: "占技术数" },
  "share of general technologies": { en: "share of general technologies", zh: "占通用技术数" },
  "share of the work": { en: "share of the work", zh: "占工作量" },
  "share of years": { en: "share of years", zh: "占年数" },
  citations: { en: "citations", zh: "次引用" },
  "units of work": { en: "units of work", zh: "单位工作量" },
  classes: { en: "classes", zh: "类" },
  "share of projects that name an item": { en: "share of projects that name an item", zh: "注明条目的项目占比" },
  "pairs of location and activity": { en: "pairs of location and activity", zh: "个地区与领域组合" },
  project: { en: "project", zh: "个项目" },
  hour: { en: "hour", zh: "机时" },
  day: { en: "day", zh: "天" },
  sample: { en: "sample", zh: "个样品" },
  run: { en: "run", zh: "次运行" },
  report: { en: "report", zh: "份报告" },
  "year of the instrument": { en: "year of such an instrument", zh: "年（同类工具）" },
  "equipment of a facility": { en: "facility, its equipment alone", zh: "个平台（仅设备）" },
  carriers: { en: "zones, centres or incubators", zh: "个园区、中心或孵化器" },
  "standard deviations": { en: "standard deviations", zh: "个标准差" },
  "words of the title": { en: "words of the title", zh: "题名用词" },
  "firms of the median region, and of a region itself, in its poorest year": {
    en: "firms of the median @region, and of a @region itself, in its poorest year",
    zh: "家企业（各@region中位数；@regions自身取最少年份）",
  },
};

/** Amounts that a reader of one language counts otherwise, by the power of ten of their unit: what a value is multiplied by to be in the unit's word. */
const factors: Readonly<Record<string, Readonly<Record<Language, number>>>> = {
  "1": { en: 1, zh: 1 },
  "10k": { en: 0.01, zh: 1 },
  "100m": { en: 0.1, zh: 1 },
  "1m": { en: 1, zh: 0.01 },
};

export function unitFactor(unit: string, language: Language): number {
  return factors[moneyUnit(unit)?.scale ?? ""]?.[language] ?? 1;
}

export function unitText(unit: string, language: Language): string {
  const known = units[unit];
  return inOurWords((known === undefined ? null : (furtherText(known) ?? known[language])) ?? moneyText(unit, language) ?? unit, language);
}

function moneyText(unit: string, language: Language): string | null {
  const money = moneyUnit(unit);
  if (money === null) return null;
  const { currency, scale, yearly } = money;
  const [large, small] =
    language === "zh" ? [{ "1": "", "10k": "万", "100m": "亿", "1m": "亿" }[scale], ""] : ["", { "1": "", "10k": " m", "100m": " bn", "1m": " m" }[scale]];
  const named = currency === "@currency" ? currency : language === "zh" ? currencyInChinese(currency) : currencyInEnglish(currency);
  return `${large}${named}${small}${yearly ? (language === "zh" ? "／年" : " a year") : ""}`;
}
