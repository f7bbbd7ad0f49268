import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { gatherPosts, postsTable } from "./gather.ts";
import { judgePosts } from "./judge.ts";

/** P4.2: does a research system fall into camps that share nobody? */
export const fragmentedSystemFacts = ruleFacts({
  code: "fragmented-system",
  version: 5,
  title: { en: "Links within the system", zh: "体系内部联系" },
  question: {
    en: "Do the industries of the research system share fewer institutions than their links would give?",
    zh: "产业技术体系中，各产业共用单位是否少于联系数所应有的水平？",
  },
  item: "P4.2",
  bearsOn: [],
  function: "F7",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [postsTable],
  records: [],
  measure: "ratio.linked-pair-share",
  unit: "share of pairs of industries",
  method: {
    en: "The longest yearly list as a network of industries and institutions, linked where an institution holds a post for an industry. Value: share of pairs of industries with an institution in common, against networks in which every industry and every institution keeps its number of links. Below these draws: confirmed. Components, bridges and laboratories on one institution are stated beside it.",
    zh: "以岗位最多的一年名单建立产业与单位的网络，单位承担某产业岗位即有联系。数值：有共同承担单位的产业对比例，与各产业、各单位联系数不变的随机网络比较；低于随机水平判定为证据支持。同时列出互不相连的部分、桥与依赖单一单位的研究室。",
  },
  blocks: movedWhole("institution"),
  grounds: "chance",
  leavesOpen: {
    en: "One list of posts is looked at, that of the fullest year; vacant posts, and whether unit and integration technology advance together, are not in the data.",
    zh: "只看岗位最全一年的一份名单；数据中没有空缺岗位，也没有单元技术与集成技术互动的情况。",
  },
  thresholds: {
    minimum_shortfall: {
      default: 0.05,
      unit: "share of pairs of industries",
      why: {
        en: "One pair in twenty without a common institution more is some sixty pairs of fifty industries.",
        zh: "多出二十分之一无共同单位的产业对，在五十个产业中约为六十对。",
      },
    },
    draws: drawsThreshold(500),
    seed: seedThreshold,
    minimum_industries: {
      default: 5,
      unit: "industries",
      why: { en: "With fewer there are under ten pairs to compare.", zh: "少于五个产业时可比较的产业对不足十个。" },
    },
    minimum_institutions: {
      default: 5,
      unit: "institutions",
      why: { en: "With fewer there is hardly another way to link them.", zh: "单位过少时几乎没有其他联系方式。" },
    },
    maximum_unplaced_share: {
      default: 0.2,
      unit: "share of posts",
      why: { en: "Where more posts name no industry or institution the network is not known.", zh: "缺少产业或单位的岗位过多时网络不可知。" },
    },
  },
});

export const fragmentedSystem = diagnosisRule({
  ...fragmentedSystemFacts,
  gather: gatherPosts,
  judge: judgePosts,
});
