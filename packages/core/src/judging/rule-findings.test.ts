import { describe, expect, test } from "vitest";
import { findingsOf, provinceWords } from "../../test/rule-probe.ts";
import { storedRecord } from "../../test/stored-record.ts";
import { instituteSupport } from "../capabilities/generic-technology/rules/institute-support/institute-support.ts";
import { missingSubject } from "../capabilities/generic-technology/rules/missing-subject/missing-subject.ts";
import { insufficientData, nation } from "../diagnosis/finding/finding-draft.ts";
import { lacksTables } from "../diagnosis/finding/lacks-table.ts";
import { EvidenceFault } from "../evidence/evidence-fault.ts";
import { projects } from "../evidence/tables/projects.ts";
import { note } from "../language/note.ts";
import { refusedFindings } from "./rule-findings.ts";
import { sourcesInMemory } from "./sources-in-memory.ts";

test("a table without a column that the rule needs is insufficient data, and the column is named", async () => {
  const [found, ...others] = await findingsOf(missingSubject, sourcesInMemory({ nkrdp_projects: { csv: "project_no\nP1\n" } }));
  expect([found?.verdict, others]).toEqual(["insufficient-data", []]);
  expect(found?.statement.en).toContain("The table nkrdp_projects lacks the ");
  expect(found?.statement.zh).toContain("数据表 nkrdp_projects 缺少列 ");
});

test("several tables that lack columns are named one after another", async () => {
  const sources = sourcesInMemory({ institutes: { csv: "institute\n" }, firms: { csv: "firm\n" } });
  const [found] = await findingsOf(instituteSupport, sources);
  expect(found?.statement.en).toMatch(/The table institutes lacks .*The table firms lacks /s);
});

test("rows of the register are named as records in a finding, those of tables as rows", async () => {
  const records = [..."abc"].map((id) => storedRecord("project", id, { lead: "o", programme: "p" }));
  const held = sourcesInMemory({ "record:project": { csv: "id,lead,programme\na,o,p\nb,o,p\nc,o,p\n" }, kinds: { csv: "x\n1\n" } }, records);
  const rule = {
    ...missingSubject,
    tables: [],
    drafts: async () => [
      insufficientData(nation, lacksTables([projects]), [
        { table: "record:project", sha256: "0", rows: ["1", "3"] },
        { table: "kinds", sha256: "0", rows: ["1"] },
        { type: "organisation", id: "o", version: 1 },
      ]),
    ],
  } as unknown as typeof missingSubject;
  const [found] = await findingsOf(rule, held);
  expect(found?.evidence).toEqual([
    { table: "kinds", sha256: "0", rows: ["1"] },
    { type: "organisation", id: "o", version: 1 },
    { type: "project", id: "a", version: 1 },
    { type: "project", id: "c", version: 1 },
  ]);
});

describe("a table that cannot be read as it says", () => {
  const time = { root: "CN", baseYear: null, maximum_age: 9, significance: 0.05, words: provinceWords };
  const fault = note("evidence.no-rate", { table: "t", column: "c", row: 3, from: "USD", currency: "CNY" });

  test("leaves each subject of the rule without an answer, and says which cell it was", async () => {
    const regions = { csv: "code,name,parent\nCN,China,\na,Alpha,CN\n" };
    const ofRegions = { ...missingSubject, speaksOf: ["regions"] } as unknown as typeof missingSubject;
    const told = await refusedFindings(ofRegions, sourcesInMemory({ regions }), [fault, fault], time);
    expect(told.map(({ subject, verdict }) => [subject.id, verdict])).toEqual([["a", "insufficient-data"]]);
    expect(told[0]?.statement.en).toContain("USD");
    expect(await refusedFindings(missingSubject, sourcesInMemory({}), [], time)).toEqual([]);
  });

  test("where the table of regions is such a one, only the whole is spoken of", async () => {
    const regions = { csv: "code,name,parent,in_panel\nA,Alpha,CN,perhaps\n", numbers: ["in_panel"] };
    const ofRegions = { ...missingSubject, speaksOf: ["regions"] } as unknown as typeof missingSubject;
    const broken = {
      ...sourcesInMemory({ regions }),
      evidence: { ...sourcesInMemory({ regions }).evidence, columns: async () => Promise.reject(new EvidenceFault([fault])) },
    };
    expect((await refusedFindings(ofRegions, broken, [fault], time)).map(({ subject }) => subject.id)).toEqual(["CN"]);
    const failing = { ...broken, evidence: { ...broken.evidence, columns: async () => Promise.reject(new TypeError("a bug")) } };
    await expect(refusedFindings(ofRegions, failing, [fault], time)).rejects.toThrow(TypeError);
  });
});
