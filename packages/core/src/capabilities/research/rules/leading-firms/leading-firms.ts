import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { researchFirms } from "../../tables/research-firms.ts";
import { judgeLeadingFirms } from "./judge.ts";

const firmsTable = needed(researchFirms, ["financial_year", "company", "hq", "rd"]);

/** P4.5: are the firms that lead smaller in R&D than those elsewhere? */
export const leadingFirmsFacts = ruleFacts({
  code: "leading-firms",
  version: 5,
  title: { en: "Leading firms", zh: "龙头企业" },
  question: {
    en: "Do the leading firms at home spend far less on R&D than firms of the same rank elsewhere?",
    zh: "本国龙头企业的研发投入是否远低于对照国同位次企业？",
  },
  item: "P4.5",
  bearsOn: ["M5.2"],
  function: "F1",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [firmsTable],
  records: [],
  measure: "benchmark.rd-of-leading-firm",
  unit: "EUR billion",
  method: {
    en: "Value: R&D of the firm at `rank` among those with headquarters at home; limit: `factor` × that of the firm at the same rank of the first comparator. Confirmed only where at least five comparators were put in the country's place by turns and at most one in ten of them is below its limit too. All lists are cut at least_rd, since they begin at different sizes. Other ranks, factors and comparators stand beside it.",
    zh: "数值：总部在本国、位列第 rank 位企业的研发投入；界限为首个对照经济体同位企业的 factor 倍。须有至少五个对照经济体逐一代入，且同样低于界限者不超过十分之一，方判定为证据支持。各名单起点不同，统一按 least_rd 截取。并列出其他位次、倍数和对照。",
  },
  blocks: null,
  grounds: "chance",
  leavesOpen: {
    en: "Who buys from whom, and which firm organises a chain, is not in the data; headquarters are not the place of R&D.",
    zh: "企业间供应关系以及由谁组织产业链，数据中没有；总部所在地不等于研发地。",
  },
  thresholds: {
    home: {
      default: "",
      unit: "headquarters",
      why: { en: "Whose firms are asked about, by the words of the table.", zh: "所问企业总部所在地（按表中用词）。" },
    },
    comparators: {
      default: ["US", "EU"],
      unit: "headquarters",
      why: { en: "The two other large lists; the first carries the verdict.", zh: "另两个大名单，以首个为准。" },
    },
    rank: {
      default: 10,
      unit: "rank",
      why: { en: "One giant makes no ecosystem: the tenth firm tells how deep the lead goes.", zh: "一家巨头不成生态，第十位说明领先的深度。" },
    },
    other_ranks: {
      default: ["5", "20", "50"],
      unit: "ranks",
      why: { en: "The answer should not hang on the tenth.", zh: "结论不应系于第十位。" },
    },
    factor: {
      default: 0.5,
      unit: "share of the other firm",
      why: { en: "Half is far more than a difference of one place in the list.", zh: "一半远超名单中一位之差。" },
    },
    factor_tolerance: {
      default: 0.1,
      unit: "share of the other firm",
      why: { en: "One half is a choice: 0.4 and 0.6 should say the same.", zh: "一半属人为选择，0.4与0.6应得出相同结论。" },
    },
    least_rd: {
      default: 0.0357,
      unit: "EUR billion",
      why: { en: "The smallest firm of the shortest list; the others begin lower.", zh: "最短名单中最小企业的规模，其他名单起点更低。" },
    },
    minimum_firms: {
      default: 20,
      unit: "firms",
      why: { en: "A shorter list is no ranking of an economy.", zh: "名单过短不能代表一个经济体。" },
    },
  },
});

export const leadingFirms = diagnosisRule({
  ...leadingFirmsFacts,
  gather: (sources) => gathered(sources, firmsTable),
  judge: judgeLeadingFirms,
});
