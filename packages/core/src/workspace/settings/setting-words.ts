import type { LocalText } from "../../language/text.ts";

/** What a setting is called, and what is to be known before it is changed. */
export interface SettingWords {
  readonly label: LocalText;
  readonly hint?: LocalText;
}

function words(en: string, zh: string, hintEn?: string, hintZh?: string): SettingWords {
  return { label: { en, zh }, ...(hintEn === undefined || hintZh === undefined ? {} : { hint: { en: hintEn, zh: hintZh } }) };
}

const source = words("Source", "来源", "Any name: own funds, a ministry, a union.", "可自行命名，如自有资金、某部委资金。");
const column = words("Amounts in", "金额所在字段", "The column or field whose amounts the budget bounds.", "受该项预算约束的金额字段。");
const amount = words("Amount", "金额", "In the unit of that field.", "以该字段的单位计。");
const fraction = words("Share of the base", "占基准的比例", "1 = as much as the calls of the base year gave.", "1 表示与基准年度立项经费相同。");
const group = words("By", "分组字段", "The column whose values are the groups, such as region_code.", "以其取值分组的字段，如 region_code。");
const share = words("Share", "份额", "Between 0 and 1.", "介于0与1之间。");
const reason = words("Reason", "理由");
const owner = words("Who answers for it", "牵头单位");

/**
 * Every setting of quoin.yaml that a form offers, by its place: `*` stands for a name that the office gives, `[]` for a row of a list. A scenario has the settings of the office under its
 * name. A test holds the list to the schema.
 */
