import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { degrees } from "../../tables/degrees.ts";
import { judgeDoctorates } from "./judge.ts";

const degreesTable = needed(degrees, ["economy", "degree", "field", "field_level", "year", "value"]);

/** P4.4: do few engineers go on to the doctorate? */
export const engineeringDoctoratesFacts = ruleFacts({
  code: "engineering-doctorates",
  version: 5,
  title: { en: "Engineers at the top", zh: "高层次工程人才" },
  question: {
    en: "Are there far fewer engineering doctorates for each first degree than in comparable economies?",
    zh: "每个工学本科学位对应的工学博士学位是否远少于对照国？",
  },
  item: "P4.4",
  bearsOn: ["M1.6"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [degreesTable],
  records: [],
  measure: "ratio.doctorates-per-first-degree",
  unit: "doctorates for each first degree",
  method: {
    en: "Value: doctorates divided by first university degrees of engineering in the newest year that holds both; limit: `factor` × the median of the comparators in that year. Complete statistics, so without an interval; confirmed only where at least five comparators were put in the country's place by turns and at most one in ten of them is below its limit too. Other factors, each comparator left out, all of science and engineering and an earlier year stand beside it.",
    zh: "数值：最新一年工学博士学位数除以工学本科学位数；界限为同年对照国中位数的 factor 倍。为全数统计，不设区间；须有至少五个对照国逐一代入，且同样低于界限者不超过十分之一，方判定为证据支持。并列出其他倍数、逐一去除对照国、全部理工领域以及更早年份的结果。",
  },
  blocks: null,
  grounds: "chance",
  leavesOpen: {
    en: "Training on the job and movement of people between institutions are not in the data; computer science counts as engineering in some countries; a small share of a large number is still many people.",
    zh: "在职培训与人员流动不在数据中；有的经济体将计算机科学计入工学；比例小而总数仍可能很大。",
  },
  thresholds: {
    country: {
      default: "",
      unit: "economy",
      why: { en: "Whose degrees are asked about, by the names of the table.", zh: "所问经济体（按表中名称）。" },
    },
    comparators: {
      default: ["United States", "South Korea", "Germany", "Japan", "United Kingdom", "France"],
      unit: "economies",
      why: { en: "The large economies with industries of their own.", zh: "拥有自主工业体系的主要经济体。" },
    },
    field: {
      default: "Engineering",
      unit: "field",
      why: { en: "The degrees that industry needs first.", zh: "工业最需要的学位领域。" },
    },
    wider_fields: {
      default: ["All S&E", "S&E fields"],
      unit: "fields",
      why: { en: "Science and engineering together.", zh: "理工合计。" },
    },
    factor: {
      default: 0.5,
      unit: "share of the comparators' median",
      why: {
        en: "Half of what the middle comparator has is more than differences of definition explain.",
        zh: "不及对照国中位数的一半，超出定义差异所能解释的程度。",
      },
    },
    factor_tolerance: {
      default: 0.1,
      unit: "share of the comparators' median",
      why: { en: "One half is a choice: 0.4 and 0.6 should say the same.", zh: "一半属人为选择，0.4与0.6应得出相同结论。" },
    },
  },
});

export const engineeringDoctorates = diagnosisRule({
  ...engineeringDoctoratesFacts,
  gather: (sources) => gathered(sources, degreesTable),
  judge: judgeDoctorates,
});
