import { balanceFamily } from "../balance/balance-family.ts";
import { benchmarkDefinitions } from "../benchmark/benchmark-definitions.ts";
import { budgetDefinitions } from "../budgets/budget-definitions.ts";
import { cardDefinitions } from "../card/card-definitions.ts";
import { comparisonFamily } from "../comparison/comparison-family.ts";
import { complexityFamily } from "../complexity/complexity-family.ts";
import { concentrationFamily } from "../concentration/concentration-family.ts";
import { coordinationDefinitions } from "../coordination/coordination-definitions.ts";
import { costCurveDefinitions } from "../cost-curve/cost-curve-definitions.ts";
import { crossRelatednessFamily } from "../cross-relatedness/cross-relatedness-family.ts";
import { duplicateDefinitions } from "../duplicates/duplicate-definitions.ts";
import { efficiencyDefinitions } from "../efficiency/efficiency-definitions.ts";
import { evaluationDefinitions } from "../evaluation/evaluation-definitions.ts";
import { generalityFamily } from "../generality/generality-family.ts";
import { herdingFamily } from "../herding/herding-family.ts";
import { inputOutputDefinitions } from "../input-output/input-output-definitions.ts";
import type { MeasureDefinition } from "../measure-definition.ts";
import type { MeasureFamily } from "../measure-family.ts";
import { networkFamily } from "../network/network-family.ts";
import { planDefinitions } from "../plans/plan-definitions.ts";
import { ratioFamily } from "../ratio/ratio-family.ts";
import { readinessDefinitions } from "../readiness/readiness-definitions.ts";
import { recombinationFamily } from "../recombination/recombination-family.ts";
import { relatednessFamily } from "../relatedness/relatedness-family.ts";
import { sampleFamily } from "../sample/sample-family.ts";
import { structureFamily } from "../structure/structure-family.ts";
import { substitutionDefinitions } from "../substitution/substitution-definitions.ts";
import { survivalDefinitions } from "../survival/survival-definitions.ts";

/** Families by name, with their own roles and parameters. A new one is a new folder and one line here: command, list, `measured` and conformance tests follow from it. */
export const families = {
  structure: structureFamily,
  complexity: complexityFamily,
  relatedness: relatednessFamily,
  "cross-relatedness": crossRelatednessFamily,
  generality: generalityFamily,
  recombination: recombinationFamily,
  ratio: ratioFamily,
  concentration: concentrationFamily,
  herding: herdingFamily,
  network: networkFamily,
  comparison: comparisonFamily,
  sample: sampleFamily,
  balance: balanceFamily,
} as const;

export type FamilyName = keyof typeof families;

export const measureFamilies: readonly MeasureFamily[] = Object.values<MeasureFamily>(families);

/** One part of a measure that falls into parts, for a thread that computes it. */
export function computedPart(family: string, part: unknown): unknown {
  const found = measureFamilies.find(({ name }) => name === family);
  if (found?.part === undefined) throw new Error(`the measure ${family} does not fall into parts`);
  return found.part(part);
}

/** Measures that read several files and have commands of their own. */
const ownMeasures = [
  ...duplicateDefinitions,
  ...efficiencyDefinitions,
  ...readinessDefinitions,
  ...inputOutputDefinitions,
  ...substitutionDefinitions,
  ...survivalDefinitions,
  ...costCurveDefinitions,
  ...cardDefinitions,
  ...evaluationDefinitions,
  ...coordinationDefinitions,
  ...benchmarkDefinitions,
  ...planDefinitions,
  ...budgetDefinitions,
];

/** `structure.krugman`: the id of a measure that there is. */
export type MeasureId = (typeof families)[FamilyName]["measures"][number]["id"] | (typeof ownMeasures)[number]["id"];

/** Every measure that Quoin computes. */
export const measures: readonly MeasureDefinition[] = [...measureFamilies.flatMap((family) => family.measures), ...ownMeasures];
