import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { firmsTable, gatherInstituteIndustries, institutesTable } from "./gather.ts";
import { judgeInstituteSupport } from "./judge.ts";
import { supportThresholds } from "./support-thresholds.ts";

/** P3.4: do transformed institutes work for industries more scattered than others? */
export const instituteSupport = diagnosisRule({
  code: "institute-support",
  version: 5,
  title: { en: "Institutes of scattered industries", zh: "分散行业中的转制院所" },
  question: { en: "Do transformed institutes serve industries more scattered than industries in general?", zh: "转制院所所服务的行业是否比行业总体更分散？" },
  item: "P3.4",
  bearsOn: ["D2", "M3.1", "M3.4"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [institutesTable, firmsTable],
  records: [],
  measure: "ratio.scattered-industry-share",
  unit: "share of institutes",
  method: {
    en: "Value: share of the institute-companies whose industry has a Herfindahl index of listed firms (total assets) below industry_cut. The industry is read from words of the name; names that do not end as a company's are left out. Against draws in which the institutes of one industry stay together and serve an industry taken at random among all with minimum_firms listed firms: any narrow class of firms looks concentrated and any wide one scattered, so the base rate of the classes is what counts. Refused only where the interval excludes minimum_excess more. Other cuts, the largest industry left out, all names and wider industries stand beside it. The plan's 2 × 2 rule of support uses the same cut.",
    zh: "数值：所属行业上市企业总资产赫芬达尔指数低于 industry_cut 的院所类企业比例。所属行业由名称用词判断，结尾不是企业用词的名称不计入。与随机情形比较：同一行业的院所保持在一起，随机对应上市企业不少于 minimum_firms 家的任一行业——行业分类越窄越显集中、越宽越显分散，因此应与行业总体的比例比较。只有区间排除高出 minimum_excess 时才判定为不支持。并列出其他分界点、去除院所最多的行业、计入全部名称以及限于较大行业的结果。规划中2×2支持规则使用同一分界点。",
  },
  blocks: movedWhole("institution"),
  grounds: "chance",
  leavesOpen: {
    en: "A pattern of names is not a register of institutes that became companies; unlisted firms, the institutes' own income and their base funding are not in the data.",
    zh: "名称识别不是转制院所的正式名录；非上市企业、院所自身收入与基本经费不在数据中。",
  },
  thresholds: supportThresholds,
  gather: gatherInstituteIndustries,
  judge: judgeInstituteSupport,
});
