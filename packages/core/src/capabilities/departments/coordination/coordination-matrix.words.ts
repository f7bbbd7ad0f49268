import { sentences } from "../../../language/statement/sentences.ts";

/** What the matrix of departments by technologies cannot tell. */
export const coordinationMatrixWords = sentences("coordination-matrix", {
  saved: {
    en: "Money saved by merging: not known. Joined money is not money saved, and the register holds no cost of running a call twice.",
    zh: "合并节省的资金：未知。并入资金不等于节省资金，登记册没有重复组织指南的费用。",
  },
  "no-cells": {
    en: "Money by department: insufficient data. The register links no call, project or programme to both a department and a technology or card item.",
    zh: "分部门资金：数据不足。登记册中没有同时关联部门与技术或清单条目的指南、项目或计划。",
  },
  "some-amounts": {
    en: "Money by department: insufficient data. The money of {$known} of {$cells} cells is known; a department with an unknown amount has no sum.",
    zh: "分部门资金：数据不足。{$cells}个单元格中{$known}个金额已知；含未知金额的部门不计合计。",
  },
});
