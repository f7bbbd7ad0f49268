import { defineMeasures } from "../define-measures.ts";

const anyChange = { range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], scaling: "proportional", unit: "that of the values" } as const;
const positive = { range: [0, Number.POSITIVE_INFINITY], scaling: "invariant" } as const;

export const comparisonDefinitions = defineMeasures(
  "comparison",
  ["location", "activity", "value", "time?", "groups?"],
  [
    {
      name: "competitive",
      table: "growth",
      column: "competitive",
      tells: {
        en: "Shift-share: what a location gained beyond the growth of its activities elsewhere",
        zh: "偏离份额分析的竞争力分量：超出各项活动总体增长的部分",
      },
      reference: "Dunn 1960",
      ...anyChange,
    },
    {
      name: "mix",
      table: "growth",
      column: "mix",
      tells: {
        en: "Shift-share: what a location gained because its activities grew faster than the whole",
        zh: "偏离份额分析的结构分量：所具有活动快于总体增长带来的部分",
      },
      reference: "Dunn 1960",
      ...anyChange,
    },
    {
      name: "twin-distance",
      table: "twins",
      column: "krugman",
      tells: { en: "Structural twins: distance of a location's mix from that of its nearest others", zh: "结构相近地区：与最相近地区的结构距离" },
      reference: "Krugman 1991",
      range: [0, 2],
      scaling: "invariant",
    },
    {
      name: "complementarity",
      table: "complements",
      column: "complementarity",
      tells: {
        en: "Mean nearness of what another location holds and this one lacks",
        zh: "互补性：对方具有而本地区尚缺的活动的平均关联密度",
      },
      reference: "Balland and Boschma 2021",
      range: [0, 1],
      scaling: "invariant",
    },
    {
      name: "related-variety",
      table: "variety",
      column: "related",
      tells: { en: "Variety of a location's mix within groups of kin", zh: "相关多样性：同类活动内部的多样程度" },
      unit: "bits",
      reference: "Frenken, Van Oort and Verburg 2007",
      ...positive,
    },
    {
      name: "unrelated-variety",
      table: "variety",
      column: "unrelated",
      tells: { en: "Variety of a location's mix between groups", zh: "非相关多样性：不同类活动之间的多样程度" },
      unit: "bits",
      reference: "Frenken, Van Oort and Verburg 2007",
      ...positive,
    },
  ],
);
