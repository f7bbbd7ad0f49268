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
import { z } from "zod";
import { type Finding, finding } from "../packages/core/src/diagnosis/finding/finding.ts";
import { RandomStream } from "../packages/methods/src/index.ts";
import { quoin } from "../packages/quoin/test/command-line.ts";

const answer = z.looseObject({ findings: z.array(finding) });

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
] as const;
const [count, rowsShown] = [20, 8];

const [folder, seed = "1", example = "china-its"] = process.argv.slice(2);
if (folder === undefined) throw new Error("read-sentences.ts FOLDER [SEED] [EXAMPLE]");
const workspace = await mkdtemp(join(tmpdir(), "quoin-sentences-"));
try {
  await mkdir(folder, { recursive: true });
  const dir = join(workspace, example);
  await quoin("init", dir, "--example", example);
  // An office that reads German too, so that it is said as it would be there.
  const settings = join(dir, "quoin.yaml");
  await writeFile(settings, (await readFile(settings, "utf8")).replace(/^languages: .*$/m, "languages: [zh, en, de]"));
  const drawn = drawnIds(await findingsIn(dir, "en"));
  for (const language of ["en", "zh", "de"] as const) {
    const said = new Map((await findingsIn(dir, language)).map((each) => [each.id, each]));
    // A further language stands in the place of English.
    const passages = await Promise.all(
      drawn.flatMap((id) => said.get(id) ?? []).map((each, at) => passage(each, at + 1, dir, language === "zh" ? "zh" : "en")),
    );
    await writeFile(join(folder, `sentences-${language}.md`), `${passages.join("\n\n")}\n`);
  }
  const rows = drawn.map((id, at) => `| ${at + 1} | ${id} |  |  |  |`);
  await writeFile(
    join(folder, "answers.md"),
    `Of each sentence: would you sign it as worded, with nothing before you but its rows? sign, or not and why.\n\n| n | id | en | zh | de |\n|---|---|---|---|---|\n${rows.join("\n")}\n`,
  );
} finally {
  await rm(workspace, { recursive: true, force: true });
}

/** The findings as somebody reads them who asks in a language. */
async function findingsIn(dir: string, language: "en" | "zh" | "de"): Promise<readonly Finding[]> {
  const { exitCode, stdout, stderr } = await quoin("diagnose", dir, "--json", "--lang", language);
  if (exitCode !== 0) throw new Error(stderr);
  return answer.parse(JSON.parse(stdout)).findings;
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

/** All texts of a figure in one language alone. */
function inOne(value: unknown, language: "en" | "zh"): unknown {
  if (Array.isArray(value)) return value.map((each) => inOne(each, language));
  if (typeof value !== "object" || value === null) return value;
  if ("en" in value && "zh" in value) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOne(each, language)]));
}

async function passage(one: Finding, at: number, dir: string, language: "en" | "zh"): Promise<string> {
  const { id, verdict, misreading, evidence } = one;
  const [question, statement] = [one.question[language], one.statement[language]];
  const said = misreading === null ? [] : Object.entries(misreading).map(([kind, text]) => `- ${kind}: ${text[language]}`);
  const told = figures.flatMap((name) => (one[name] == null ? [] : [`- ${name}: ${JSON.stringify(inOne(one[name], language))}`]));
  const tables = await Promise.all(
    [...new Set(evidence.flatMap((each) => ("table" in each ? each.table : [])))].map(async (table) => {
      const lines = (await readFile(join(dir, "data", `${table}.csv`), "utf8").catch(() => "")).split("\n");
      return `\`${table}\`, ${Math.max(lines.length - 2, 0)} rows, the first:\n\n\`\`\`\n${lines.slice(0, rowsShown + 1).join("\n")}\n\`\`\``;
    }),
  );
  return [`## ${at}. ${id}`, `*${question}* **${verdict}**`, statement, said.join("\n"), told.join("\n"), ...tables].filter((part) => part !== "").join("\n\n");
}
