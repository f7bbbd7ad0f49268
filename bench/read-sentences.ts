/**
 * Twenty findings of an example with their rows, for readers who get nothing else: would they sign each sentence as worded? One file a language, and one to answer in.
 *
 *   npx tsx --conditions=quoin-source bench/read-sentences.ts FOLDER [SEED] [EXAMPLE]
 *
 * The findings are drawn by the seed among those with a value. Of each: verdict, statement, what may be quoted and what may not, figures as they stand in the answer, and of each table that it
 * rests on how many rows and the first of them. What readers answered stands in docs/methods/read-sentences.md.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RandomStream } from "../packages/methods/src/index.ts";
import { quoin } from "../packages/quoin/test/command-line.ts";

interface Finding {
  readonly id: string;
  readonly verdict: string;
  readonly statement: string;
  readonly question: string;
  readonly misreading: Readonly<Record<string, string>> | null;
  readonly value: number | null;
  readonly evidence: readonly { readonly table?: string; readonly rows?: readonly number[] | number }[];
  readonly [figure: string]: unknown;
}

/** What a reader of figures is given besides the sentence. */
const figures = [
  "value",
  "unit",
  "threshold",
  "interval",
  "null",
  "effect",
  "size",
  "power",
  "family",
  "placebo",
  "dealt",
  "turned_by",
  "comparison",
  "choices",
];
const [count, rowsShown] = [20, 8];

const [folder, seed = "1", example = "china-its"] = process.argv.slice(2);
if (folder === undefined) throw new Error("read-sentences.ts FOLDER [SEED] [EXAMPLE]");
const workspace = await mkdtemp(join(tmpdir(), "quoin-sentences-"));
try {
  await mkdir(folder, { recursive: true });
  const dir = join(workspace, example);
  await quoin("init", dir, "--example", example);
  let drawn: readonly string[] | null = null;
  for (const language of ["en", "zh", "de"]) {
    const { exitCode, stdout, stderr } = await quoin("diagnose", dir, "--json", "--lang", language);
    if (exitCode !== 0) throw new Error(stderr);
    const findings = (JSON.parse(stdout) as { readonly findings: readonly Finding[] }).findings;
    drawn ??= drawnIds(findings);
    const own = drawn.flatMap((id) => findings.filter((each) => each.id === id));
    await writeFile(join(folder, `sentences-${language}.md`), `${(await Promise.all(own.map((each, at) => passage(each, at + 1, dir)))).join("\n\n")}\n`);
  }
  const rows = (drawn ?? []).map((id, at) => `| ${at + 1} | ${id} |  |  |  |`);
  await writeFile(
    join(folder, "answers.md"),
    `Of each sentence: would you sign it as worded, with nothing before you but its rows? sign, or not and why.\n\n| n | id | en | zh | de |\n|---|---|---|---|---|\n${rows.join("\n")}\n`,
  );
} finally {
  await rm(workspace, { recursive: true, force: true });
}

function drawnIds(findings: readonly Finding[]): readonly string[] {
  const ids = findings.filter(({ value }) => value !== null).map(({ id }) => id);
  const random = new RandomStream(Number(seed));
  return ids
    .map((id) => ({ id, at: random.uniform() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ id }) => id)
    .sort();
}

async function passage(finding: Finding, at: number, dir: string): Promise<string> {
  const { id, verdict, question, statement, misreading, evidence } = finding;
  const said = misreading === null ? [] : Object.entries(misreading).map(([kind, text]) => `- ${kind}: ${text}`);
  const told = figures.flatMap((name) => (finding[name] == null ? [] : [`- ${name}: ${JSON.stringify(finding[name])}`]));
  const tables = await Promise.all(
    [...new Set(evidence.flatMap(({ table }) => table ?? []))].map(async (table) => {
      const lines = (await readFile(join(dir, "data", `${table}.csv`), "utf8").catch(() => "")).split("\n");
      return `\`${table}\`, ${Math.max(lines.length - 2, 0)} rows, the first:\n\n\`\`\`\n${lines.slice(0, rowsShown + 1).join("\n")}\n\`\`\``;
    }),
  );
  return [`## ${at}. ${id}`, `*${question}* **${verdict}**`, statement, said.join("\n"), told.join("\n"), ...tables].filter((part) => part !== "").join("\n\n");
}
