import { defineMeasures } from "../define-measures.ts";

export const relatednessDefinitions = defineMeasures(
  "relatedness",
  ["location", "activity", "value", "time?", "groups?"],
  [
    {
      name: "relatedness",
      table: "pairs",
      column: "relatedness",
      tells: { en: "How often the same locations hold both activities, against the activities' sizes", zh: "两项活动为同一地区所具有的程度（相对于各自规模）" },
      reference: "Hidalgo et al. 2007; van Eck and Waltman 2009",
      range: [0, Number.POSITIVE_INFINITY],
      scaling: "invariant",
    },
    {
      name: "score",
      table: "pairs",
      column: "z_score",
      tells: { en: "How far a co-occurrence lies from chance, in standard deviations", zh: "共现次数偏离随机的程度（标准差）" },
      unit: "standard deviations",
      reference: "Teece et al. 1994",
      range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      scaling: "invariant",
    },
    {
      name: "validated",
      table: "pairs",
      column: "q_value",
      tells: {
        en: "How likely chance gives so much co-occurrence, adjusted for all pairs (Benjamini and Hochberg)",
        zh: "随机产生同样多共现的概率，经多重检验校正（BH）",
      },
      reference: "Tumminello et al. 2011; Benjamini and Hochberg 1995",
      range: [0, 1],
      scaling: "invariant",
    },
    {
      name: "density",
      table: "cells",
      column: "density",
      tells: { en: "How much of an activity's neighbourhood a location already holds", zh: "关联密度：活动的邻近活动中本地区已具有的份额" },
      reference: "Hidalgo et al. 2007",
      range: [0, 1],
      scaling: "invariant",
    },
    {
      name: "relative-density",
      table: "cells",
      column: "relative_density",
      tells: {
        en: "Density against the mean of what the location lacks, in its standard deviations",
        zh: "相对关联密度：以本地区尚不具有活动的均值与标准差标准化",
      },
      unit: "standard deviations",
      reference: "Pinheiro et al. 2022",
      range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      scaling: "invariant",
    },
    {
      name: "coherence",
      table: "locations",
      column: "coherence",
      tells: {
        en: "How related a location's activities are to each other, by their weight in its mix",
        zh: "一致性：地区各项活动彼此关联的程度（按份额加权）",
      },
      unit: "standard deviations",
      reference: "Teece et al. 1994; Nesta and Saviotti 2005",
      range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      scaling: "invariant",
    },
  ],
);
