import { nodeHasher } from "@quoin/engines";
import { expect, test } from "vitest";
import { officeOf } from "../../test/office.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { ruleThresholds } from "../diagnosis/rule-thresholds.ts";
import { workspaceSources } from "../workspace/workspace-sources.ts";
import { findingsOfRules, type JudgedFindings } from "./cached-findings.ts";
import { findingTime } from "./finding-time.ts";
import { rules } from "./rules.ts";

/** A thread of a server over the files that all of them share; each counts what it writes. */
function thread(turn: number, shared: Map<string, Uint8Array>) {
  const written: string[] = [];
  const files = {
    exists: async (path: string) => shared.has(path),
    read: async (path: string) => shared.get(path) ?? new Uint8Array(),
    write: async (path: string, content: Uint8Array) => {
      written.push(path);
      shared.set(path, content);
    },
  };
  const ports = { ...officeOf(), files, turn, codeVersion: "1", hasher: nodeHasher } as unknown as WorkspacePorts;
  return { ports, written };
}

async function judgedBy(ports: WorkspacePorts): Promise<readonly JudgedFindings[]> {
  const [thresholds, time] = [ruleThresholds(rules, ports.settings), findingTime(ports.settings)];
  if (!thresholds.ok || !time.ok) throw new Error("the settings of the made office do not hold");
  return findingsOfRules(ports, rules, { sources: workspaceSources(ports), thresholds: thresholds.value, time: time.value });
}

test("threads that judge at the same time say the same in the order of the rules, and share the work", async () => {
  const alone = thread(0, new Map());
  const expected = await judgedBy(alone.ports);
  expect(expected.map(({ findings }) => findings[0]?.rule)).toEqual(rules.map(({ code }) => code));
  expect(alone.written).toHaveLength(rules.length);
  const shared = new Map<string, Uint8Array>();
  const both = [thread(0, shared), thread(1, shared)] as const;
  const judged = await Promise.all(both.map(({ ports }) => judgedBy(ports)));
  for (const each of judged) expect(each).toMatchObject(expected as JudgedFindings[]);
  // Where they meet both may be at the same rule.
  expect(both[0].written.length + both[1].written.length).toBeLessThanOrEqual(rules.length + 1);
  expect(Math.min(...both.map(({ written }) => written.length))).toBeGreaterThan(rules.length / 4);
});
