import type { Language } from "../language/text.ts";

/** Units of tables in Chinese; what is not here is printed as it stands. */
export const unitWords: Readonly<Record<string, string>> = {
  items: "个条目",
  "needed items": "个所需条目",
  links: "个环节",
  fields: "个领域",
  departments: "个部门",
  categories: "个类别",
  activities: "个行业",
  industries: "个行业",
  provinces: "个省份",
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
  "CNY imported per CNY assimilated": "引进经费与消化吸收经费之比",
  points: "分",
  projects: "项",
  laboratories: "个",
  institutions: "家",
  firms: "家",
  patents: "件",
  years: "年",
  share: "占比",
  ratio: "比值",
  km: "公里",
  "person-years": "人年",
  "% of GDP": "占地区生产总值%",
  "CNY 10k": "万元",
  "CNY 100m": "亿元",
  CNY: "元",
};

/** Codes of fields, classes and forms of support. */
const codes: Readonly<Record<string, string>> = {
  agriculture: "农业",
  biotechnology: "生物技术",
  "construction and cities": "建筑与城镇",
  energy: "能源",
  "environment and safety": "环境与安全",
  "frontier science": "前沿科学",
  health: "健康",
  "information technology": "信息技术",
  "instruments and standards": "仪器与标准",
  manufacturing: "制造",
  "marine and space": "海洋与空间",
  materials: "材料",
  transport: "交通",
  leading: "引领型",
  growing: "成长型",
  building: "培育型",
  "generic-service": "共性技术公共服务",
  "national-tasks": "承担国家任务",
  "laboratory-host": "开放实验室",
  "key laboratory and national project → generic service; project → national tasks; laboratory → open it":
    "有重点实验室且承担国家项目→共性技术公共服务；仅有项目→承担国家任务；仅有实验室→开放实验室",
};

/** A unit in the reader's language, or null: a Chinese document prints no English unit. */
export function printedUnit(unit: string, language: Language): string | null {
  return language === "zh" ? (unitWords[unit] ?? (/^[\x20-\x7e]*$/.test(unit) ? null : unit)) : unit;
}

/** A unit or a code in the reader's language. */
export function printedWord(word: string, language: Language): string {
  return language === "zh" ? (unitWords[word] ?? codes[word] ?? word) : word;
}
