import type { MeasureDefinition } from "../measure-definition.ts";

const inputs = ["unit", "inputs", "outputs", "time?"];

/** The measures of efficiency. */
export const efficiencyDefinitions = [
  {
    id: "efficiency.score",
    version: 1,
    family: "efficiency",
    tells: { en: "How far a unit is from the best practice that the others show", zh: "单位与其他单位所示最佳实践的距离" },
    inputs,
    unit: "1",
    reference: "Charnes, Cooper & Rhodes 1978; Banker, Charnes & Cooper 1984; Tone 2001; Simar & Wilson 1998",
    table: "units",
    column: "score",
    range: [0, Number.POSITIVE_INFINITY],
    scaling: "invariant",
  },
  {
    id: "efficiency.malmquist",
    version: 1,
    family: "efficiency",
    tells: {
      en: "Change of productivity from one time to the next, split into catching up and moving of the frontier",
      zh: "生产率变化，分解为追赶效应与前沿移动",
    },
    inputs,
    unit: "1",
    reference: "Färe, Grosskopf, Norris & Zhang 1994; Ray & Desli 1997",
    table: "malmquist",
    column: "mi",
    range: [0, Number.POSITIVE_INFINITY],
    scaling: "invariant",
  },
] as const satisfies readonly MeasureDefinition[];
