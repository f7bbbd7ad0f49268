import type { Language } from "@quoin/core";

/** What references say beside authors and years, in Chinese. Authors and years stand as they are cited. */
const chinese: readonly (readonly [string, string])[] = [
  [
    "Combination of a Gompertz curve and a line, shrunk by how regular and how fast the trend has been; intervals from pooled rolling origins",
    "龚珀兹曲线与直线的组合，按以往趋势的规律程度和速度收缩；区间取自各滚动起点的合并误差",
  ],
  [": geometric random walk with drift, autocorrelated changes", "：带漂移的几何随机游走，变化自相关"],
  [": geometric random walk with drift", "：带漂移的几何随机游走"],
  ["1 − Σ share² over departments (Herfindahl 1950)", "1减各部门份额的平方和（Herfindahl 1950）"],
  ["1 − Σ share² over offices (Herfindahl 1950)", "1减各单位份额的平方和（Herfindahl 1950）"],
  ["application 1 of the technology-system framework (no omission)", "产业技术体系框架的应用之一：查漏"],
  [", normalised by links", "，按联系数归一"],
  [" (draws of a fixed size)", "（定长抽取）"],
  ["Poisson binomial", "泊松二项分布"],
  [" (weights)", "（权重）"],
  [" (containment)", "（包含度）"],
  [" (levels)", "（水平值）"],
  [" (first differences)", "（一阶差分）"],
  [" and ", "和"],
  ["; ", "；"],
];

/** A reference as its reader reads it. */
export function referenceText(reference: string, language: Language): string {
  return language === "zh" ? chinese.reduce((text, [english, said]) => text.replaceAll(english, said), reference) : reference;
}
