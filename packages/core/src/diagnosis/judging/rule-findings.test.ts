import { expect, test } from "vitest";
import { findingsOf } from "../../../test/rule-probe.ts";
import { missingSubject } from "../rules/missing-subject/missing-subject.ts";
import { sourcesInMemory } from "./sources-in-memory.ts";

test("a table without a column that the rule needs is insufficient data, and the column is named", async () => {
  const [found, ...others] = await findingsOf(missingSubject, sourcesInMemory({ nkrdp_projects: { csv: "project_no\nP1\n" } }));
  expect([found?.verdict, others]).toEqual(["insufficient-data", []]);
  expect(found?.statement.en).toContain("The table nkrdp_projects lacks the ");
  expect(found?.statement.zh).toContain("数据表 nkrdp_projects 缺少列 ");
});
