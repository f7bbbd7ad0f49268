import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { aliasesTable, departmentsTable, gatherSupervision, laboratoriesTable, programmesTable, projectsTable, sharingTable, stationsTable } from "./gather.ts";
import { hostsDraft } from "./hosts-draft.ts";
import { programmesDraft } from "./programmes-draft.ts";

/** P2.2: are functions split, so that one institution answers to several departments or works in many programmes? */
export const dispersedSupervisionFacts = ruleFacts({
  code: "dispersed-supervision",
  version: 8,
  title: { en: "Who supervises", zh: "主管部门" },
  question: {
    en: "Do institutions answer to several central departments, or lead in many programmes at once?",
    zh: "单位是否受多个中央部门主管，或同时牵头众多专项？",
  },
  item: "P2.2",
  // Whether one department answers is what a department for generic technology would settle: the split of functions that the measure is written against.
  bearsOn: ["M1.1"],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [laboratoriesTable, stationsTable, sharingTable, aliasesTable, projectsTable],
  alsoReads: [programmesTable, departmentsTable],
  records: [],
  measure: "ratio.several-supervisors-share",
  unit: "share of institutions",
  method: {
    en: "Hosts: of the institutions that the lists of laboratories, field stations and shared facilities name with a central department at least twice, the share under more than one, names being joined by the table of aliases; a laboratory is one observation, and one with several hosts is left out, since whose supervisor it names is not known. A complete count of those of which it can be seen: refused up to several_share, while above it a limit alone confirms nothing (insufficient data). Programmes: of the institutions that lead minimum_led projects or more, the share in many_programmes or more, against draws that deal projects out within their fields and keep every institution's and every programme's number of projects.",
    zh: "单位：在实验室、野外站和设施共享名单中至少两次列有中央主管部门的单位里，受一个以上中央部门主管的比例（名称按别名表合并）；每个实验室只计一次，有多个依托单位的实验室无法知道主管部门属于哪家，不计入。属可观察单位的全数统计：不高于 several_share 判定为证据不支持，高于时仅凭界限不足以支持（判定为数据不足）。专项：牵头 minimum_led 个以上项目的单位中涉及 many_programmes 个以上专项的比例，与在各领域内重新分配项目、各单位和各专项项目数不变的模拟比较。",
  },
  blocks: movedWhole("project"),
  declaredBlocks: ["institution"],
  grounds: "chance",
  leavesOpen: {
    en: "Budgets by ministry are not in the data, so what is paid for twice, or by nobody, cannot be seen; the lists do not part generic technology from other, so whether a department answers for it is not told; where a list leaves the supervisor blank, nobody's is known.",
    zh: "数据中没有分部门预算，重复资助与空缺无法观察；名单不区分共性技术，是否有部门专门负责无法得知；名单中主管部门为空者，视为未知。",
  },
  thresholds: {
    several_share: {
      default: 0.1,
      unit: "share of institutions",
      why: { en: "Up to a tenth may be exceptions that somebody wanted.", zh: "一成以内可视为有意安排的例外。" },
    },
    several_share_tolerance: {
      default: 0.05,
      unit: "share of institutions",
      why: { en: "A tenth is a choice: half of it either way should not turn the answer.", zh: "一成属人为选择，上下半成不应改变结论。" },
    },
    minimum_supervised_share: {
      default: 0.5,
      unit: "share of laboratories and stations with a named supervisor",
      why: { en: "Where most are blank, those named may be a choice.", zh: "多数为空时，已列出的可能有选择性。" },
    },
    minimum_excess: {
      default: 0.05,
      unit: "share of institutions",
      why: { en: "One institution in twenty more is a dozen of those that lead several projects.", zh: "多出二十分之一约合十余家牵头多个项目的单位。" },
    },
    minimum_hosts: {
      default: 10,
      unit: "institutions",
      why: { en: "With fewer a single one moves a tenth.", zh: "更少时一家单位即可改变一成。" },
    },
    minimum_led: {
      default: 3,
      unit: "projects",
      why: { en: "With one or two an institution cannot be in many programmes.", zh: "只牵头一两个项目的单位不可能涉及众多专项。" },
    },
    many_programmes: {
      default: 3,
      unit: "programmes",
      why: { en: "Three programmes are three offices to report to.", zh: "三个专项意味着对三个管理机构负责。" },
    },
    draws: drawsThreshold(1000),
    seed: seedThreshold,
  },
});

export const dispersedSupervision = diagnosisRule({
  ...dispersedSupervisionFacts,
  gather: gatherSupervision,
  judge: (lists, limits) => [hostsDraft(lists, limits), programmesDraft(lists, limits)],
});
