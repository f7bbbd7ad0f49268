import { defineMeasures } from "../define-measures.ts";

const findings = { table: "findings", column: "value", reference: "" } as const;

/** What is held against other economies in findings. */
export const benchmarkDefinitions = defineMeasures(
  "benchmark",
  ["economy", "time"],
  [
    {
      ...findings,
      name: "cooperation-share-change",
      unit: "change of the share",
      tells: { en: "Change of an economy's share of work done with others abroad, beside that of the world", zh: "某经济体对外合作占比的变化，与全球变化并列" },
      range: [-1, 1],
      scaling: "invariant",
    },
    {
      ...findings,
      name: "rd-of-leading-firm",
      unit: "EUR billion",
      tells: { en: "R&D spending of the firm at a stated rank of its economy's list", zh: "某经济体企业榜单指定名次企业的研发投入" },
      range: [0, Number.POSITIVE_INFINITY],
      scaling: "proportional",
    },
  ],
);
