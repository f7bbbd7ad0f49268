/** Kinds of entries in the order in which an office asks for them; what is named nowhere is kept with the books. */
const groups = {
  who: ["organisation", "region", "expert", "post", "office-key"],
  what: [
    "industry",
    "technology",
    "technology-system",
    "link",
    "item",
    "chain",
    "facility",
    "equipment",
    "project",
    "candidate",
    "priority",
    "edp-record",
    "indicator",
    "goal",
    "milestone",
  ],
  money: ["fund", "programme", "award", "contract", "dispensation", "transaction"],
  rules: [
    "policy-instrument",
    "scorecard",
    "plan",
    "plan-line",
    "criterion-state",
    "strategy-body",
    "monitoring-step",
    "passage",
    "office-plan",
    "office-plan-line",
    "plan-draft",
    "call",
    "application",
    "duplicate-match",
    "review",
    "evaluation",
    "evaluation-input",
    "consultation",
    "consultation-answer",
    "public-comment",
  ],
} as const;

export type TypeGroup = keyof typeof groups | "books";

export const typeGroups: readonly TypeGroup[] = ["who", "what", "money", "rules", "books"];

/** The group in which a kind of entry is looked for. */
export function groupOf(type: string): TypeGroup {
  for (const group of ["who", "what", "money", "rules"] as const) if ((groups[group] as readonly string[]).includes(type)) return group;
  return "books";
}