export const settingWords: Readonly<Record<string, SettingWords>> = {
  name: words("Name of the workspace", "工作区名称"),
  base_year: words("Last year of the figures", "指标截止年份", "Plans start after it.", "规划自次年开始。"),
  currency: words("Currency", "币种", "Three letters, such as EUR or CNY. Amounts are shown in it.", "三位字母代码，如 CNY。金额以此显示。"),
  languages: words("Languages", "语言", "The first one is shown first.", "首项为默认语言。"),
  territory: words("Tree of places", "区域层级"),
  "territory.root": words("The place that holds all others", "最上级区域"),
  "territory.root.id": words("Code", "代码"),
  "territory.root.names": words("Name", "名称"),
  "territory.levels": words("Levels, from above", "层级（自上而下）"),
  "territory.levels[]": words("Level", "层级"),
  "territory.levels[].id": words("Code", "代码"),
  "territory.levels[].names": words("Name", "名称"),
  "territory.levels[].plurals": words("Name of several", "复数名称"),
  "territory.codes": words("Codes of the places", "区域代码体系"),
  "territory.codes.system": words("Classification", "分类标准"),
  "territory.codes.version": words("Version", "版本"),
  "territory.table": words("Table of places", "区域表"),
  territories: words("Several trees of places", "多套区域层级"),
  weights: words("Value of a project by category", "各类别项目的价值权重", "1 where nothing is said.", "未列出的类别为1。"),
  "weights.*": words("Weight", "权重"),
  budgets: words("Money of a year by source", "各来源年度预算"),
  "budgets[]": words("Budget", "预算"),
  "budgets[].source": source,
  "budgets[].column": column,
  "budgets[].amount": amount,
  "budgets[].fraction": fraction,
  floors: words("Smallest shares", "最低份额", "Of what each group would get in proportion.", "占各组按比例应得部分。"),
  "floors[]": words("Floor", "下限"),
  "floors[].group": group,
  "floors[].column": column,
  "floors[].share": share,
  caps: words("Largest shares", "最高份额", "Of what each group would get in proportion.", "占各组按比例应得部分。"),
  "caps[]": words("Cap", "上限"),
  "caps[].group": group,
  "caps[].column": column,
  "caps[].share": share,
  projects: words("Single projects", "个别项目"),
  "projects.include": words("Always in", "必选项目"),
  "projects.exclude": words("Never in", "不选项目"),
  "projects.prerequisites": words("What comes first", "前置项目", "[needed first, needs it]", "[前置项目, 后续项目]"),
  "projects.exclusions": words("At most one of each", "每组至多选一个"),
  candidates: words("Candidates of the register", "登记的候选项目"),
  "candidates.budgets": words(
    "Money by source",
    "各来源预算",
    "On central_funds, provincial_funds or total_investment.",
    "字段为 central_funds、provincial_funds 或 total_investment。",
  ),
  "candidates.budgets[]": words("Budget", "预算"),
  "candidates.budgets[].source": source,
  "candidates.budgets[].column": column,
  "candidates.budgets[].amount": amount,
  "candidates.budgets[].fraction": fraction,
  "candidates.discount": words("What a start one year later is worth less", "推迟一年的折减", "Between 0 and 1.", "介于0与1之间。"),
  siting: words("Where laboratories open", "实验室布局"),
  "siting.radius_km": words("How far one serves", "服务半径", "Kilometres.", "公里。"),
  "siting.personnel_per_lab": words("How many one serves", "每个实验室服务人数", "Persons.", "人。"),
  "siting.open": words("How many open", "新建个数"),
  "siting.per_year": words("Most in one year", "每年新建上限"),
  "siting.years": words("Year by year", "逐年个数"),
  "siting.years[]": words("Year", "年度"),
  "siting.years[].year": words("Year", "年份"),
  "siting.years[].sites": words("Number", "个数"),
  "siting.first": words("Covered before all other", "优先覆盖"),
  "siting.first.regions": words("Codes of the places", "区域代码"),
  "siting.first.reason": reason,
  "siting.floor": words("Least share of each macro-region", "各区域板块最低份额"),
  "siting.floor.share": share,
  "siting.floor.reason": reason,
  "siting.hours": words("Effective hours a year", "年有效机时", "Of the laboratories of a place, by its code.", "按区域代码列出现有实验室机时。"),
  "siting.hours.*": words("Hours", "机时"),
  "siting.full_hours": words("Hours of a full laboratory", "满负荷机时", "Below it there is room, and none opens beside it.", "低于该值视为有余量，不再新建。"),
  plan: words("The plan", "规划"),
  "plan.lead_regions": words("How many places lead", "率先地区个数"),
  "plan.leading_from": words("Leads from", "引领型分数线", "Points of the scorecard.", "评分表分数。"),
  "plan.growing_from": words("Grows from", "成长型分数线", "Points of the scorecard.", "评分表分数。"),
  "plan.chain_coverage": words("Links that make a chain owner", "链主所需环节覆盖率", "Share between 0 and 1.", "介于0与1之间。"),
  "plan.first_year": words("First year", "起始年份", "The year after the last year of the figures where nothing is said.", "未填写时为指标截止年份的次年。"),
  "plan.years": words("Years", "规划年数"),
  "plan.owners": words("Who answers for a measure", "措施牵头单位", "By M1 … M5, or M1.2 for a part.", "按 M1 至 M5 或其细项（如 M1.2）列出。"),
  "plan.owners.*": owner,
  "plan.region_owners": words("Who answers in a place", "地区牵头单位", "By the place's code.", "按区域代码列出。"),
  "plan.region_owners.*": owner,
  "plan.lines": words("Lines as they were settled", "已确定的任务", "By the line's number: then it is no proposal.", "按任务编号列出，填写后不再是建议。"),
  "plan.lines.*": words("Line", "任务"),
  "plan.lines.*.owner": owner,
  "plan.lines.*.deadline": words("Until", "完成期限"),
  "plan.lines.*.indicator": words("Seen by", "考核指标"),
  "plan.lines.*.indicator.id": words("Indicator", "指标"),
  "plan.lines.*.indicator.target": words("Target", "目标值"),
  "plan.decisions": words("Decided without a finding", "无结论支撑的决定"),
  "plan.decisions[]": words("Decision", "决定"),
  "plan.decisions[].item": words("Part of the measures", "措施细项", "Such as M2.3.", "如 M2.3。"),
  "plan.decisions[].region": words("Place", "地区", "The whole where nothing is said.", "未填写时为全域。"),
  "plan.decisions[].person": words("Who decided", "决定人"),
  "plan.decisions[].reason": reason,
  "plan.decisions[].date": words("Date", "日期"),
  "plan.decisions[].action": words("What is to be done", "任务内容"),
  "plan.positions": words("Support of an institute by its position", "院所定位对应的支持方式"),
  "plan.positions.*": words("Support", "支持方式"),
  "plan.deliver": words("Who could deliver a table", "可提供数据者", "By the role of the table.", "按数据表角色列出。"),
  "plan.deliver.*": words("Who", "单位"),
  envelope: words("Division of the money", "资金分配"),
  "envelope.base_call_year": words("Calls to start from", "基准立项年度"),
  "envelope.largest_share": words(
    "Most that one place gets",
    "单一地区上限",
    "Share, while projects are confirmed to be concentrated.",
    "份额；在项目集中这一结论成立时适用。",
  ),
  "envelope.generic_weight": words(
    "Weight of generic technology",
    "共性技术权重",
    "While its subject is confirmed to be missing.",
    "在共性技术主体缺位这一结论成立时适用。",
  ),
  "envelope.long_share": words(
    "Least share in long tasks",
    "长周期任务最低份额",
    "While support is confirmed to be short.",
    "在支持周期偏短这一结论成立时适用。",
  ),
  "envelope.long_weight": words(
    "Weight of long candidates",
    "长周期候选项目权重",
    "While support is confirmed to be short.",
    "在支持周期偏短这一结论成立时适用。",
  ),
  "envelope.system_weight": words(
    "Weight of weak technology systems",
    "薄弱技术体系权重",
    "While one is confirmed to be unready or to lack something.",
    "在技术体系成熟度不足或有缺项的结论成立时适用。",
  ),
  "envelope.regions_per_field": words(
    "Most places in one field",
    "同一领域最多地区数",
    "While herding or likeness is confirmed.",
    "在扎堆或同构的结论成立时适用。",
  ),
  "envelope.weight_range": words("How far weights may move", "权重允许的上下倍数", "[lower, higher]", "[下限, 上限]"),
  tracking: words("When progress is a matter", "进展预警"),
  "tracking.silent_days": words("Days without news", "无进展天数"),
  "tracking.ahead_share": words("Money ahead of milestones", "经费超前于节点", "Share between 0 and 1.", "介于0与1之间。"),
  "tracking.under_share": words("Least share paid", "最低拨付比例", "Of what was committed in earlier years.", "占以前年度承诺额。"),
  "tracking.off_track_share": words("Indicator behind its path", "指标落后幅度", "Share between 0 and 1.", "介于0与1之间。"),
  scorecards: words("Scorecards", "评分表", "Each item is straight between its points: [[input, score], …].", "各项为分段线性：[[指标值, 得分], …]。"),
  inferred_measures: words("Inferred measures", "推断措施", "Off unless named here.", "未列出即关闭。"),
  scenarios: words("Scenarios", "情景", "A scenario changes only what it names.", "情景只改变其列明的设定。"),
  "scenarios.*": words("Scenario", "情景"),
  "scenarios.*.label": words("Name", "名称"),
};

/** The words of a setting, by its place; those of the office's own settings stand for a scenario's too. */
export function wordsOfSetting(place: string): SettingWords | null {
  return settingWords[place] ?? settingWords[place.replace(/^scenarios\.\*\./, "")] ?? null;
}
