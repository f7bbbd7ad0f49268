import { expect, test } from "vitest";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { genericPerformers as rule } from "./generic-performers.ts";

const generalityHead = "technology,generality,citing\n";
const performersHead = "technology,performer,year,amount\n";
const sources = (generality: string, performers: string) =>
  sourcesInMemory({
    technology_generality: { csv: generalityHead + generality },
    technology_performers: { csv: performersHead + performers },
  });
const technologies = Array.from({ length: 60 }, (_, n) => n);
/** Generality falls with the number: the first fifteen are the upper quarter. */
const generalities = technologies.map((n) => `T${n},${(0.9 - n / 100).toFixed(2)},100\n`).join("");

/** Five years of forty pieces a technology: eight by a body that stays where `isCarried` says so, the rest by passers-by. */
function work(isCarried: (technology: number) => boolean, lastYear = 2020): string {
  return technologies
    .flatMap((n) =>
      [0, 1, 2, 3, 4].flatMap((back) => {
        const year = lastYear - back;
        const passing = Array.from({ length: 4 }, (_, place) => `T${n},p${n}-${back}-${place},${year},${1 + (n % 4)}\n`);
        return isCarried(n) ? [...passing, `T${n},institute ${n},${year},4\n`] : passing;
      }),
    )
    .join("");
}
const said = async (performers: string, given = {}, generality = generalities) =>
  findingOn(await findingsOf(rule, sources(generality, performers), { draws: 400, ...given }), "CN");

test("confirms where the general ones are those that nobody carries, and names them", async () => {
  const found = await said(
    work((n) => n >= 15),
    { size_classes: 1 },
  );
  expect(found).toMatchObject({ id: "P3.1-generic-performers-CN", verdict: "confirmed", value: 1 });
  expect(found.comparison).toMatchObject({ others_share: 0, from: 2016, to: 2020 });
  expect(found.null?.mean).toBeCloseTo(15 / 60, 1);
  expect(found.statement.en).toContain("most general first: T0 (20 performers, none of them steady)");
  expect(found.statement.en).toContain("the more general, the less carried");
});

test("refuses where general technologies are carried as others are", async () => {
  const found = await said(
    work((n) => n % 5 !== 0),
    { minimum_excess: 0.5 },
  );
  expect(found).toMatchObject({ verdict: "not-supported", value: 3 / 15 });
  expect((await said(work(() => true))).verdict).toBe("insufficient-data");
});

test("small technologies are held against small ones: what their size alone explains is not confirmed", async () => {
  // The general ones are the large ones, and in large ones nobody has a large part.
  const sized = technologies
    .flatMap((n) =>
      [0, 1, 2, 3, 4].flatMap((back) => [`T${n},institute ${n},${2020 - back},5\n`, `T${n},many ${n}-${back},${2020 - back},${n < 30 ? 400 : 5}\n`]),
    )
    .join("");
  const found = await said(sized);
  expect(found.verdict).not.toBe("confirmed");
  expect(found.choices.find(({ label }) => label.en === "technologies of all sizes together")).toMatchObject({ verdict: "confirmed" });
});

test("a performer of one year stays nowhere, and one that is there in four of five years stays", async () => {
  const once = work(() => false) + technologies.map((n) => `T${n},burst ${n},2018,100\n`).join("");
  expect((await said(once)).value).toBe(1);
  const four = work(() => false) + technologies.flatMap((n) => [2016, 2017, 2018, 2019].map((year) => `T${n},four ${n},${year},4\n`)).join("");
  expect((await said(four)).value).toBe(0);
  expect((await said(four)).choices.find(({ label }) => label.en === "at work in 100% of the years")).toMatchObject({ value: 1 });
});

test("too thin: few technologies, few citations, few years, no work; a repeated row; a missing number is not 0", async () => {
  expect(
    (
      await said(
        work(() => true),
        { minimum_technologies: 61 },
      )
    ).statement.en,
  ).toContain("60 technologies of technology_generality with at least 20 citations");
  expect(
    (
      await said(
        work(() => true),
        {},
        generalities.replaceAll(",100", ",3"),
      )
    ).verdict,
  ).toBe("insufficient-data");
  expect(
    (
      await said(
        work(() => true),
        { minimum_years: 6 },
      )
    ).statement.en,
  ).toContain("knows 5 years of work");
  expect((await said("")).verdict).toBe("insufficient-data");
  expect((await said(`${work(() => true)}T0,institute 0,2020,4\n`)).statement.en).toContain("twice");
  const unknown = await said(
    work((n) => n >= 15),
    {},
    generalities.replace("T0,0.90,", "T0,,"),
  );
  expect(unknown.statement.en).toContain("1 technologies have too few");
  expect(unknown.comparison?.["technologies"]).toHaveLength(15);
});

test("the order of rows changes nothing", async () => {
  const rows = work((n) => n >= 15);
  const forward = withoutRows(await said(rows));
  const { evidence: __, ...backward } = await said(
    reversedRows(performersHead + rows).slice(performersHead.length),
    {},
    reversedRows(generalityHead + generalities).slice(generalityHead.length),
  );
  expect(backward).toEqual(forward);
});
