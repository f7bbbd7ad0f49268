import type { LocalText } from "../language/text.ts";

/** Who could deliver a table or a type of record; null where nobody is known. */
export type Deliverer = (role: string) => LocalText | null;

const transferOffices = { en: "offices for technology transfer of universities and institutes", zh: "高校院所技术转移部门" };
const standardsBodies = { en: "standards bodies, accreditation bodies and laboratories", zh: "标准化机构、认可机构与检测实验室" };
const keepers = { en: "those who run facilities and instruments", zh: "设施与仪器管理单位" };
const employers = { en: "employers and those who train for them", zh: "用人单位与培养单位" };

const statistics = { en: "the statistical office", zh: "统计部门" };
const programmeOffices = { en: "departments that run programmes", zh: "计划主管部门" };
const associations = { en: "the industry associations of the card", zh: "相关行业协会" };
const tradeAuthority = { en: "the authority for trade and foreign investment", zh: "商务部门" };
const chainTables = { en: "makers of world input-output tables, by way of the statistical office", zh: "世界投入产出表编制机构（经统计部门）" };
const planners = { en: "departments and regional governments, each its own plan", zh: "各部门与地方政府（各自规划）" };
const literature = { en: "an index of publications or patents", zh: "论文与专利数据库" };

/** Who usually could deliver a table or records of a type, where the office names nobody. */
const byType: Readonly<Record<string, LocalText>> = {
  result: transferOffices,
  transfer: transferOffices,
  need: { en: "industry associations and bodies for technology transfer", zh: "行业协会与技术转移机构" },
  mandate: { en: "the offices that keep the list of duties of departments", zh: "机构编制部门" },
  standard: standardsBodies,
  "test-method": standardsBodies,
  accreditation: standardsBodies,
  "evaluated-product": standardsBodies,
  post: employers,
  training: employers,
  cohort: employers,
  facility: keepers,
  equipment: keepers,
  service: keepers,
  opening: keepers,
  closure: keepers,
  booking: keepers,
  "refused-request": keepers,
  "use-log": keepers,
  "institute-year": { en: "the institutes themselves", zh: "各院所" },
  institutes: { en: "the department that keeps the list of institutes", zh: "院所主管部门" },
  item: associations,
  link: associations,
  "technology-system": associations,
  centre: tradeAuthority,
  affiliate_research: tradeAuthority,
  affiliate_research_by_industry: tradeAuthority,
  project: programmeOffices,
  projects: programmeOffices,
  programme: programmeOffices,
  programmes: programmeOffices,
  partnerships: programmeOffices,
  call: programmeOffices,
  laboratories: programmeOffices,
  field_stations: programmeOffices,
  facility_sharing: programmeOffices,
  organisation_aliases: programmeOffices,
  park_evaluations: programmeOffices,
  research_posts: programmeOffices,
  regions: statistics,
  indicators: statistics,
  industrial_research: statistics,
  research_by_activity: statistics,
  research_by_payer: statistics,
  aid_awards: { en: "the authority that watches over state aid", zh: "政府援助监管部门" },
  foundation_imports: statistics,
  industries: statistics,
  firm_counts: { en: "the register of firms", zh: "企业登记机关" },
  firms: { en: "the register of firms", zh: "企业登记机关" },
  research_firms: { en: "the firms themselves, by their reports", zh: "企业（年度报告）" },
  degrees: { en: "the education authority", zh: "教育部门" },
  standards_committees: standardsBodies,
  published_facts: { en: "the authorities that publish them", zh: "发布数据的主管部门" },
  coauthored_articles: literature,
  technology_generality: literature,
  technology_performers: literature,
  technology_shares: associations,
  product_markets: associations,
  office_fields: planners,
  "office-plan": planners,
  department_budgets: { en: "the finance department, by the budgets of departments", zh: "财政部门（部门预算）" },
  evaluation: programmeOffices,
  world_exports: chainTables,
  world_industries: chainTables,
  world_flows: chainTables,
  world_final_demand: chainTables,
  world_chain_names: chainTables,
};

/** By sub-item of the measures, where records of one type come from another hand for each. */
const byMeasure: Readonly<Record<string, LocalText>> = {
  "M1.T1": { en: "the tax administration", zh: "税务部门" },
  "M1.T2": { en: "the central bank, guarantee funds and managers of public funds", zh: "人民银行、担保机构与政府基金管理机构" },
  "M1.T3": { en: "the buyers of the public sector", zh: "政府采购部门" },
  "M1.T4": { en: "the patent office and the courts", zh: "知识产权部门与法院" },
  "M1.T5": { en: "the registry of social organisations", zh: "社会组织登记机关" },
  "M4.1": keepers,
  "M4.3": keepers,
  "M4.5": keepers,
  "M4.2": { en: "the firms themselves, by way of their associations", zh: "企业（经行业协会）" },
};

/** From whom the rows of a role or a type of record usually come where they bear on a measure; null where nobody in particular has them. */
export function usualDeliverer(measure: string, role: string): LocalText | null {
  return byType[role] ?? byMeasure[measure] ?? null;
}
