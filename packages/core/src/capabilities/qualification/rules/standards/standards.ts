import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { standardsCommittees } from "../../tables/standards-committees.ts";
import { judgeCommittees } from "./judge.ts";

const committeesTable = needed(standardsCommittees, ["id", "status", "secretariat", "created", "parent"]);

/** P2.3 with M1.3: does the country take part in setting new standards? */
export const standardsFacts = ruleFacts({
  code: "standards",
  version: 4,
  title: { en: "Setting of standards", zh: "标准制定" },
  question: {
    en: "Does the country's body lead a smaller share of the ISO committees created lately than of all?",
    zh: "近年成立的ISO委员会中，我国承担秘书处的比重是否低于全部委员会？",
  },
  item: "P2.3",
  bearsOn: ["D1", "M1.3", "M5.1"],
  function: "F4",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [committeesTable],
  records: [],
  measure: "ratio.secretariat-share",
  unit: "share of committees",
  method: {
    en: "Value: share of the active ISO committees created from `since` on whose secretariat the country's body holds, against as many drawn at random from all committees (exact, without replacement). Other years and technical committees alone stand beside it.",
    zh: "数值：since 年以后成立的现行ISO委员会中，我国成员体承担秘书处的比例，与从全部委员会中随机抽取同样数量（精确无放回）比较。并列出其他起始年份以及仅计技术委员会的结果。",
  },
  blocks: movedWhole("committee"),
  grounds: "chance",
  leavesOpen: {
    en: "Plans with their horizons, and budgets by ministry over years, are not in the data; nor are IEC committees, nor what a standard is worth.",
    zh: "各类规划及其期限、分部门多年预算不在数据中；也没有IEC委员会和标准的价值。",
  },
  thresholds: {
    body: {
      default: "",
      unit: "member body",
      why: { en: "The member body of the office's own country, as ISO writes it.", zh: "本国成员体（ISO 写法）。" },
    },
    since: {
      default: 2015,
      unit: "year",
      why: { en: "The last ten years of the list.", zh: "名单的最近十年。" },
    },
    minimum_difference: {
      default: 0.1,
      unit: "share of committees",
      why: {
        en: "A tenth of the new committees is about ten subjects in which others write the text.",
        zh: "新委员会的十分之一约合十个由他方起草文本的领域。",
      },
    },
    minimum_committees: {
      default: 20,
      unit: "committees",
      why: { en: "With fewer, one secretariat moves a twentieth.", zh: "更少时一个秘书处即可改变二十分之一。" },
    },
  },
});

export const standards = diagnosisRule({
  ...standardsFacts,
  gather: (sources) => gathered(sources, committeesTable),
  judge: judgeCommittees,
});
