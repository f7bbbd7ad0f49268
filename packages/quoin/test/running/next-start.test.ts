import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { Answering } from "../../src/http/answering.ts";
import { servedUseCase } from "../../src/work/answer-question.ts";
import { workHere } from "../../src/work/inline-executor.ts";
import { StoredAnswers } from "../../src/work/stored-answers.ts";
import type { Work } from "../../src/work/work.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const asker = { name: "planner", language: "en", progress: { step: () => {} } } as const;
let folder: string;
let workspace: OpenWorkspace;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-start-"));
  const made = await createWorkspace(join(folder, "office"), "empty", asker);
  const opened = await openWorkspace(join(folder, "office"));
  if (!made.ok || !opened.ok) throw new Error("no workspace");
  workspace = opened.value;
});

afterAll(async () => {
  await workspace.close();
  await rm(folder, { recursive: true });
});

/** A server of this program on the workspace that is started, asked the same once, and stopped; how much it made itself. */
async function asked(language: "en" | "zh"): Promise<{ readonly made: number; readonly text: string }> {
  let made = 0;
  const here = workHere(workspace);
  const counting: Work = {
    ...here,
    answer: (...given) => {
      made += 1;
      return here.answer(...given);
    },
  };
  const answering = new Answering(workspace, counting, () => {}, new StoredAnswers("this program", 0));
  const useCase = servedUseCase("diagnose");
  if (useCase === undefined) throw new Error("diagnose is not served");
  const question = { useCase: "diagnose", body: new TextEncoder().encode("{}"), language, by: { is: "owner" } } as const;
  const response = await answering.answer({ useCase, question });
  expect(response.status).toBe(200);
  await answering.settled();
  return { made, text: await response.text() };
}

test("a server gives what an earlier one made, in the language that was asked for, until a record that was read is another", async () => {
  const first = await asked("en");
  expect(first.made).toBe(1);
  expect(await asked("en")).toEqual({ made: 0, text: first.text });
  expect((await asked("zh")).made).toBe(1);
  expect((await asked("zh")).made).toBe(0);
  await runUseCaseNamed(workspace, asker, "record-put", { type: "fund", data: { id: "f", labels: { en: "Fund" } }, reason: "new" });
  expect((await asked("en")).made).toBe(1);
});
