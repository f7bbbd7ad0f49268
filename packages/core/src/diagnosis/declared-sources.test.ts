import { expect, test } from "vitest";
import { gathered } from "../evidence/roles/gathered-table.ts";
import { needed } from "../evidence/roles/required-table.ts";
import { industries } from "../evidence/tables/industries.ts";
import { projects } from "../evidence/tables/projects.ts";
import { sourcesInMemory } from "../judging/sources-in-memory.ts";
import { declaredSources, UndeclaredRead } from "./declared-sources.ts";

test("a rule reaches the tables and records that it declares, and nothing else", async () => {
  const declared = needed(industries, ["industry"]);
  const all = sourcesInMemory({ industries: { csv: "industry\na\n" }, projects: { csv: "project\n1\n" } });
  const own = declaredSources(all, { code: "probe", tables: [declared], records: ["item"] });
  expect((await gathered(own, declared)).rows).toEqual([{ row: 1, values: { industry: "a" } }]);
  expect(await own.records.list("item")).toEqual([]);
  await expect(gathered(own, needed(projects, ["project"]))).rejects.toThrow(new UndeclaredRead("probe", "the table projects"));
  expect(() => own.records.list("project")).toThrow("rule probe reads records of type project, which it does not declare");
});
