import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isLong } from "../../../core/test/long-run.ts";
import { attacked, attackedOffice, seed } from "./attacked-office.ts";

const seconds = isLong ? 300 : 20;
/** Requests below which nothing is said to have been tried: a machine that is so busy is given twice the time, and again. */
const fewest = 300;
/** It is installed in the version that the figures in the documents were made with. */
const requirements = fileURLToPath(new URL("requirements.txt", import.meta.url));
const environment = fileURLToPath(new URL("../../../../node_modules/.cache/schemathesis", import.meta.url));

/** Runs a program in a folder, into which schemathesis writes what it keeps. */
async function run(cwd: string, program: string, ...words: readonly string[]): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn(program, words, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
    });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, text };
}

/** schemathesis: QUOIN_SCHEMATHESIS, else a virtual environment of Python that is made here once; a text says why it cannot be had. */
async function schemathesis(): Promise<{ readonly program: string } | { readonly missing: string }> {
  const named = process.env["QUOIN_SCHEMATHESIS"];
  if (named !== undefined && named !== "") return { program: named };
  const program = join(environment, "bin", "schemathesis");
  if (existsSync(program)) return { program };
  for (const words of [
    ["python3", "-m", "venv", environment],
    [join(environment, "bin", "pip"), "install", "--quiet", "-r", requirements],
  ] as const) {
    const { code, text } = await run(tmpdir(), words[0], ...words.slice(1)).catch((cause: Error) => ({ code: null, text: cause.message }));
    if (code !== 0) return { missing: text.trim() };
  }
  return { program };
}

/** What failed stands before all that the program says of itself: a list of failed tests shows the first lines. */
function whatFailed(text: string): string {
  const start = text.search(/=+ (?:FAILURES|ERRORS) =+/);
  return text.slice(Math.max(0, start)).replace(/\n\s*\n/g, "\n");
}

/** How what does not fit the description may be refused: as the program takes it by itself, or because it is larger than any question may be. */
const refusals = [400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 428, 429].map(String);

/**
 * Every check but one: that what fits the description is always taken. The register decides what exists and what may follow what (an id that nobody has, a
 * second approval, a day that is none), and no JSON schema can say that.
 */
test(`schemathesis on the description of the API for ${seconds} s, seed ${seed}, finds nothing`, async ({ skip }) => {
  const found = await schemathesis();
  if ("missing" in found) {
    expect(process.env["CI"], found.missing).toBeUndefined();
    return skip(`schemathesis cannot be had here: ${found.missing}`);
  }
  const { program } = found;
  const folder = await mkdtemp(join(tmpdir(), "quoin-schemathesis-"));
  try {
    await writeFile(join(folder, "schemathesis.toml"), `[checks.negative_data_rejection]\nexpected-statuses = ${JSON.stringify(refusals)}\n`);
    await attackedOffice(undefined, join(folder, "office"));
    const server = attacked(undefined, "serve", join(folder, "office"), "--port", "0");
    const address = await server.printed(/(http:\S+)\n/);
    const fixed = ["--request-timeout", "60", "--phases", "coverage,fuzzing", "--exclude-checks", "positive_data_acceptance", "--warnings", "off"];
    let [code, text, generated]: [number | null, string, number] = [null, "", 0];
    for (let time = seconds; generated < fewest && time <= seconds * 16; time *= 2) {
      ({ code, text } = await run(folder, program, "run", `${address}openapi.json`, "--max-time", String(time), "--seed", String(seed), ...fixed));
      generated = Number(/(\d+) generated/.exec(text)?.[1] ?? 0);
      if (code !== 0) break;
    }
    server.kill("SIGTERM");
    const { stderr } = await server.ended;
    process.stdout.write(text.slice(text.lastIndexOf("= SUMMARY =")));
    expect(code, `${whatFailed(text)}\n${stderr}`).toBe(0);
    expect(stderr).not.toContain("error[bug]");
    expect(generated).toBeGreaterThanOrEqual(fewest);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
