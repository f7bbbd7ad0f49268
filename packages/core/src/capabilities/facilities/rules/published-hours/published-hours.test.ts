import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { publishedHours as rule } from "./published-hours.ts";

const head = "fact,place,year,figure,scope,value\n";
const effective = "mean_effective_working_hours_per_instrument_and_year";
const external = "mean_hours_of_service_to_outside_users_per_instrument_and_year";
const found = async (rows: string) =>
  findingOn(
    await findingsOf(
      rule,
      sourcesInMemory({ published_facts: { csv: head + rows, numbers: ["year", "value"], national: { column: "place", values: ["CN"] } } }),
    ),
    "CN",
  );
const hours = (values: readonly (number | "")[], scope = "all"): string =>
  values.map((value, at) => `E${scope}${at},CN,${2020 + at},${effective},${scope},${value}\n`).join("");

test("confirms an average below the official hours, refuses one above", async () => {
  expect(await found(hours([1150, 1100, 1050]))).toMatchObject({
    id: "P4.3-published-hours-CN",
    verdict: "confirmed",
    bears_on: ["P4.3", "M4.5", "M1.4"],
    value: 1050,
  });
  expect(await found(`${hours([1150, 1250, 1300])}X,CN,2022,${external},all,260\n`)).toMatchObject({ verdict: "not-supported", value: 1300 });
});

test("the largest instruments are no year of all, and one year is too thin", async () => {
  expect(await found(hours([1150, 1250]) + hours([900], "large"))).toMatchObject({ verdict: "not-supported", value: 1250 });
  expect((await found(hours([1150]))).verdict).toBe("insufficient-data");
  expect((await found(hours([1150, ""]))).verdict).toBe("insufficient-data");
  expect((await found(hours([1150, 1250]) + hours([1150, 1250]).replaceAll("Eall", "Again"))).statement.en).toContain("twice");
});

test("China: 1,599 hours in the evaluation of 2025, 17.1 % of them for users from outside", async () => {
  const said = findingOn(await findingsOf(rule, exampleSources(["published_facts"])), "CN");
  expect(said).toMatchObject({ verdict: "not-supported", value: 1599 });
  expect(said.statement.en).toContain("Of these 273 hours, 17.1%, were for users from outside (16.7% in 2019).");
});
