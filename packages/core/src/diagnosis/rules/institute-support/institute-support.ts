import { diagnosisRule } from "../../rule.ts";
import { firmsTable, gatherInstituteMarkets, institutesTable, leadsTable } from "./gather.ts";
import { judgeInstituteSupport } from "./judge.ts";
import { supportThresholds } from "./support-thresholds.ts";

/** P3.4: do transformed institutes work for industries that cannot support them? */
export const instituteSupport = diagnosisRule({
  code: "institute-support",
  version: 1,
  title: { en: "Institutes of scattered industries", zh: "分散行业中的转制院所" },
  question: { en: "Do transformed institutes serve industries too scattered to support them?", zh: "转制院所所服务的行业是否过于分散而难以支撑？" },
  item: "P3.4",
  bearsOn: ["D2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["nation"],
  tables: [institutesTable, firmsTable, leadsTable],
  records: [],
  measure: "ratio.scattered-industry-share",
  unit: "share of institutes",
  method: {
    en: "The 2 × 2 rule of support: Herfindahl of listed firms (total assets) in the institute's industry × Herfindahl of leading institutions (projects) in its programmes. Scattered industry and concentrated research: stable support; both scattered: a national team; concentrated industry: market instruments. The industry is read from words of the name. Confirmed where the share of institutes of scattered industries reaches scattered_share at the cut points and with both moved by `moved` up and down; not supported where it stays below each time; else insufficient data.",
    zh: "院所支持方式的2×2规则：所属行业上市企业（总资产）的赫芬达尔指数×所在专项牵头单位（项目数）的赫芬达尔指数。行业分散而研究集中：稳定支持；两者均分散：重建国家队；行业集中：市场化方式。所属行业由名称用词判断。分界点不变及上下移动 moved 时，服务于分散行业的院所比例均达到 scattered_share 的判定为证据支持；均未达到的为不支持；其余为数据不足。",
  },
  leavesOpen: {
    en: "A pattern of names is not the register of the 242 transformed institutes; unlisted firms, the institutes' own income and their base funding are not in the data.",
    zh: "名称识别不是242家转制院所的正式名录；非上市企业、院所自身收入与基本经费不在数据中。",
  },
  thresholds: supportThresholds,
  gather: gatherInstituteMarkets,
  judge: judgeInstituteSupport,
});
