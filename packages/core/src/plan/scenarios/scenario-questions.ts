import { designCeiling } from "../envelope/design-ceiling.ts";
import { designFrontier } from "./budget-frontier.ts";
import { designCompare } from "./compare-scenarios.ts";
import { designWorth } from "./design-worth.ts";
import { designWhyNot } from "./why-not-project.ts";

/** What can be asked of a plan beside others: two scenarios, other sizes of the fund, why not this one, what knowing more would be worth. */
export const scenarioQuestions = [designCeiling, designCompare, designFrontier, designWhyNot, designWorth] as const;
