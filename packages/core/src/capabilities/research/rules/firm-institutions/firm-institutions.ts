import { type FallingShare, fallingShareDraft, indicatorsOf } from "../../../../diagnosis/falling-share/falling-share-draft.ts";
import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { indicators } from "../../../../evidence/tables/indicators.ts";
import { type Panel, panelOf, regionsTable } from "../../../../evidence/territory/panel.ts";
import { firmInstitutionsWords as words } from "./firm-institutions.words.ts";

const indicatorsTable = needed(indicators, ["region", "year", "indicator", "value"]);

const institutions: FallingShare = {
  part: null,
  question: words.text("question"),
  name: words.text("share"),
  numerator: "hightech_rd_institutions",
  denominator: "hightech_enterprises",
  counted: { part: words.text("institutions"), all: words.text("firms") },
  measure: "ratio.firm-institutions-change",
  unit: "change of the share, mean of regions",
  bearsOn: ["M4.2"],
};

/** P3.2 with M4.2: do firms of emerging industries give up institutions of their own, on which a testing base could stand? */
export const firmInstitutions = diagnosisRule({
  code: "firm-institutions",
  version: 1,
  title: { en: "R&D institutions of firms", zh: "企业自办研发机构" },
  question: words.text("question"),
  item: "P3.2",
  bearsOn: ["M4.2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [indicatorsTable, regionsTable],
  records: [],
  measure: "ratio.firm-institutions-change",
  unit: "change of the share, mean of regions",
  method: {
    en: "Value: R&D institutions that high-tech manufacturing firms run themselves, for each such firm, mean of the last period_years less that of the first, averaged over the @regions, against walks that take the yearly steps of that mean, each year as likely down as up for all @regions together. Refused only where the interval excludes a fall of minimum_fall. Signs thrown @region by @region, means of two years, first and last year alone, the @region that changed most and the newest year left out stand beside it.",
    zh: "数值：高技术制造业企业自办研发机构数与企业数之比，最后 period_years 年平均减最初 period_years 年平均，对各@region取平均，与该平均值自身年际变动、各@region同年同向、升降机会均等的随机游走比较。只有区间排除 minimum_fall 的下降时才判定为不支持。并列出各@region分别升降、取两年平均、仅首末两年、不含变化最大的@regions以及不含最新年份的结果。",
  },
  blocks: movedWhole("year"),
  grounds: "chance",
  leavesOpen: {
    en: "Whether an institution has a testing base or pilot line, whether other firms may use it and whether federations carry it is not in the data; one firm may run several.",
    zh: "研发机构是否设有试验基地或中试线、是否向其他企业开放、是否由企业联合体承担，不在数据中；一家企业可设多个机构。",
  },
  thresholds: {
    period_years: {
      default: 3,
      unit: "years",
      why: { en: "Means of three years take out single years.", zh: "取三年平均可消除单年波动。" },
    },
    minimum_fall: {
      default: 0.05,
      unit: "institutions for each firm",
      why: { en: "Five institutions for a hundred firms.", zh: "每百家企业五个机构。" },
    },
    minimum_regions: {
      default: 10,
      unit: "regions",
      why: { en: "With fewer, thrown signs give hardly another answer.", zh: "@regions过少时随机升降的组合有限。" },
    },
    draws: drawsThreshold(4000),
    seed: seedThreshold,
  },
  gather: async (sources): Promise<{ readonly panel: Panel; readonly figures: GatheredOf<typeof indicatorsTable> }> => ({
    panel: await panelOf(sources),
    figures: await gathered(sources, indicatorsTable, { indicator: indicatorsOf(institutions) }),
  }),
  judge: ({ panel, figures }, limits) => [fallingShareDraft(institutions, panel, figures, limits)],
});
