import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { unrelatedHerding as rule } from "./unrelated-herding.ts";

const provinces = Array.from({ length: 20 }, (_, place) => `${11 + place}0000`);
const regions = { csv: `region_code,name_zh,name_en,in_panel\n${provinces.map((id) => `${id},${id},${id},1\n`).join("")}`, numbers: ["in_panel"] };
const head = "region_code,year,industry_zh,listed_firms\n";
const sources = (rows: string) => sourcesInMemory({ regions, province_industry_listed_firms: { csv: head + rows, numbers: ["year", "listed_firms"] } });

/** Two camps of industries. Each time two industries of a camp are entered by six provinces at once, of the other camp or of their own; every province enters two more of its own camp alone. */
function grown(crowd: "other camp" | "own camp"): string {
  const random = new RandomStream(8);
  const industries = Array.from({ length: 80 }, (_, k) => k);
  const held = provinces.map((_, c) => new Set(industries.filter((k) => k % 2 === c % 2 && random.uniform() < 0.4)));
  return [2000, 2005, 2010, 2015]
    .flatMap((year, t) => {
      if (t > 0) {
        for (const k of [10 * t, 10 * t + 1]) {
          const able = provinces.map((_, c) => c).filter((c) => !held[c]?.has(k) && (c % 2 === k % 2) === (crowd === "own camp"));
          for (const c of able.slice(0, 8)) held[c]?.add(k);
        }
        provinces.forEach((_, c) => {
          const lacks = industries.filter((k) => k >= 40 && k % 2 === c % 2 && !held[c]?.has(k));
          for (let n = 0; n < 2; n++) held[c]?.add(lacks[random.integer(lacks.length)] as number);
        });
      }
      return provinces.flatMap((region, c) => [...(held[c] ?? [])].map((k) => `${region},${year},i${k},2\n`));
    })
    .join("");
}

const limits = { draws: 400, advantage: 0.001, entrants: 6 };
const said = async (rows: string, given = {}) => findingOn(await findingsOf(rule, sources(rows), { ...limits, ...given }), "CN");

test("confirms where many enter at once what belongs to the other camp", async () => {
  const found = await said(grown("other camp"));
  expect(found).toMatchObject({ id: "P1.4-unrelated-herding-CN", verdict: "confirmed", bears_on: ["P1.4", "P1.1", "M2.2"] });
  expect(Number(found.value)).toBeLessThan(Number(found.null?.p05));
  expect(found.statement.en).toContain("farther from");
});

test("refuses where the crowd fits what each holds as well as the others do", async () => {
  expect(await said(grown("own camp"), { minimum_difference: 1 })).toMatchObject({ verdict: "not-supported", strength: "depends" });
});

test("too thin: one year, no crowd, nothing; a repeated cell", async () => {
  const rows = grown("own camp");
  const first = rows
    .split("\n")
    .filter((row) => row.includes(",2000,"))
    .join("\n");
  expect((await said(`${first}\n`)).statement.en).toContain("1 year of 20 provinces");
  expect((await said(rows, { entrants: 25 })).verdict).toBe("insufficient-data");
  expect((await said("")).verdict).toBe("insufficient-data");
  expect((await said(rows + rows.slice(0, rows.indexOf("\n") + 1))).statement.en).toContain("twice");
});

test("the order of rows changes nothing", async () => {
  const forward = withoutRows(await said(grown("own camp")));
  const backward = withoutRows(await said(reversedRows(head + grown("own camp")).slice(head.length)));
  expect(backward).toEqual(forward);
});
