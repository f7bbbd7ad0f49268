import type { LocalText } from "../../text.ts";
import type { MeasureDefinition } from "../measure-definition.ts";

type Line = readonly [table: string, column: string, range: readonly [number, number], tells: LocalText, reference: string, unit?: string];

const counted: ReadonlySet<string> = new Set(["mean_krugman", "mean_cosine"]);

const lines: readonly Line[] = [
  [
    "locations",
    "herfindahl",
    [0, 1],
    { en: "How concentrated a location's mix is: sum of squared shares", zh: "地区结构的集中程度:份额平方和" },
    "Herfindahl 1950",
  ],
  ["locations", "entropy", [0, 64], { en: "How varied a location's mix is: Shannon entropy", zh: "地区结构的多样程度:香农熵" }, "Shannon 1948", "bits"],
  [
    "locations",
    "krugman",
    [0, 2],
    { en: "How far a location's mix is from the pooled one: sum of absolute differences of shares", zh: "地区结构与总体结构的差异:份额之差绝对值之和" },
    "Krugman 1991",
  ],
  ["locations", "hachman", [0, 1], { en: "How closely a location's mix follows the pooled one", zh: "地区结构与总体结构的接近程度" }, "Hachman 1995"],
  [
    "locations",
    "specialisation",
    [0, 1],
    {
      en: "Share of a location's units that would have to change activity to match the pooled mix: half of krugman",
      zh: "要与总体结构一致,须改变行业的份额:克鲁格曼指数的一半",
    },
    "Hoover 1936",
  ],
  [
    "activities",
    "locational_gini",
    [0, 1],
    { en: "How unevenly an activity is spread over locations, against their size", zh: "行业在各地区分布的不均衡程度(相对地区规模)" },
    "Krugman 1991",
  ],
  [
    "activities",
    "hoover",
    [0, 1],
    { en: "Share of an activity that would have to move to be spread as everything is", zh: "要与总体分布一致,须迁移的行业份额" },
    "Hoover 1936",
  ],
  ["activities", "herfindahl", [0, 1], { en: "How concentrated an activity is in few locations", zh: "行业集中于少数地区的程度" }, "Herfindahl 1950"],
  ["cells", "share", [0, 1], { en: "Share of an activity in its location", zh: "行业占所在地区的份额" }, ""],
  [
    "cells",
    "lq",
    [0, Number.POSITIVE_INFINITY],
    { en: "Location quotient: the share of an activity in its location over its share in the whole", zh: "区位商:行业在本地区的份额与其在总体中份额之比" },
    "Balassa 1965",
  ],
  ["pairs", "krugman", [0, 2], { en: "Distance between the mixes of two locations", zh: "两地区结构的距离" }, "Krugman 1991"],
  ["pairs", "cosine", [0, 1], { en: "Likeness of the mixes of two locations", zh: "两地区结构的相似度" }, "Jaffe 1986"],
  [
    "similarity",
    "mean_krugman",
    [0, 2],
    {
      en: "Mean distance over all pairs of locations, against chance and, over time, against locations that keep their own mix",
      zh: "各地区两两之间的平均距离,与随机情形、并随时间与各地区保持自身结构的情形比较",
    },
    "Krugman 1991",
  ],
  [
    "similarity",
    "mean_cosine",
    [0, 1],
    { en: "Mean likeness over all pairs of locations, held against the same nulls", zh: "各地区两两之间的平均相似度,采用同样的比较基准" },
    "Jaffe 1986",
  ],
];

/** The measures of the structure family. */
export const structureDefinitions: readonly MeasureDefinition[] = lines.map(([table, column, range, tells, reference, unit = "1"]) => ({
  id: `structure.${counted.has(column) ? column : `${table}.${column}`}`,
  version: 1,
  family: "structure",
  tells,
  inputs: ["location", "activity", "value", "time?"],
  unit,
  reference,
  table,
  column: counted.has(column) ? "observed" : column,
  ...(counted.has(column) ? { rows: ["statistic", column] as const } : {}),
  range,
  scaling: counted.has(column) ? "fixed-unit" : "invariant",
}));
