import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { kindWordThresholds } from "../../../generic-technology/rules/missing-subject/word-thresholds.ts";
import { gatherCooperation, partnersTable, postsTable, strataKinds } from "./gather.ts";
import { judgeCooperation } from "./judge.ts";

/** P3.3: do universities, institutes and companies work together? */
export const cooperationFacts = ruleFacts({
  code: "cooperation",
  version: 7,
  title: { en: "Cooperation of universities, institutes and companies", zh: "产学研合作" },
  question: {
    en: "Do universities, institutes and companies join less than their numbers explain?",
    zh: "高校、院所与企业的联合是否低于随机组合的水平？",
  },
  item: "P3.3",
  bearsOn: ["M1.7", "M1.8"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  alsoReads: [partnersTable, postsTable],
  records: ["organisation"],
  measure: "benchmark.mixed-undertakings",
  unit: "share of joint undertakings",
  method: {
    en: "Of undertakings with two partners or more (projects by their partners; laboratories of a research system by the institutions that hold their posts, longest list), value: share in which at least two of university, institute and company take part, against networks in which every undertaking and every partner keeps its number of links (curveball), laboratories within their industry: an institute of rice is never dealt a post in a laboratory of horses. Below these: confirmed. The mutual information of the three kinds (triple helix, bits) stands beside it with the same networks. The kind of a partner is what the register was told, else what the table says, else what words of its name tell; partners of whom none of these tells are left out, and the verdict stands only where it stands with them counted as none of the three kinds, as each of them, as the kind that each meets most and as the one that it meets least.",
    zh: "在有两个以上参与单位的联合单元中（项目按参与单位；产业技术体系功能研究室按岗位依托单位，取最长名单），数值为至少有高校、院所、企业中两类参与的比例，与每个单元、每个单位的联系数均不变的模拟网络比较，功能研究室只在同一产业内交换；低于模拟结果判定为证据支持。并列出三类主体的互信息（三螺旋，比特）及其在同样网络中的范围。参与单位类型先按登记册中的认定，再按表中所列，再按名称用词；均不能判断的不计入，并且只有将其一律计为三类之外、一律计为其中任一类、各计为其最常与最少合作的一类时结论均不变，才作判定。",
  },
  blocks: movedWhole("institution"),
  declaredBlocks: strataKinds,
  grounds: "chance",
  leavesOpen: {
    en: "That partners stand on one list says nothing of what they do together, nor of contracts, patents and people between them.",
    zh: "同列一份名单不说明实际合作内容，也不包括相互间的合同、专利与人员流动。",
  },
  thresholds: {
    minimum_shortfall: {
      default: 0.1,
      unit: "share of joint undertakings",
      why: { en: "One undertaking in ten that would have joined two kinds and does not.", zh: "每十个联合单元中有一个本应跨类而没有。" },
    },
    minimum_undertakings: {
      default: 20,
      unit: "undertakings",
      why: { en: "With fewer each one moves the share by five points.", zh: "过少时一个单元即可使比例变动五个百分点。" },
    },
    minimum_coded_share: {
      default: 0.7,
      unit: "share with a known kind",
      why: { en: "Where more kinds are unknown, the unknown could decide.", zh: "类型未知过多时结果可能取决于未知部分。" },
    },
    draws: drawsThreshold(1000),
    seed: seedThreshold,
    ...kindWordThresholds,
  },
});

export const cooperation = diagnosisRule({
  ...cooperationFacts,
  gather: gatherCooperation,
  judge: judgeCooperation,
});
