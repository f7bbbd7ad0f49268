import type { MeasureDefinition } from "../measure-definition.ts";

const shared = {
  version: 1,
  family: "coordination",
  inputs: ["call", "programme", "project", "item", "technology"],
  table: "records",
  scaling: "invariant",
} as const;

/** The measures of who acts on what. */
export const coordinationDefinitions = [
  {
    ...shared,
    id: "coordination.overlap",
    tells: {
      en: "Share of technologies and card items on which several departments act in comparable parts",
      zh: "由多个部门以相当份额同时支持的技术与清单条目所占比例",
    },
    unit: "1",
    reference: "1 − Σ share² over departments (Herfindahl 1950)",
    column: "overlap",
    range: [0, 1],
  },
  {
    ...shared,
    id: "coordination.gaps",
    tells: { en: "Needed card items and generic technologies that no call, project or programme names", zh: "没有指南、项目或计划支持的需要条目与共性技术" },
    unit: "things",
    reference: "application 1 of the technology-system framework (no omission)",
    column: "gaps",
    range: [0, Number.POSITIVE_INFINITY],
  },
] as const satisfies readonly MeasureDefinition[];
