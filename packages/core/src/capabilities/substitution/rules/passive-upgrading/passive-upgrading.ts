import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { firmsTable, usefulTables } from "../../forecast/exposure/dependence-evidence.ts";
import { passiveUpgradingThresholds } from "../../forecast/passive-upgrading-thresholds.ts";
import { sharesTable } from "../../forecast/series/evidence-episodes.ts";
import { gatherSubstitutions } from "./gather.ts";
import { judgeSubstitutions } from "./judge.ts";

/** P1.2: is a technology about to be overtaken by one that is led elsewhere? */
export const passiveUpgradingFacts = ruleFacts({
  code: "passive-upgrading",
  version: 8,
  title: { en: "Who leads substitutions", zh: "替代浪潮由谁引领" },
  question: { en: "Is a technology about to be overtaken by one that is led elsewhere?", zh: "是否有技术即将被外部主导的新技术替代？" },
  item: "P1.2",
  bearsOn: [],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [sharesTable],
  alsoReads: [firmsTable, ...usefulTables],
  records: ["item", "link", "industry"],
  measure: "substitution.probability_within_10",
  unit: "probability",
  method: {
    en: "Value: probability that the likeliest challenger of a market reaches `level` within ten years, standing in the last year of the table. Confirmed where it is at least `alarm` and the challenger's share at `home` lies below that `elsewhere` in the same year. Rows that the source itself foresaw are no observations. Insufficient data where the share at home, or elsewhere, is not in the table, and where fewer than two years are observed. Other limits of alarm and the year before stand beside it. Beside it lead time against `capability_years`, and the value at risk: assets of the makers that a card names, or of the listed firms of the industry in `exposed`, those that make the successor already left out, times the part of today's share that the old technology is expected to lose within `risk_years`; an upper limit unless a table of who depends on the old technology says more.",
    zh: "数值：以表中最后一年为基准，该市场中最有可能的新技术十年内份额达到 level 的概率。概率不低于 alarm 且同年 home 的份额低于 elsewhere，判定为证据支持。来源自身的预测值不作为观测。表中缺少 home 或 elsewhere 份额的，以及实际观测不足两年的，判定为数据不足。并列出其他预警界限和上一年的结果。并列出预警期与能力建设时间（capability_years）之比较，以及风险资产：技术体系卡片所列生产单位（未列时为 exposed 所指行业的上市公司）的资产（已能生产新技术产品的除外），乘以旧技术在 risk_years 年内预期失去的份额比例；除对旧技术的依赖表另有记载外均为上限。",
  },
  blocks: null,
  grounds: "forecast",
  leavesOpen: {
    en: "Which part of a firm's assets serves the old technology, and who owns the successor's patents, is not in the data.",
    zh: "企业资产中用于旧技术的部分，以及新技术的专利归属，数据中没有。",
  },
  thresholds: passiveUpgradingThresholds,
});

export const passiveUpgrading = diagnosisRule({
  ...passiveUpgradingFacts,
  gather: gatherSubstitutions,
  judge: judgeSubstitutions,
});
