import type { Role } from "@quoin/core";
import type { Person } from "../office-accounts.ts";

/** Of each type one record stands on each of two sides: those of one department with its organisation. */
export const sides = ["A", "B"] as const;
export type Side = (typeof sides)[number];

const departmental: readonly Role[] = ["viewer", "editor", "programme-officer", "office"];
const outside: readonly Role[] = ["facility-manager", "applicant"];
export const people: Record<string, Person> = Object.fromEntries([
  ...sides.flatMap((side) => departmental.map((role) => [`${role}-${side}`, { roles: [role], department: `department-${side}` }] as const)),
  ...sides.flatMap((side) => outside.map((role) => [`${role}-${side}`, { roles: [role], organisation: `organisation-${side}` }] as const)),
  ...sides.map((side) => [`reviewer-${side}`, { roles: ["reviewer"] }] as const),
  ...[...departmental, ...outside].map((role) => [`${role}-N`, { roles: [role] }] as const),
  ...(["planner", "auditor", "finance", "administrator"] as const).map((role) => [role, { roles: [role] }] as const),
]);

const openToAll = [
  "region",
  "industry",
  "technology",
  "technology-system",
  "link",
  "item",
  "policy-instrument",
  "indicator",
  "programme",
  "fund",
  "scorecard",
  "call",
  "service",
  "opening",
  "closure",
  "standard",
  "test-method",
  "accreditation",
  "evaluated-product",
  "mandate",
  "procurement",
  "property-accreditation",
  "nonprofit-body",
];
const ofTheOffice = [
  "organisation",
  "facility",
  "post",
  "equipment",
  "chain",
  "candidate",
  "priority",
  "edp-record",
  "criterion-state",
  "strategy-body",
  "monitoring-step",
  "passage",
  "goal",
  "dataset",
  "plan",
  "plan-line",
  "office-plan",
  "office-plan-line",
  "office-key",
  "office-progress",
  "setting-change",
  "rules-in-force",
  "dispensation",
  "table-import",
  "rule-registration",
  "plan-text",
  "consultation",
  "consultation-answer",
  "public-comment",
  "need",
  "training",
  "cohort",
  "team",
  "institute-year",
  "centre",
  "property-dispute",
  "finding-comment",
  "verification",
];
const ofADepartment = [
  "plan-draft",
  "project",
  "award",
  "transaction",
  "milestone",
  "inspection",
  "evaluation",
  "evaluation-input",
  "application",
  "task",
  "question",
  "booking",
  "refused-request",
  "use-log",
  "purchase-review",
  "result",
  "match",
  "transfer",
  "use-proof",
  "backing",
  "tax-relief",
];
const ofAnOrganisation = [
  "organisation",
  "facility",
  "equipment",
  "project",
  "award",
  "transaction",
  "milestone",
  "inspection",
  "evaluation",
  "evaluation-input",
  "application",
  "table-mapping",
  "booking",
  "refused-request",
  "use-log",
  "purchase-review",
  "result",
  "need",
  "match",
  "transfer",
  "use-proof",
  "training",
  "cohort",
  "team",
  "institute-year",
  "centre",
  "property-dispute",
  "backing",
  "tax-relief",
];
const ofMoney = ["project", "award", "transaction", "milestone", "question", "backing"];
/** Who reads a mark, by type and side; marks of actors are `who.TYPE`, of comments `comment.AUDIENCE`, of drafts `draft`. */
export function mayRead(person: string, of: string, side: Side): boolean {
  const { roles = [], department, organisation } = people[person] ?? {};
  const [role] = roles as [Role];
  if (role === "administrator") return true;
  const isOwnDepartment = department === `department-${side}`;
  const isOwnOrganisation = organisation === `organisation-${side}`;
  if (of === "draft" || of === "table-mapping") return isOwnOrganisation;
  if (role === "planner" || role === "auditor") return true;
  const [kind = "", detail = ""] = of.split(".");
  // Whoever keeps the money of all departments reads what it hangs on: neither applications nor who judged them, and no drafts.
  if (role === "finance") {
    if (kind === "who") return mayRead(person, detail, side);
    return openToAll.includes(kind) || ofTheOffice.includes(kind) || ofMoney.includes(kind);
  }
  if (kind === "who") {
    // Outsiders are told no names at all; inside, those of an application are for the officers.
    if (!departmental.includes(role) || !mayRead(person, detail, side)) return false;
    return detail !== "application" || role === "programme-officer";
  }
  if (kind === "comment") {
    if (role === "reviewer") return person === `reviewer-${side}` && detail === "everybody";
    if (outside.includes(role)) return isOwnOrganisation && (detail === "organisation" || detail === "everybody");
    return isOwnDepartment && (detail !== "officers" || role === "programme-officer");
  }
  if (openToAll.includes(kind)) return true;
  if (["account-change", "audit-sample", "erasure", "history-seal"].includes(kind)) return false;
  if (kind === "expert" || kind === "registration") return role === "programme-officer";
  if (kind === "review") return (role === "programme-officer" && isOwnDepartment) || person === `reviewer-${side}`;
  if (kind === "duplicate-match") return role === "programme-officer" && isOwnDepartment;
  // Who applies is read by whoever judges it: nobody can decline for a conflict with a name that is hidden.
  if ((kind === "application" || kind === "organisation") && person === `reviewer-${side}`) return true;
  if (departmental.includes(role)) return ofTheOffice.includes(kind) || (ofADepartment.includes(kind) && isOwnDepartment);
  return ofAnOrganisation.includes(kind) && isOwnOrganisation;
}
