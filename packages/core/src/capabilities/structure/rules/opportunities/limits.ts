import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import type { opportunitiesFacts } from "./opportunities.ts";

/** What the verdict on nearness and entry depends on. */
export type OpportunityLimits = LimitsOf<typeof opportunitiesFacts>;
