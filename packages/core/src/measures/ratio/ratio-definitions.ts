import type { LocalText } from "../../language/text.ts";
import { defineMeasures, type MeasureLine } from "../define-measures.ts";

const any = { range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], scaling: "invariant", reference: "" } as const;

/** A ratio with a name of its own, because findings and plans speak of it. */
function named<const N extends string>(name: N, unit: string, tells: LocalText, reference = ""): MeasureLine & { readonly name: N } {
  return { ...any, name, unit, tells, reference, table: "ratios", column: "ratio" };
}

/** The measures of the ratio family. */
export const ratioDefinitions = defineMeasures(
  "ratio",
  ["subject", "numerator", "denominator", "time?"],
  [
    { ...any, name: "ratio", table: "ratios", column: "ratio", tells: { en: "One amount over another, where both are known", zh: "两个均已知的数值之比" } },
    {
      ...any,
      name: "ratio-of-sums",
      table: "coverage",
      column: "ratio_of_sums",
      tells: { en: "Sum of numerators over sum of denominators, of the subjects that report both", zh: "分子之和与分母之和的比，仅含两项均有数据者" },
    },
    {
      ...any,
      name: "mean-of-ratios",
      table: "coverage",
      column: "mean_of_ratios",
      tells: { en: "Plain mean of the subjects' ratios, of those that report both", zh: "各主体比值的简单平均，仅含两项均有数据者" },
    },
    named("leverage-total", "money per unit of public money", { en: "Total investment per unit of public money", zh: "每单位财政资金对应的总投资" }),
    named("leverage-private", "money per unit of public money", { en: "Private investment per unit of public money", zh: "每单位财政资金带动的社会投资" }),
    named("refused-free-elsewhere", "share of refused hours", {
      en: "Hours that were refused while a unit of the same class within reach stood open and free, over all refused hours of which that can be told",
      zh: "未满足的机时中，可及范围内有同类设施开放且空闲者占可判断部分的比例",
    }),
    named("refused-short", "share of refused hours", {
      en: "Hours that were refused while no unit of the same class within reach was open and free, over all refused hours of which that can be told",
      zh: "未满足的机时中，可及范围内没有同类设施开放且空闲者占可判断部分的比例",
    }),
    named("repeated-money", "share of the known money of projects", {
      en: "Money of projects that stand more than once under one title and one lead, beside the largest amount of each, over all known money",
      zh: "同一名称、同一牵头单位重复出现的项目除最大一笔外的资金占全部已知资金的比例",
    }),
    named("import-to-assimilation", "imported per unit assimilated", {
      en: "Spending on imported technology per unit spent on assimilating it",
      zh: "引进技术经费与消化吸收经费之比",
    }),
    named("good-sharing-share", "share of institutions evaluated", {
      en: "Share of institutions graded good or excellent for opening their facilities",
      zh: "设施开放考核良好及以上单位的比例",
    }),
    named("long-project-share", "share of projects", {
      en: "Share of projects that run at least a stated number of years",
      zh: "周期不短于规定年限的项目比例",
    }),
    named("value-added-share-change", "change of the share of value added in output", {
      en: "Change of the share of value added in the output of an industry",
      zh: "行业增加值占产出比重的变化",
    }),
    named("value-added-share", "share of value added in output", {
      en: "Share of value added in the output of an industry",
      zh: "行业增加值占产出比重",
    }),
    named("company-led-share", "share of projects", {
      en: "Share of projects that companies lead, institutes turned companies included",
      zh: "由企业（含转制院所企业）牵头的项目比例",
    }),
    named("institute-led-share", "share of projects", {
      en: "Share of projects that research institutes lead, institutes turned companies included",
      zh: "由科研院所（含转制院所企业）牵头的项目比例",
    }),
    named("scattered-industry-share", "share of institutes", {
      en: "Share of transformed institutes whose industry is scattered, by the Herfindahl of its listed firms",
      zh: "所属行业分散的转制院所比例（按上市企业赫芬达尔指数）",
    }),
    named("several-supervisors-share", "share of institutions", {
      en: "Share of institutions that answer to more than one department",
      zh: "受一个以上部门主管的单位比例",
    }),
    named("many-programmes-share", "share of institutions", {
      en: "Share of institutions that lead projects in at least a stated number of programmes",
      zh: "涉及专项数不少于规定数目的单位比例",
    }),
    named("linked-pair-share", "share of pairs", {
      en: "Share of pairs of industries that have an institution in common",
      zh: "有共同承担单位的产业对比例",
    }),
    named("looked-at-again-share", "share of failed parks", {
      en: "Share of the science parks that failed an evaluation and were looked at again",
      zh: "考核不合格的科技园区中得到复核的比例",
    }),
    named("secretariat-share", "share of committees", {
      en: "Share of ISO committees whose secretariat a member body holds",
      zh: "由某成员体承担秘书处的 ISO 技术委员会比例",
    }),
    named("research-share-of-business-rd", "share of business R&D", {
      en: "Basic and applied research as a share of the R&D that firms perform",
      zh: "企业研发经费中基础研究与应用研究的比例",
    }),
    named("university-rd-paid-by-firms", "share of university R&D", {
      en: "Share of the R&D of universities that firms pay for",
      zh: "高校研发经费中由企业出资的比例",
    }),
    named("graduate-share-change", "change of the share, mean of regions", {
      en: "Change of the share of doctors and masters in the staff of firms' R&D institutions, mean of the @regions",
      zh: "企业研发机构人员中博士和硕士比重的变化（各@region平均）",
    }),
    named("contracted-share-change", "change of the share, mean of regions", {
      en: "Change of the share of firms' outside R&D that goes to universities and institutes",
      zh: "企业外部研发支出中高校院所所占比重的变化",
    }),
    named("import-share-of-use", "share of domestic use", { en: "Imports as a share of what a country uses of a product", zh: "国内使用中进口品所占比重" }),
    named("doctorates-per-first-degree", "doctorates for each first degree", {
      en: "Engineering doctorates for each first degree in engineering",
      zh: "工学博士学位数与本科学位数之比",
    }),
    named("without-offer-share", "share of needs", {
      en: "Share of needs without a result offered in their technology",
      zh: "在其技术领域没有公开成果的需求比例",
    }),
    named("without-instrument-share", "share of target groups", {
      en: "Share of target groups that no policy of a tool names",
      zh: "未被某类政策工具提及的目标群体比例",
    }),
    named("little-lent-share", "share of testing bases", {
      en: "Share of the testing bases of firms that run or lend fewer hours than the official limits",
      zh: "使用或对外服务机时低于官方界限的企业试验基地比例",
    }),
    named("little-lent-hours", "share of units", {
      en: "Share of facilities and instruments that run, lend, give firms or give in time less than the limits",
      zh: "机时、对外服务、企业使用或等待时间未达界限的设施与仪器比例",
    }),
    named("without-body-share", "share of technologies", { en: "Share of needed technologies without a body of a role", zh: "没有相应职责机构的所需技术比例" }),
    named("broken-chain-share", "share of needed items", {
      en: "Share of needed items without standard, test method, accredited laboratory or qualified product",
      zh: "缺少标准、试验方法、获认可实验室或合格产品的所需条目比例",
    }),
    named("short-skill-share", "share of skills", {
      en: "Share of skills with more open posts than a year of training fills",
      zh: "待补岗位多于一年培养量的技能比例",
    }),
    named("institute-share-change", "change of the share, mean of institutes", {
      en: "Change of a share of the work or money of institutes, mean of the institutes",
      zh: "院所工作或经费中某项占比的变化（各院所平均）",
    }),
    named("institute-service-change", "change of service income per public money, mean of institutes", {
      en: "Change of the income of public services for each unit of public money, mean of the institutes",
      zh: "院所单位公共经费对应的公共服务收入的变化（各院所平均）",
    }),
    named("taken-share-gap", "share of results", {
      en: "Share of the results of firms taken up within some years less that of research bodies, those still waiting counted as such",
      zh: "企业成果与科研机构成果在若干年内被采用比例之差（尚在等待者按删失处理）",
    }),
    named("paid-share-of-rd", "share of R&D spending", {
      en: "Share of R&D spending that somebody pays, or that is of a kind",
      zh: "研发经费中某一出资方或某类活动的比例",
    }),
    named("public-share-change", "change of the share", {
      en: "Change of the part of public bodies in research or testing",
      zh: "公共机构在研发或检验检测中比重的变化",
    }),
    named("published-hours", "hours a year", { en: "Mean effective hours of an instrument as published", zh: "公开的单台仪器平均有效机时" }),
    named("firm-institutions-change", "change of the share, mean of regions", {
      en: "Change of the R&D institutions that high-tech manufacturing firms run for each firm, mean of the @regions",
      zh: "高技术制造业企业自办研发机构数与企业数之比的变化（各@region平均）",
    }),
    named("aid-reach-difference", "difference of the shares, mean of economies", {
      en: "Share of small and medium-sized firms in the awards of a tool of state aid less that in other aid, mean of economies",
      zh: "某类政府援助工具与其他援助中中小企业比重之差（各经济体平均）",
    }),
    named("public-effort-change", "change of the share, mean of regions", {
      en: "Change of the share of science in public spending, of invention patents in patents in force or of inventions kept, mean of the @regions",
      zh: "财政支出中科学技术、有效专利中发明专利或发明专利维持比重的变化（各@region平均）",
    }),
    named("without-centre-share", "share of technologies or centres", {
      en: "Share of needed technologies without a research centre, or of foreign centres that only adapt",
      zh: "没有研发中心的所需技术比例，或仅作产品本地化的外资中心比例",
    }),
    named("foreign-item-share", "share of needed items", {
      en: "Share of needed items that come mostly from abroad and have no producer at home",
      zh: "主要来自境外且境内无生产单位的所需条目比例",
    }),
    named("missing-asset-share", "share of assets and models", {
      en: "Share of the complementary assets and business models that are missing",
      zh: "缺失的互补资产与商业模式比例",
    }),
    named("government-share-of-rd", "share of R&D spending", { en: "Share of R&D spending that the government pays", zh: "研发经费中政府资金的比例" }),
  ],
);
