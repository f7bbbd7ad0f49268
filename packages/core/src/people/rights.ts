import { type Role, roles } from "../contract/role.ts";
import type { Scope } from "./scope.ts";

type Cell = "all" | "dept" | "own" | "mine" | "-";
type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];

const scopeOf: Readonly<Record<Cell, Scope>> = { all: "all", dept: "own-department", own: "own-organisation", mine: "assigned", "-": "none" };

// One row a group of use cases that stand or fall together. What an account may change is bounded further by the place that it is bound to, under every scope (`liesWithin`, `rowsOutOfPlace`).
//                         viewer  editor  officer reviewer facility applicant planner auditor administrator
const everyone: Row = /**/ ["all", "all", "all", "all", "all", "all", "all", "all", "all"];
const records: Row = /* */ ["dept", "dept", "dept", "mine", "own", "own", "all", "all", "all"];
const analysis: Row = /**/ ["all", "all", "all", "-", "-", "-", "all", "all", "all"];
const design: Row = /*  */ ["-", "-", "-", "-", "-", "-", "all", "-", "all"];
const evidence: Row = /**/ ["-", "all", "-", "-", "-", "-", "all", "-", "all"];
const changes: Row = /* */ ["dept", "dept", "dept", "-", "-", "-", "all", "all", "all"];
const register: Row = /**/ ["-", "dept", "dept", "-", "own", "-", "all", "-", "all"];
const audit: Row = /*   */ ["-", "-", "-", "-", "-", "-", "-", "all", "all"];
const accounts: Row = /**/ ["-", "-", "-", "-", "-", "-", "-", "-", "all"];
const calls: Row = /*   */ ["-", "-", "dept", "-", "-", "-", "all", "-", "all"];
const applying: Row = /**/ ["-", "-", "-", "-", "own", "own", "-", "-", "all"];
const oversight: Row = /**/ ["-", "-", "dept", "-", "-", "-", "all", "all", "all"];
const officer: Row = /* */ ["-", "-", "dept", "-", "-", "-", "-", "-", "all"];
const reviewing: Row = /**/ ["-", "-", "-", "mine", "-", "-", "-", "-", "all"];
const progress: Row = /**/ ["dept", "dept", "dept", "-", "-", "-", "all", "all", "all"];
const milestones: Row = /**/ ["-", "-", "dept", "-", "own", "own", "all", "-", "all"];

