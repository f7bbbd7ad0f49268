import { catalogue } from "../language/catalogue.ts";

export const startText = catalogue("start", {
  question: { en: "Whose system do you want to see?", zh: "您想看哪里的产业技术体系？" },
  answer: {
    en: "Choose a province or the nation. One page says what it should know and do, and every number on it leads to its rows.",
    zh: "请选择省份或全国。一页说明应知与应做之事，每个数字都能追到数据行。",
  },
  nation: { en: "The nation", zh: "全国" },
  grid: { en: "The provinces", zh: "各省份" },
  gridNote: { en: "Marks in a tile: what was found of the province itself.", zh: "格内符号：针对该省自身的检验结果。" },
  tileVerdicts: {
    en: "{{confirmed}} confirmed, {{refused}} not supported, {{thin}} with insufficient data",
    zh: "证据支持{{confirmed}}项，证据不支持{{refused}}项，数据不足{{thin}}项",
  },
  problems: { en: "The four problems, tested", zh: "四个问题的检验" },
  problemsNote: {
    en: "For the nation. A finding that the evidence refuses has the same room as one that it supports.",
    zh: "针对全国。证据不支持的结论与证据支持的结论同等列示。",
  },
  measures: { en: "The five measures, planned", zh: "五项措施的规划" },
  measuresNote: { en: "For the nation. Each line of the plan names the findings that it answers.", zh: "针对全国。每个规划条目都写明所回应的结论。" },
  findings: { en: { one: "{{count}} finding", other: "{{count}} findings" }, zh: "{{count}}项" },
  meansConfirmed: { en: "The test was made and passed.", zh: "已检验，检验通过。" },
  meansRefused: { en: "The test was made and failed; said as plainly as the rest.", zh: "已检验，未通过；同样如实列出。" },
  meansThin: { en: "The test could not be made; the page says what is missing.", zh: "无法检验；页面写明缺少什么。" },
  lines: { en: { one: "{{count}} line", other: "{{count}} lines" }, zh: "{{count}}条" },
  noLine: { en: "no line: {{reason}}", zh: "无条目：{{reason}}" },
  open: { en: "not tested: {{reason}}", zh: "未检验：{{reason}}" },
  openPlain: { en: "not tested", zh: "未检验" },
  noLinePlain: { en: "no line", zh: "无条目" },
  diagnosing: { en: "Testing the findings against the evidence", zh: "正在用证据检验各项判断" },
  designing: { en: "Designing the plan that answers the findings", zh: "正在编制回应各项结论的规划" },
  changes: { en: "Last changes", zh: "最近变更" },
  noChanges: { en: "Last changes to the register would stand here.", zh: "此处列出登记册的最近变更。" },
  noChangesWhy: { en: "Nobody has changed a record since the workspace was made.", zh: "工作区建立以来还没有人改动过条目。" },
  editCard: { en: "Open a card and change an item", zh: "打开体系卡片并修改条目" },
  allChanges: { en: "All changes", zh: "全部变更" },
});
