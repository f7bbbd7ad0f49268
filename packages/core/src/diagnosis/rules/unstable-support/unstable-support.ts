import { regionsTable } from "../../../evidence/panel.ts";
import { diagnosisRule } from "../../rule.ts";
import { gatherSupport, indicatorsTable, projectsTable } from "./gather.ts";
import { governmentShareDrafts } from "./government-share.ts";
import { projectLengthDraft } from "./project-length.ts";

/** P3.4: is support for research short-lived, and does government withdraw from it? */
export const unstableSupport = diagnosisRule({
  code: "unstable-support",
  version: 2,
  title: { en: "Unstable support", zh: "支持不够长期稳定" },
  question: { en: "Is support for generic technology long-term and stable?", zh: "对共性技术的支持是否长期稳定？" },
  item: "P3.4",
  bearsOn: ["D2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["nation", "province"],
  tables: [projectsTable, indicatorsTable, regionsTable],
  records: [],
  measure: "ratio.long-project-share",
  unit: "share of projects",
  method: {
    en: "Project length (nation): share of projects of long_years or more among those with a published length; confirmed where the whole interval (Wilson, 95 %) lies below long_share. Government share (nation and provinces): mean share of R&D spending paid by government in the last period_years less that in the first; confirmed where it fell by minimum_fall or more. The nation is read from its own cells.",
    zh: "项目周期（全国）：公布周期的项目中周期达到 long_years 的比例；95%区间（Wilson）整体低于 long_share 时判定为证据支持。政府资金比重（全国与各省）：最后 period_years 年与最初 period_years 年研发经费中政府资金平均比重之差；降幅达到 minimum_fall 时判定为证据支持。全国数取自全国行。",
  },
  leavesOpen: {
    en: "Stable base funding of institutes is not in the data, nor is what a project was followed by.",
    zh: "数据中没有科研院所的稳定性基础经费，也没有项目结束后的接续情况。",
  },
  thresholds: {
    long_years: {
      default: 4,
      unit: "years",
      why: { en: "Four years and more is what the field calls stable support.", zh: "四年及以上通常视为稳定支持。" },
    },
    long_share: {
      default: 0.5,
      unit: "share of projects",
      why: { en: "Below one half, long projects are the exception.", zh: "低于一半时，长周期项目属于少数。" },
    },
    generic_category: {
      default: "YFB",
      unit: "category of the programme",
      why: { en: "The programme's own code for industrial and common technology.", zh: "该计划中产业与共性技术类的代码。" },
    },
    minimum_projects: {
      default: 20,
      unit: "projects",
      why: { en: "Under 20 projects the interval is as wide as the question.", zh: "项目少于20个时区间过宽。" },
    },
    minimum_known_share: {
      default: 0.5,
      unit: "share of projects with a published length",
      why: { en: "Where most lengths are unknown, those known may be a choice.", zh: "多数周期未知时，已知部分可能有选择性。" },
    },
    minimum_fall: {
      default: 0.03,
      unit: "share of R&D spending",
      why: {
        en: "The national share moves by 0.8 points from one year to the next (mean of 2010–2023); three points is well beyond that.",
        zh: "全国比重年际变动平均为0.8个百分点（2010—2023年），三个百分点明显超出这一幅度。",
      },
    },
    period_years: {
      default: 3,
      unit: "years",
      why: { en: "Means of three years take out single budgets.", zh: "取三年平均可消除个别年度预算的影响。" },
    },
  },
  gather: gatherSupport,
  judge: ({ panel, projects, spending }, limits) => [projectLengthDraft(projects, limits), ...governmentShareDrafts(panel, spending, limits)],
});
