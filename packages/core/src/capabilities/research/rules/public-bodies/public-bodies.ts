import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { publishedFacts } from "../../../../evidence/tables/published-facts.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import { researchByPayer } from "../../tables/research-by-payer.ts";
import { judgePublicBodies } from "./judge.ts";

export const performersTable = needed(researchByPayer, ["geo", "year", "performed_by", "funded_by", "value", "unit"]);
export const factsTable = needed(publishedFacts, ["fact", "place", "year", "figure", "value"]);

/** P3.1 with M3.1 and M4.1: do public institutes and testing bodies give way? */
export const publicBodiesFacts = ruleFacts({
  code: "public-bodies",
  version: 2,
  title: { en: "Public institutes and testing bodies", zh: "公共院所与公共检测机构" },
  question: { en: "Do public bodies have a falling part in research and in testing?", zh: "公共机构在研发与检验检测中的比重是否下降？" },
  item: "P3.1",
  bearsOn: ["M3.1", "M4.1"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  alsoReads: [performersTable, factsTable],
  records: [],
  measure: "ratio.public-share-change",
  unit: "change of the share",
  method: {
    en: "Parts: `research`, the part of all R&D that the government sector performs; `testing`, the part of public institutions among bodies that inspect and test, as published. Value: mean of the last period_years less that of the first, against walks that take the figure's own yearly steps, each as likely down as up. A step over a year without a figure is no yearly step: the longest run of years that follow one another is asked, and years beyond it are named. Steps in pairs and the newest year left out stand beside it; a part whose table is missing touches no other.",
    zh: "各部分：全部研发中政府部门（公共院所）执行的比重；检验检测机构中事业单位的比重（公开数据）。数值：最后 period_years 年平均减最初 period_years 年平均，与以该数自身年际变动、升降机会均等的随机游走比较。跨越缺数年份的变动不是年际变动：只取连续年份最长的一段，其余年份列明。并列出相邻变动绑定以及不含最新年份的结果；缺少数据表的部分不影响其他部分。",
  },
  blocks: movedWhole("year"),
  grounds: "chance",
  leavesOpen: {
    en: "A part also falls where others grow faster; whether firms do what public bodies did for everybody is not in the data.",
    zh: "其他主体增长更快时比重也会下降；企业是否承担了公共机构原有的公共职能，不在数据中。",
  },
  thresholds: {
    country: {
      default: "",
      inChina: "CN_X_HK",
      unit: "economy",
      why: { en: "Who is asked about, in the codes of the table.", zh: "所问经济体（按表中代码）。" },
    },
    testing_figure: {
      default: "public_institutions_among_all_bodies",
      unit: "figure of the table",
      why: { en: "The name of the figure in percent, as the table of published figures has it.", zh: "公开数据表中的指标名称（百分比）。" },
    },
    period_years: {
      default: 3,
      unit: "years",
      why: { en: "Means of three years take out single years.", zh: "取三年平均可消除单年波动。" },
    },
    minimum_fall: {
      default: 0.05,
      unit: "share",
      why: { en: "One in twenty of all research or of all bodies.", zh: "相当于全部研发或全部机构的二十分之一。" },
    },
    draws: drawsThreshold(4000),
    seed: seedThreshold,
  },
});

export const publicBodies = diagnosisRule({
  ...publicBodiesFacts,
  gather: async (sources, { country, testing_figure }) => ({
    performers: await optionalTable(sources, performersTable, { geo: [country, wholeTerritory], funded_by: ["total"] }),
    facts: await optionalTable(sources, factsTable, { figure: [testing_figure] }),
  }),
  judge: judgePublicBodies,
});
