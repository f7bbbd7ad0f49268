import { sentences } from "../../language/statement/sentences.ts";

/** What stands on axes and in the small print of pictures. */
export const pictureWords = sentences("picture", {
  time: { en: "Time", zh: "时间" },
  surviving: { en: "Share not yet ended", zh: "尚未结束的比例" },
  "at-risk": { en: "Still watched", zh: "仍在观察" },
  rank: { en: "Rank", zh: "位次" },
  year: { en: "Year", zh: "年份" },
  share: { en: "Share (%)", zh: "份额（%）" },
  estimate: { en: "Estimate with interval", zh: "估计值及区间" },
  "part-of": { en: "Share of the whole", zh: "占总额比例" },
  dva: { en: "domestic value added", zh: "国内增加值" },
  ddc: { en: "domestic, counted twice", zh: "国内重复计算" },
  fva: { en: "foreign value added", zh: "国外增加值" },
  fdc: { en: "foreign, counted twice", zh: "国外重复计算" },
  amount: { en: "Amount", zh: "数额" },
  band: { en: "shaded: interval", zh: "阴影为区间" },
  bands: { en: "lines: interval of the rank", zh: "横线为位次区间" },
  vintages: { en: "lines: what would have been said in a former year, the older the paler; dots: what came", zh: "折线为历年当时的预测，越早越浅；点为实际值" },
  came: { en: "What came", zh: "实际值" },
  "said-in": { en: "Said in", zh: "预测年份" },
  schematic: { en: "schematic: each place one tile", zh: "示意图：每地一格" },
  outlines: { en: "outlines as they were handed in", zh: "轮廓由使用者提供" },
  "no-value": { en: "no value", zh: "无数据" },
  invented: { en: "Rests on invented data", zh: "含虚构数据" },
  source: { en: "Source: ", zh: "来源：" },
  made: { en: "Made by Quoin ", zh: "由Quoin制作，版本" },
});
