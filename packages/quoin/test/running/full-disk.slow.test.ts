import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { type RunningProgram, startProgram } from "../program.ts";

/** Takes all the room that is left, page by page: the server writes meanwhile. */
function fill(path: string): void {
  for (;;)
    try {
      appendFileSync(path, Buffer.alloc(4096));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ENOSPC") return;
      throw cause;
    }
}

/** Only root may make a small disk. */
describe.skipIf(process.getuid?.() !== 0)("a disk that is full", () => {
  let disk: string;
  let server: RunningProgram;
  let address: string;
  beforeAll(async () => {
    disk = await mkdtemp(join(tmpdir(), "quoin-full-disk-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", disk]);
    expect((await quoin("init", join(disk, "office"))).exitCode).toBe(0);
    server = startProgram(["serve", join(disk, "office"), "--port", "0"], disk);
    [, address = ""] = await server.printed(/(http:\S+)\n/);
  });
  afterAll(async () => {
    server.process.kill("SIGTERM");
    await server.ended();
    execFileSync("umount", ["-l", disk]);
    await rm(disk, { recursive: true, force: true });
  });

  async function put(id: string): Promise<{ readonly status: number; readonly retry: string | null; readonly code: string | undefined }> {
    const data = { id, labels: { en: id }, source: "x".repeat(20_000) };
    const response = await fetch(`${address}api/record-put`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ type: "organisation", data }),
    });
    const { notes } = (await response.json()) as { notes?: readonly { code: string }[] };
    return { status: response.status, retry: response.headers.get("retry-after"), code: notes?.[0]?.code };
  }

  test("is named, refused with 503 and asked of again; nothing is lost, and with room it goes on", { timeout: 120_000 }, async () => {
    expect((await put("before")).status).toBe(200);
    fill(join(disk, "filler"));
    const answers = [];
    const made = ["before"];
    // What still fits into files that have room inside is taken.
    for (let number = 0; number < 200 && answers.length < 3; number++) {
      const answer = await put(`full-${number}`);
      if (answer.status === 200) made.push(`full-${number}`);
      else answers.push(answer);
    }
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ status: 503, retry: "5", code: "register.full" })));
    await rm(join(disk, "filler"));
    expect((await put("after")).status).toBe(200);
    const { records } = JSON.parse((await quoin("record", "list", join(disk, "office"), "organisation", "--json", "--limit", "1000")).stdout);
    expect((records as readonly { id: string }[]).map(({ id }) => id).sort()).toEqual([...made, "after"].sort());
    expect(await quoin("verify", join(disk, "office"))).toMatchObject({ exitCode: 0 });
  });
});
