import { catalogue } from "../language/catalogue.ts";

export const searchText = catalogue("search", {
  open: { en: "Search", zh: "搜索" },
  placeholder: { en: "Organisation, technology, finding, task, indicator, term …", zh: "查找单位、技术、判断、任务、指标、术语……" },
  hint: { en: "Ctrl-K or /", zh: "Ctrl-K 或 /" },
  title: { en: "Search everything", zh: "全局搜索" },
  label: { en: "What are you looking for?", zh: "要查找什么？" },
  found: { en: "Found", zh: "查找结果" },
  how: {
    en: "Names in Chinese or English, initials of the Pinyin (jdf), codes. Arrow keys choose, Enter opens, Esc closes.",
    zh: "可输入中英文名称、拼音首字母（如jdf）或编号。方向键选择，回车打开，Esc关闭。",
  },
  nothing: { en: "Nothing bears this name, or you have no right to read it.", zh: "没有找到，或您无权查看。" },
  nothingTips: { en: "Try fewer characters, another name, or the initials of the Pinyin.", zh: "可减少字数、换一种名称，或输入拼音首字母。" },
  searching: { en: "Searching …", zh: "正在查找……" },
  count: { en: ".input {$count :number} .match $count one {{{$count} hit}} * {{{$count} hits}}", zh: "共{$count}条" },
  page: { en: "Pages", zh: "页面" },
  term: { en: "Terms", zh: "术语" },
  method: { en: "Methods", zh: "方法" },
  finding: { en: "Findings", zh: "判断" },
  line: { en: "Tasks of the plan", zh: "规划任务" },
  indicator: { en: "Indicators", zh: "指标" },
  forecast: { en: "Forecasts", zh: "技术替代预警" },
  record: { en: "Register", zh: "登记册" },
  rule: { en: "rule", zh: "检验规则" },
  measure: { en: "measure", zh: "度量" },
});
