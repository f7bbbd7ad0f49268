import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { useCaseName, useCases } from "@quoin/core";

const root = fileURLToPath(new URL("../", import.meta.url));

interface Source {
  readonly path: string;
  readonly text: string;
}

const isTest = (path: string): boolean => /\.(?:test|attack|testing)\.tsx?$/.test(path);

/** Files written by hand below a folder, tests among them; what is derived follows by itself. */
function filesBelow(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/(?:^|[/\\])(?:dist|node_modules|\.built|\.tsc)[/\\]/.test(path))
    .map((path) => ({ path: `${folder}/${path.replaceAll("\\", "/")}`, text: readFileSync(join(root, folder, path), "utf8") }))
    .filter(({ text }) => !text.startsWith("// Made from"));
}

function median(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? Number.NaN;
}

/** How many files written by hand say something because there is one rule, use case or page more: its own, and those that list it. Tests of its own count, helpers of its figures do not stand out from them. */
export function recipeCounts(): readonly string[] {
  const core = filesBelow("packages/core/src");
  const workbench = filesBelow("packages/workbench/src");
  const lists = [...filesBelow("packages/quoin/src"), ...filesBelow("packages/quoin/test")];

  const rules = new Map<string, number>();
  for (const { path } of core) {
    const code = /^packages\/core\/src\/capabilities\/[\w-]+\/rules\/([\w-]+)\/[^/]+$/.exec(path)?.[1];
    if (code !== undefined) rules.set(code, (rules.get(code) ?? 0) + 1);
  }

  const named = useCases.map((useCase) => {
    const name = useCaseName(useCase);
    const words = useCase.words.map((word) => `"${word}"`).join(", ");
    const own = core.filter(({ path, text }) => !isTest(path) && text.includes(`words: [${words}]`)).map(({ path }) => path);
    const printer = lists.filter(({ path, text }) => path.endsWith("cli/printers.ts") && new RegExp(`^ {2}"?${name}"?[:,]`, "m").test(text));
    const doors = lists.filter(({ path, text }) => path.includes("closed-doors") && text.includes(`"${name}"`));
    const questions = lists.filter(({ path, text }) => path.endsWith("page-questions.ts") && text.includes(`"${name}"`));
    return new Set([...own, ...[...printer, ...doors, ...questions].map(({ path }) => path)]).size;
  });

  const pages = workbench
    .filter(({ path }) => path.endsWith(".page.ts"))
    .map(({ path }) => {
      const base = path.slice(0, -".page.ts".length);
      const own = workbench.filter((file) => file.path.startsWith(`${base}.`) || file.path.startsWith(`${base}-page.`));
      const others = workbench.filter((file) => file.text.includes(`/${base.split("/").at(-1)}.page.ts"`));
      // Its German is a line a text in one file of a group.
      return own.filter((file) => !isTest(file.path)).length + others.length + 1;
    });

  const line = (what: string, counts: readonly number[]): string => `${what}: median ${median(counts)}, most ${Math.max(...counts)} of ${counts.length}`;
  return [line("a rule stands in files of its folder", [...rules.values()]), line("a use case stands in places", named), line("a page stands in files", pages)];
}
