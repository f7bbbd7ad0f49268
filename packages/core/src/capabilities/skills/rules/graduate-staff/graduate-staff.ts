import { type FallingShare, fallingShareDraft } from "../../../../diagnosis/falling-share/falling-share-draft.ts";
import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { type Panel, panelOf, regionsTable } from "../../../../evidence/territory/panel.ts";
import { industrialResearch } from "../../../research/tables/industrial-research.ts";
import { graduateStaffWords as words } from "./graduate-staff.words.ts";

const firmsTable = needed(industrialResearch, ["region", "year", "indicator", "value"]);

const graduates: FallingShare = {
  part: null,
  question: words.text("question"),
  name: words.text("share"),
  numerator: "rd_institution_doctor_master",
  denominator: "rd_institution_staff",
  counted: { part: words.text("graduates"), all: words.text("staff") },
  measure: "ratio.graduate-share-change",
  unit: "change of the share, mean of regions",
  bearsOn: ["M1.6"],
};

/** P4.4: do the people in firms' R&D institutions grow in number without growing in training? */
export const graduateStaff = diagnosisRule({
  code: "graduate-staff",
  version: 4,
  title: { en: "Graduates in firms' R&D institutions", zh: "企业研发机构的高学历人员" },
  question: words.text("question"),
  item: "P4.4",
  bearsOn: ["M1.6"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [firmsTable, regionsTable],
  records: [],
  measure: "ratio.graduate-share-change",
  unit: "change of the share, mean of regions",
  method: {
    en: "Value: share of doctors and masters in the staff of the R&D institutions of industrial firms above designated size, mean of the last period_years less that of the first, averaged over the @regions, against walks that take the yearly steps of that mean, each year as likely down as up for all @regions together: what happens to all in one year is one event. Signs thrown @region by @region stand beside it. Refused only where the interval excludes a fall of minimum_fall. First and last year alone, means of two years, the @region that changed most and the newest year left out stand beside it.",
    zh: "数值：规模以上工业企业研发机构人员中博士和硕士的比重，最后 period_years 年平均减最初 period_years 年平均，对各@region取平均，与该平均值自身年际变动、各@region同年同向、升降机会均等的随机游走比较；同一年对各@region的影响只算一次。并列出各@region分别升降的结果。只有区间排除 minimum_fall 的下降时才判定为不支持。并列出仅首末两年、取两年平均、不含变化最大的@regions以及不含最新年份的结果。",
  },
  blocks: movedWhole("year"),
  grounds: "chance",
  leavesOpen: {
    en: "A share also falls where institutions hire technicians faster than graduates; how many people moved between firms, universities and institutes is not in the data.",
    zh: "研发机构聘用技术人员快于高学历人员时，比重也会下降；企业、高校和院所之间的人员流动不在数据中。",
  },
  thresholds: {
    period_years: {
      default: 3,
      unit: "years",
      why: {
        en: "The table of the example of China has six years: two halves, in which single surveys even out.",
        zh: "中国示例的数据共六年，分为前后两半可平滑单次调查的影响。",
      },
    },
    minimum_fall: {
      default: 0.01,
      unit: "share of staff",
      why: {
        en: "In the example of China one point of the staff is more than forty thousand graduates (2023).",
        zh: "在中国示例中，人员的一个百分点相当于四万名以上高学历人员（2023年）。",
      },
    },
    minimum_regions: {
      default: 10,
      unit: "regions",
      why: { en: "With fewer, thrown signs give hardly another answer.", zh: "@regions过少时随机升降的组合有限。" },
    },
    draws: drawsThreshold(4000),
    seed: seedThreshold,
  },
  gather: async (sources): Promise<{ readonly panel: Panel; readonly firms: GatheredOf<typeof firmsTable> }> => ({
    panel: await panelOf(sources),
    firms: await gathered(sources, firmsTable, { indicator: ["rd_institution_doctor_master", "rd_institution_staff"] }),
  }),
  judge: ({ panel, firms }, limits) => [fallingShareDraft(graduates, panel, firms, limits)],
});
