import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../sources-hash.ts";

/** Pages among the methods that say no figure's method, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  rules: "made from the rules, each with its own sections",
  verdicts: "how chance is told from a finding, held by tests of its own",
  blocks: "a table of what moves together",
  matching: "search of texts, measured on held-out years",
  "plan-bundles": "the form of a signed file",
  "input-output/layouts": "how published tables are read",
  sharing: "counts of hours, as a law asks for them",
};

export function isOnMethod({ name }: { readonly name: string }): boolean {
  return !(name in elsewhere);
}

/** The file of a page below the repository. */
export function pathOf(name: string): string {
  const own = `docs/methods/${name}.md`;
  return existsSync(join(repository, own)) ? own : `docs/methods/${name}/README.md`;
}

/** The commands of its blocks `sh`, a line each. */
export function commandsOf(text: string): readonly string[] {
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
}
