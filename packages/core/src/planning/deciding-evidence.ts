import type { Finding } from "../diagnosis/finding/finding.ts";
import type { RuleCode } from "../diagnosis/rule-codes.ts";
import { rules } from "../judging/rules.ts";
import type { LocalText } from "../language/text.ts";

/** A field of a table (by its role) or of a type of record. */
interface NeededField {
  readonly role: string;
  readonly field: string;
}

/** What would decide an open question. */
export interface Deciding {
  readonly needs: readonly NeededField[];
  readonly would: LocalText;
}

interface Written {
  /** A part of the rule; none = every finding of the rule. */
  readonly part?: string;
  readonly needs: readonly `${string}.${string}`[];
  readonly en: string;
  readonly zh: string;
}

const written: Readonly<Partial<Record<RuleCode, readonly Written[]>>> = {
  isomorphism: [
    {
      needs: ["firm_counts.firms", "industries.group"],
      en: "Counts of all industrial firms by @region, industry and year, not of listed ones alone: enough firms that the smallest change that matters would be seen four times in five.",
      zh: "按@regions、行业、年份统计的全部工业企业数（不限于上市企业），使最小重要变化有八成把握被发现。",
    },
  ],
  "passive-upgrading": [
    {
      needs: ["technology_shares.value", "item.producers"],
      en: "Shares of the technologies in the years since the series ends, and the makers of the successor on the cards with the day to which they are known.",
      zh: "序列截止后各年的技术份额，以及卡片上新技术的生产单位及其截至日期。",
    },
  ],
  opening: [
    {
      part: "articles",
      needs: ["coauthored_articles.articles"],
      en: "More years of articles by field, so that a fall of three points in a hundred would be told from a walk of the same yearly steps.",
      zh: "更多年份、分领域的论文数，使三个百分点的下降能与随机波动区分。",
    },
    {
      needs: ["affiliate_research.value"],
      en: "R&D of foreign firms from every country of origin and from before 2015, on one definition.",
      zh: "各来源国外资企业的研发投入，口径一致并早于2015年。",
    },
  ],
  herding: [
    {
      needs: ["projects.region", "programmes.field"],
      en: "The calls of at least two further years with region and field of every project: whether @regions crowd into the same fields is then asked with enough projects.",
      zh: "至少再有两个年度的立项，且每个项目注明地区与领域，方有足够项目判断各@region是否扎堆。",
    },
  ],
  "unknown-results": [
    {
      needs: ["evaluation.grade"],
      en: "A grade of at least four institutions or programmes that the office evaluates.",
      zh: "本单位至少四个被评单位或专项的评价等级。",
    },
  ],
  "poor-results": [
    {
      needs: ["evaluation.grade"],
      en: "A grade of at least four institutions or programmes that the office evaluates.",
      zh: "本单位至少四个被评单位或专项的评价等级。",
    },
  ],
  "dispersed-supervision": [
    {
      part: "programmes",
      needs: ["projects.programme", "programmes.field"],
      en: "The department that answers for each programme: whether one institution reports to many departments is asked of these, not of the number of programmes.",
      zh: "各专项的归口部门：单位是否对多个部门负责应据此判断，而非专项个数。",
    },
    {
      needs: ["laboratories.supervisor", "field_stations.supervisor"],
      en: "The supervisor of each laboratory and station.",
      zh: "各实验室、野外站的主管部门。",
    },
  ],
  overlap: [
    {
      needs: ["programme.owner_department", "project.technologies", "call.department"],
      en: "Department and technology of calls, programmes and projects: with five things on which two departments act, overlap can be counted.",
      zh: "指南、专项、项目的归口部门与技术：有五项以上由两个部门支持的事项即可统计重复。",
    },
  ],
  gap: [
    {
      needs: ["project.technologies", "call.items", "programme.technologies"],
      en: "Technology or card item of at least half of the calls, programmes and projects: then what none of them names is a gap and not merely uncoded.",
      zh: "半数以上指南、专项、项目注明技术或清单条目，未被提及者方为空缺而非未编码。",
    },
  ],
  "missing-complement": [
    {
      needs: ["item.producers", "item.producers_as_of", "project.items"],
      en: "Who makes each item of the card and as of when, and which projects work on it.",
      zh: "卡片各条目的生产单位及截至日期，以及对应项目。",
    },
  ],
  "low-readiness": [
    {
      needs: ["item.trl", "link.integrations"],
      en: "Readiness of at least three technologies of the card and of two of their links.",
      zh: "卡片中至少三项技术的成熟度与两项集成成熟度。",
    },
  ],
  "contracted-research": [
    {
      part: "university-money",
      needs: ["research_by_payer.value", "industrial_research.value"],
      en: "Which firms outside industry paid universities: the two sources then speak of the same payers.",
      zh: "工业以外企业对高校的支付额，使两个来源口径一致。",
    },
    { needs: ["industrial_research.value"], en: "More years of what firms pay for research outside.", zh: "更多年份的企业外部研发支出。" },
  ],
  "business-research": [
    {
      needs: ["research_by_activity.value"],
      en: "The same figures of ten economies or more, classed alike: then one of them may be called too, and the limit tells something of the country.",
      zh: "十个以上分类口径一致的经济体数据：其中至多一个同样被判定，该界限方能说明本国情况。",
    },
  ],
  "leading-firms": [
    {
      needs: ["research_firms.rd"],
      en: "Firms of at least five other economies, their lists cut at the same R&D: then the limit can be tried on them.",
      zh: "至少五个其他经济体的企业名单，并按同一研发规模截取，方可检验该界限。",
    },
  ],
  "unstable-support": [
    {
      part: "government-share",
      needs: ["indicators.value"],
      en: "Government money for generic technology apart from the rest, and more years of it: the share of all R&D falls also where firms merely spend more.",
      zh: "单列的共性技术财政投入及更多年份：企业投入增加也会使总比重下降。",
    },
    { needs: ["projects.duration"], en: "The length of each project.", zh: "各项目的执行期。" },
  ],
  "instrument-holes": [
    {
      needs: ["policy-instrument.instrument", "policy-instrument.target_groups", "policy-instrument.amount"],
      en: "All policies of the tool that are in force, with the groups that each is for, and a word by whoever keeps the list that it is whole.",
      zh: "该类工具全部现行政策及其目标群体，并由维护者注明清单已齐全。",
    },
  ],
  "institute-drift": [
    {
      part: "work",
      needs: ["institute-year.work", "institute-year.year"],
      en: "Work by the five classes of technology of at least six institutes in two years three or more apart.",
      zh: "至少六家院所相隔三年以上两个年度按五类技术划分的工作份额。",
    },
    {
      part: "service",
      needs: ["institute-year.services", "institute-year.money"],
      en: "Income of public services and public money (base, projects, public orders) of at least six institutes in two years three or more apart.",
      zh: "至少六家院所相隔三年以上两个年度的公共服务收入与公共经费（基本经费、项目、政府采购）。",
    },
    {
      needs: ["institute-year.money", "institute-year.year"],
      en: "Money by kind of at least six institutes in two years three or more apart.",
      zh: "至少六家院所相隔三年以上两个年度分类经费。",
    },
  ],
  "results-waiting": [
    {
      needs: ["result.offered_on", "result.owners", "transfer.signed_on"],
      en: "The day on which each result was offered, its owners, and the day of each transfer: also of those that nobody took up.",
      zh: "每项成果的公开日期、权利人与转移日期，未被采用者也须登记。",
    },
  ],
  "needs-unanswered": [
    {
      needs: ["need.problem", "need.technologies", "result.technologies"],
      en: "Needs of firms and the results that are offered, each with its technology.",
      zh: "企业需求与公开成果，均注明技术。",
    },
  ],
  "lent-hours": [
    {
      needs: ["opening.weekly", "booking.used", "booking.organisation", "organisation.kind"],
      en: "A whole year of bookings or logs of use of facilities and instruments, with the organisations that used them and their kinds.",
      zh: "设施与仪器全年的预约或使用记录，以及使用单位及其类型。",
    },
  ],
  "idle-bases": [
    {
      needs: ["facility.owner_type", "facility.effective_hours", "facility.external_hours"],
      en: "Which facilities firms or their federations lead, and their hours, also those for others.",
      zh: "企业或联合体牵头的设施及其有效机时、对外服务机时。",
    },
  ],
  "mandates-missing": [
    {
      needs: ["mandate.body", "mandate.technology", "mandate.role", "mandate.years_of_money"],
      en: "Which body answers for, carries and supervises each technology, by which document and for how many years of money.",
      zh: "各项技术的归口、承担、监督机构，依据文件与经费保障年限。",
    },
  ],
  "qualification-gaps": [
    {
      needs: ["item.chain_as_of", "standard.technologies", "accreditation.scope", "evaluated-product.item"],
      en: "Of each needed item the standard, its test method, the accredited laboratories and the products that passed, and to which day these are known.",
      zh: "各所需条目的标准、试验方法、获认可实验室与合格产品，以及情况截至日期。",
    },
  ],
  "skills-short": [
    {
      needs: ["post.needed_from", "post.skills", "cohort.completed"],
      en: "Posts to be filled with their skills, and how many complete each training and stay.",
      zh: "待补岗位及其技能，各培养项目完成并留任人数。",
    },
  ],
  "closed-facilities": [
    {
      needs: ["facility_sharing.score"],
      en: "Hours that instruments ran and hours for users from outside, by institution: the grade is a place in a ranking with a fixed number of good ones and does not measure opening.",
      zh: "各单位仪器运行机时与对外服务机时：评价等级名额固定，反映的是排名而非开放程度。",
    },
  ],
};

