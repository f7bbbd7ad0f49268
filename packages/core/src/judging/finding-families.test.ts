import { expect, test } from "vitest";
import type { Finding } from "../diagnosis/finding/finding.ts";
import type { Rule } from "../diagnosis/rule.ts";
import { findingFamilies } from "./finding-families.ts";

const text = (en: string) => ({ en, zh: en });
const family = (id: string) => ({ id, looks: 31, confirmed: 2, expected_by_chance: 1.55 });
const finding = (id: string, own: object = {}) => ({ id, rule: "herding", question: text(`of ${id}`), family: null, ...own }) as unknown as Finding;
const rules = [{ code: "herding", question: text("of the rule") }] as unknown as readonly Rule[];

test.each<[string, readonly Finding[], readonly string[]]>([
  ["none without one", [finding("a-CN"), finding("a-11")], []],
  ["the question of the whole", [finding("a-CN"), finding("a-11", { family: family("a") }), finding("a-12", { family: family("a") })], ["of a-CN"]],
  ["the rule's own where the whole has none", [finding("a-11", { family: family("a") })], ["of the rule"]],
  ["its own where no rule is known", [finding("a-11", { rule: "gone", family: family("a") })], ["of a-11"]],
  [
    "each family once, in their order",
    [finding("b-11", { family: family("b") }), finding("a-11", { family: family("a") }), finding("a-CN")],
    ["of the rule", "of a-CN"],
  ],
])("families of findings: %s", (_, findings, questions) => {
  const found = findingFamilies(findings, rules, { q: 0.1 }, "CN");
  expect(found.map(({ question }) => question.en)).toEqual(questions);
  for (const each of found) expect(each).toMatchObject({ looks: 31, confirmed: 2, expected_by_chance: 1.55, q_limit: 0.1 });
});
