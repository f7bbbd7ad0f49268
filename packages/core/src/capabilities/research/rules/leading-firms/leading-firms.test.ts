import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { leadingFirms as rule } from "./leading-firms.ts";

const head = "financial_year,company,hq,rd_billion_eur\n";
/** Firms from `top` downwards in equal steps. */
const list = (hq: string, top: number, firms = 60): string =>
  Array.from({ length: firms }, (_, n) => `2023,${hq} ${n},${hq},${(top * (1 - n / 100)).toFixed(4)}\n`).join("");
/** Five to try the limit on, one like the other, beside the one that it is made of. */
const five = { comparators: ["US", "EU", "JP", "KR", "UK", "FR"] };
const more = list("JP", 9) + list("KR", 9) + list("UK", 9) + list("FR", 9);
const found = async (rows: string, given: Parameters<typeof findingsOf>[2] = {}) =>
  findingOn(
    await findingsOf(rule, sourcesInMemory({ rd_scoreboard_2023_us_eu_china: { csv: head + rows, numbers: ["financial_year", "rd_billion_eur"] } }), given),
    "CN",
  );

test("confirms below half of the other's tenth firm, refuses above it", async () => {
  expect(await found(list("China", 3) + list("US", 10) + list("EU", 9) + more, five)).toMatchObject({
    id: "P4.5-leading-firms-CN",
    verdict: "confirmed",
    strength: "robust",
    placebo: { called: 0, of: 5 },
  });
  expect(await found(list("China", 3) + list("US", 10) + list("EU", 9))).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others" });
  expect(await found(list("China", 7) + list("US", 10))).toMatchObject({ verdict: "not-supported" });
});

test("a comparator that turns the answer is named", async () => {
  const said = await found(list("China", 3) + list("US", 10) + list("EU", 5.5) + more, five);
  expect(said).toMatchObject({ verdict: "confirmed", strength: "depends" });
  expect(said.statement.en).toContain("“against the EU”");
});

test("too thin: a short list, firms below the common least R&D, a repeated firm; the order of rows changes nothing", async () => {
  expect((await found(list("China", 3, 12) + list("US", 10))).verdict).toBe("insufficient-data");
  expect((await found(list("China", 0.03) + list("US", 10))).verdict).toBe("insufficient-data");
  expect((await found(list("China", 3) + list("US", 10) + list("US", 10, 1))).statement.en).toContain("twice");
  const rows = list("China", 3) + list("US", 10);
  const forward = withoutRows(await found(rows));
  const backward = withoutRows(await found(reversedRows(head + rows).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("2023: the tenth firm EUR 3.14 bn in China, 8.48 in the United States, 5.46 in the European Union, which would not say so", async () => {
  const said = findingOn(await findingsOf(rule, exampleSources(["rd_scoreboard_2023_us_eu_china"])), "CN");
  // The limit is made of the United States: one other economy is too few to try it on.
  expect(said).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others", strength: "depends", placebo: { of: 1 } });
  expect(said.statement.en).toContain(
    "below 50% of that of the US (EUR 4.24 bn), which by itself shows no problem. Comparators are lacking: it could be tried on the EU alone (0 of 1 below it)",
  );
  expect([said.value?.toFixed(2), said.threshold?.toFixed(2)]).toEqual(["3.14", "4.24"]);
  expect(said.choices.at(-1)).toMatchObject({ verdict: "not-supported" });
});

test("without anybody to compare with nothing is told; lists that say no year say so", async () => {
  const asked = async (rows: string, given: Parameters<typeof findingsOf>[2]) =>
    findingOn(
      await findingsOf(rule, sourcesInMemory({ rd_scoreboard_2023_us_eu_china: { csv: head + rows, numbers: ["financial_year", "rd_billion_eur"] } }), given),
      "CN",
    );
  expect(await asked(list("China", 3), { comparators: [] })).toMatchObject({ verdict: "insufficient-data" });
  const undated = (list("China", 3) + list("US", 10) + list("EU", 9) + more).replaceAll(/^2023,/gm, ",");
  const told = await asked(undated, five);
  expect(told.verdict).toBe("confirmed");
  expect(told.statement.en).not.toContain("2023");
});
