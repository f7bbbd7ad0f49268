import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { importedFoundations as rule } from "./imported-foundations.ts";

const head = "year,base_kind,io_code,gross_output_10k_cny,exports_10k_cny,imports_10k_cny\n";
const sector = (year: number, imported: number | "", code = "089", kind = "component"): string =>
  `${year},${kind},${code},${imported === "" ? 50 : 100 - imported},0,${imported}\n`;
const numbers = ["year", "gross_output_10k_cny", "exports_10k_cny", "imports_10k_cny"];
const all = (rows: string) => findingsOf(rule, sourcesInMemory({ six_bases_import_share_2012_2017_2020: { csv: head + rows, numbers } }));
const component = async (rows: string) => findingOn(await all(rows), "CN", "-component-");

test("confirms a base that stays dependent, refuses one that is low and one that falls enough", async () => {
  expect(await component(sector(2012, 42) + sector(2020, 40))).toMatchObject({
    id: "P4.1-imported-foundations-component-CN",
    verdict: "insufficient-data",
    reason: "limit-calls-others",
    value: 0.4,
  });
  expect(await component(sector(2012, 12) + sector(2020, 10))).toMatchObject({ verdict: "not-supported" });
  const falling = await component(sector(2012, 44) + sector(2020, 35));
  expect(falling).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others", strength: "depends" });
  expect(falling.statement.en).toContain("35.0% were imported in 2020 (1 sector) and 44.0% in 2012 (1 sector; −9.0 points");
});

test("too thin: one year, a lost number, a base without sectors; one base that falls away turns no other", async () => {
  expect((await component(sector(2020, 40))).verdict).toBe("insufficient-data");
  expect((await component(sector(2012, 42) + sector(2020, ""))).verdict).toBe("insufficient-data");
  const findings = await all(sector(2012, 42) + sector(2020, 40) + sector(2012, 10, "1", "part") + sector(2020, "", "1", "part"));
  expect(findingOn(findings, "CN", "-component-").reason).toBe("limit-calls-others");
  expect(findingOn(findings, "CN", "-part-").verdict).toBe("insufficient-data");
  expect(findingOn(findings, "CN", "-software-").verdict).toBe("insufficient-data");
});

test("a repeated sector is refused; the order of rows changes nothing", async () => {
  const rows = sector(2012, 42) + sector(2020, 40);
  expect((await component(rows + sector(2020, 40))).statement.en).toContain("twice");
  const forward = withoutRows(await component(rows));
  const backward = withoutRows(await component(reversedRows(head + rows).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("China, 2012 to 2020: components and instruments beyond the limit, which by itself confirms nothing; the rest under it", async () => {
  const findings = await findingsOf(rule, exampleSources(["six_bases_import_share_2012_2017_2020"]));
  expect(findings.map(({ id, verdict }) => [id.slice("P4.1-imported-foundations-".length, -3), verdict])).toEqual([
    ["component", "insufficient-data"],
    ["instrument", "insufficient-data"],
    ["material", "not-supported"],
    ["part", "not-supported"],
    ["process-equipment", "not-supported"],
    ["software", "not-supported"],
  ]);
  expect(findingOn(findings, "CN", "-component-").value).toBeCloseTo(0.308, 3);
  const instrument = findingOn(findings, "CN", "-instrument-").statement.en;
  expect(instrument).toContain(
    "35.1% were imported in 2020 (2 sectors) and 43.9% in 2012 (1 sector; −8.8 points, of which a part may come from other sectors being counted",
  );
  expect(instrument).toContain("above the set limit of 25%, which by itself shows no problem. It has been tried on nobody else");
  // Two shares that differ are not printed as one.
  expect(findingOn(findings, "CN", "-material-").statement.en).toMatch(/8\.\d\d% were imported in 2020/);
});
