import type { UseCase } from "@quoin/core";
import { useCaseName } from "@quoin/core";

/**
 * What answering costs, and so where it is done: `light` on the server's own thread (a few rows by their key, never a whole table or a computation),
 * `change` on the thread of the changes, `page` in the lane of what pages show, `long` in the lane of what may take minutes, at the lowest priority.
 */
export type Effort = "light" | "change" | "page" | "long";

/** Reading questions that look at a bounded number of rows: names are looked for while others compute. */
const light: ReadonlySet<string> = new Set([
  "history",
  "rights",
  "rule-list",
  "measure-list",
  "record-types",
  "record-get",
  "record-names",
  "server-status",
  "user-list",
  "search",
]);

/** Questions that read or compute without a small bound, changes among them. */
const long: ReadonlySet<string> = new Set([
  "import",
  "import-look",
  "derivation-run",
  "apply-table",
  "record-table",
  "record-export",
  "indicators-take",
  "template",
  "apply-template",
  "check-duplicates",
  "award",
  "evaluate",
  "plan-approve",
  "replan",
  "call-draft",
  "plan-export",
  "plan-take",
  "plan-template",
  "division",
  "consult-open",
  "verify",
  "design-compare",
  "design-frontier",
  "design-why-not",
  "design-refused",
  "design-applications",
  "roadmap",
  "report",
  "settings-preview",
  "design-adopt",
]);

/** Changes that compute long before they write: whoever leaves meanwhile ends them, and nothing is written. */
export const endsWithItsAsker: ReadonlySet<string> = new Set(["derivation-run"]);

/** How many bytes a question may have that is read on the server's own thread. */
export const lightBody = 64 * 1024;

/** The effort of a question: computations on files that somebody hands in are long, every other reading question is a page's. */
export function effortOf(useCase: UseCase, bytes: number): Effort {
  const name = useCaseName(useCase);
  if (long.has(name)) return "long";
  if (useCase.scope === "loose") return light.has(name) ? "light" : "long";
  if (bytes > lightBody) return "long";
  if (useCase.changes) return "change";
  return light.has(name) ? "light" : "page";
}
