import { catalogue } from "../language/catalogue.ts";

export const methodsText = catalogue("methods", {
  question: { en: "Methods: how a number or a verdict comes about", zh: "方法：数字和判断的由来" },
  answer: {
    en: "{$rules} rules judge the evidence and {$measures} measures compute figures. Each names its formula, its limits here and its reference.",
    zh: "共{$rules}条判定规则、{$measures}项指标算法，均写明算法、本工作区的界限和出处。",
  },
  filter: { en: "Only those that hold", zh: "只显示含此文字的规则与指标" },
  rules: { en: "Rules of the diagnosis", zh: "诊断规则" },
  asks: { en: "Asks", zh: "所问" },
  tests: { en: "Tests", zh: "检验" },
  reads: { en: "Reads", zh: "所用数据" },
  unit: { en: "Unit", zh: "单位" },
  leavesOpen: { en: "Leaves open", zh: "尚未回答" },
  version: { en: "Version", zh: "版本" },
  noTables: { en: "records of the register", zh: "登记册条目" },
  measures: { en: "Measures", zh: "指标" },
  measure: { en: "Measure", zh: "指标" },
  tells: { en: "What it tells", zh: "说明什么" },
  reference: { en: "Reference", zh: "出处" },
});
