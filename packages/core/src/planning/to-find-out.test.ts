import { describe, expect, test } from "vitest";
import { officeOf } from "../../test/office.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import { evidenceInMemory } from "../evidence/queries/evidence-in-memory.ts";
import { roleEvidence } from "../evidence/roles/bind-table.ts";
import { contractNamed } from "../evidence/tables/table-contracts.ts";
import { rules } from "../judging/rules.ts";
import { entityOf } from "../register/entities.ts";
import { fieldShapes } from "../schema/field-shape.ts";
import { deciding } from "./deciding-evidence.ts";
import { needsOf, openQuestion, toFindOut } from "./to-find-out.ts";

const reasons = ["low-power", "many-looks", "not-coded", "sources-disagree", "circular", "limit-calls-others", "choices-disagree"] as const;

const finding = (fields: Partial<Finding>) =>
  ({ id: "f", rule: "herding", part: null, verdict: "insufficient-data", strength: null, reason: null, bears_on: [], ...fields }) as unknown as Finding;
/** An office that has these tables, by role. */
const having = (tables: Readonly<Record<string, { csv: string }>>) => roleEvidence(evidenceInMemory(tables), officeOf({ tables }).settings);
const nobody = () => null;

/** Whether a role and a field name something that there is. */
function isThere({ role, field }: { readonly role: string; readonly field: string }): boolean {
  const contract = contractNamed(role);
  if (contract !== undefined) return Object.hasOwn(contract.columns, field);
  const type = entityOf(role);
  return type !== undefined && fieldShapes(type).some(({ name }) => name === field);
}

describe("what would decide a finding", () => {
  test.each(rules.map(({ code }) => [code]))("%s: fields that there are, and a sentence in both languages, whatever the reason", (code) => {
    for (const reason of [null, ...reasons]) {
      const { needs, would } = deciding({ rule: code, part: null, reason });
      expect([code, reason, needs.filter((each) => !isThere(each))]).toEqual([code, reason, []]);
      expect([would.en.endsWith("."), /\p{Script=Han}.*。$/su.test(would.zh)]).toEqual([true, true]);
    }
  });

  test("a part of a rule is decided by its own evidence, and any other part by the rule's", () => {
    const of = (part: string | null) => deciding({ rule: "opening", part, reason: null }).needs.map(({ role }) => role);
    expect([of("articles"), of(null), of("no such part")]).toEqual([["coauthored_articles"], ["affiliate_research"], ["affiliate_research"]]);
  });

  test("where the rule says nothing of its own, the reason does, and else that rows are missing", () => {
    const silent = rules.find(({ code }) => deciding({ rule: code, part: null, reason: "low-power" }).would.en.startsWith("More cases"))?.code ?? "";
    expect(silent).not.toBe("");
    const said = reasons.map((reason) => deciding({ rule: silent, part: null, reason }).would.en);
    expect(new Set(said).size).toBe(reasons.length);
    expect(deciding({ rule: silent, part: null, reason: null }).would.en).toBe("More rows, complete in the fields that are named.");
  });
});

describe("what is to be found out", () => {
  const ids = (findings: readonly Finding[], carried: readonly string[] = []) =>
    toFindOut(findings, [{ findings: [...carried] }], having({}), nobody).map((each) => each.finding);

  test("every finding that is not decided, and a confirmed one where it hangs on a choice and carries a line", () => {
    const all = [
      finding({ id: "open" }),
      finding({ id: "refuted", verdict: "not-supported" }),
      finding({ id: "sure", verdict: "confirmed", strength: "holds" as never }),
      finding({ id: "hangs", verdict: "confirmed", strength: "depends" }),
      finding({ id: "unused", verdict: "confirmed", strength: "depends" }),
    ];
    expect(ids(all, ["hangs", "sure", "refuted"])).toEqual(["open", "hangs"]);
    expect(ids(all)).toEqual(["open"]);
    expect(ids([])).toEqual([]);
  });
});

describe("an open question", () => {
  test("names first what the office does not have: nothing can be told before it is there", () => {
    const asked = openQuestion(finding({}), having({}), nobody);
    expect(asked.would_decide.en).toBe("The fields that are named, with rows of this place.");
    expect(asked.needs.length).toBeGreaterThan(0);
    const some = openQuestion(finding({}), having({ projects: { csv: "project,region,call_year\n1,AD1,2020\n" } }), nobody);
    const named = (needs: typeof asked.needs) => needs.map(({ role, field }) => `${role}.${field}`);
    expect(named(some.needs)).not.toContain("projects.region");
    expect(named(asked.needs)).toEqual(expect.arrayContaining(named(some.needs)));
    expect(some.needs.length).toBeLessThan(asked.needs.length);
  });

  test("of a rule that reads no table is decided by what it says itself", () => {
    const plain = rules.find(({ tables }) => tables.length === 0);
    const asked = openQuestion(finding({ rule: plain?.code ?? "" }), having({}), nobody);
    expect(asked.would_decide).toEqual(deciding({ rule: plain?.code ?? "", part: null, reason: null }).would);
  });

  test("names who the office says delivers it, before whoever usually does", () => {
    const ministry = { en: "the ministry", zh: "主管部委" };
    const asked = openQuestion(finding({ bears_on: ["3.1.1"] }), having({}), () => ministry);
    expect(asked.needs.every(({ who, who_named }) => who === "the ministry" && who_named === ministry)).toBe(true);
  });

  test("calls a field as its table or its type of record does, and as it is where neither knows it", () => {
    expect(needsOf({ role: "projects", field: "region" }, nobody)).toMatchObject({
      title: contractNamed("projects")?.columns["region"]?.title,
      who: null,
      who_named: null,
    });
    expect(needsOf({ role: "item", field: "trl" }, nobody)).toMatchObject({
      table: { en: "Item of a card", zh: "清单条目" },
      title: { en: "Technology readiness" },
    });
    expect(needsOf({ role: "nothing", field: "x" }, nobody)).toMatchObject({ table: { en: "nothing" }, title: { en: "x", zh: "x" }, meaning: { en: "x" } });
    expect(needsOf({ role: "item", field: "no_field" }, nobody)).toMatchObject({ title: { en: "no_field" } });
  });
});
