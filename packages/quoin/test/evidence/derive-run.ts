import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { quoin } from "../command-line.ts";

/** What `quoin derive` gave. */
export interface DeriveRun {
  readonly exitCode: number;
  readonly stderr: string;
  /** `table.csv`; null where nothing was written. */
  readonly table: string | null;
  readonly provenance: Readonly<Record<string, unknown>> | null;
}

/** Runs `quoin derive` over files given as texts (or bytes); `data` names each source and the path that it is given by, the file itself where there is none. */
export async function derive(
  spec: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  { data, words = [] }: { readonly data?: Readonly<Record<string, string>>; readonly words?: readonly string[] } = {},
): Promise<DeriveRun> {
  const folder = await mkdtemp(join(tmpdir(), "quoin-derive-test-"));
  try {
    await writeFile(join(folder, "spec.yaml"), spec);
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    const named = data ?? Object.fromEntries(Object.keys(files).map((name) => [name.replace(/\..*$/, ""), name]));
    const sources = Object.entries(named).flatMap(([name, path]) => ["--data", `${name}=${join(folder, path)}`]);
    const run = await quoin("derive", "--spec", join(folder, "spec.yaml"), ...sources, "--out", join(folder, "out"), ...words);
    const read = (name: string) => readFile(join(folder, "out", name), "utf8").catch(() => null);
    const provenance = await read("provenance.json");
    return { exitCode: run.exitCode, stderr: run.stderr, table: await read("table.csv"), provenance: provenance === null ? null : JSON.parse(provenance) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
