import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { inject } from "vitest";
import { isLong } from "../../../core/test/long-run.ts";
import { postgresPrograms, startPostgres } from "../../../engines/test/postgres-server.ts";

/** What is tried at random follows from it. The short form tries the same each time, so that what it finds comes from a change; the long one what nobody has tried before. */
export const seed = Number(process.env["QUOIN_SEED"] ?? (isLong ? Date.now() % 2 ** 31 : 1));

/** What the built program printed, and how it ended: its exit code, or null where it was killed. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program, running. */
export interface Attacked {
  readonly ended: Promise<ProgramEnd>;
  kill(signal: NodeJS.Signals): void;
  /** The first words that match on its output; fails where it ends before. */
  printed(pattern: RegExp): Promise<string>;
}

/** Runs the built program on a database: a PostgreSQL address, or none for SQLite. */
export function attacked(url: string | undefined, ...words: readonly string[]): Attacked {
  const env = { ...process.env, QUOIN_DATABASE_URL: url ?? "" };
  const child = spawn(process.execPath, [join(inject("program"), "quoin.js"), ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].on("data", (chunk: Buffer) => {
      texts[name] += chunk.toString("utf8");
    });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...texts }));
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    printed: async (pattern) => {
      for (;;) {
        const found = pattern.exec(texts.stdout);
        if (found !== null) return found[1] ?? found[0];
        if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${texts.stdout}${texts.stderr}`);
        await Promise.race([once(child.stdout, "data"), ended]);
      }
    },
  };
}

/** … to its end, which must be a good one. */
export async function done(url: string | undefined, ...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await attacked(url, ...words).ended;
  if (code !== 0) throw new Error(`quoin ${words.join(" ")} ended with ${code}: ${stderr}`);
  return stdout;
}

/** Makes the example office that is attacked. The short form spends its time on the attacks: a server of it makes no answers of first pages that nobody reads. */
export async function attackedOffice(url: string | undefined, dir: string): Promise<void> {
  await done(url, "init", dir, "--example", "demo-office");
  if (!isLong) await appendFile(join(dir, "quoin.yaml"), "\nserver: { opening_answers: false }\n");
}

/** A server of the built program. */
export interface AttackedServer {
  readonly address: string;
  /** Null where the server was gone before it answered. */
  ask(name: string, input: object): Promise<{ readonly status: number; readonly answer: Readonly<Record<string, unknown>> } | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** What a server answers, however long it takes (fetch gives up after five minutes); null where the connection broke before the whole answer was there: nothing was acknowledged. */
function posted(address: string, body: string): Promise<{ readonly status: number; readonly text: string } | null> {
  return new Promise((resolve) => {
    const asked = request(address, { method: "POST", headers: { "content-type": "application/json" }, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.once("error", () => resolve(null)).once("close", () => resolve(response.complete ? { status: response.statusCode ?? 0, text } : null));
    });
    asked.once("error", () => resolve(null)).end(body);
  });
}

export async function serveAttacked(url: string | undefined, dir: string): Promise<AttackedServer> {
  const server = attacked(url, "serve", dir, "--port", "0");
  const address = await server.printed(/(http:\S+)\n/);
  return {
    address,
    ask: async (name, input) => {
      const answer = await posted(`${address}api/${name}`, JSON.stringify(input));
      // A server on a machine that is too busy to read a request in time says so without words: nothing was acknowledged.
      if (answer === null || (answer.status === 408 && answer.text === "")) return null;
      if (answer.text === "") throw new Error(`${name} was answered ${answer.status} without words`);
      return { status: answer.status, answer: JSON.parse(answer.text) as Readonly<Record<string, unknown>> };
    },
    kill: async () => {
      server.kill("SIGKILL");
      await server.ended;
    },
  };
}

/** Both databases; PostgreSQL where it is installed, and always in CI. */
export const databases = ["SQLite", ...(postgresPrograms() !== undefined || process.env["CI"] !== undefined ? ["PostgreSQL"] : [])];

/** Runs work on a database of its own. */
export async function onDatabase<T>(database: string, work: (url: string | undefined) => Promise<T>): Promise<T> {
  if (database === "SQLite") return work(undefined);
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error("PostgreSQL is not installed: set QUOIN_PGBIN or install postgresql");
  const server = await startPostgres(programs);
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}
