import { envelopeDefaults } from "../../capabilities/funding/terms/verdict-terms.ts";
import type { RuleCode } from "../../diagnosis/rule-codes.ts";
import type { LocalText } from "../../language/text.ts";
import type { Settings } from "../../workspace/settings.ts";

export const normKinds = ["concentrated", "even", "short", "dependent"] as const;

/** A limit that lines of the plan go by. */
interface PlanLimit {
  readonly setting: string;
  readonly unit: string;
  /** What the office has set; null where it has not. */
  readonly set: (settings: Settings) => number | null;
  /** What holds without it; null = the rule's threshold. */
  readonly otherwise: number | null;
  readonly why: LocalText;
}

/** One end of a band: the limit, less than the base where it lies below it, and who goes by it; or why there is none. */
export type NormSide = { readonly sign: 1 | -1; readonly readBy: "rule" | "lines" } | { readonly open: LocalText };

const byRule: NormSide = { sign: 1, readBy: "rule" };
/** What a finding calls too much on the one side no line may turn into as much on the other. */
const lineAbove: NormSide = { sign: 1, readBy: "lines" };

/** What counts as too much or too little of something: the figure, against what it is held, where both ends of its band stand, or why it has one alone. */
export interface NormFacts {
  readonly id: string;
  readonly kind: (typeof normKinds)[number];
  readonly figure: LocalText;
  readonly base: LocalText;
  readonly low: NormSide;
  readonly high: NormSide;
  /** The rule whose findings go by it, and whose lines do. */
  readonly rule: RuleCode;
  /** Threshold of the rule; of a limit that only lines go by, none. */
  readonly parameter: string | null;
  /** A limit of the plan, with the default where the office has set none; null = that of the rule's threshold. */
  readonly ofPlan: PlanLimit | null;
}

/** The norms of the house. One that a rule goes by stands in the rule's thresholds, one of the plan in its settings: what is read here is what they read. */
export const normFacts: readonly NormFacts[] = [
  {
    id: "concentrated",
    kind: "concentrated",
    figure: {
      en: "Concentration of projects and laboratories by @region (Herfindahl index), less that of the base",
      zh: "项目与实验室的地区集中度（赫芬达尔指数）与基准之差",
    },
    base: { en: "R&D personnel", zh: "研发人员" },
    low: { sign: -1, readBy: "lines" },
    high: byRule,
    rule: "concentration",
    parameter: "minimum_excess",
    ofPlan: null,
  },
  {
    id: "concentrated-money",
    kind: "concentrated",
    figure: { en: "Share of the fund that one @region gets", zh: "单一@region所得资金份额" },
    base: { en: "the money that is divided", zh: "所分配的资金" },
    low: {
      open: {
        en: "No @region has a claim to money by being one; who wants a least part for some sets a floor.",
        zh: "任何@region都不因自身存在而享有资金；如需保底份额，另设下限。",
      },
    },
    high: byRule,
    rule: "concentration",
    parameter: null,
    ofPlan: {
      setting: "envelope.largest_share",
      unit: "share",
      set: ({ envelope }) => envelope.largest_share ?? null,
      otherwise: envelopeDefaults.largest_share,
      why: { en: "No finding gives it: it is the office's to say.", zh: "没有结论给出该界限，由本单位设定。" },
    },
  },
  {
    id: "even",
    kind: "even",
    figure: {
      en: "Concentration of zones, technology centres and incubators by @region (Herfindahl index), less that of the base",
      zh: "园区、技术中心、孵化器的地区集中度（赫芬达尔指数）与基准之差",
    },
    base: { en: "the indicator that the office declares for carriers (carriers.norm)", zh: "本单位为载体声明的基准指标（carriers.norm）" },
    low: { sign: -1, readBy: "rule" },
    high: lineAbove,
    rule: "carriers",
    parameter: "minimum_excess",
    ofPlan: null,
  },
  {
    id: "short",
    kind: "short",
    figure: { en: "Length of a project", zh: "项目执行期" },
    base: { en: "projects of a published length", zh: "已公布周期的项目" },
    low: byRule,
    high: {
      open: {
        en: "No source here says from which length on a task is too long; one that outlives the plan is counted with all its years.",
        zh: "没有资料说明多长为过长；超出规划期的任务按全部年份计算。",
      },
    },
    rule: "unstable-support",
    parameter: "long_years",
    ofPlan: null,
  },
  {
    id: "short-share",
    kind: "short",
    figure: { en: "Share of projects that are long enough", zh: "周期足够长的项目占比" },
    base: { en: "projects of a published length", zh: "已公布周期的项目" },
    low: byRule,
    high: { open: { en: "All of them may be long: no finding here says that short ones are lacking.", zh: "可全部为长周期：没有结论表明缺少短周期项目。" } },
    rule: "unstable-support",
    parameter: "long_share",
    ofPlan: null,
  },
  {
    id: "short-money",
    kind: "short",
    figure: { en: "Share of the fund for tasks that are long enough", zh: "周期足够长任务的资金份额" },
    base: { en: "the money that is divided", zh: "所分配的资金" },
    low: byRule,
    high: {
      open: {
        en: "All of the money may be for long tasks: no finding here says that short ones are lacking.",
        zh: "资金可全部用于长周期任务：没有结论表明缺少短周期项目。",
      },
    },
    rule: "unstable-support",
    parameter: "long_share",
    ofPlan: {
      setting: "envelope.long_share",
      unit: "share",
      set: ({ envelope }) => envelope.long_share ?? null,
      otherwise: null,
      why: { en: "That of the projects where the office sets none of its own.", zh: "本单位未另行设定时与项目占比相同。" },
    },
  },
  {
    id: "dependent-foundations",
    kind: "dependent",
    figure: { en: "Imported share of a base of industry", zh: "工业基础的进口占比" },
    base: { en: "what is used at home", zh: "国内使用量" },
    low: {
      open: {
        en: "That nothing is imported is the aim of no finding; what making it at home would cost is in no table here.",
        zh: "没有结论以完全不进口为目标；国内自制的代价没有数据。",
      },
    },
    high: byRule,
    rule: "imported-foundations",
    parameter: "dependent_share",
    ofPlan: null,
  },
  {
    id: "dependent-technology",
    kind: "dependent",
    figure: { en: "Money for imported technology as a multiple of that for assimilating it", zh: "技术引进经费相当于消化吸收经费的倍数" },
    base: { en: "spending on assimilation", zh: "消化吸收经费" },
    low: {
      open: {
        en: "More spent on assimilating than on bringing in is what is wished for; no source here says when it is too much.",
        zh: "消化吸收投入多于引进正是所期望的；没有资料说明何为过多。",
      },
    },
    high: byRule,
    rule: "introduction-without-absorption",
    parameter: "ratio",
    ofPlan: null,
  },
];
