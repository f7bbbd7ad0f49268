import { type FallingShare, fallingShareDraft, indicatorsOf } from "../../../../diagnosis/falling-share/falling-share-draft.ts";
import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { indicators } from "../../../../evidence/tables/indicators.ts";
import { type Panel, panelOf, regionsTable } from "../../../../evidence/territory/panel.ts";
import { publicEffortWords as words } from "./public-effort.words.ts";

const indicatorsTable = needed(indicators, ["region", "year", "indicator", "value"]);

const scienceBudget: FallingShare = {
  part: "science-budget",
  question: words.text("question-science-budget"),
  name: words.text("science-budget"),
  numerator: "budget_expenditure_science_technology",
  denominator: "budget_expenditure_total",
  counted: { part: words.text("science-spending"), all: words.text("public-spending") },
  measure: "ratio.public-effort-change",
  unit: "change of the share, mean of regions",
  bearsOn: ["M1.T1"],
};

const examinedPatents: FallingShare = {
  part: "examined-patents",
  question: words.text("question-examined-patents"),
  name: words.text("examined-patents"),
  numerator: "patents_in_force_invention",
  denominator: "patents_in_force_total",
  counted: { part: words.text("inventions"), all: words.text("patents") },
  measure: "ratio.public-effort-change",
  unit: "change of the share, mean of regions",
  bearsOn: ["M1.T4"],
};

/** Of the inventions in force at the end of a year and those granted since, what owners still hold: fees are paid yearly, and a right that is worth less than its fee lapses. */
const keptInventions: FallingShare = {
  part: "kept-inventions",
  question: words.text("question-kept-inventions"),
  name: words.text("kept-inventions"),
  numerator: "patents_in_force_invention",
  denominator: { stock: "patents_in_force_invention", added: "patent_grants_invention" },
  counted: { part: words.text("inventions"), all: words.text("held-or-granted") },
  measure: "ratio.public-effort-change",
  unit: "change of the share, mean of regions",
  bearsOn: ["M1.T4"],
};

/** P3.4 with M1.T1 and M1.T4: do public budgets turn away from science, rights from what was examined, and owners from rights? */
export const publicEffortFacts = ruleFacts({
  code: "public-effort",
  version: 2,
  title: { en: "Public spending and examined patents", zh: "财政科技投入与发明专利" },
  question: {
    en: "Do the shares of science in public spending, of examined inventions in patents and of inventions that owners keep fall across the @regions?",
    zh: "财政支出中科学技术的比重、有效专利中发明专利的比重与发明专利维持的比重是否在各@region普遍下降？",
  },
  item: "P3.4",
  bearsOn: ["M1.T1", "M1.T4"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [indicatorsTable, regionsTable],
  records: [],
  measure: "ratio.public-effort-change",
  unit: "change of the share, mean of regions",
  method: {
    en: "Parts: `science-budget`, spending on science and technology in all public spending; `examined-patents`, invention patents in patents in force; `kept-inventions`, invention patents in force in those of the year before with those granted since. Value: mean of the last period_years less that of the first, averaged over the @regions, against walks that take the yearly steps of that mean, each year as likely down as up for all @regions together. Refused only where the interval excludes a fall of minimum_fall_budget or minimum_fall_patents.",
    zh: "各部分：一般公共预算支出中科学技术支出的比重；有效专利中发明专利的比重；年末有效发明专利占上年末有效数与当年授权数之和的比重。数值：最后 period_years 年平均减最初 period_years 年平均，对各@region取平均，与该平均值自身年际变动、各@region同年同向、升降机会均等的随机游走比较。只有区间排除 minimum_fall_budget 或 minimum_fall_patents 的下降时才判定为不支持。",
  },
  blocks: movedWhole("year"),
  grounds: "chance",
  leavesOpen: {
    en: "Tax relief, disputes over rights and their accreditation are not in the data; a right that moves to an owner in another @region counts as kept there and as lost here.",
    zh: "税收优惠、知识产权纠纷与认定不在数据中；权利转让给其他@region的权利人时，计为转入地的维持与转出地的失效。",
  },
  thresholds: {
    period_years: {
      default: 3,
      unit: "years",
      why: { en: "Means of three years take out single years.", zh: "取三年平均可消除单年波动。" },
    },
    minimum_fall_budget: {
      default: 0.005,
      unit: "share of public spending",
      why: {
        en: "Where science is given two or three of a hundred, half of one is a fifth of it.",
        zh: "科学技术支出约占百分之二至三，半个百分点即相当于其五分之一。",
      },
    },
    minimum_fall_patents: {
      default: 0.05,
      unit: "share of patents in force",
      why: {
        en: "One patent in twenty; for inventions that owners keep the same, given up a year.",
        zh: "相当于二十件专利中的一件；发明专利的维持同此，按每年放弃计。",
      },
    },
    minimum_regions: {
      default: 3,
      unit: "regions",
      why: {
        en: "Years carry the chance, all @regions of a year by one coin; with two their mean is one of them.",
        zh: "随机性在年份之间，同年各@region同向变动；仅两个@region时平均值等同于其中之一。",
      },
    },
    draws: drawsThreshold(4000),
    seed: seedThreshold,
  },
});

export const publicEffort = diagnosisRule({
  ...publicEffortFacts,
  gather: async (sources): Promise<{ readonly panel: Panel; readonly figures: GatheredOf<typeof indicatorsTable> }> => ({
    panel: await panelOf(sources),
    figures: await gathered(sources, indicatorsTable, {
      indicator: [scienceBudget, examinedPatents, keptInventions].flatMap(indicatorsOf),
    }),
  }),
  judge: ({ panel, figures }, limits) => [
    fallingShareDraft(scienceBudget, panel, figures, { ...limits, minimum_fall: limits.minimum_fall_budget }),
    fallingShareDraft(examinedPatents, panel, figures, { ...limits, minimum_fall: limits.minimum_fall_patents }),
    fallingShareDraft(keptInventions, panel, figures, { ...limits, minimum_fall: limits.minimum_fall_patents }),
  ],
});
