import { defineMeasures } from "../define-measures.ts";

const any = { range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], scaling: "invariant" } as const;
const positive = { range: [0, Number.POSITIVE_INFINITY], scaling: "invariant" } as const;
const share = { range: [0, 1], scaling: "invariant" } as const;
const activities = { table: "activities" } as const;
const locations = { table: "locations" } as const;
const cells = { table: "cells" } as const;

export const complexityDefinitions = defineMeasures(
  "complexity",
  ["location", "activity", "value", "time?", "population?", "anchor?", "pci?"],
  [
    {
      name: "diversity",
      ...locations,
      column: "diversity",
      tells: { en: "How many activities a location holds with advantage", zh: "地区具有优势的活动数" },
      unit: "activities",
      reference: "Hidalgo and Hausmann 2009",
      ...positive,
    },
    {
      name: "eci",
      ...locations,
      column: "eci",
      tells: { en: "How much a location knows, by who else holds what it holds", zh: "经济复杂度指数：由所具有的活动及同样具有者推断地区的知识含量" },
      reference: "Hidalgo and Hausmann 2009; Hausmann et al. 2014",
      ...any,
    },
    {
      name: "outlook",
      ...locations,
      column: "coi",
      tells: {
        en: "What a location's absent activities promise together, by nearness and complexity",
        zh: "复杂度前景指数：地区尚不具有的活动按接近度与复杂度合计的前景",
      },
      reference: "Hausmann et al. 2014",
      ...any,
    },
    {
      name: "fitness",
      ...locations,
      column: "fitness",
      tells: { en: "Fitness of a location: the complexity of all that it holds, added", zh: "适合度：地区所具有活动的复杂度之和" },
      reference: "Tacchella et al. 2012; Servedio et al. 2018",
      ...positive,
    },
    {
      name: "location-genepy",
      ...locations,
      column: "genepy",
      tells: { en: "Complexity of a location by two eigenvectors: fitness and ECI in one", zh: "GENEPY：以两个特征向量综合适合度与复杂度的地区指标" },
      reference: "Sciarra et al. 2020",
      ...positive,
    },
    {
      name: "ubiquity",
      ...activities,
      column: "ubiquity",
      tells: { en: "How many locations hold an activity with advantage", zh: "具有该活动优势的地区数" },
      unit: "locations",
      reference: "Hidalgo and Hausmann 2009",
      ...positive,
    },
    {
      name: "pci",
      ...activities,
      column: "pci",
      tells: { en: "How much an activity asks, by who holds it", zh: "活动复杂度指数：由具有者推断活动所需的知识" },
      reference: "Hidalgo and Hausmann 2009; Hausmann et al. 2014",
      ...any,
    },
    {
      name: "activity-complexity",
      ...activities,
      column: "fitness_complexity",
      tells: { en: "Complexity of an activity: small where an unfit location manages it", zh: "活动复杂度（适合度方法）：适合度低的地区也能做到则低" },
      reference: "Tacchella et al. 2012; Servedio et al. 2018",
      ...positive,
    },
    {
      name: "activity-genepy",
      ...activities,
      column: "genepy",
      tells: { en: "Complexity of an activity by two eigenvectors", zh: "GENEPY：以两个特征向量表示的活动复杂度" },
      reference: "Sciarra et al. 2020",
      ...positive,
    },
    {
      name: "advantage",
      ...cells,
      column: "rca",
      tells: {
        en: "Revealed comparative advantage: the share of an activity in its location over its share in the whole",
        zh: "显示性比较优势：活动在本地区的份额与其在总体中的份额之比",
      },
      reference: "Balassa 1965",
      ...positive,
    },
    {
      name: "density",
      ...cells,
      column: "density",
      tells: {
        en: "How much of an activity's neighbourhood a location already holds: a share (with proximity by correlation it weighs advantage and may exceed 1)",
        zh: "关联密度：活动的邻近活动中本地区已具有的份额（按相关系数计接近度时以优势加权，可大于 1）",
      },
      reference: "Hidalgo et al. 2007",
      ...share,
    },
    {
      name: "gain",
      ...cells,
      column: "cog",
      tells: { en: "What an absent activity would open to a location", zh: "复杂度前景增益：进入该活动可为地区打开的前景" },
      reference: "Hausmann et al. 2014",
      ...any,
    },
  ],
);
