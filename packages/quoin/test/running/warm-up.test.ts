import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { Answering } from "../../src/http/answering.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import { servedUseCase } from "../../src/work/answer-question.ts";
import { workHere } from "../../src/work/inline-executor.ts";
import type { Effort } from "../../src/work/scheduling.ts";
import { StoredAnswers } from "../../src/work/stored-answers.ts";
import type { Work } from "../../src/work/work.ts";

const asker = { name: "planner", language: "en", progress: { step: () => {} } } as const;
let folder: string;
let workspace: OpenWorkspace;
let now = 1_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-warm-"));
  const made = await createWorkspace(join(folder, "office"), null, asker);
  const opened = await openWorkspace(join(folder, "office"));
  if (!made.ok || !opened.ok) throw new Error("no workspace");
  const clock = { now: () => "2026-12-01T08:00:00.000Z", seconds: () => now };
  workspace = { ...opened.value, people: { ...opened.value.people, clock } };
});
afterAll(async () => {
  await workspace.close();
  await rm(folder, { recursive: true });
});

/** A server whose lanes have so many threads, each of which is held by its question until it is let go; the lanes in which the first answers came to stand. */
async function warming(pageWorkers: number) {
  const here = workHere(workspace);
  const held: { readonly lane: Effort; readonly useCase: string }[] = [];
  let letGo = (): void => {};
  const gate = new Promise<void>((done) => {
    letGo = done;
  });
  const free = { page: pageWorkers, long: 2 };
  let isHeld = true;
  const work: Work = {
    ...here,
    ready: () => {},
    answer: async (lane, question, options) => {
      if (isHeld && (lane === "page" || lane === "long")) {
        held.push({ lane, useCase: question.useCase });
        // Who finds no thread waits as those do who hold them.
        free[lane] -= 1;
        if (free[lane] < 0 || options.asker !== "somebody") await gate;
        free[lane] += 1;
      }
      return here.answer(lane, question, options);
    },
  };
  const answering = new Answering(workspace, work, () => {}, new StoredAnswers("none", Number.POSITIVE_INFINITY));
  const warm = answering.warm(pageWorkers);
  while (held.length < 2) await new Promise((done) => setImmediate(done));
  return {
    answering,
    lanes: held.map(({ lane }) => lane).toSorted(),
    end: async () => {
      isHeld = false;
      letGo();
      await warm;
    },
  };
}

test.each([
  [2, ["long", "page"]],
  [1, ["long", "long"]],
] as const)(
  "first answers that nobody asked for leave a thread of %i for pages free: whoever asks is answered while all of them still compute",
  async (pageWorkers, lanes) => {
    const { answering, lanes: found, end } = await warming(pageWorkers);
    expect(found).toEqual(lanes);
    const useCase = servedUseCase("sources");
    if (useCase === undefined) throw new Error("sources is not served");
    const by = { is: "account" as const, account: { ...somebody, roles: [...somebody.roles] }, scopes: ["all" as const] };
    const asked = await answering.answer({ useCase, question: { useCase: "sources", body: new TextEncoder().encode("{}"), language: "en", by } });
    expect(asked.status).toBe(200);
    await end();
  },
);

const somebody = {
  name: "somebody",
  display: "Somebody",
  roles: ["viewer"],
  department: null,
  organisation: null,
  region: null,
  person: null,
  disabled: false,
  created_at: "2026-12-01T08:00:00.000Z",
  created_by: "owner",
} as const;

test("a balancer is told to wait until the first answers are there, for a minute at most; a monitor is not", async () => {
  const answering = new Answering(workspace, workHere(workspace), () => {});
  const app = application({ workspace, workbench: join(folder, "none"), hostNames: ownHostNames("127.0.0.1"), log: () => {}, answering });
  const status = async (path: string) => {
    const answer = await app.request(`http://127.0.0.1${path}`);
    return [answer.status, ((await answer.json()) as { status: string }).status];
  };
  expect([await status("/ready"), await status("/health")]).toEqual([
    [503, "warming"],
    [200, "ok"],
  ]);
  now += 61;
  expect(await status("/ready")).toEqual([200, "ready"]);
  now += 1;
  answering.isWarm = true;
  expect(await status("/ready")).toEqual([200, "ready"]);
});
