import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { technologyGenerality } from "../../tables/technology-generality.ts";
import { technologyPerformers } from "../../tables/technology-performers.ts";
import { judgeGenericPerformers } from "./judge.ts";

const generalityTable = needed(technologyGenerality, ["technology", "generality", "citing"], ["name"]);
const performersTable = needed(technologyPerformers, ["technology", "performer", "year", "amount"]);

/** P3.1, from micro-data: does anybody carry the technologies whose knowledge is used most widely? */
export const genericPerformersFacts = ruleFacts({
  code: "generic-performers",
  version: 2,
  title: { en: "Performers of generic technology", zh: "共性技术的承担主体" },
  question: {
    en: "Have the technologies whose knowledge is used most widely less often a performer who stays with them than others have?",
    zh: "知识应用面最广的技术是否比其他技术更缺少持续投入的承担主体？",
  },
  item: "P3.1",
  bearsOn: ["P3.4", "D2", "M1.3", "M1.5"],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [generalityTable, performersTable],
  records: [],
  measure: "benchmark.uncarried-technologies",
  unit: "share of general technologies",
  method: {
    en: "A technology is general where it is among the upper general_part by generality: how evenly its citations come from other technologies, corrected for their number. It is carried where a performer holds performer_share of the work of the last window years or more and was at work in steady_part of those years that are reported at all. Value: share of the general technologies that nobody carries. Held against the same label dealt out anew among technologies of about the same size (size_classes classes by amount of work), since in a small technology one performer soon holds a large part. Technologies with fewer than minimum_citations citations or less than minimum_amount of work are left out and counted.",
    zh: "通用性（引用来自各项技术的均匀程度，已按引用次数修正）居前 general_part 的为通用技术。最近 window 年工作量中占 performer_share 以上、且在有记录年份的 steady_part 以上有投入的主体为承担主体。数值：无人承担的通用技术所占比例；与在规模相近的技术之间（按工作量分 size_classes 类）重新分配“通用”标记的结果比较，因为规模小的技术中单个主体更易占较大份额。被引少于 minimum_citations 次或工作量不足 minimum_amount 的技术不计入并注明数量。",
  },
  blocks: movedWhole("technology"),
  grounds: "chance",
  leavesOpen: {
    en: "With whose money performers work and for whom is not in the data; citations say that knowledge is used, not that it is needed; one performer under several names looks like several.",
    zh: "主体由谁资助、为谁工作，数据中没有；引用说明知识被使用，不说明被需要；同一主体以多个名称出现时会被视为多个。",
  },
  thresholds: {
    general_part: {
      default: 0.25,
      unit: "share of technologies",
      why: { en: "The upper quarter: enough technologies for a test, few enough to be called general.", zh: "居前四分之一：数量足以检验，又不致泛化。" },
    },
    performer_share: {
      default: 0.05,
      unit: "share of the work",
      why: { en: "Whoever does a twentieth of a technology has it as a business.", zh: "承担一项技术二十分之一工作的主体以此为业。" },
    },
    steady_part: { default: 0.8, unit: "share of years", why: { en: "One year in five may pass without a result.", zh: "五年中允许一年没有产出。" } },
    window: { default: 5, unit: "years", why: { en: "One plan of five years.", zh: "一个五年规划期。" } },
    minimum_citations: { default: 20, unit: "citations", why: { en: "With fewer the spread of citations is chance.", zh: "更少时引用的分散程度多出于偶然。" } },
    minimum_amount: { default: 20, unit: "units of work", why: { en: "With less one result makes a performer.", zh: "更少时一项成果即构成承担主体。" } },
    minimum_technologies: { default: 40, unit: "technologies", why: { en: "A quarter of fewer is under ten.", zh: "更少时四分之一不足十项。" } },
    minimum_years: {
      default: 3,
      unit: "years",
      why: { en: "Whether somebody stays shows in three years at the earliest.", zh: "至少三年才能看出是否持续投入。" },
    },
    minimum_excess: {
      default: 0.15,
      unit: "share of technologies",
      why: { en: "One general technology in seven more than others: worth an institute's task.", zh: "每七项通用技术多一项无人承担，值得为此明确任务。" },
    },
    size_classes: { default: 4, unit: "classes", why: { en: "Quarters by amount of work.", zh: "按工作量分为四类。" } },
    draws: drawsThreshold(2000),
    seed: seedThreshold,
  },
});

export const genericPerformers = diagnosisRule({
  ...genericPerformersFacts,
  gather: async (sources) => ({
    generality: await gathered(sources, { contract: technologyGenerality, fields: [...generalityTable.fields, ...generalityTable.optional] }),
    performers: await gathered(sources, performersTable),
  }),
  judge: judgeGenericPerformers,
});
