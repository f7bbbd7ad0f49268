import { expect, test } from "vitest";
import { codeEntry } from "../codes/code-lists.ts";
import { coverage, coverageItems } from "./coverage.ts";
import { rules } from "./rules.ts";
import { untested } from "./untested.ts";

test("the paper's list is complete: sixteen sub-items, three stages, two demands, each with a rule or with what is missing", () => {
  expect(coverageItems).toHaveLength(21);
  const entries = coverage(rules, rules, []);
  expect(entries.map(({ item }) => item)).toEqual(coverageItems);
  for (const { item, reason } of entries) {
    const tested = rules.some((rule) => rule.item === item || rule.bearsOn.includes(item));
    expect(tested || untested[item] !== undefined, item).toBe(true);
    expect(reason, item).not.toBeNull();
  }
  for (const item of Object.keys(untested)) expect(coverageItems).toContain(item);
});

test("where nothing is left open an item with a finding needs no reason; without one no rule speaks of the place", () => {
  const closed = rules.map((rule) => ({ ...rule, item: "P9.9", bearsOn: [...rule.bearsOn, "P4.3"], leavesOpen: null })) as unknown as typeof rules;
  const [first] = closed;
  const finding = { rule: first?.code, id: "f" } as unknown as Parameters<typeof coverage>[2][number];
  const reasonOf = (found: Parameters<typeof coverage>[2]) => coverage(closed, closed, found).find(({ item }) => item === "P4.3")?.reason;
  if (untested["P4.3"] === undefined) {
    expect(reasonOf([finding])).toBeNull();
    expect(reasonOf([])?.en).toContain("speaks of the place");
  } else expect(reasonOf([finding])?.en).toBe(untested["P4.3"].en);
});

test("an item that was not asked for says so", () => {
  const [first] = rules;
  const entries = coverage(rules, first === undefined ? [] : [first], []);
  expect(entries.find(({ item }) => item === "P4.3")?.reason?.en).toContain("Not asked for");
  expect(coverage(rules, rules, []).find(({ item }) => item === "P1.2")?.reason?.en).toContain("not in the data");
});

test.each(rules.map((rule) => [rule.code, rule] as const))("%s: its facts are codes of the field and its words stand in both languages", (_, rule) => {
  expect(codeEntry("problems", rule.item)?.parent).toBe(rule.item.slice(0, 2));
  expect(codeEntry("tis-functions", rule.function)).toBeDefined();
  expect(codeEntry("tis-mechanisms", rule.mechanism)).toBeDefined();
  for (const item of rule.bearsOn)
    expect(
      ["problems", "stages-demands", "measures"].some((list) => codeEntry(list as "problems", item) !== undefined),
      item,
    ).toBe(true);
  const words = [
    rule.title,
    rule.question,
    rule.method,
    ...(rule.leavesOpen === null ? [] : [rule.leavesOpen]),
    ...Object.values(rule.thresholds).map(({ why }) => why),
  ];
  for (const { en, zh } of words) {
    expect(en).not.toMatch(/[一-鿿]/);
    expect(zh).toMatch(/[一-鿿]/);
    expect(zh, "full-width punctuation in Chinese").not.toMatch(/[一-鿿][,;:!?]/);
  }
});

test("a rule's title names what it looks at and states no result: it stands over findings that are not supported too", () => {
  const asserts =
    /\b(not|no|nobody|without|few|poor|low|falls?|stalls?|missing|closed|unstable|fragmented|orphan|dispersed|passive|evenly|twice|overcapacity|lack)\b|不足|不明|偏少|较差|低$|缺失|缺乏|停滞|下降|无后果|没有|过剩|无人/i;
  expect(rules.filter(({ title }) => asserts.test(title.en) || asserts.test(title.zh)).map(({ title }) => title)).toEqual([]);
});
