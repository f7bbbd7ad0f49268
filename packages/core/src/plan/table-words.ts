import { memberOf } from "../contract/assert-present.ts";
import type { Formatter } from "../language/message/formatter.ts";
import { nameInEnglish } from "../language/own-name.ts";
import type { Language } from "../language/text.ts";
import type { LineTable } from "./plan.ts";

/** Codes that stand in the tables of plan lines, in Chinese; in English they are read as they are. */
const chinese: Readonly<Record<string, string>> = {
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
  "not classed": "未分类",
  "generic-service": "共性技术公共服务",
  "national-team": "重建的共性技术队伍",
  "federation-member": "联合体成员",
  "market-service": "市场化技术服务",
  "not decided": "暂不确定",
  central: "中央",
  provincial: "@province级",
  yes: "是",
  no: "否",
  "many small": "多而小",
  "few large": "少而大",
  "as planned": "本方案",
  all: "全部",
  candidates: "候选",
  funded: "入选",
  marginal: "边际",
};

/** A code of a line's table in the reader's language; one that is not known stands as it is. */
export function tableWord(code: string, language: Language): string {
  return language === "zh" && Object.hasOwn(chinese, code) ? memberOf(chinese, code) : code;
}

/** What stands in a cell of a line's table, in the reader's language: by the names that the table gives, else by `otherwise`; several things one behind the other. */
export function namedCell(cell: string | readonly string[], names: LineTable["names"] = {}, formatter: Formatter, otherwise: (code: string) => string): string {
  const own = (code: string): string => (formatter.language === "en" ? nameInEnglish(otherwise(code)) : otherwise(code));
  const known = (code: string): string => (Object.hasOwn(names, code) ? formatter.text(memberOf(names, code)) : own(code));
  return typeof cell === "string" ? known(cell) : formatter.clauses(cell.map(known));
}
