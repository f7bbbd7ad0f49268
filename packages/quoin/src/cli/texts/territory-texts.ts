import { type ApiAnswer, type Language, numberText, ownDecimals, wholeUnits } from "@quoin/core";
import { headedTable, said } from "./headed-table.ts";

/** Units of the program's own codes as a terminal prints them. */
const unitNames: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  "": ["", ""],
  "1": ["", ""],
  count: ["number", "个"],
  person_year: ["person-years", "人年"],
  pct_of_GDP: ["% of GDP", "占地区生产总值的%"],
};

function unitName(unit: string, language: Language): string {
  const names = unitNames[unit];
  return names === undefined ? unit.replace(/_1m$/, said(language, " 1m", "百万")) : said(language, ...names);
}

const headed = (head: string, unit: string): string => (unit === "" ? head : `${head} (${unit})`);

/** A figure with all its digits, money in whole units of its currency; what is not known is a dash. */
function figure(value: number | null, factor: number, language: Language): string {
  if (value === null) return "–";
  // Twelve digits: a product of two numbers shows no digits that neither had.
  const whole = Number((value * factor).toPrecision(12));
  return numberText(whole, language, Math.min(6, ownDecimals(whole)));
}

/** `quoin groupings`: money in whole units of its currency, each quotient with its unit. */
export function groupingsText({ groupings, indicators, indicator, sums, unit, per, share_unit: quotient }: ApiAnswer<"groupings">, language: Language): string {
  const groups = groupings.flatMap((grouping) => grouping.groups.map((group) => ({ ...group, of: grouping.name })));
  if (indicator === null || unit === null) {
    const rows = groups.map(({ id, name, of, members }) => [id, name[language], of[language], members.join(", ")]);
    const known = indicators.map(({ id, label, unit: own }) => [id, label[language], unitName(own, language)]);
    const tables = [
      headedTable(
        [said(language, "group", "组"), said(language, "name", "名称"), said(language, "grouping", "分组"), said(language, "places", "所含地区")],
        rows,
        said(language, `${groups.length} groups`, `${groups.length}个组`),
      ),
      headedTable(
        [said(language, "indicator", "指标"), said(language, "name", "名称"), said(language, "read in", "单位")],
        known,
        said(language, `${known.length} indicators that add over places`, `可按地区相加的指标${known.length}项`),
      ),
    ];
    return tables.join("\n");
  }
  const money = wholeUnits(unit);
  const own = unitName(money.unit, language);
  const ratio =
    quotient === null
      ? ""
      : [unitName(quotient.unit, language), ...(quotient.per === null ? [] : [unitName(quotient.per, language)])].join(said(language, " / ", "／"));
  const head = [
    said(language, "group", "组"),
    said(language, "name", "名称"),
    said(language, "year", "年份"),
    headed(said(language, "sum", "合计"), own),
    headed(said(language, "what is known", "已知部分"), own),
    ...(quotient === null ? [] : [headed(said(language, "quotient", "两项之比"), ratio)]),
    said(language, "without a figure", "缺少数据"),
  ];
  const rows = sums.map((sum) => [
    sum.group,
    groups.find(({ id }) => id === sum.group)?.name[language] ?? "",
    String(sum.year),
    figure(sum.value, money.factor, language),
    figure(sum.known, money.factor, language),
    ...(quotient === null ? [] : [figure(sum.share, quotient.factor, language)]),
    sum.missing.join(", "),
  ]);
  const named = (code: string | null) => indicators.find(({ id }) => id === code)?.label[language] ?? code ?? "";
  return headedTable(
    head,
    rows,
    per === null ? named(indicator) : said(language, `${named(indicator)}, divided by ${named(per)}`, `${named(indicator)}除以${named(per)}`),
  );
}
