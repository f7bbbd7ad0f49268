// Made from the use cases by "npm run derive"; change what they say of themselves instead.
import type { ApiName } from "@quoin/core";

/** Questions that may take long: the reader is told what is being done. */
export const tellingSteps: ReadonlySet<ApiName> = new Set<ApiName>([
  "check-duplicates",
  "derivation-run",
  "design-applications",
  "design-compare",
  "design-frontier",
  "design-refused",
  "design-why-not",
  "measure-substitution",
  "noise",
  "replan",
  "report",
  "settings-preview",
]);

/** Questions about evidence and methods: no record that is written changes their answers. */
export const restingOnEvidence: ReadonlySet<ApiName> = new Set<ApiName>([
  "about",
  "effect",
  "groupings",
  "map",
  "measure-list",
  "method",
  "record-types",
  "rows",
  "rule-list",
  "shapes",
  "sources",
  "territory",
]);

/** Changes of what the office decides, which change even what is said of evidence and methods. */
export const writingSettings: ReadonlySet<ApiName> = new Set<ApiName>(["glossary-take", "language-take", "role-drop", "settings-set", "settings-undo"]);
