import { type Outcome, success, type WorkspacePorts } from "@quoin/core";
import { expect, test } from "vitest";
import { RememberedAnswers } from "./remembered-answers.ts";

let change = 1;
let bytes = 1;
let made = 0;
const ports = {
  records: { newestChange: async () => change },
  hasher: { sha256: (text: string) => text },
  evidence: { tables: () => ["firms"], sha256: () => `hash ${bytes}` },
  manifest: {},
  settings: { currency: "CNY" },
} as unknown as WorkspacePorts;

async function make(): Promise<Outcome<unknown>> {
  made += 1;
  const answer = made;
  await new Promise((resolve) => setTimeout(resolve, 5));
  return success(answer);
}

async function value(answer: Promise<Outcome<unknown>>): Promise<unknown> {
  const outcome = await answer;
  return outcome.ok ? outcome.value : outcome.notes;
}

test("the same question is answered once, also while it is being answered; another input, language or state anew", async () => {
  const answers = new RememberedAnswers();
  const ask = (region: string, language: "en" | "zh" = "en", given = ports) => value(answers.answer("design", { region }, language, given, make));
  expect(await Promise.all([ask("CN"), ask("CN"), ask("CN")])).toEqual([1, 1, 1]);
  expect(await ask("350000")).toBe(2);
  expect(await ask("CN", "zh")).toBe(3);
  change = 2;
  expect(await ask("CN")).toBe(4);
  bytes = 2;
  expect(await ask("CN")).toBe(5);
  expect(await ask("CN", "en", { ...ports, settings: { currency: "EUR" } } as unknown as WorkspacePorts)).toBe(6);
});

test("a failure is not kept, and what reads records is always asked anew", async () => {
  const answers = new RememberedAnswers();
  await expect(answers.answer("design", {}, "en", ports, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  const first = await value(answers.answer("design", {}, "en", ports, make));
  expect(await value(answers.answer("design", {}, "en", ports, make))).toBe(first);
  const got = await value(answers.answer("record-get", {}, "en", ports, make));
  expect(await value(answers.answer("record-get", {}, "en", ports, make))).not.toBe(got);
});

test("what reads tables only stays while records are written, and is made anew where a table changes", async () => {
  const answers = new RememberedAnswers();
  const first = await value(answers.answer("about", {}, "en", ports, make));
  change += 1;
  expect(await value(answers.answer("about", {}, "en", ports, make))).toBe(first);
  bytes += 1;
  expect(await value(answers.answer("about", {}, "en", ports, make))).not.toBe(first);
});
