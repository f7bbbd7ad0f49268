import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import type { isomorphismFacts } from "./isomorphism.ts";

/** What the verdict on convergence depends on. */
export type IsomorphismLimits = LimitsOf<typeof isomorphismFacts>;
