import type { BundleLayout } from "../bundle/bundle-tables.ts";

/** What a progress report holds: what it speaks of, its lines by currency, what was promised with what there is of it, and the projects that are counted. */
export const progressLayout = {
  format: "quoin-progress",
  name: "progress",
  tables: {
    report: { plan: "code", office: "code", version: "code", as_of: "date" },
    lines: { line: "code", status: "code", committed: "amount", paid: "amount", currency: "code", remark: "text" },
    reached: { line: "code", kind: "code", what: "text", due: "date", value: "number", unit: "text", reached_on: "date" },
    projects: { line: "code", project: "code", title: "text", committed: "amount", paid: "amount", currency: "code" },
  },
} as const satisfies BundleLayout;

type Tables = typeof progressLayout.tables;
export type ProgressContent = { readonly [T in keyof Tables]: readonly Readonly<Record<keyof Tables[T], string>>[] };

/** Columns that no row may leave empty. */
export const progressNeeded: Readonly<Record<keyof Tables, readonly string[]>> = {
  report: ["plan", "office", "as_of"],
  lines: ["line", "currency"],
  reached: ["line", "kind", "due"],
  projects: ["line", "project", "currency"],
};
