import { type Language, type LocalText, unitWords } from "@quoin/core";

/** Units as tables, measures and rules name them, in the reader's words: those that documents print, and what a page says otherwise or beside. A unit that is not here is printed as it stands. */
export const units: Readonly<Record<string, LocalText>> = {
  ...Object.fromEntries(Object.entries(unitWords).map(([unit, zh]) => [unit, { en: unit, zh }])),
  "1": { en: "no unit", zh: "无单位" },
  "1 a level": { en: "per level", zh: "每级" },
  "1 per unit of time": { en: "per unit of time", zh: "每单位时间" },
  "as given": { en: "as given in the file", zh: "与所给文件相同" },
  bits: { en: "bits", zh: "比特" },
  "money per unit of public money": { en: "per unit of public money", zh: "每单位财政资金对应资金" },
  parts: { en: "parts", zh: "个部分" },
  "that of the values": { en: "as the values", zh: "与原值相同" },
  locations: { en: "places", zh: "个地区" },
  "hours a year": { en: "hours a year", zh: "小时／年" },
  "count a year": { en: "a year", zh: "项／年" },
  "CNY a year": { en: "CNY a year", zh: "元／年" },
  "share a year": { en: "share a year", zh: "占比／年" },
  episodes: { en: "markets", zh: "个市场" },
  "region of the table": { en: "region of the table", zh: "表中的地区" },
  "WORD=INDUSTRY": { en: "word of the name=industry", zh: "名称用词=行业" },
  "share of institutes": { en: "share of institutes", zh: "占院所数" },
  firms: { en: "firms", zh: "家企业" },
  "EPISODE=INDUSTRY": { en: "market=industry", zh: "市场=行业" },
  "EPISODE/TECHNOLOGY=RECORD": { en: "market/technology=record", zh: "市场/技术=登记技术" },
  "EPISODE/TECHNOLOGY=INDUSTRY": { en: "market/technology=industry", zh: "市场/技术=行业" },
  "EPISODE/TECHNOLOGY=WORD|WORD": { en: "market/technology=words", zh: "市场/技术=用词" },
  draws: { en: "draws", zh: "次模拟" },
  institutions: { en: "institutions", zh: "家单位" },
  laboratories: { en: "laboratories", zh: "个实验室" },
  projects: { en: "projects", zh: "个项目" },
  "projects or laboratories": { en: "projects or laboratories", zh: "个项目或实验室" },
  seed: { en: "", zh: "" },
  year: { en: "", zh: "年" },
  company: { en: "firms", zh: "家公司" },
  count: { en: "number", zh: "个" },
  person_year: { en: "person-years", zh: "人年" },
  pct_of_GDP: { en: "% of GDP", zh: "占地区生产总值的%" },
  EUR: { en: "EUR", zh: "欧元" },
  USD: { en: "USD", zh: "美元" },
  CNY_100m: { en: "CNY bn", zh: "亿元" },
  "CNY 100m": { en: "CNY bn", zh: "亿元" },
  CNY_10k: { en: "CNY m", zh: "万元" },
  "CNY 10k": { en: "CNY m", zh: "万元" },
  USD_1m: { en: "USD m", zh: "亿美元" },
  "change of the share": { en: "change of the share, percentage points", zh: "占比变化，百分点" },
  "change of the share of value added in output": {
    en: "change of the share of value added in output, percentage points",
    zh: "增加值占产出比重的变化，百分点",
  },
  "code of the economy": { en: "code of the economy", zh: "经济体代码" },
  economies: { en: "economies", zh: "个经济体" },
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
  "share of projects with a known province and field": { en: "share of projects with a known province and field", zh: "省份与领域已知的项目占比" },
  "share of projects with a published length": { en: "share of projects with a published length", zh: "公布周期的项目占比" },
  "share of provinces": { en: "share of provinces", zh: "占省份数" },
  "share of R&D spending": { en: "share of R&D spending", zh: "占研发经费" },
  "share with a known province": { en: "share with a known province", zh: "省份已知的占比" },
  score: { en: "score", zh: "评分" },
  "score, 1 poor … 4 excellent": { en: "score, 1 poor to 4 excellent", zh: "评分（1差至4优）" },
  "category of the programme": { en: "category of the programme", zh: "专项类别" },
  "words of the name": { en: "words of the name", zh: "名称用词" },
  "words of the title": { en: "words of the title", zh: "题名用词" },
  "firms of the median province, and of a province itself, in its poorest year": {
    en: "firms of the median province, and of a province itself, in its poorest year",
    zh: "家企业（各省中位数；省份自身取最少年份）",
  },
};

/** Units that a reader of one language counts otherwise: what a value is multiplied by to be in the unit's word. */
const factors: Readonly<Record<string, Readonly<Record<Language, number>>>> = {
  CNY_100m: { en: 0.1, zh: 1 },
  "CNY 100m": { en: 0.1, zh: 1 },
  CNY_10k: { en: 0.01, zh: 1 },
  "CNY 10k": { en: 0.01, zh: 1 },
  USD_1m: { en: 1, zh: 0.01 },
};

export function unitFactor(unit: string, language: Language): number {
  return factors[unit]?.[language] ?? 1;
}

export function unitText(unit: string, language: Language): string {
  return units[unit]?.[language] ?? unit;
}
