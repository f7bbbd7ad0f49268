import type { MeasureDefinition } from "../measure-definition.ts";

/** The measure of the duplicate check. */
export const duplicateDefinitions = [
  {
    id: "duplicates.score",
    version: 2,
    family: "duplicates",
    tells: {
      en: "How alike two texts read: cosine and, a tenth, containment of their rare character grams",
      zh: "两段文本的相似程度：罕见字组的余弦，十分之一为包含度",
    },
    inputs: ["id", "text", "organisation?", "from?", "to?"],
    unit: "1",
    reference: "Salton & Buckley 1988 (weights); Broder 1997 (containment)",
    table: "matches",
    column: "score",
    range: [0, 1],
    scaling: "invariant",
  },
] as const satisfies readonly MeasureDefinition[];
