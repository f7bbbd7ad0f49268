import type { MeasureDefinition } from "../measure-definition.ts";

/** The measure of the duplicate check. */
export const duplicateDefinitions = [
  {
    id: "duplicates.score",
    version: 3,
    family: "duplicates",
    tells: {
      en: "How far one text is taken from the other: the share of its character grams, weighted by rarity and general words by three tenths, that the other has, and with three tenths the share of the other's that it keeps",
      zh: "一段文本取自另一段的程度：其字组（按罕见程度加权，通用词仅计三成）见于对方的份额，加三成权重的对方字组保留份额",
    },
    inputs: ["id", "text", "organisation?", "from?", "to?"],
    unit: "1",
    reference: "Salton & Buckley 1988 (weights); Broder 1997 (containment)",
    table: "matches",
    column: "score",
    range: [0, 1],
    scaling: "invariant",
  },
  {
    id: "duplicates.likeness",
    version: 1,
    family: "duplicates",
    tells: {
      en: "How alike two texts about the same read: cosine and, a tenth, containment of their rare character grams",
      zh: "同题文本的相似程度：罕见字组的余弦，十分之一为包含度",
    },
    inputs: ["id", "text", "organisation?", "from?", "to?"],
    unit: "1",
    reference: "Salton & Buckley 1988 (weights); Broder 1997 (containment)",
    table: "sisters",
    column: "score",
    range: [0, 1],
    scaling: "invariant",
  },
] as const satisfies readonly MeasureDefinition[];
