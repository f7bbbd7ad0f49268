import { defineMeasures } from "../define-measures.ts";

const findings = { table: "findings", column: "value", unit: "share", reference: "", range: [0, 1], scaling: "fixed-unit" } as const;

/** What is counted on evaluations. */
export const evaluationDefinitions = defineMeasures(
  "evaluation",
  ["evaluation"],
  [
    {
      ...findings,
      name: "poor-share",
      tells: {
        en: "Share of the graded programmes, centres, platforms, funds and institutes whose newest grade is the lowest",
        zh: "最近一次考核定级中等级为最低一档的占比",
      },
    },
    {
      ...findings,
      name: "unknown-share",
      tells: { en: "Share of the evaluated whose newest evaluation lacks most of its scorecard's points", zh: "最近一次考核中过半分值缺少依据的占比" },
    },
    {
      ...findings,
      name: "due-share",
      tells: {
        en: "Share of the programmes of which it is known since when they run that were neither evaluated nor inspected within so many years",
        zh: "已知起始时间的专项中，在规定年限内既未考核也未检查的占比",
      },
    },
  ],
);
