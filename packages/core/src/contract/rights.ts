import { type Role, roles } from "./role.ts";
import type { Scope } from "./scope.ts";

type Cell = "all" | "money" | "dept" | "own" | "mine" | "-";
type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];

const scopeOf: Readonly<Record<Cell, Scope>> = {
  all: "all",
  money: "all-money",
  dept: "own-department",
  own: "own-organisation",
  mine: "assigned",
  "-": "none",
};

// One row a group of use cases that stand or fall together. What an account may change is bounded further by the place that it is bound to, under every scope (`liesWithin`, `rowsOutOfPlace`).
const groups = {
  //            viewer  editor  officer reviewer facility applicant planner auditor finance office administrator system people
  everyone: /**/ ["all", "all", "all", "all", "all", "all", "all", "all", "all", "all", "all", "all", "all"],
  records: /* */ ["dept", "dept", "dept", "mine", "own", "own", "all", "all", "money", "dept", "all", "-", "-"],
  analysis: /**/ ["all", "all", "all", "-", "-", "-", "all", "all", "all", "all", "all", "-", "-"],
  design: /*  */ ["-", "-", "-", "-", "-", "-", "all", "-", "-", "-", "all", "-", "-"],
  evidence: /**/ ["-", "all", "-", "-", "-", "-", "all", "-", "-", "-", "all", "-", "-"],
  changes: /* */ ["dept", "dept", "dept", "-", "-", "-", "all", "all", "money", "dept", "all", "-", "-"],
  register: /**/ ["-", "dept", "dept", "-", "own", "-", "all", "-", "-", "-", "all", "-", "-"],
  audit: /*   */ ["-", "-", "-", "-", "-", "-", "-", "all", "-", "-", "all", "-", "-"],
  accounts: /**/ ["-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "all", "-", "all"],
  system: /*  */ ["-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "all", "all", "-"],
  calls: /*   */ ["-", "-", "dept", "-", "-", "-", "all", "-", "-", "-", "all", "-", "-"],
  applying: /**/ ["-", "-", "-", "-", "own", "own", "-", "-", "-", "-", "all", "-", "-"],
  oversight: /**/ ["-", "-", "dept", "-", "-", "-", "all", "all", "-", "-", "all", "-", "-"],
  officer: /* */ ["-", "-", "dept", "-", "-", "-", "-", "-", "-", "-", "all", "-", "-"],
  reviewing: /**/ ["-", "-", "-", "mine", "-", "-", "-", "-", "-", "-", "all", "-", "-"],
  progress: /**/ ["dept", "dept", "dept", "-", "-", "-", "all", "all", "money", "dept", "all", "-", "-"],
  milestones: /**/ ["-", "-", "dept", "-", "own", "own", "all", "-", "-", "-", "all", "-", "-"],
  // What money hangs on: whoever keeps the money of all departments settles, pays and reads the books beside each department's own officers.
  settling: /**/ ["-", "-", "dept", "-", "-", "-", "all", "-", "money", "-", "all", "-", "-"],
  paying: /*  */ ["-", "-", "dept", "-", "-", "-", "-", "-", "money", "-", "all", "-", "-"],
  books: /*   */ ["-", "-", "dept", "-", "-", "-", "all", "all", "money", "-", "all", "-", "-"],
  // An office answers for itself: its officers and editors, or its own account from outside; planners write down what an office told them.
  "for-the-office": /**/ ["-", "dept", "dept", "-", "-", "-", "all", "-", "-", "dept", "all", "-", "-"],
} as const satisfies Readonly<Record<string, Row>>;

/**
 * Who may ask a use case over HTTP: a group of the table, or how far each role reaches, where the use case stands alone; a role that is not named is refused.
 * `owner`: only who holds the folder asks it, at the command line; it has no route.
 */
export type Rights = keyof typeof groups | "owner" | Readonly<Partial<Record<Role, Exclude<Scope, "none">>>>;

/** How far a role reaches under these rights. */
export function reachOf(rights: Rights, role: Role): Scope {
  if (rights === "owner") return "none";
  return typeof rights === "string" ? scopeOf[groups[rights][roles.indexOf(role)] ?? "-"] : (rights[role] ?? "none");
}
