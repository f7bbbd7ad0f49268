import { expect, test } from "vitest";
import { exampleTable } from "../../../../../test/example-sources.ts";
import { findingsOf } from "../../../../../test/rule-probe.ts";
import type { Cache } from "../../../../contract/cache.ts";
import type { WrittenTable } from "../../../../evidence/queries/evidence-in-memory.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { unrelatedHerding } from "../unrelated-herding/unrelated-herding.ts";
import { opportunities } from "./opportunities.ts";

/** A store that tells what was computed. */
function counting() {
  const held = new Map<string, Uint8Array>();
  const written: string[] = [];
  const kept: Cache = {
    codeVersion: "1",
    hash: (text) => text,
    read: async (name) => held.get(name) ?? null,
    write: async (name, content) => {
      held.set(name, content);
      written.push(name);
    },
  };
  return { kept, written };
}

const names = ["regions", "province_industry_listed_firms", "listed_firm_industries"] as const;
/** The example's last three years: enough for entries, and for a choice of years. */
const recent = (csv: string): string =>
  csv
    .trimEnd()
    .split("\n")
    .filter((line, at) => at === 0 || Number(/\b(19|20)\d\d\b/.exec(line)?.[0]) >= 2015)
    .join("\n");
const tables = () => {
  const held = Object.fromEntries(names.map((name) => [name, exampleTable(name)]));
  const firms = held["province_industry_listed_firms"] as WrittenTable;
  return { ...held, province_industry_listed_firms: { ...firms, csv: recent(firms.csv) } };
};
const few = { draws: 20 };
/** No province has as many entries: what each of them entered is asked elsewhere. */
const nation = { ...few, worlds: 4, minimum_region_entries: 1000 };

test("two rules that ask for the same space of the same rows share one computation, and say what they say without a store", async () => {
  const { kept, written } = counting();
  const sources = { ...sourcesInMemory(tables()), kept };
  const first = await findingsOf(opportunities, sources, nation);
  const spaces = written.filter((name) => name.startsWith("relatedness"));
  expect(new Set(spaces).size).toBe(spaces.length);
  expect(written.filter((name) => name.startsWith("complexity"))).toHaveLength(1);
  const second = await findingsOf(unrelatedHerding, sources, few);
  // Every year, both definitions of holding, cosine, manufacturing: all of them are there already.
  const added = written.slice(spaces.length + 1);
  expect(added).toEqual([]);
  expect(await findingsOf(opportunities, sourcesInMemory(tables()), nation)).toEqual(first);
  expect(await findingsOf(unrelatedHerding, sourcesInMemory(tables()), few)).toEqual(second);
  await findingsOf(opportunities, sources, nation);
  expect(written).toHaveLength(spaces.length + 1);
});

test("another row makes every space anew", async () => {
  const { kept, written } = counting();
  const held = tables();
  const given = (csv: string) => sourcesInMemory({ ...held, province_industry_listed_firms: { csv, numbers: ["year", "listed_firms"] } });
  const { csv } = held.province_industry_listed_firms;
  const hashed = (text: string) => {
    const sources = given(text);
    return { ...sources, kept, evidence: { ...sources.evidence, sha256: (name: string) => (name.startsWith("province") ? text : name) } };
  };
  await findingsOf(unrelatedHerding, hashed(csv), few);
  const once = written.length;
  await findingsOf(unrelatedHerding, hashed(csv), few);
  expect(written).toHaveLength(once);
  await findingsOf(unrelatedHerding, hashed(csv.slice(0, csv.trimEnd().lastIndexOf("\n") + 1)), few);
  expect(written).toHaveLength(2 * once);
});
