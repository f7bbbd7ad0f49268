import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { DerivedFile } from "./derive-codes.ts";

const source = fileURLToPath(new URL("../packages/core/src/", import.meta.url));

/** Something that a file declares, by the name under which it is exported. */
interface Declared {
  /** Below packages/core/src. */
  readonly file: string;
  readonly constant: string;
  readonly text: string;
}

/** What files declare, in the order in which a list holds it already; what is new comes last. They are read as text: whoever loads them loads the list. */
function declared(list: string, where: RegExp, declares: RegExp): { readonly found: readonly Declared[]; readonly inOrder: readonly Declared[] } {
  const found = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => where.test(file) && !/\.(?:test|words|de)\.ts$/.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(`${source}${file}`, "utf8");
      return [...text.matchAll(declares)].map(([, constant = ""]) => ({ file, constant, text }));
    });
  const held = [...readFileSync(`${source}${list}`, "utf8").matchAll(/^ {2}(?:\.\.\.)?(\w+)(?:\(\(\) => \w+\))?,$/gm)].map(([, constant]) => constant ?? "");
  const place = ({ constant }: Declared): number => (held.includes(constant) ? held.indexOf(constant) : held.length);
  return { found, inOrder: found.toSorted((a, b) => place(a) - place(b)) };
}

/** What a list itself needs, and the file that has it. */
type Needed = readonly [path: string, what: string];

/** Imports of what is declared, one a file, and of what the list itself needs. */
function imports(list: string, found: readonly Declared[], needed: readonly Needed[] = []): string {
  const files = [...new Set(found.map(({ file }) => file))];
  const lines = files.map((file) => {
    const path = relative(dirname(list), file).replaceAll("\\", "/");
    const constants = found.filter((each) => each.file === file).map(({ constant }) => constant);
    return [path.startsWith(".") ? path : `./${path}`, `{ ${constants.sort().join(", ")} }`] as const;
  });
  // As the linter sorts them: what lies farther comes first.
  const steps = (path: string): number => path.split("../").length;
  return [...lines, ...needed]
    .toSorted(([a], [b]) => steps(b) - steps(a) || natural.compare(a.replace(/\.ts$/, ""), b.replace(/\.ts$/, "")))
    .map(([path, what]) => `import ${what} from "${path}";\n`)
    .join("");
}
const natural = new Intl.Collator("en", { numeric: true });

const head = (what: string): string =>
  `// Made from ${what} by "npm run derive". What stands here keeps its place, what is new comes last: its line may be moved.\n`;
const lines = (all: readonly string[]): string => all.map((each) => `  ${each},\n`).join("");
const file = (path: string, text: string): DerivedFile => ({ path: `packages/core/src/${path}`, text });

/** Lists of all rules, types of records, tables, makers of plan lines and use cases, from the folders in which they stand. */
export function deriveLists(): readonly DerivedFile[] {
  return [...ruleLists(), entityList(), tableList(), lineMakerList(), useCaseList()];
}

/** All rules, and their codes as a type apart from them: what names a rule need not load all of them. */
function ruleLists(): readonly DerivedFile[] {
  const list = "judging/rules.ts";
  const { found, inOrder } = declared(list, /^capabilities\/[\w-]+\/rules\/[\w-]+\/[\w-]+\.ts$/, /^export const (\w+)[^=\n]* = \w*[rR]ule\(/gm);
  const codes = inOrder.map(({ text }) => /^ {2}code: "([\w-]+)",$/m.exec(text)?.[1] ?? "");
  const imported = imports(list, found, [
    ["../diagnosis/rule.ts", "type { Rule }"],
    ["../diagnosis/rule-codes.ts", "type { RuleCode }"],
  ]);
  return [
    file(
      "diagnosis/rule-codes.ts",
      `${head("the rules of the capabilities")}
/** \`herding\`: the code of a rule that there is. */
export type RuleCode =
${codes.map((code) => `  | "${code}"`).join("\n")};
`,
    ),
    file(
      list,
      `${head("the folders of the capabilities")}${imported}
/** Every rule of the diagnosis, in the order of the paper's list. */
export const rules: readonly Rule<RuleCode>[] = [
${lines(inOrder.map(({ constant }) => constant))}];
`,
    ),
  ];
}

function entityList(): DerivedFile {
  const list = "register/entity-list.ts";
  const { found, inOrder } = declared(list, /^(?:register|capabilities\/[\w-]+)\/entities\/[\w-]+\.ts$/, /^export const (\w+) = entity\(/gm);
  return file(
    list,
    `${head("the entities of the register and of the capabilities")}${imports(list, found)}
/** Every type of record that the register holds, in the order in which it shows them. */
export const entities = [
${lines(inOrder.map(({ constant }) => constant))}] as const;
`,
  );
}

function tableList(): DerivedFile {
  const list = "evidence/tables/contract-list.ts";
  const { found, inOrder } = declared(list, /^(?:evidence|capabilities\/[\w-]+)\/tables\/[\w-]+\.ts$/, /^export const (\w+) = table\(/gm);
  return file(
    list,
    `${head("the tables of the evidence and of the capabilities")}${imports(list, found, [["../../schema/table.ts", "type { TableContract }"]])}
/** Every table that Quoin knows the meaning of. */
export const tableContracts = [
${lines(inOrder.map(({ constant }) => constant))}] as const satisfies readonly TableContract[];
`,
  );
}

function lineMakerList(): DerivedFile {
  const list = "planning/making/line-makers.ts";
  const { found, inOrder } = declared(
    list,
    /^(?:planning|capabilities\/[\w-]+)\/lines\/[\w-]+\.ts$/,
    /^export const (\w+): (?:readonly LineMaker\[\]|LineMaker) =/gm,
  );
  const isMany = ({ constant, text }: Declared): boolean => text.includes(`export const ${constant}: readonly LineMaker[]`);
  return file(
    list,
    `${head("the lines of the capabilities")}${imports(list, found, [["../../plan/design-context.ts", "type { LineMaker }"]])}
/** Everything that can put a line into a plan, in the order of the lines. */
export const lineMakers: readonly LineMaker[] = [
${lines(inOrder.map((each) => (isMany(each) ? `...${each.constant}` : each.constant)))}];
`,
  );
}

function useCaseList(): DerivedFile {
  const list = "use-cases.ts";
  const { found, inOrder } = declared(list, /\/.*\.ts$/, /^export const (\w+)(?:: [^=\n]+)? = (?:\([^\n]*\) =>\s+)?(?:workspaceUseCase|looseUseCase)\(/gm);
  // What says something of all use cases is handed the list that holds it.
  const isOfAll = ({ constant, text }: Declared): boolean => new RegExp(`^export const ${constant} = \\(`, "m").test(text);
  const imported = imports(list, found, [
    ["./contract/use-case.ts", "type { UseCase }"],
    ["./measures/registry/measure-commands.ts", "{ measureCommands }"],
  ]);
  return file(
    list,
    `${head("the use cases of all folders")}${imported}
const all = [
${lines(inOrder.map((each) => (isOfAll(each) ? `${each.constant}(() => useCases)` : each.constant)))}] as const;

/** The types of every use case, for the typed client. */
export type UseCaseList = typeof all;

/** Everything that Quoin can be asked, in the order in which the help shows it. */
export const useCases: readonly UseCase[] = [...all, ...measureCommands];
`,
  );
}
