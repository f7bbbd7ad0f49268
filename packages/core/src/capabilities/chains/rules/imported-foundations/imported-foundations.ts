import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { foundationImports } from "../../tables/foundation-imports.ts";
import { judgeFoundations } from "./judge.ts";

const sectorsTable = needed(foundationImports, ["year", "base", "sector", "output", "exports", "imports"]);

/** P4.1 and D1: does the foundation of industry come from abroad? */
export const importedFoundationsFacts = ruleFacts({
  code: "imported-foundations",
  version: 5,
  title: { en: "Imports of foundations", zh: "基础进口" },
  question: {
    en: "Is much of a base of industry that the country uses imported?",
    zh: "国内使用的工业基础产品中进口比重是否过高？",
  },
  item: "P4.1",
  bearsOn: ["D1", "M5.1", "M5.3"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [sectorsTable],
  records: [],
  measure: "ratio.import-share-of-use",
  unit: "share of domestic use",
  method: {
    en: "One part a base (parts, components, materials, process equipment, instruments, software). Value: imports / (output + imports − exports) over the sectors of the base in the newest year; its change since the first year stands in the sentence and decides nothing. Beyond dependent_share or not: by itself that confirms nothing. Other limits, a base that fell by enough_fall called none, and the base without its largest importer stand beside it.",
    zh: "每一基础（零部件、元器件、材料、工艺装备、仪器、软件）为一部分。数值：最新一年该基础各部门进口/（产出+进口−出口）；自首年以来的变化写入结论但不影响判定。是否高于 dependent_share：仅此不足以判定。并列出其他界限、降幅达到 enough_fall 的不计以及不含最大进口部门的结果。",
  },
  blocks: null,
  grounds: "chance",
  leavesOpen: {
    en: "Market value says nothing of a single part that cannot be replaced: lithography hides in an average; the cards hold dependence item by item.",
    zh: "市场价值无法反映个别不可替代的产品（如光刻设备被平均值掩盖）；卡片逐项记录对外依存度。",
  },
  thresholds: {
    dependent_share: {
      default: 0.25,
      unit: "share of domestic use",
      why: { en: "From a quarter on a stop of imports cannot be made up out of stocks.", zh: "超过四分之一时，断供无法靠库存弥补。" },
    },
    share_tolerance: {
      default: 0.05,
      unit: "share of domestic use",
      why: { en: "A quarter is a choice: a fifth and three tenths should say the same.", zh: "四分之一属人为选择，五分之一与十分之三应得出相同结论。" },
    },
    enough_fall: {
      default: 0.05,
      unit: "share of domestic use",
      why: {
        en: "Five points in eight years would take a dependent base under the limit within a generation of plans.",
        zh: "八年下降五个百分点，可在若干个五年规划内降到界限以下。",
      },
    },
  },
});

export const importedFoundations = diagnosisRule({
  ...importedFoundationsFacts,
  gather: (sources) => gathered(sources, sectorsTable),
  judge: judgeFoundations,
});
