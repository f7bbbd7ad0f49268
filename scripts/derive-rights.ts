import { isServed, roleLabels, roles, useCases } from "@quoin/core";
import { rightsIn } from "../packages/core/src/people/rights.ts";
import type { DerivedFile } from "./derive-codes.ts";

/** `docs/reference/rights.md`: who may ask what, a line a use case, so that a change of a right is seen as one. */
export async function deriveRights(): Promise<readonly DerivedFile[]> {
  const rights = rightsIn(useCases.filter(isServed));
  const names = [...new Set(rights.map(({ use_case }) => use_case))].sort();
  const head = `# Rights\n\nMade from the use cases by \`npm run derive\`. \`all\`: every record; \`own-department\`, \`own-organisation\`, \`assigned\`: as \`quoin rights\` says them; –: refused. What an account may change is bounded further by its place.\n`;
  const cellOf = (name: string, role: string): string => {
    const scope = rights.find((right) => right.use_case === name && right.role === role)?.scope ?? "none";
    return scope === "none" ? "–" : scope;
  };
  const rows = names.map((name) => `| \`${name}\` | ${roles.map((role) => cellOf(name, role)).join(" | ")} |`);
  const table = [
    `| use case | ${roles.map((role) => roleLabels[role].en.toLowerCase()).join(" | ")} |`,
    `| --- |${" --- |".repeat(roles.length)}`,
    ...rows,
  ].join("\n");
  return [{ path: "docs/reference/rights.md", text: `${head}\n${table}\n` }];
}
