import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { attacked, done, isLong } from "./attacked-office.ts";

const seconds = isLong ? 300 : 60;
/** The version that the figures in the documents were made with. */
const version = "4.32.5";
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

/** schemathesis: QUOIN_SCHEMATHESIS, else a virtual environment of Python that is made here once. */
async function schemathesis(): Promise<string> {
  const named = process.env["QUOIN_SCHEMATHESIS"];
  if (named !== undefined && named !== "") return named;
  const program = join(environment, "bin", "schemathesis");
  if (existsSync(program)) return program;
  for (const words of [
    ["python3", "-m", "venv", environment],
    [join(environment, "bin", "pip"), "install", "--quiet", `schemathesis==${version}`],
  ] as const) {
    const { code, text } = await run(tmpdir(), words[0], ...words.slice(1));
    expect(code, text).toBe(0);
  }
  return program;
}

/**
 * Every check but one: that what fits the description is always taken. The register decides what exists and what may follow what (an id that nobody has, a
 * second approval, a day that is none), and no JSON schema can say that.
 */
test(`schemathesis on the description of the API for ${seconds} s finds nothing`, async () => {
  const program = await schemathesis();
  const folder = await mkdtemp(join(tmpdir(), "quoin-schemathesis-"));
  try {
    await done(undefined, "init", join(folder, "office"), "--example", "demo-office");
    const server = attacked(undefined, "serve", join(folder, "office"), "--port", "0");
    const address = await server.printed(/(http:\S+)\n/);
    const limits = ["--max-time", String(seconds), "--request-timeout", "60"];
    const { code, text } = await run(
      folder,
      program,
      ...["run", `${address}openapi.json`, ...limits, "--phases", "coverage,fuzzing", "--exclude-checks", "positive_data_acceptance", "--warnings", "off"],
    );
    server.kill("SIGTERM");
    const { stderr } = await server.ended;
    process.stdout.write(text.slice(text.lastIndexOf("= SUMMARY =")));
    expect(code, `${text}\n${stderr}`).toBe(0);
    expect(stderr).not.toContain("error[bug]");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
