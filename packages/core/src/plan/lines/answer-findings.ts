import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import type { Finding } from "../../diagnosis/finding.ts";
import type { RuleCode } from "../../diagnosis/rules.ts";
import { sharedThresholds } from "../../diagnosis/verdict/shared-limits.ts";
import type { LocalText } from "../../language/text.ts";
import { SHARED_THRESHOLDS } from "../../workspace/shared-thresholds.ts";
import type { DesignContext, LineDraft, LineMaker } from "../design-context.ts";
import { targetOf } from "../target-of.ts";
import { kindColumn, nameList, tableColumn } from "./line-text.ts";

/** A measure that follows from a finding without a choice to optimise: one line for each finding that it answers, or one for the nation's. */
interface Answer {
  readonly item: string;
  readonly rules: readonly RuleCode[];
  /** Parts of the rule, by their beginning; all of them where none is given. */
  readonly parts?: readonly string[];
  readonly action: (place: LocalText, finding: Finding, group: readonly Finding[]) => LocalText;
  /** What a place does about a finding on the whole, where it cannot do the same: the nation's rules are not its own to write. */
  readonly here?: (place: LocalText) => LocalText;
  /** Of what its success is seen, where the measure of the findings would be of things that stand already. */
  readonly seenBy?: LineDraft["indicator"];
  /** Years within which it can be done; the whole plan where none is given. */
  readonly withinYears?: number;
  /** The policy instrument, where that of the item would be another thing. */
  readonly instrument?: string;
  /** Why no amount is given. */
  readonly note: LocalText;
}

/** Kinds of carriers that a finding may be about. */
const carrierKinds = [
  { part: "zones", en: "zones", zh: "园区" },
  { part: "technology-centres", en: "technology centres", zh: "企业技术中心" },
  { part: "incubators", en: "incubators", zh: "孵化器" },
] as const;