const rows: Readonly<Record<string, Row>> = {
  about: everyone,
  territory: everyone,
  rights: everyone,
  "rule-list": everyone,
  "measure-list": everyone,
  "record-types": everyone,

  search: records,
  "search-deep": analysis,
  "record-list": records,
  "record-get": records,
  "record-counts": records,
  "record-names": records,
  "record-referrers": records,
  "record-rights": records,
  history: records,
  "record-put": register,
  "record-retire": register,
  "record-table": register,
  "record-export": records,
  "indicators-export": records,
  "indicators-take": register,
  // Who sees a record may speak about it; those who only look on do not.
  comment: ["-", "dept", "dept", "mine", "own", "own", "all", "-", "all"],
  log: changes,
  verify: audit,

  diagnose: analysis,
  // It tries a file against the tables, and so may tell what they hold.
  "rule-needs": analysis,
  "diagnose-regions": analysis,
  forecast: analysis,
  "forecast-file": analysis,
  finding: analysis,
  opportunities: analysis,
  "opportunities-space": analysis,
  comparison: analysis,
  cooperation: analysis,
  "opportunities-export": analysis,
  "value-chains": analysis,
  "national-table": analysis,
  report: analysis,
  "report-year": oversight,
  brief: analysis,
  design: analysis,
  "design-compare": analysis,
  "design-frontier": analysis,
  "design-why-not": analysis,
  "design-refused": analysis,
  // What applicants asked for, and how their applications were reviewed, is for those who decide on them.
  "design-applications": oversight,
  roadmap: analysis,
  coordination: analysis,
  sources: analysis,
  rows: analysis,
  map: analysis,
  shapes: analysis,
  cards: analysis,
  card: analysis,
  "card-lists": analysis,
  import: evidence,
  "import-look": evidence,
  "role-list": analysis,
  // Who decides for the whole office; everybody who reads its findings sees what was decided, and by whom.
  "settings-show": analysis,
  "settings-history": analysis,
  "settings-preview": design,
  "settings-set": design,
  "settings-undo": design,
  "glossary-show": analysis,
  "glossary-export": analysis,
  "glossary-take": design,
  // Who may bring rows back, into a table or into the register.
  template: ["-", "all", "dept", "-", "own", "-", "all", "-", "all"],
  derive: evidence,
  "derivation-run": evidence,
  "derivation-put": evidence,
  "derivation-list": analysis,
  "design-adopt": design,
  "design-siting": design,
  "design-portfolio": design,
  "design-division": design,
  solve: design,

  "user-add": accounts,
  "user-list": ["-", "-", "-", "-", "-", "-", "-", "all", "all"],
  "user-change": accounts,
  "user-disable": accounts,
  "user-password": accounts,
  "user-token": accounts,
  "server-status": accounts,

  "call-list": records,
  "call-put": calls,
  "call-draft": calls,
  "call-open": calls,
  "call-close": calls,
  "call-cancel": calls,
  apply: applying,
  "apply-table": applying,
  "apply-template": records,
  "apply-submit": applying,
  "apply-withdraw": applying,
  "application-list": records,
  // A duplicate is looked for in every department, and told to the department whose application it is.
  "check-duplicates": calls,
  "decide-duplicate": officer,
  "duplicate-show": officer,
  "duplicate-list": oversight,
  "application-screen": officer,
  "review-assign": officer,
  "review-release": officer,
  "review-submit": reviewing,
  "review-decline": reviewing,
  "review-list": ["-", "-", "dept", "mine", "-", "-", "all", "all", "all"],
  "review-ranking": oversight,
  award: officer,
  pay: officer,
  ledger: oversight,
  "entry-reverse": officer,
  leverage: analysis,
  milestone: milestones,
  track: progress,
  work: records,
  evaluate: calls,
  "evaluation-list": records,
  "evaluation-input": ["-", "dept", "dept", "-", "own", "-", "all", "-", "all"],
  "evaluation-decide": design,
  "plan-approve": design,
  "plan-take": design,
  "plan-list": analysis,
  "track-take": design,
  "track-offices": analysis,
  "plan-compare": analysis,
  "plan-roadmap": analysis,
  "plan-sheet": analysis,
  "plan-template": analysis,
  "plan-texts": analysis,
  division: analysis,
  "consult-open": design,
  // An office answers for itself: its officers and editors; planners write down what an office told them.
  "consult-answer": ["-", "dept", "dept", "-", "-", "-", "all", "-", "all"],
  "consult-decide": design,
  "consult-close": design,
  "consult-publish": design,
  "consult-moderate": design,
  "consult-list": analysis,
  "consult-show": analysis,
  "consult-minutes": analysis,
  "plan-decide": design,
  // An office types its own plan; planners type one for an office that told them.
  "plan-draft": ["-", "dept", "dept", "-", "-", "-", "all", "-", "all"],
  "plan-hand-in": ["-", "dept", "dept", "-", "-", "-", "all", "-", "all"],
  "plan-drafts": ["dept", "dept", "dept", "-", "-", "-", "all", "all", "all"],
  "plan-draft-show": ["dept", "dept", "dept", "-", "-", "-", "all", "all", "all"],
  replan: design,

  // What computes on files which the asker hands in reads nothing of the workspace.
  "measure-structure": analysis,
  "measure-complexity": analysis,
  "measure-relatedness": analysis,
  "measure-cross-relatedness": analysis,
  "measure-generality": analysis,
  "measure-recombination": analysis,
  "measure-ratio": analysis,
  "measure-concentration": analysis,
  "measure-herding": analysis,
  "measure-network": analysis,
  "measure-comparison": analysis,
  "measure-sample": analysis,
  "measure-balance": analysis,
  "measure-readiness": analysis,
  "measure-efficiency": analysis,
  "measure-input-output": analysis,
  "measure-cost-curve": analysis,
  "measure-duplicates": analysis,
  "measure-substitution": analysis,
};

function rowOf(useCase: string): Row | undefined {
  return Object.hasOwn(rows, useCase) ? rows[useCase] : undefined;
}

/** One right as `quoin rights` prints it. */
export interface Right {
  readonly use_case: string;
  readonly role: Role;
  readonly scope: Scope;
}

/** How far a role reaches in a use case; what the table does not know is refused to everybody. */
export function rightOf(role: Role, useCase: string): Scope {
  return scopeOf[rowOf(useCase)?.[roles.indexOf(role)] ?? "-"];
}

/** The scopes that several roles give together: none of them where the use case is refused, `all` alone where one of them gives it. */
export function scopesOf(held: readonly Role[], useCase: string): readonly Scope[] {
  const given = new Set(held.map((each) => rightOf(each, useCase)));
  given.delete("none");
  return given.has("all") ? ["all"] : [...given];
}

/** Whether a use case stands in the table. */
export function hasRights(useCase: string): boolean {
  return rowOf(useCase) !== undefined;
}

/** The rights in these use cases, role by role. */
export function rightsIn(useCases: readonly string[]): readonly Right[] {
  return useCases.flatMap((useCase) => roles.map((each) => ({ use_case: useCase, role: each, scope: rightOf(each, useCase) })));
}
