import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { industrialResearch } from "../../tables/industrial-research.ts";
import { researchByActivity } from "../../tables/research-by-activity.ts";
import { judgeBusinessResearch } from "./judge.ts";

const economiesTable = needed(researchByActivity, ["geo", "year", "performed_by", "activity", "value"]);
const firmsTable = needed(industrialResearch, ["region", "year", "indicator", "value"]);

/** P3.2: do firms leave research to others? */
export const businessResearchFacts = ruleFacts({
  code: "business-research",
  version: 5,
  title: { en: "Research and development of firms", zh: "企业的研究与开发" },
  question: {
    en: "Is the share of research in the R&D of the country's firms far below that of its comparators?",
    zh: "企业研发经费中研究所占比重是否远低于对照国？",
  },
  item: "P3.2",
  bearsOn: ["P3.1", "D2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [economiesTable],
  alsoReads: [firmsTable],
  records: [],
  measure: "ratio.research-share-of-business-rd",
  unit: "share of business R&D",
  method: {
    en: "Value: 1 − experimental development / all business R&D, mean of the newest period_years of the country; limit: `factor` × the median of the comparators in as many years up to then. Complete statistics, so without an interval; confirmed only where at least five comparators were put in the country's place by turns and at most one in ten of them is below its limit too. Other factors, each comparator left out, the newest year and the yearbook of industrial firms stand beside it.",
    zh: "数值：1 − 试验发展/企业研发经费，取本国最新 period_years 年平均；界限为同期对照国中位数的 factor 倍。为全数统计，不设区间；须有至少五个对照国逐一代入，且同样低于界限者不超过十分之一，方判定为证据支持。并列出其他倍数、逐一去除对照国、仅最新一年以及年鉴工业企业口径的结果。",
  },
  blocks: null,
  grounds: "chance",
  leavesOpen: {
    en: "Why firms do or do not take on generic technology is not in the data: it needs a survey of firms, or projects that were refused.",
    zh: "企业为何承担或不承担共性技术，数据中没有：需要企业调查或落选项目记录。",
  },
  thresholds: {
    country: {
      default: "",
      unit: "economy",
      why: { en: "Whose firms are asked about, in the codes of the table.", zh: "所问企业所在经济体（按表中代码）。" },
    },
    comparators: {
      default: ["US", "JP", "KR", "FR", "UK", "IT", "DE"],
      unit: "economies",
      why: { en: "The large economies of which the table holds the split.", zh: "表中有分类数据的主要经济体。" },
    },
    factor: {
      default: 0.5,
      unit: "share of the comparators' median",
      why: {
        en: "Half of what the middle comparator does is far more than differences of classing between countries explain.",
        zh: "不及对照国中位数的一半，远超各国分类口径差异所能解释的程度。",
      },
    },
    factor_tolerance: {
      default: 0.1,
      unit: "share of the comparators' median",
      why: { en: "One half is a choice: 0.4 and 0.6 should say the same.", zh: "一半属人为选择，0.4与0.6应得出相同结论。" },
    },
    period_years: {
      default: 3,
      unit: "years",
      why: { en: "Means of three years take out single surveys.", zh: "取三年平均可消除单次调查的影响。" },
    },
  },
});

export const businessResearch = diagnosisRule({
  ...businessResearchFacts,
  gather: async (sources) => ({
    economies: await gathered(sources, economiesTable, { performed_by: ["business"] }),
    firms: await optionalTable(sources, firmsTable, { indicator: ["rd_intramural", "rd_intramural_experimental"] }),
  }),
  judge: judgeBusinessResearch,
});