const answers: readonly Answer[] = [
  {
    item: "M1.1",
    rules: ["dispersed-supervision"],
    withinYears: 1,
    action: ({ en, zh }) => ({
      en: `Name one department to keep the list of hosts and fields of ${en} that several supervisors or programmes fund, and let each new project be checked against it before approval.`,
      zh: `明确一个部门统管${zh}由多个主管部门或多个专项支持的依托单位与领域清单，新立项目须先与清单核对。`,
    }),
    here: ({ en, zh }) => ({
      en: `Check each project that ${en} proposes against the list of hosts and fields that several supervisors or programmes fund, and say in the proposal who else funds it.`,
      zh: `${zh}拟申报的项目须先与多头支持的依托单位与领域清单核对，并在申报材料中注明其他资助来源。`,
    }),
    note: { en: "No cost known: a change of duties, not of money.", zh: "属职责调整，不涉及单独经费。" },
  },
  {
    item: "M1.5",
    rules: ["unstable-support"],
    instrument: "PI007",
    withinYears: 2,
    action: ({ en, zh }) => ({
      en: `Write into the rules of the fund of ${en} that tasks of at least four years are fed from several sources and reviewed, but not re-tendered, each year.`,
      zh: `在${zh}资金管理办法中规定：不少于四年的任务多渠道投入，逐年评估而不逐年重新申报。`,
    }),
    here: ({ en, zh }) => ({
      en: `Write into the rules of ${en}'s own funds that tasks of at least four years are reviewed, but not re-tendered, each year, and that its money joins such tasks of the fund of @whole.`,
      zh: `在${zh}本级资金管理办法中规定：不少于四年的任务逐年评估而不逐年重新申报，本级资金可配套@whole资金的此类任务。`,
    }),
    note: {
      en: "No money of its own: the part of the fund that goes to such tasks is set by the division of the fund (M1.2). Stable base funding of institutes is not in the data.",
      zh: "不另列资金：用于此类任务的份额由资金分配（M1.2）确定。现有数据没有院所稳定经费。",
    },
  },
  {
    item: "M4.3",
    rules: ["fragmented-system"],
    action: ({ en, zh }) => ({
      en: `Set up joint platforms that link the unconnected parts of the agricultural research system of ${en} and give posts that hang on a single institution a second holder.`,
      zh: `在${zh}农业产业技术体系中共建平台，连接互不相通的部分，并为仅依托一个机构的岗位增设第二承担单位。`,
    }),
    here: ({ en, zh }) => ({
      en: `Let the institutions of ${en} in the agricultural research system join the platforms that link its unconnected parts, and name a second holder for each post that hangs on one of them alone.`,
      zh: `${zh}的农业产业技术体系依托单位参加共建平台，仅依托其中一个机构的岗位增设第二承担单位。`,
    }),
    note: { en: "No cost known: vacancies and budgets of the posts are not in the data.", zh: "经费待测算：岗位空缺与经费不在数据中。" },
  },
  {
    item: "M4.5",
    rules: ["closed-facilities"],
    withinYears: 2,
    action: ({ en, zh }) => ({
      en: `Open the facilities of ${en} to society: tie new instruments to the yearly sharing grade, beginning with the hosts graded poor or pass.`,
      zh: `推动${zh}的科研设施与仪器向社会开放：新购仪器与年度共享评价等级挂钩，先从评价为较差、合格的单位做起。`,
    }),
    note: { en: "No cost known: hours and running costs are not in the data.", zh: "经费待测算：机时与运行费不在数据中。" },
  },
  {
    item: "M5.1",
    rules: ["introduction-without-absorption"],
    withinYears: 2,
    action: ({ en, zh }) => ({
      en: `Tie support for imported technology in ${en} to spending on its assimilation, and report both figures every year.`,
      zh: `将${zh}的技术引进支持与消化吸收投入挂钩，并逐年公布两项数据。`,
    }),
    note: { en: "No public cost known: the spending is the enterprises' own.", zh: "公共经费待测算：该项支出由企业承担。" },
  },
  {
    item: "M5.2",
    rules: ["passive-upgrading"],
    action: ({ en, zh }, { statement }) => ({
      en: `Let ${en} move support from the technology that is being overtaken to its successor before half of the lead time has passed, with the firms that hang on the old one. ${statement.en}`,
      zh: `在预警期过半之前，将${zh}的支持由被替代技术转向新技术，并安排依赖旧技术的企业转型。${statement.zh}`,
    }),
    note: { en: "No cost known: the price of building the capability is not in the data.", zh: "经费待测算：能力建设成本不在数据中。" },
  },
  {
    item: "M4.1",
    rules: ["low-readiness"],
    action: (_, { statement }) => ({
      en: `Set up a platform where the technologies of this product are tested together. ${statement.en}`,
      zh: `建设该产品各项技术的集成验证平台。${statement.zh}`,
    }),
    note: { en: "No cost known: the card holds no price of a step of integration.", zh: "经费待测算：卡片没有集成提升的费用。" },
  },
  {
    item: "M1.7",
    rules: ["missing-complement"],
    action: (_, { statement }) => ({
      en: `Call for joint development of what the card is missing. ${statement.en}`,
      zh: `就技术体系卡片的缺项组织联合开发。${statement.zh}`,
    }),
    note: { en: "No cost known: the card holds no price of the missing items.", zh: "经费待测算：卡片没有缺项的费用。" },
  },
  {
    item: "M1.5",
    rules: ["business-research"],
    instrument: "PI008",
    action: ({ en, zh }) => ({
      en: `Support the basic and applied research on generic technologies that firms of ${en} do or commission at a stated rate, and report its share of their R&D every year.`,
      zh: `对${zh}企业开展或委托的共性技术基础研究与应用研究按规定比例给予支持，并逐年公布其占企业研发的比重。`,
    }),
    note: { en: "No cost known: the rate of support is the office's to set.", zh: "经费待测算：支持比例由主管部门确定。" },
  },
  {
    item: "M1.7",
    rules: ["contracted-research"],
    action: ({ en, zh }) => ({
      en: `Support research that firms of ${en} commission from universities and institutes, with results shared among those who pay, and report its part of their outside R&D every year.`,
      zh: `支持${zh}企业委托高校、院所开展研发，成果由出资方共享，并逐年公布其占企业外部研发的比重。`,
    }),
    note: { en: "No cost known: the rate of support is the office's to set.", zh: "经费待测算：支持比例由主管部门确定。" },
  },
  {
    item: "M1.7",
    rules: ["cooperation"],
    action: ({ en, zh }) => ({
      en: `Let each laboratory of the agricultural research system of ${en} that holds one kind of body take in a partner of another kind when it is next renewed, companies first.`,
      zh: `${zh}农业产业技术体系中仅由同类单位组成的功能研究室在下次调整时吸收其他类型单位，优先吸收企业。`,
    }),
    note: { en: "No cost known: a condition of renewal, not an amount of money.", zh: "属调整条件，不涉及单独经费。" },
  },
  {
    item: "M1.3",
    rules: ["orphan-technology"],
    action: ({ en, zh }, { statement }) => ({
      en: `Name for each orphan programme of ${en} one institute that carries it, with a task of at least four years. ${statement.en}`,
      zh: `为${zh}每个无人承担的共性技术专项明确一家承担研究院所，任务期不少于四年。${statement.zh}`,
    }),
    note: { en: "No cost known: base funding of institutes is not in the data.", zh: "经费待测算：数据中没有院所基本经费。" },
  },
  {
    item: "M2.2",
    rules: ["unrelated-herding"],
    action: ({ en, zh }, { statement }) => ({
      en: `Before a region of ${en} is supported in an industry that several enter at once, let it show which of its present industries the new one grows from. ${statement.en}`,
      zh: `${zh}对多地同期进入的行业，须先说明其由本地哪些现有行业生长而来，再予支持。${statement.zh}`,
    }),
    note: { en: "No cost known: a condition of support, not an amount of money.", zh: "属支持条件，不涉及单独经费。" },
  },
  {
    item: "M1.6",
    rules: ["engineering-doctorates"],
    action: ({ en, zh }) => ({
      en: `Train engineering doctors of ${en} on generic-technology tasks, with places in institutes and firms.`,
      zh: `依托共性技术任务，在院所和企业设岗联合培养${zh}的工程博士。`,
    }),
    note: { en: "No cost known: the cost of a place is not in the data.", zh: "经费待测算：单个培养名额的费用不在数据中。" },
  },
  {
    item: "M1.3",
    rules: ["standards"],
    action: ({ en, zh }) => ({
      en: `Make standards a long-term task of generic-technology institutes of ${en}: projects name the international standards that they bring in.`,
      zh: `将标准研制作为${zh}共性技术研究机构的长期任务：立项时注明拟提交的国际标准。`,
    }),
    note: { en: "No cost known: the work on standards has no price in the data.", zh: "经费待测算：数据中没有标准研制费用。" },
  },
  {
    item: "M1.9",
    rules: ["failed-parks"],
    withinYears: 1,
    action: ({ en, zh }) => ({
      en: `Decide within a stated time on every carrier of ${en} that failed an evaluation: improve, merge or withdraw, and publish the decision.`,
      zh: `对${zh}考核不合格的载体限期作出整改、整合或退出的决定，并予以公布。`,
    }),
    note: { en: "No cost known: a change of procedure, not of money.", zh: "属程序调整，不涉及单独经费。" },
  },
  {
    item: "M2.1",
    rules: ["carriers"],
    withinYears: 1,
    action: ({ en, zh }, _, group) => {
      const kinds = nameList(carrierKinds.filter((kind) => group.some(({ part }) => part === kind.part)));
      return {
        en: `Approve new ${kinds.en} of ${en} by the research and industry that they serve, not by equal numbers for each region.`,
        zh: `${zh}新设${kinds.zh}按所服务的研发与产业规模审批，不按地区均衡分配。`,
      };
    },
    here: ({ en, zh }) => ({
      en: `Let ${en} propose new carriers by the research and industry that they are to serve, with figures, and not in order to have as many as other regions.`,
      zh: `${zh}申报新设载体须以数据说明拟服务的研发与产业规模，不以与其他地区数量相当为由。`,
    }),
    seenBy: {
      id: "share.approved-by-size",
      target: 1,
      now: null,
      unit: "share of new approvals",
      label: { en: "New approvals that state the research and industry they serve", zh: "注明所服务研发与产业规模的新批准占比" },
    },
    note: { en: "No cost known: a rule of approval, not an amount of money.", zh: "属审批规则，不涉及单独经费。" },
  },
  {
    item: "M5.4",
    rules: ["opening"],
    parts: ["multinationals"],
    action: ({ en, zh }) => ({
      en: `Let research centres of foreign firms in ${en} take part in generic-technology programmes on the terms of domestic ones, and publish every year what foreign firms spend on R&D there.`,
      zh: `${zh}的外资研发中心按内资同等条件参与共性技术专项，并逐年公布外资企业研发投入。`,
    }),
    note: { en: "No cost known: what foreign firms would take up is not in the data.", zh: "经费待测算：数据中没有外资研发中心的参与规模。" },
  },
  {
    item: "M5.5",
    rules: ["opening"],
    parts: ["articles"],
    action: ({ en, zh }) => ({
      en: `Open generic-technology programmes of ${en} to partners abroad and found joint research centres where cooperation falls behind.`,
      zh: `${zh}的共性技术专项向境外合作方开放，在合作落后的领域共建联合研究中心。`,
    }),
    note: { en: "No cost known: no joint centre is priced in the data.", zh: "经费待测算：数据中没有联合中心的费用。" },
  },
  {
    item: "M5.1",
    rules: ["chain-dependence"],
    withinYears: 2,
    action: ({ en, zh }, { statement }) => ({
      en: `Set for the industries of ${en} that hang most on others abroad by when a second source at home or abroad stands, and report their dependence every year. ${statement.en}`,
      zh: `对${zh}外部依存度最高的行业明确建立国内或其他境外第二来源的期限，并逐年公布依存度。${statement.zh}`,
    }),
    note: { en: "No cost known: what a second source costs is not in the data.", zh: "经费待测算：数据中没有建立第二来源的费用。" },
  },
  {
    item: "M5.3",
    rules: ["imported-foundations"],
    instrument: "PI024",
    withinYears: 2,
    action: ({ en, zh }) => ({
      en: `List by product what the industrial bases of ${en} import, and decide of each whether to develop it, to buy it from more sources or to leave it.`,
      zh: `逐项列出${zh}工业基础领域的进口产品，分别确定自主研发、多元采购或维持现状。`,
    }),
    note: { en: "No cost known: no import is priced by product in the data.", zh: "经费待测算：数据中没有分产品的进口金额。" },
  },
  {
    item: "M5.3",
    rules: ["broken-link"],
    withinYears: 2,
    action: (_, { statement }) => ({
      en: `Decide of each link that others can break whether to develop it at home, to buy it from more sources or to hold stocks, beginning with the costliest. ${statement.en}`,
      zh: `对可被切断的环节逐一确定自主研发、多元采购或建立储备，从损失最大的环节开始。${statement.zh}`,
    }),
    note: { en: "No cost known: neither stocks nor a second source are priced in the data.", zh: "经费待测算：数据中没有储备与第二来源的费用。" },
  },
  {
    item: "M5.2",
    rules: ["leading-firms"],
    action: ({ en, zh }) => ({
      en: `Let enterprises that lead chains of ${en} carry joint generic research of their suppliers, and follow their R&D beside that of their peers abroad.`,
      zh: `由${zh}的链主企业牵头组织上下游共性技术联合研发，并与境外同行对标研发投入。`,
    }),
    note: { en: "No public cost known: the spending is the enterprises' own.", zh: "公共经费待测算：该项支出由企业承担。" },
  },
];

