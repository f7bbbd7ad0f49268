import { describe, expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import type { KnownCost } from "../../capabilities/funding/costs/cost-cases.ts";
import { codeList } from "../../codes/code-lists.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { planCoverage } from "../../plan/coverage.ts";
import type { DesignContext } from "../../plan/design-context.ts";
import { lineMakers } from "../making/line-makers.ts";
import { measureWays } from "./measure-ways.ts";

type Records = NonNullable<Parameters<typeof officeOf>[0]>["records"];

const finding = (id: string, rule: string, verdict: Finding["verdict"], own: Partial<Finding> = {}): Finding =>
  ({ id, rule, part: null, verdict, bears_on: [], reason: null, subject: { type: "region", id: "CN" }, ...own }) as unknown as Finding;

async function waysOf(
  {
    findings = [],
    national = findings,
    records = {},
    lines = [],
  }: {
    findings?: readonly Finding[];
    national?: readonly Finding[];
    records?: Records;
    lines?: readonly { id: string; item: string }[];
  } = {},
  costs: readonly KnownCost[] = [],
  own: Partial<DesignContext> = {},
) {
  const context = { ...officeOf({ ...(records === undefined ? {} : { records }) }), findings, national, ...own } as unknown as DesignContext;
  const ways = await measureWays(planCoverage(lines, findings, lineMakers), lineMakers, context, costs);
  const of = (item: string) => {
    const found = ways.find((way) => way.item === item);
    if (found === undefined) throw new Error(item);
    return found;
  };
  return { ways, of };
}

test("each of the 31 measures of an empty office has what it would take, what is missing and what that would decide", async () => {
  const { ways } = await waysOf();
  expect(ways).toHaveLength(31);
  for (const way of ways) {
    expect([way.item, way.missing.length > 0 || way.refused.length > 0]).toEqual([way.item, true]);
    expect([way.item, way.takes?.en.startsWith("It would take: ")]).toEqual([way.item, true]);
    expect([way.item, (way.would_decide?.zh.length ?? 0) > 5]).toEqual([way.item, true]);
    expect(way.cost_said?.en).toBe("No cost of a similar one is on record.");
  }
});

describe("why a measure has no line", () => {
  test("the findings that refused it are named, and the open ones say what they need", async () => {
    const { of } = await waysOf({
      findings: [finding("no", "carriers", "not-supported"), finding("open", "institute-support", "insufficient-data", { reason: "low-power" })],
    });
    expect(of("M2.1")).toMatchObject({ refused: ["no"], missing: [] });
    expect(of("M3.1").refused).toEqual([]);
    expect(of("M3.1").missing.map(({ role }) => role)).toContain("institutes");
  });

  test("decided findings are told: those that bear on it and those that its lines answer, once each; open ones are none", async () => {
    const { of } = await waysOf({
      findings: [
        finding("bears", "published-hours", "confirmed", { bears_on: ["M1.4"] }),
        finding("answered", "fragmented-system", "not-supported"),
        finding("both", "carriers", "not-supported", { bears_on: ["M2.1"] }),
        finding("open", "centres-missing", "insufficient-data", { bears_on: ["M5.4"] }),
      ],
    });
    expect(of("M1.4").decided).toEqual([{ finding: "bears", verdict: "confirmed" }]);
    expect(of("M4.3").decided).toEqual([{ finding: "answered", verdict: "not-supported" }]);
    expect(of("M2.1").decided).toEqual([{ finding: "both", verdict: "not-supported" }]);
    expect(of("M5.4").decided).toEqual([]);
  });

  test("a measure with a line lacks nothing", async () => {
    const { of } = await waysOf({ findings: [finding("no", "carriers", "not-supported")], lines: [{ id: "M2.1-01", item: "M2.1" }] });
    expect(of("M2.1")).toMatchObject({ lines: ["M2.1-01"], refused: [], missing: [], reason: null });
  });

  test("a place without a finding of its own says what refused it for the whole", async () => {
    const { of } = await waysOf({ findings: [], national: [finding("whole", "carriers", "not-supported")] });
    expect(of("M2.1").refused).toEqual(["whole"]);
  });

  test("who could deliver: whom the office names, else from whom it usually comes", async () => {
    const usual = (await waysOf()).of("M1.T1").missing;
    expect(usual.map(({ role, field, who }) => [role, field, who])).toEqual([
      ...["instrument", "target_groups", "amount"].map((field) => ["policy-instrument", field, "the tax administration"]),
      ...["region", "year", "indicator", "value"].map((field) => ["indicators", field, "the statistical office"]),
      ...["code", "name"].map((field) => ["regions", field, "the statistical office"]),
      ...["country", "year", "beneficiary", "tool", "section", "awards", "amount"].map((field) => [
        "aid_awards",
        field,
        "the authority that watches over state aid",
      ]),
    ]);
    const named = (await waysOf({}, [], { deliverer: (role) => (role === "policy-instrument" ? { en: "Ms Li", zh: "李" } : null) })).of("M1.T1").missing;
    expect(named.filter(({ role }) => role === "policy-instrument").map(({ who }) => who)).toEqual(["Ms Li", "Ms Li", "Ms Li"]);
  });

  test("there is a maker of lines for each of the measures", () => {
    const made = new Set(lineMakers.map(({ item }) => item));
    expect(
      codeList("measures")
        .map(({ code }) => code)
        .filter((code) => code.includes(".") && !made.has(code)),
    ).toEqual([]);
  });
});

test("what similar ones cost stands beside the first instrument of which any are known, and names few cases", async () => {
  const cost = (id: string, at: number): KnownCost => ({
    id,
    cost: 10 * (at + 1),
    group: "one",
    year: 2024,
    synthetic: false,
    instrument: "PI008",
    unit: "project",
    from: "office",
  });
  const { of } = await waysOf(
    {},
    Array.from({ length: 41 }, (_, at) => cost(`c${at}`, at)),
  );
  expect(of("M1.2").cost_like).toMatchObject({ n: 41, instrument: "PI008", median: 210, p10: 50, p90: 370 });
  expect(of("M1.2").cost_like?.cases).toHaveLength(20);
  expect(of("M1.2").cost_said?.en).toContain("CNY 50 to CNY 370");
  expect(of("M1.6").cost_like).toBeNull();
});
