import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import type { Work } from "../../src/work/work.ts";
import { workPool } from "../../src/work/work-pool.ts";
import { slowDerivations } from "./slow-derivation.ts";

let dir: string;
let workspace: OpenWorkspace;

beforeAll(async () => {
  dir = join(await mkdtemp(join(tmpdir(), "quoin-taken-back-")), "office");
  await slowDerivations(dir);
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error("no workspace");
  workspace = opened.value;
});
afterAll(async () => {
  await workspace.close();
  await rm(join(dir, ".."), { recursive: true });
});

const newPool = () => workPool(workspace, { page_workers: 1, long_workers: 1, worker_memory_mb: 2000, memory_mb: 4000, waiting_per_account: 4 });

/** Asks a pool to make a table; `isUnderWay` resolves once its query tells how far it is. */
function made(pool: Work, name: string) {
  const leaving = new AbortController();
  let begin = (): void => {};
  const isUnderWay = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const question = { useCase: "derivation-run", body: new TextEncoder().encode(JSON.stringify({ name })), language: "en", by: { is: "owner" } } as const;
  const answer = pool.answer("long", question, { asker: "", leave: leaving.signal, progress: begin });
  answer.catch(() => {});
  return { answer, isUnderWay, leave: () => leaving.abort() };
}
const told = (body: Uint8Array) => JSON.parse(new TextDecoder().decode(body));
const isWritten = (name: string): boolean => existsSync(join(dir, `data/${name}.csv`));

test("whoever leaves ends the query and nothing is written; one that waits is taken out of the queue; the thread goes on to the next", async () => {
  const pool = newPool();
  try {
    const running = made(pool, "large_links");
    await running.isUnderWay;
    const waiting = made(pool, "small_links");
    const next = made(pool, "small_links");
    waiting.leave();
    await expect(waiting.answer).rejects.toMatchObject({ reason: "cancelled" });
    running.leave();
    const { status, body } = await running.answer;
    expect({ status, codes: told(body).notes.map(({ code }: { code: string }) => code) }).toEqual({ status: 400, codes: ["derive.cancelled"] });
    expect(told((await next.answer).body).runs).toMatchObject([{ outcome: "made" }]);
    expect([isWritten("large_links"), isWritten("small_links")]).toEqual([false, true]);
  } finally {
    await pool.close();
  }
});

test("a server that is stopped ends what runs for it", async () => {
  const pool = newPool();
  const running = made(pool, "large_links");
  await running.isUnderWay;
  await pool.close();
  expect(told((await running.answer).body).notes).toMatchObject([{ code: "derive.cancelled" }]);
  expect(isWritten("large_links")).toBe(false);
});
