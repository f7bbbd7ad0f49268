import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { aidAwards } from "../../tables/aid-awards.ts";
import { judgeAidReach } from "./judge.ts";

export const awardsTable = needed(aidAwards, ["country", "year", "beneficiary", "tool", "section", "awards", "amount"]);

/** P2.3 with M1.T1 and M1.T2: do tax relief and financing reach small firms less than other aid? */
export const aidReachFacts = ruleFacts({
  code: "aid-reach",
  version: 1,
  title: { en: "Whom state aid reaches", zh: "政府援助惠及对象" },
  question: {
    en: "Do tax relief and financing reach small and medium-sized firms less than other state aid?",
    zh: "税收优惠与融资支持惠及中小企业的比重是否低于其他政府援助？",
  },
  item: "P2.3",
  bearsOn: ["M1.T1", "M1.T2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [awardsTable],
  records: [],
  measure: "ratio.aid-reach-difference",
  unit: "difference of the shares, mean of economies",
  method: {
    en: "Parts `tax` and `finance`. Value: in each economy with minimum_awards awards of the tool and of other aid (neither tax nor finance), the share of small and medium-sized firms among the first less that among the second; the mean of the economies, each counted once, against draws in which each difference keeps its size and throws its sign: economies are the cases, since each decides on schemes and not on single awards. By money, without the economy with the largest difference and with more awards asked for stand beside it.",
    zh: "分税收优惠（tax）与融资（finance）两部分。数值：在该工具与其他援助（不含税收与融资）均不少于 minimum_awards 笔的经济体中，前者给予中小企业的比重减后者的比重，各经济体计一次取平均；与各差值大小不变、正负随机的模拟比较：各经济体按方案而非按单笔决定，故以经济体为单位。并列出按金额、不含差值最大的经济体以及提高笔数要求的结果。",
  },
  blocks: movedWhole("economy"),
  grounds: "chance",
  leavesOpen: {
    en: "What aid was given for, how many firms of each size could have asked and what lies below the limit of publication is not in the data; not every country publishes all of it.",
    zh: "援助用途、各规模企业中可申请者的数量以及低于公布起点的援助不在数据中；并非各国均完整公布。",
  },
  thresholds: {
    small_beneficiaries: {
      default: ["Small or medium-sized enterprise (SME)", "sme"],
      unit: "sizes of firms",
      why: { en: "How registers of aid call small and medium-sized firms.", zh: "援助登记中中小企业的名称。" },
    },
    tax_tools: {
      default: ["tax advantage or tax exemption", "tax allowance", "tax base reduction", "tax rate reduction", "reduction of social security contributions"],
      unit: "tools",
      why: { en: "What the register of the European Union calls relief from taxes and contributions.", zh: "欧盟援助登记中属税费减免的工具。" },
    },
    finance_tools: {
      default: ["loan", "soft loan", "guarantee", "provision of risk capital", "provision of risk finance"],
      unit: "tools",
      why: {
        en: "What is paid back, covered or held as capital. Interest rate subsidies are left with other aid: the register writes grants under the same heading.",
        zh: "需偿还、担保或以资本形式持有者。利息补贴归入其他援助：登记中与赠款同列一类。",
      },
    },
    minimum_difference: {
      default: 0.1,
      unit: "share of awards",
      why: { en: "One award in ten that would have gone to a small firm.", zh: "每十笔中有一笔本应给予中小企业。" },
    },
    minimum_awards: {
      default: 10,
      unit: "awards",
      why: { en: "With fewer one award moves the share of an economy by more than what matters.", zh: "再少则一笔即可使比重变动超过界限。" },
    },
    minimum_economies: {
      default: 6,
      unit: "economies",
      why: { en: "With five, thrown signs cannot give less than 6 %.", zh: "五个时随机正负最低只能达到6%。" },
    },
    draws: drawsThreshold(4000),
    seed: seedThreshold,
  },
});

export const aidReach = diagnosisRule({
  ...aidReachFacts,
  gather: (sources) => gathered(sources, awardsTable),
  judge: judgeAidReach,
});
