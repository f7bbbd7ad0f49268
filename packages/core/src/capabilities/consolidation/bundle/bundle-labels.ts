import type { LocalText } from "../../../language/text.ts";
import type { BundleTableName } from "./bundle-tables.ts";

/** Names of the sheets of the workbook that stands for a bundle. */
export const sheetNames: Readonly<Record<BundleTableName, LocalText>> = {
  plan: { en: "Plan", zh: "规划" },
  lines: { en: "Lines", zh: "任务" },
  money: { en: "Money", zh: "资金" },
  targets: { en: "Targets", zh: "目标" },
  capacity: { en: "Capacity", zh: "产能" },
  needs: { en: "Needs", zh: "需求" },
};

/** What stands above a column of that workbook, and what is said beside its cells. */
export const columnLabels: Readonly<Record<BundleTableName, Readonly<Record<string, LocalText & { readonly says: LocalText }>>>> = {
  plan: {
    id: { en: "Plan number", zh: "规划编号", says: { en: "Without blanks; stays the same in every version.", zh: "不含空格，各版本保持不变。" } },
    office: { en: "Office", zh: "编制单位", says: { en: "An organisation of the register.", zh: "登记册中的单位。" } },
    region: { en: "Region", zh: "地区", says: { en: "Where the plan is for a place.", zh: "面向某一地区的规划填写。" } },
    level: { en: "Level", zh: "层级", says: { en: "Level of the plan.", zh: "规划的层级。" } },
    title: { en: "Title", zh: "名称", says: { en: "Title of the plan.", zh: "规划名称。" } },
    from: { en: "First year", zh: "起始年份", says: { en: "First year of the plan.", zh: "规划期第一年。" } },
    to: { en: "Last year", zh: "截止年份", says: { en: "Last year of the plan.", zh: "规划期最后一年。" } },
    version: { en: "Version", zh: "版本", says: { en: "Another one with every change.", zh: "每次修改换用新的版本号。" } },
    status: { en: "Status", zh: "状态", says: { en: "How far the plan is.", zh: "规划所处状态。" } },
    approved_on: { en: "Approved on", zh: "批准日期", says: { en: "YYYY-MM-DD.", zh: "年-月-日。" } },
  },
  lines: {
    line: { en: "Line", zh: "任务编号", says: { en: "Once each, without blanks.", zh: "不得重复，不含空格。" } },
    measure_item: { en: "Item of the measure", zh: "措施子项", says: { en: "Which of the measures it carries out.", zh: "落实哪一项措施。" } },
    field: { en: "Field", zh: "领域", says: { en: "In the office's own words.", zh: "按本单位用词填写。" } },
    technology: { en: "Technology", zh: "技术", says: { en: "Of the list; empty where none fits.", zh: "从列表选择，没有合适的留空。" } },
    item: { en: "Card item", zh: "清单条目", says: { en: "The item of a card that it serves.", zh: "所服务的体系卡片条目。" } },
    industry: { en: "Industry", zh: "产业", says: { en: "Of the list.", zh: "从列表选择。" } },
    region: { en: "Region", zh: "地区", says: { en: "Where it is carried out.", zh: "实施地区。" } },
    instrument: { en: "Policy instrument", zh: "政策工具", says: { en: "How it is supported.", zh: "以何种方式支持。" } },
    owner: { en: "Owner", zh: "责任单位", says: { en: "Who answers for it.", zh: "由谁负责。" } },
    start: { en: "Start", zh: "起始年份", says: { en: "First year.", zh: "第一年。" } },
    end: { en: "End", zh: "截止年份", says: { en: "Last year.", zh: "最后一年。" } },
    action_en: { en: "Action (English)", zh: "任务内容（英文）", says: { en: "What is to be done.", zh: "要做什么（英文）。" } },
    action_zh: { en: "Action (Chinese)", zh: "任务内容", says: { en: "What is to be done.", zh: "要做什么。" } },
  },
  money: {
    line: { en: "Line", zh: "任务编号", says: { en: "A line of sheet Lines.", zh: "任务表中的编号。" } },
    year: { en: "Year", zh: "年份", says: { en: "Year of the money.", zh: "资金所属年份。" } },
    level: { en: "Source", zh: "资金来源", says: { en: "Who pays.", zh: "由谁出资。" } },
    amount: { en: "Amount", zh: "金额", says: { en: "In the currency itself, without signs between.", zh: "以货币单位（元）计，不含分隔符。" } },
    currency: { en: "Currency", zh: "币种", says: { en: "Three capital letters.", zh: "三位大写字母。" } },
    kind: { en: "Kind", zh: "性质", says: { en: "Committed, or meant only.", zh: "已落实或仅为意向。" } },
  },
  targets: {
    line: { en: "Line", zh: "任务编号", says: { en: "A line of sheet Lines.", zh: "任务表中的编号。" } },
    indicator: { en: "Indicator", zh: "指标", says: { en: "What is measured.", zh: "衡量什么。" } },
    unit: { en: "Unit", zh: "单位", says: { en: "Unit of both values.", zh: "两个数值的单位。" } },
    baseline: { en: "Baseline", zh: "基期值", says: { en: "What it is now; empty where unknown.", zh: "目前数值，未知留空。" } },
    year: { en: "Year", zh: "年份", says: { en: "By when.", zh: "到哪一年。" } },
    target: { en: "Target", zh: "目标值", says: { en: "What it is to be then.", zh: "届时应达到的数值。" } },
  },
  capacity: {
    line: { en: "Line", zh: "任务编号", says: { en: "A line of sheet Lines.", zh: "任务表中的编号。" } },
    product: { en: "Product", zh: "产品", says: { en: "What is made.", zh: "生产什么。" } },
    year: { en: "Year", zh: "年份", says: { en: "Year in which the capacity stands.", zh: "形成产能的年份。" } },
    amount: { en: "Capacity", zh: "产能", says: { en: "In one year, 0 or more.", zh: "年产能，不小于 0。" } },
    unit: { en: "Unit", zh: "单位", says: { en: "Unit of the capacity.", zh: "产能单位。" } },
  },
  needs: {
    line: { en: "Line", zh: "任务编号", says: { en: "A line of sheet Lines.", zh: "任务表中的编号。" } },
    need: { en: "Need", zh: "需求", says: { en: "What the line needs of others.", zh: "需要其他单位提供什么。" } },
  },
};

/** Words of a workbook's drop-downs behind the code; the code stands before the first blank. */
export const wordLabels: Readonly<Record<string, LocalText>> = {
  national: { en: "nation", zh: "国家级" },
  provincial: { en: "province", zh: "省级" },
  municipal: { en: "city", zh: "市级" },
  county: { en: "county", zh: "县级" },
  department: { en: "department", zh: "部门" },
  draft: { en: "not approved yet", zh: "草案" },
  adopted: { en: "approved", zh: "已批准" },
  superseded: { en: "replaced by another", zh: "已被替代" },
  withdrawn: { en: "taken back", zh: "已撤回" },
  central: { en: "central budget", zh: "中央财政" },
  local: { en: "local budget", zh: "地方财政" },
  enterprise: { en: "enterprises", zh: "企业" },
  bank: { en: "banks", zh: "银行" },
  foreign: { en: "abroad", zh: "境外" },
  other: { en: "others", zh: "其他" },
  commitment: { en: "committed", zh: "已落实" },
  intention: { en: "meant only", zh: "意向" },
};
