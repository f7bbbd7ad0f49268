import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { type askedOverHttp, fileOf, type HttpAnswer } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";

/** What an import says of a file: codes of its notes in order, the answers that it offers, and whether it was refused. */
export interface Said {
  readonly codes: readonly string[];
  readonly choices: readonly string[];
  readonly refused: boolean;
}

/** Where imports are tried, and the workspace behind its HTTP address; made before the tests run. */
interface Faces {
  readonly folder: string;
  readonly dir: string;
  readonly http: Awaited<ReturnType<typeof askedOverHttp>>;
}

const notesOf = ({ body }: HttpAnswer) =>
  (body["notes"] ?? []) as readonly { readonly code: string; readonly choices?: readonly { readonly answer: string }[] }[];

/** Imports of one office by the command line and over HTTP, held to say the same. */
export function twoFaces(faces: () => Faces) {
  async function command(table: string, content: string | Uint8Array, mapping = "", ...options: string[]) {
    const { folder, dir } = faces();
    const [file, said] = [join(folder, `${table}.csv`), join(folder, `${table}.yaml`)];
    await writeFile(file, content);
    await writeFile(said, mapping);
    return quoin("import", dir, "--data", file, "--as", table, "--mapping", said, "--json", ...options);
  }

  /** What both faces say of a file before it is taken in. `mode` is how it is laid over the table that stands. */
  async function both(table: string, content: string | Uint8Array, mapping = "", answers: readonly string[] = [], mode: string | null = null): Promise<Said> {
    const words = [...answers.flatMap((answer) => ["--answer", answer]), ...(mode === null ? [] : [`--${mode}`])];
    const cli = await command(table, content, mapping, "--dry-run", ...words);
    const answered = await faces().http.ask("import", {
      data: fileOf(`${table}.csv`, content),
      as: table,
      mapping: fileOf(`${table}.yaml`, mapping),
      answer: answers,
      dry_run: true,
      ...(mode === null ? {} : { mode }),
    });
    const codes = [...cli.stderr.matchAll(/^(?:error|warning|info)\[([^\]]+)\]/gm)].map(([, code]) => `${code}`);
    const choices = [...cli.stderr.matchAll(/^ {2}--answer ("(?:[^"\\]|\\.)*")/gm)].map(([, text]) => JSON.parse(text ?? '""') as string);
    const notes = notesOf(answered);
    expect(notes.map(({ code }) => code)).toEqual(codes);
    expect(notes.flatMap((each) => (each.choices ?? []).map(({ answer }) => answer))).toEqual(choices);
    expect(answered.status).toBe(cli.exitCode === 0 ? 200 : 400);
    return { codes, choices, refused: cli.exitCode !== 0 };
  }

  /** Takes a file in over HTTP; the text of the table afterwards. */
  async function taken(table: string, content: string | Uint8Array, mapping = "", answers: readonly string[] = [], further: object = {}): Promise<string> {
    const { http, dir } = faces();
    const done = await http.ask("import", {
      data: fileOf(`${table}.csv`, content),
      as: table,
      mapping: fileOf(`${table}.yaml`, mapping),
      answer: answers,
      ...further,
    });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    return readFile(join(dir, `data/${table}.csv`), "utf8");
  }

  const record = async (type: string, id: string) =>
    JSON.parse((await quoin("record", "get", faces().dir, type, id, "--json")).stdout) as Readonly<Record<string, unknown>>;

  return { command, both, taken, record };
}
