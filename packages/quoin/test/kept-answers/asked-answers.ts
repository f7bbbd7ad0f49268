import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoin } from "../command-line.ts";
import { judgedExample } from "../judged-example.ts";

/** What is asked of each example: the answers that a rebuilding of the house may not change. */
const asked: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "china-its": [
    ["diagnose", "--only", "P1,P2"],
    ["diagnose", "--only", "P3,P4"],
    // The rules that speak of a place: what they say of the whole beside it stands in the answers above.
    ["diagnose", "--region", "440000", "--only", "isomorphism,introduction-without-absorption,opportunities,unstable-support,closed-facilities"],
    ["diagnose", "regions"],
    ["design"],
    ["design", "--region", "110000"],
    ["design", "--scenario", "larger-fund"],
    ["roadmap"],
    ["coordination"],
    ["forecast", "--episode", "tv_display_world", "--region", "World", "--origin", "2006"],
    ["map", "rd_intensity"],
    ["sources"],
    ["rule", "list"],
    ["cards"],
  ],
  "demo-office": [["diagnose"], ["design"], ["roadmap"], ["track", "--at", "2026-06-30"], ["leverage"], ["evaluation", "list"]],
};
/** Documents that are kept; what a chapter says in English, and what the form of S3 says, is the same from office to office. */
const reports: Readonly<Record<string, readonly string[]>> = { "china-its": ["plan-zh", "plan-en", "s3"], "demo-office": ["plan-zh"] };
/** Records that tables make; of the other types the files of the example hold every word. */
const madeOfTables = ["region", "organisation", "facility", "programme", "project", "industry", "dataset", "post", "fund"] as const;

/** Asks both examples, judged for these very sources, and gives every answer as parsed content, by the words that asked it. */
export async function askedAnswers(): Promise<Readonly<Record<string, unknown>>> {
  const folder = await mkdtemp(join(tmpdir(), "quoin-kept-"));
  const answers: Record<string, unknown> = {};
  try {
    for (const [example, questions] of Object.entries(asked)) {
      const dir = join(folder, example);
      await judgedExample(dir, example);
      for (const [first, ...others] of questions) {
        const words = [first as string, ...others];
        const at = words[1]?.startsWith("--") === false && ["diagnose", "rule", "evaluation"].includes(words[0] as string) ? 2 : 1;
        const answer = await parsedAnswer([...words.slice(0, at), dir, ...words.slice(at), "--json"]);
        const place = words[words.indexOf("--region") + 1];
        const kept = words[0] === "diagnose" && words.includes("--region") ? onPlaceAlone(answer, String(place)) : answer;
        answers[`${example}: ${words.join(" ")}`] = words[0] === "design" && others.length > 0 ? withoutTheUnmoved(kept) : kept;
      }
      for (const template of reports[example] ?? []) {
        const file = join(folder, `${template}.html`);
        await quoin("report", dir, "--template", template, "--to", file);
        answers[`${example}: report ${template}`] = textLines(await readFile(file, "utf8"));
      }
      if (example === "china-its")
        for (const type of madeOfTables) answers[`${example}: ${type}`] = await parsedAnswer(["record", "list", dir, type, "--limit", "30", "--json"]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return answers;
}

/** The plan of a place or scenario without what its evidence leaves open: that is kept with the plan of the whole. */
export function withoutTheUnmoved(answer: unknown): unknown {
  const { coverage: _, to_find_out: __, ...rest } = answer as Readonly<Record<string, unknown>>;
  return rest;
}

/** The findings on a place; those on the whole, which are answered beside it, are kept with the whole. */
function onPlaceAlone(answer: unknown, place: string): unknown {
  const { findings, ...rest } = answer as { readonly findings: readonly { readonly subject: { readonly id: string } }[] };
  return { ...rest, findings: findings.filter(({ subject }) => subject.id === place) };
}

async function parsedAnswer(words: readonly string[]): Promise<unknown> {
  const { exitCode, stdout, stderr } = await quoin(...words);
  if (exitCode !== 0) throw new Error(`quoin ${words.join(" ")} ended with ${exitCode}: ${stderr}`);
  return JSON.parse(stdout, atNoMoment);
}

/** Limits are registered when the workspace is made, which is another moment each time. */
function atNoMoment(name: string, value: unknown): unknown {
  const isRegistered = name === "registered" && typeof value === "object" && value !== null && "at" in value && typeof value.at === "string";
  return isRegistered ? { ...value, at: "when the workspace was made" } : value;
}

/** The words of a page, one line for each element that holds some. */
function textLines(html: string): readonly string[] {
  return html
    .replaceAll(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, "")
    .split(/<[^>]+>/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}