/** One line a finding for what follows from it directly; findings about other places are left to those places' plans. */
export const answerFindings: readonly LineMaker[] = answers.map((answer) => ({
  item: answer.item,
  answers: answer.rules,
  make: async (context, answered) => {
    const own = ofParts(answered, answer);
    // A line of some parts of a rule names the findings of these; any other names all that it answers.
    const because = own.length === answered.length ? {} : { because: own.map(targetOf).toSorted((a, b) => byCodePoint(a.finding, b.finding)) };
    return subjectsOf(own, context).map((group) => ({ ...line(group, context, answer), ...because }));
  },
}));

function ofParts(answered: readonly Finding[], { parts }: Answer): readonly Finding[] {
  return parts === undefined ? answered : answered.filter((finding) => parts.some((part) => finding.part?.startsWith(part) === true));
}

/** The findings by subject; where none is about the place itself, the nation's plan has one line for all of them, and not one for each province. */
function subjectsOf(answered: readonly Finding[], { place }: DesignContext): readonly (readonly [Finding, ...Finding[]])[] {
  const own = answered.filter(({ subject }) => subject.type !== "region" || subject.id === place.code);
  const groups = own.length > 0 ? [...groupBy(own, ({ subject }) => `${subject.type} ${subject.id}`).values()] : [answered];
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]));
}