/** What would decide a finding that is open; a rule that says nothing of its own names the fields that it reads. */
export function deciding({ rule: code, part, reason }: Pick<Finding, "rule" | "part" | "reason">): Deciding {
  const said: Readonly<Record<string, readonly Written[] | undefined>> = written;
  const found = said[code]?.find((each) => each.part === undefined || each.part === part);
  if (found !== undefined) return { needs: found.needs.map(fieldOf), would: { en: found.en, zh: found.zh } };
  const rule = rules.find((each) => each.code === code);
  const [table] = [...(rule?.tables ?? []), ...(rule?.alsoReads ?? [])];
  const needs =
    table === undefined
      ? (rule?.records ?? []).slice(0, 1).map((role) => ({ role, field: "id" }))
      : table.fields.map((field) => ({ role: table.contract.role, field: String(field) }));
  return {
    needs,
    would: (reason === null ? undefined : byReason[reason]) ?? { en: "More rows, complete in the fields that are named.", zh: "补充数据行，且所列字段完整。" },
  };
}

/** What would decide where the rule says only why nothing can be told. */
const byReason: Readonly<Partial<Record<NonNullable<Finding["reason"]>, LocalText>>> = {
  "low-power": {
    en: "More cases (years, regions, projects), so many that the smallest effect that matters would be seen four times in five.",
    zh: "更多样本（年份、地区、项目），使最小重要效应有八成把握被发现。",
  },
  "many-looks": {
    en: "More years or cases of each region: the question is put to many, and what was seen would be seen by chance in some.",
    zh: "各地区更多年份或样本：同一问题检验众多地区，现有结果可能出于偶然。",
  },
  "not-coded": {
    en: "Coding of at least the share of records that the rule asks for: until then what is not named is unknown and not absent.",
    zh: "按规则要求的比例为记录编码：在此之前，未注明者为未知而非没有。",
  },
  "sources-disagree": { en: "Which of the two sources is right, or one definition for both.", zh: "核实两个来源孰是，或统一口径。" },
  circular: { en: "Evidence that was not made from the thing that it is to prove.", zh: "并非由待证事项本身形成的独立证据。" },
  "limit-calls-others": {
    en: "Comparators enough to try the limit on (five or more, at most one in ten of them called), or a null: the same limit calls others too, or there are too few to tell.",
    zh: "足够检验该界限的对照国（至少五个，且被判定者不超过十分之一），或可供比较的随机基准：该界限同样会判定他国，或对照国过少无法判断。",
  },
  "choices-disagree": { en: "An agreed definition: defensible choices give opposite answers.", zh: "确定统一定义：不同合理口径得出相反结论。" },
};

function fieldOf(name: string): NeededField {
  const dot = name.indexOf(".");
  return { role: name.slice(0, dot), field: name.slice(dot + 1) };
}
