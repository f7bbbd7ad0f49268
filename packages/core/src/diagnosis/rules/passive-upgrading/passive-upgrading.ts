import { diagnosisRule } from "../../rule.ts";
import { firmsTable, gatherSubstitutions, sharesTable } from "./gather.ts";
import { judgeSubstitutions } from "./judge.ts";

/** P1.2: is a technology about to be overtaken by one that is led elsewhere? */
export const passiveUpgrading = diagnosisRule({
  code: "passive-upgrading",
  version: 2,
  title: { en: "Passive upgrading", zh: "替代浪潮中的被动跟随" },
  question: { en: "Is a technology about to be overtaken by one that is led elsewhere?", zh: "是否有技术即将被外部主导的新技术替代？" },
  item: "P1.2",
  bearsOn: [],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["nation"],
  tables: [sharesTable, firmsTable],
  records: [],
  measure: "substitution.probability_within_10",
  unit: "probability",
  method: {
    en: "Value: probability that the likeliest challenger of a market reaches `level` within ten years, standing in the last year of the table. Confirmed where it is at least `alarm` and the challenger's share at `home` lies below that `elsewhere` in the same year. Insufficient data where the share at home, or elsewhere, is not in the table. Beside it the assets of the listed firms of the industry named in `exposed`, as an upper limit.",
    zh: "数值：以表中最后一年为基准，该市场中最有可能的新技术十年内份额达到 level 的概率。概率不低于 alarm 且同年 home 的份额低于 elsewhere，判定为证据支持。表中缺少 home 或 elsewhere 份额的，判定为数据不足。并列出 exposed 所指行业上市公司的资产，作为受影响资产的上限。",
  },
  leavesOpen: {
    en: "Which part of a firm's assets serves the old technology, and who owns the successor's patents, is not in the data.",
    zh: "企业资产中用于旧技术的部分，以及新技术的专利归属，数据中没有。",
  },
  thresholds: {
    alarm: {
      default: 0.5,
      unit: "probability",
      why: {
        en: "At one half all takeovers of the record were warned of, half of them nearly five years ahead, with false alarms in a fifth of the series.",
        zh: "取一半时，历史上的替代均得到预警，半数提前近五年，约五分之一的序列为误报。",
      },
    },
    level: { default: 50, unit: "percent", why: { en: "Half of the market.", zh: "份额过半。" } },
    home: {
      default: "China",
      unit: "region of the table",
      why: { en: "The nation of this workspace, as the table names it.", zh: "本工作区的国家（表中名称）。" },
    },
    elsewhere: { default: "World", unit: "region of the table", why: { en: "What home is held against.", zh: "比较对象。" } },
    markets: {
      default: ["smartphone_display_world", "ev_car_sales_share", "electricity_mix"],
      unit: "episodes",
      why: {
        en: "Where a substitution is open: the paper's own case goes on with OLED, and two industries with large assets.",
        zh: "替代尚未完成的市场：原文案例的后续（OLED），以及资产规模较大的两个行业。",
      },
    },
    exposed: {
      default: ["smartphone_display_world=元器件", "ev_car_sales_share=汽车整车", "electricity_mix=火力发电"],
      unit: "EPISODE=INDUSTRY",
      why: { en: "The listed industry in which the makers or users of the old technology stand.", zh: "旧技术的生产或使用企业所属的上市行业。" },
    },
  },
  gather: gatherSubstitutions,
  judge: judgeSubstitutions,
});