function line(group: readonly [Finding, ...Finding[]], context: DesignContext, { action, here, note, withinYears, seenBy, instrument }: Answer): LineDraft {
  const [finding] = group;
  const { place, settings } = context;
  const statement = { en: group.map((each) => each.statement.en).join(" "), zh: group.map((each) => each.statement.zh).join("") };
  const isFromAbove = !context.isNation && finding.subject.type === "region" && finding.subject.id !== place.code;
  const words = isFromAbove && here !== undefined ? here(place.name) : action(place.name, { ...finding, statement }, group);
  const old = oldEvidence(group, settings);
  return {
    subject: finding.subject.type === "region" ? { type: "region", id: place.code } : finding.subject,
    action: { en: `${old.en}${words.en}`, zh: `${old.zh}${words.zh}` },
    amount: null,
    assumptions: [],
    table: targets(group),
    evidence: [],
    note: isFromAbove ? { en: `${note.en}${fromAbove.en}`, zh: `${note.zh}${fromAbove.zh}` } : note,
    certificate: null,
    synthetic: group.some(({ synthetic }) => synthetic),
    ...(instrument === undefined ? {} : { instrument }),
    ...(withinYears === undefined ? {} : { withinYears }),
    ...(seenBy === undefined ? {} : { indicator: seenBy }),
  };
}

