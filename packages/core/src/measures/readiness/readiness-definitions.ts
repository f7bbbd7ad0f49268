import type { MeasureDefinition } from "../measure-definition.ts";

const reference = "Sauser et al. 2006, 2008, normalised by links";

/** The measures of readiness. */
export const readinessDefinitions = [
  {
    id: "readiness.srl",
    version: 1,
    family: "readiness",
    tells: {
      en: "How ready the system is: mean over components of their own and their neighbours' readiness, weighted by integration",
      zh: "系统成熟度：各部件自身与相邻部件成熟度按集成程度加权后的平均",
    },
    inputs: ["component", "trl", "from", "to", "irl"],
    unit: "1",
    reference,
    table: "components",
    column: "srl",
    range: [0, 1],
    scaling: "fixed-unit",
  },
  {
    id: "readiness.gain_per_level",
    version: 1,
    family: "readiness",
    tells: { en: "What the system gains when this component alone rises by one level", zh: "仅该部件提升一级时系统成熟度的增量" },
    inputs: ["component", "trl", "from", "to", "irl"],
    unit: "1 a level",
    reference,
    table: "components",
    column: "gain_per_level",
    range: [0, 1],
    scaling: "fixed-unit",
  },
] as const satisfies readonly MeasureDefinition[];
