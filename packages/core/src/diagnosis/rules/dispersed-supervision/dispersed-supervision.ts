import { diagnosisRule } from "../../rule.ts";
import { aliasesTable, gatherSupervision, laboratoriesTable, projectsTable, sharingTable, stationsTable } from "./gather.ts";
import { hostsDraft } from "./hosts-draft.ts";
import { programmesDraft } from "./programmes-draft.ts";

/** P2.2: are functions split, so that one institution answers to several departments or works in many programmes? */
export const dispersedSupervision = diagnosisRule({
  code: "dispersed-supervision",
  version: 3,
  title: { en: "Dispersed supervision", zh: "多头管理" },
  question: { en: "Are functions split among departments?", zh: "职能是否分散于多个部门？" },
  item: "P2.2",
  bearsOn: [],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["nation"],
  tables: [laboratoriesTable, stationsTable, sharingTable, aliasesTable, projectsTable],
  records: [],
  measure: "ratio.several-supervisors-share",
  unit: "share of institutions",
  method: {
    en: "Hosts: of the institutions that the lists of laboratories, field stations and shared facilities name with a supervisor at least twice, the share under more than one department, names being joined by the table of aliases; confirmed where the whole interval (Wilson, 95 %) lies above several_share. Programmes: of the institutions that lead minimum_led projects or more, the share in many_programmes or more, against draws that keep every institution's and every programme's number of projects; confirmed above these draws (two-sided p under 0.05).",
    zh: "单位：在实验室、野外站和设施共享名单中至少两次列有主管部门的单位里，受一个以上部门主管的比例（名称按别名表合并）；95%区间（Wilson）整体高于 several_share 时判定为证据支持。专项：牵头 minimum_led 个以上项目的单位中涉及 many_programmes 个以上专项的比例，与各单位、各专项项目数不变的模拟比较；高于模拟结果（双侧 p 小于 0.05）判定为证据支持。",
  },
  leavesOpen: {
    en: "Budgets by ministry are not in the data, so what is paid for twice, or by nobody, cannot be seen; supervisors are blank in the sharing lists from 2020 on and for half of the stations.",
    zh: "数据中没有分部门预算，重复资助与空缺无法观察；2020年以后的共享名单和半数野外站没有主管部门。",
  },
  thresholds: {
    several_share: {
      default: 0.1,
      unit: "share of institutions",
      why: { en: "Up to a tenth may be exceptions that somebody wanted.", zh: "一成以内可视为有意安排的例外。" },
    },
    minimum_hosts: {
      default: 10,
      unit: "institutions",
      why: { en: "With fewer the interval covers nearly everything.", zh: "单位过少时区间几乎覆盖全部可能。" },
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
    draws: {
      default: 1000,
      unit: "draws",
      why: { en: "The p-value is then good to about half a point at the 5 % level.", zh: "在5%水平上 p 值误差约半个百分点。" },
    },
    seed: { default: 1, unit: "seed", why: { en: "The same seed gives the same draws.", zh: "同一种子给出同样的模拟。" } },
  },
  gather: gatherSupervision,
  judge: (lists, limits) => [hostsDraft(lists, limits), programmesDraft(lists.projects, limits)],
});
