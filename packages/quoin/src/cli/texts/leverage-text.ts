import { type ApiAnswer, type Language, moneyText } from "@quoin/core";
import { headedTable, invented, said } from "./headed-table.ts";

type Leverage = ApiAnswer<"leverage">;

/** Three places: of a published ratio no digit is lost. */
const ratio = (value: number | null): string => (value === null ? "–" : String(Math.round(value * 1_000) / 1_000));

/** `quoin leverage`: each ratio by its name, level, source, programme, year and region; the candidates apart; what no ratio can tell. */
export function leverageText({ leverage, contingent, additionality, marginal }: Leverage, language: Language): string {
  const head = {
    en: ["ratio", "level", "source", "basis", "programme", "year", "region", "money", "per", "value", ""],
    zh: ["比率", "级别", "来源", "口径", "专项", "年度", "地区", "分子", "分母", "倍数", ""],
  };
  const all = said(language, "all", "全部");
  const rows = leverage.map((row) => [
    row.name,
    row.level,
    row.fund ?? said(language, "booked flows", "登记流水"),
    row.fund === null ? row.basis : said(language, "totals as published", "公布的总额"),
    row.programme ?? all,
    row.year === null ? all : String(row.year),
    row.region ?? all,
    moneyText(Number(row.numerator), row.currency, language),
    moneyText(Number(row.denominator), row.currency, language),
    ratio(row.value),
    invented(row.synthetic),
  ]);
  const words = leverage.filter(({ programme, year, region }) => programme === null && year === null && region === null);
  const basis = words.map((row) => `  ${row.name} = ${ratio(row.value)}  ${row.statement[language]}\n`);
  const guarantees = contingent.map(({ currency, amount }) =>
    said(language, `Contingent (never added): ${currency} ${amount}\n`, `或有（不计入）：${currency} ${amount}\n`),
  );
  return [
    headedTable(head[language], rows, said(language, `${rows.length} ratios`, `共${rows.length}项`)),
    ...basis,
    ...guarantees,
    ...(marginal === null ? [] : [`\n${marginalText(marginal, language)}`]),
    `${additionality.statement[language]}\n`,
  ].join("");
}

/** Leverage of what a plan over the candidates would fund, and of one more unit of each budget: apart, since nothing of it is booked. */
function marginalText({ synthetic, budgets, leverage }: NonNullable<Leverage["marginal"]>, language: Language): string {
  const by: Readonly<Record<string, string>> = {
    all: said(language, "all", "全部"),
    region_code: said(language, "region", "地区"),
    system: said(language, "system", "体系"),
  };
  const set = { candidates: said(language, "all candidates", "全部候选项目"), funded: said(language, "chosen candidates", "入选候选项目") };
  const rows = [
    ...leverage.map((row) => [
      set[row.set],
      row.by === "all" ? by["all"] : `${by[row.by] ?? row.by} ${row.group ?? "–"}`,
      ratio(row.leverage_total),
      ratio(row.leverage_private),
      "",
      invented(synthetic),
    ]),
    ...budgets.map(({ label, value }) => [said(language, "one more unit", "每增一单位"), label[language], "", "", ratio(value), invented(synthetic)]),
  ].map((row) => row.map((cell) => cell ?? ""));
  const head = {
    en: ["candidates", "of", "total/public", "private/public", "marginal", ""],
    zh: ["候选项目", "范围", "总投资÷财政", "社会资金÷财政", "边际", ""],
  };
  return headedTable(head[language], rows, said(language, "Candidates are not booked and in no ratio above", "候选项目未登记流水，不计入以上比率"));
}
