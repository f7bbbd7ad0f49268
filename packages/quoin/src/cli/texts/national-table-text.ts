import { columnText, type Language, type NationalTableAnswer, percentText } from "@quoin/core";
import { headedTable, said, underMark } from "./headed-table.ts";

/** `quoin national-table` */
export function nationalTableText({ years, year, imports, sectors, synthetic }: NationalTableAnswer, language: Language): string {
  const percent = (value: number | null): string => percentText(value, language);
  const number = (value: number | null): string => columnText(value, language, 3);
  const overTime = headedTable(
    language === "zh"
      ? ["年份", "部门数", "出口", "进口", "出口的进口含量（表中所列）", "出口的进口含量（按比例）", "审计错误", "警告"]
      : ["year", "sectors", "exports", "imports", "imports in exports, as told", "by proportion", "errors", "warnings"],
    years.map((each) => [
      String(each.year),
      String(each.sectors),
      columnText(each.exports, language, 0),
      columnText(each.imports, language, 0),
      percent(each.vs_share_given),
      percent(each.vs_share_proportional),
      String(each.errors),
      String(each.warnings),
    ]),
    said(
      language,
      "Imports behind exports; fewer sectors give less, so compare tables of as many",
      "出口背后的进口；部门归并越粗数值越低，应比较部门数相同的表",
    ),
  );
  const bySector = headedTable(
    language === "zh"
      ? ["部门", "进口含量", "进口占国内使用", "国内产出乘数", "国内增加值乘数", "国内报酬乘数", "上游度", "断开国内采购损失占总产出"]
      : ["sector", "import content", "imports of use", "output multiplier", "value added", "pay", "upstreamness", "extraction"],
    sectors.map((each) => [
      each.industry.label[language],
      percent(each.import_content),
      percent(each.import_share),
      number(each.multiplier_domestic),
      number(each.value_multiplier),
      number(each.income_multiplier),
      columnText(each.upstreamness, language, 2),
      percent(each.extraction_share),
    ]),
    imports === "given"
      ? said(
          language,
          `${year}: per unit of final demand for goods from home; imports as the table tells them`,
          `${year}年：每单位国内产品最终需求；进口按表中所列`,
        )
      : said(
          language,
          `${year}: per unit of final demand for goods from home; imports by proportion of use`,
          `${year}年：每单位国内产品最终需求；进口按使用比例分摊`,
        ),
  );
  return underMark(synthetic, `${overTime}\n${bySector}`);
}
