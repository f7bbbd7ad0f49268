import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type ChangedValue, changedValues } from "./kept-paths.ts";
import { readableJson } from "./readable-json.ts";
import { reviewedChanges } from "./reviewed-changes.ts";

const folder = new URL("./golden/", import.meta.url);

/** A file of the folder: the words that were asked, and what they were answered. */
interface KeptFile {
  readonly asked: string;
  readonly answer: unknown;
}

/** The answers as they were kept, by the words that asked them. */
export async function keptAnswers(): Promise<Readonly<Record<string, unknown>>> {
  const names = (await readdir(folder)).sort();
  const files = await Promise.all(names.map(async (name) => JSON.parse(await readFile(new URL(name, folder), "utf8")) as KeptFile));
  return Object.fromEntries(files.map(({ asked, answer }) => [asked, answer]));
}

/** The findings of an example that were kept: its diagnosis lies in a file for some problems each where one would be too long to be read. */
export async function keptFindings(example: string): Promise<readonly unknown[]> {
  const own = Object.entries(await keptAnswers()).filter(([asked]) => asked === `${example}: diagnose` || asked.startsWith(`${example}: diagnose --only `));
  return own.flatMap(([, answer]) => (answer as { readonly findings: readonly unknown[] }).findings);
}

/** One readable file an answer, so that a comparison of versions shows what an answer says otherwise than before; answers that are asked no more go. */
export async function keepAnswers(answers: Readonly<Record<string, unknown>>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [asked, answer] of Object.entries(answers))
    await writeFile(new URL(`${fileName(asked)}.json`, folder), `${readableJson({ asked, answer } satisfies KeptFile)}\n`);
}

/** `china-its: design --region 110000` is kept in `china-its-design-region-110000`. */
export function fileName(asked: string): string {
  return asked.replaceAll(/[^\p{L}\p{N}_]+/gu, "-");
}

/** Values of the kept answers that are gone or differ, and stand in no reviewed list. */
export function unreviewed(
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): readonly (ChangedValue & { readonly answer: string })[] {
  return Object.entries(before).flatMap(([answer, kept]) =>
    changedValues(kept, now[answer])
      .filter(({ path }) => !reviewedChanges.some((reviewed) => reviewed.answer.test(answer) && reviewed.path.test(path)))
      .map((changed) => ({ answer, ...changed })),
  );
}
