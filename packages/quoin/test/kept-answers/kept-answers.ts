import { readFile, writeFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { type ChangedValue, changedValues } from "./kept-paths.ts";
import { reviewedChanges } from "./reviewed-changes.ts";

const file = new URL("./kept-answers.golden.json.gz", import.meta.url);

/** The answers as they were kept. */
export async function keptAnswers(): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(gunzipSync(await readFile(file)).toString("utf8")) as Readonly<Record<string, unknown>>;
}

export async function keepAnswers(answers: Readonly<Record<string, unknown>>): Promise<void> {
  await writeFile(file, gzipSync(JSON.stringify(answers), { level: 9 }));
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
