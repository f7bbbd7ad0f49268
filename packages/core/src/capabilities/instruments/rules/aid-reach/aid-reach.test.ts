import { expect, test } from "vitest";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { aidReach as rule } from "./aid-reach.ts";

const head = "country,year,beneficiary,tool,section,awards,amount\n";
const countries = Array.from({ length: 12 }, (_, at) => `C${at}`);
/** Of a hundred awards of each kind in each country as many to small firms as the share says; amounts alike. */
const given = (share: (place: number) => number, tool = "tax allowance", some = countries): string =>
  some
    .flatMap((country, place) =>
      [[tool, share(place)] as const, ["direct grant", 0.6] as const].flatMap(([each, small]) => [
        `${country},2018,sme,${each},C,${Math.round(100 * small)},${Math.round(1000 * small)}\n`,
        `${country},2018,large,${each},C,${100 - Math.round(100 * small)},${1000 - Math.round(1000 * small)}\n`,
      ]),
    )
    .join("");
const found = async (rows: string, part = "tax") =>
  findingOn(await findingsOf(rule, sourcesInMemory({ aid_awards: { csv: head + rows, numbers: ["year", "awards", "amount"] } })), "CN", part);
const less = given((place) => 0.3 + (place % 3) * 0.02);

test("confirms where a tool reaches small firms less in nearly all economies, refuses where it does not", async () => {
  const said = await found(less);
  expect(said).toMatchObject({ id: "P2.3-aid-reach-tax-CN", verdict: "confirmed", bears_on: ["P2.3", "M1.T1"], blocks: { unit: "economy", strata: [] } });
  expect(said.value).toBeCloseTo(-0.28, 12);
  expect(await found(given((place) => 0.6 + (place % 2 === 0 ? 0.02 : -0.02)))).toMatchObject({ verdict: "not-supported" });
  expect(
    await found(
      given((place) => 0.85 + (place % 2) * 0.02, "loan"),
      "finance",
    ),
  ).toMatchObject({ verdict: "not-supported", bears_on: ["P2.3", "M1.T2"] });
});

test("too thin: few economies, few awards, differences too wide to tell, a repeated row; the order of rows changes nothing", async () => {
  expect((await found(given(() => 0.3, "tax allowance", countries.slice(0, 5)))).statement.en).toContain("6 are needed");
  expect((await found(less.replaceAll(/,(\d+),\d+\n/g, ",3,30\n"))).verdict).toBe("insufficient-data");
  expect((await found(given((place) => (place % 2 === 0 ? 0.05 : 0.95)))).verdict).toBe("insufficient-data");
  expect((await found(less, "finance")).verdict).toBe("insufficient-data");
  expect((await found(less + less.split("\n")[0])).statement.en).toContain("twice");
  const forward = withoutRows(await found(less));
  const backward = withoutRows(await found(reversedRows(head + less).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("an award whose amount nobody printed counts as an award, and not as money of nothing", async () => {
  const said = await found(less.replaceAll(/,(\d+),\d+\n/g, ",$1,\n"));
  expect(said.verdict).toBe("confirmed");
  expect(said.choices.find(({ label }) => label.en === "by money")).toMatchObject({ value: null, verdict: "insufficient-data" });
});
