import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DerivedFile } from "./derive-codes.ts";

const folder = fileURLToPath(new URL("../packages/core/src/diagnosis/rules/", import.meta.url));
const path = "packages/core/src/diagnosis/rules/rules.ts";

/** The list of all rules, from the folders in which they stand. It is read as text: whoever loads the rules loads this list. */
export function deriveRuleList(): DerivedFile {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^[\w-]+\/[\w-]+\.ts$/.test(file))
    .sort()
    .flatMap((file) =>
      [...readFileSync(`${folder}${file}`, "utf8").matchAll(/^export const (\w+)[^=\n]* = \w*[rR]ule\(/gm)].map(([, constant = ""]) => ({ file, constant })),
    );
  const held = [...readFileSync(`${folder}rules.ts`, "utf8").matchAll(/^ {2}(\w+),$/gm)].map(([, constant]) => constant ?? "");
  const place = (constant: string): number => (held.includes(constant) ? held.indexOf(constant) : held.length);
  const inOrder = found.toSorted((a, b) => place(a.constant) - place(b.constant));
  return {
    path,
    text: `// Made from the folders beside it by "npm run derive". A rule keeps its place while it stands here, a new one comes last: its line may be moved to where the paper has it.
import type { Rule } from "../rule.ts";
${found.map(({ file, constant }) => `import { ${constant} } from "./${file}";\n`).join("")}
const every = [
${inOrder.map(({ constant }) => `  ${constant},\n`).join("")}];

/** \`herding\`: the code of a rule that there is. */
export type RuleCode = (typeof every)[number]["code"];

/** Every rule of the diagnosis, in the order of the paper's list. */
export const rules: readonly Rule<RuleCode>[] = every;
`,
  };
}