/** Said where a place does its part about a finding on the whole alone: nothing of the kind was found in it. */
const fromAbove: LocalText = {
  en: " A part of the task of @whole: the finding is on @whole, whether it holds here is not measured, and the indicator is that of @whole.",
  zh: "属@whole任务的本地部分：依据为@whole的结论，本地是否如此未单独测算，考核指标为@whole数值。",
};

/** What each finding measures now, and from where on it would no longer be confirmed: by that the line is seen to work. */
function targets(group: readonly Finding[]): LineDraft["table"] {
  return {
    columns: [
      tableColumn("finding", "Finding", "结论"),
      tableColumn("now", "Now", "现值"),
      tableColumn("target", "No longer confirmed from", "不再成立的界限"),
      kindColumn("year", "measured_in", "Unit", "单位"),
    ],
    rows: group.map(({ id, value, threshold, unit }) => [id, value, threshold, unit]),
  };
}

/** An order that rests on old evidence begins with renewing it. */
function oldEvidence(group: readonly Finding[], { base_year: base, thresholds }: DesignContext["settings"]): LocalText {
  const most = Number(thresholds[SHARED_THRESHOLDS]?.["maximum_age"] ?? sharedThresholds.maximum_age.default);
  const last = Math.max(...group.map(({ years }) => years?.to ?? Number.NEGATIVE_INFINITY));
  if (base === undefined || !Number.isFinite(last) || base - last <= most) return { en: "", zh: "" };
  return { en: `First renew the evidence, which ends in ${last}; where it still says so: `, zh: `先更新截至${last}年的数据；结论仍成立的，` };
}
