import { expect, test } from "vitest";
import { workspacePortsOf } from "../../test/asked-of.ts";
import { provinceWords } from "../../test/rule-probe.ts";
import { missingSubject } from "../capabilities/generic-technology/rules/missing-subject/missing-subject.ts";
import type { Rule } from "../diagnosis/rule.ts";
import { cachedFindings, findingsOfRules } from "./cached-findings.ts";
import { sourcesInMemory } from "./sources-in-memory.ts";

const time = { root: "CN", baseYear: null, maximum_age: 9, significance: 0.05, words: provinceWords };

/** A rule that counts how often it is judged, and the files of a workspace in memory. */
function counted(code = "counted") {
  const kept = new Map<string, string>();
  const utf8 = { from: (text: string) => new TextEncoder().encode(text), to: (content: Uint8Array) => new TextDecoder().decode(content) };
  const judged = { times: 0 };
  const drafts = async () => {
    judged.times++;
    return [];
  };
  const rule = { ...missingSubject, code, tables: [], records: [], thresholds: {}, drafts } as unknown as Rule;
  const files = {
    exists: async (path: string) => kept.has(path),
    read: async (path: string) => utf8.from(kept.get(path) ?? ""),
    write: async (path: string, content: Uint8Array) => void kept.set(path, utf8.to(content)),
  };
  return { kept, judged, rule, ports: workspacePortsOf({}, { files } as never) };
}

test("what was judged is kept; asked twice at once it is judged once", async () => {
  const { kept, judged, rule, ports } = counted();
  const ask = () => cachedFindings(ports, rule, sourcesInMemory({}), {}, time);
  await Promise.all([ask(), ask()]);
  await ask();
  expect([judged.times, [...kept.keys()]]).toEqual([1, [".quoin/cache/findings/counted"]]);
});

const path = ".quoin/cache/findings/counted";

test.each([
  ["damaged", "{"],
  ["of a time before they were sealed", '{"key":"other","findings":[],"notes":[]}'],
])("a kept file that is %s is judged anew and written over", async (_, text) => {
  const { kept, judged, rule, ports } = counted();
  kept.set(path, text);
  await cachedFindings(ports, rule, sourcesInMemory({}), {}, time);
  expect([judged.times, kept.get(path) === text]).toEqual([1, false]);
});

test("a kept file of which any sign was changed is judged anew", async () => {
  const { kept, judged, rule, ports } = counted();
  const ask = () => cachedFindings(ports, rule, sourcesInMemory({}), {}, time);
  await ask();
  const whole = kept.get(path) ?? "";
  expect(whole.length).toBeGreaterThan(100);
  for (let at = 0; at < whole.length; at++) {
    kept.set(path, `${whole.slice(0, at)}${String.fromCharCode(whole.charCodeAt(at) ^ 1)}${whole.slice(at + 1)}`);
    await ask();
  }
  expect(judged.times).toBe(1 + whole.length);
  await ask();
  expect(judged.times).toBe(1 + whole.length);
});

test("a file that cannot be read for another reason, and a bug in a rule, are nobody's findings", async () => {
  const { kept, rule, ports } = counted();
  kept.set(path, "{");
  const broken = { ...ports, files: { ...ports.files, read: async () => Promise.reject(new TypeError("a bug")) } } as typeof ports;
  await expect(cachedFindings(broken, rule, sourcesInMemory({}), {}, time)).rejects.toThrow(TypeError);
  const failing = { ...rule, code: "failing", drafts: async () => Promise.reject(new RangeError("a bug")) } as unknown as Rule;
  await expect(cachedFindings(ports, failing, sourcesInMemory({}), {}, time)).rejects.toThrow(RangeError);
});

test.each([
  ["from the beginning", 0, ["a", "b"]],
  ["from the end where another begins at the beginning", 1, ["b", "a"]],
])("rules are gone through %s, and answered in their order", async (_, turn, order) => {
  const [a, b] = [counted("a"), counted("b")];
  const heard: string[] = [];
  const ports = { ...a.ports, turn } as typeof a.ports;
  const judging = { sources: sourcesInMemory({}), thresholds: new Map(), time };
  const found = await findingsOfRules(ports, [a.rule, b.rule], judging, (rule, done) => void heard.push(`${rule.code} ${done}`));
  expect([heard.map((each) => each.slice(0, 1)), found.length]).toEqual([order, 2]);
});
