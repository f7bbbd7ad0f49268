import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import type { dispersedSupervisionFacts } from "./dispersed-supervision.ts";

/** What the verdicts on supervision depend on. */
export type SupervisionLimits = LimitsOf<typeof dispersedSupervisionFacts>;
