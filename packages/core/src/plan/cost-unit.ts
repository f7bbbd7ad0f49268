/** What a cost is the cost of. */
export const costUnits = ["project", "hour", "day", "sample", "run", "report", "year of the instrument", "equipment of a facility"] as const;
export type CostUnit = (typeof costUnits)[number];
