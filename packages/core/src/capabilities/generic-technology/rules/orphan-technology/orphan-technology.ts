import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { projects } from "../../../../evidence/tables/projects.ts";
import { genericWordThresholds } from "../missing-subject/word-thresholds.ts";
import { judgeOrphans } from "./judge.ts";

const projectsTable = needed(projects, ["project", "call_year", "programme", "category", "lead", "central_funds", "duration"], ["title"]);

/** P3.1: is there generic technology that nobody carries: no body that leads, no support that lasts? */
export const orphanTechnologyFacts = ruleFacts({
  code: "orphan-technology",
  version: 2,
  title: { en: "Performers and support by programme", zh: "各专项的承担主体与支持" },
  question: {
    en: "Are there programmes of generic technology with neither a leading body nor support of four years?",
    zh: "是否有共性技术专项既无牵头主体，又无四年以上支持？",
  },
  item: "P3.1",
  bearsOn: ["P3.4", "D2", "M1.3", "M1.5"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [projectsTable],
  records: [],
  measure: "benchmark.orphan-programmes",
  unit: "general programmes",
  method: {
    en: "A programme is of generic technology where at least general_share of its projects are, by the office's rule of category, programme and words of the title. It has a performer where one lead has performer_share of its projects or more, and stable support where stable_share of its projects of known duration run stable_years or longer. Value: programmes with neither. A complete count, so no chance is asked; but where durations are known of fewer than minimum_known_share of a programme's projects, or of fewer than minimum_calls years of calls, it cannot be told, and where that is so of too many programmes the answer is insufficient data.",
    zh: "专项中按主管部门规则（类别、专项、题名用词）属于共性技术的项目不少于 general_share 的为共性技术专项；单一单位牵头项目达到 performer_share 的视为有承担主体；周期已知的项目中 stable_share 以上不短于 stable_years 年的视为有稳定支持。数值：两者皆无的专项数。属完整计数，不涉及随机性；但周期已知的项目不足 minimum_known_share 或不足 minimum_calls 个指南年度的专项无法判定，无法判定的过多时为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Which industries use a technology, who takes part beside the lead, and base funding of institutes are not in the data; generic is what the office's rule calls so.",
    zh: "技术被哪些行业使用、牵头之外的参与单位、院所的基本经费，数据中没有；共性技术按主管部门规则认定。",
  },
  thresholds: {
    ...genericWordThresholds,
    general_share: { default: 0.5, unit: "share of projects", why: { en: "Most of what the programme funds.", zh: "专项资助的大部分内容。" } },
    performer_share: {
      default: 0.1,
      unit: "share of projects",
      why: { en: "A body that leads a tenth of a programme has it as its business.", zh: "牵头一成以上项目的单位以此为业。" },
    },
    stable_years: { default: 4, unit: "years", why: { en: "Longer than the usual project of three years.", zh: "长于通常三年的项目周期。" } },
    stable_share: { default: 0.5, unit: "share of projects", why: { en: "Every second project.", zh: "每两个项目中有一个。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of projects",
      why: { en: "Where fewer durations are known, the unknown could decide.", zh: "周期已知的过少时结果可能取决于未知部分。" },
    },
    minimum_calls: {
      default: 2,
      unit: "calls",
      why: { en: "How long projects of one call run is the rule of that call.", zh: "单一年度指南的项目周期只反映该年指南的规定。" },
    },
    minimum_projects: { default: 10, unit: "projects", why: { en: "With fewer one project makes a performer.", zh: "更少时一个项目即构成承担主体。" } },
    minimum_programmes: { default: 3, unit: "programmes", why: { en: "Fewer are cases, not a finding on the system.", zh: "更少时只是个案。" } },
    minimum_decided_share: {
      default: 0.5,
      unit: "share of programmes",
      why: { en: "Unknown is not none: half of the programmes must be told.", zh: "未知不等于没有：至少一半专项须能判定。" },
    },
    minimum_orphans: { default: 1, unit: "programmes", why: { en: "One is somebody's to take up.", zh: "有一个即须有人承担。" } },
  },
});

export const orphanTechnology = diagnosisRule({
  ...orphanTechnologyFacts,
  gather: async (sources) => ({ projects: await gathered(sources, { contract: projects, fields: [...projectsTable.fields, ...projectsTable.optional] }) }),
  judge: ({ projects: table }, limits) => judgeOrphans(table, limits),
});
