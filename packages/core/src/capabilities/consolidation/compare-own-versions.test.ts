import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { comparePlans } from "./compare-plans.ts";

type Fields = Readonly<Record<string, unknown>>;

const line = (plan: string, number: string, own: Fields = {}) => ({
  id: `${plan}:${number}`,
  labels: { en: `Line ${number}`, zh: null },
  plan,
  line: number,
  item: "M1.2",
  amount: "100",
  currency: "CNY",
  ...own,
});
const ports = workspacePortsOf({
  records: {
    plan: ["v1", "v2", "v3"].map((id) => ({ id, status: id === "v3" ? "approved" : "superseded" })),
    "plan-line": [
      line("v1", "M1.2-01"),
      line("v1", "M1.2-02", { action: "a cap of 20 %" }),
      line("v1", "M4.1-01", { item: "M4.1" }),
      line("v2", "M1.2-01", { previous: "v1:M1.2-01" }),
      // Its number moved: it is the same line because it follows from it.
      line("v2", "M1.2-05", { action: "a cap of 20 %", previous: "v1:M1.2-02" }),
      line("v3", "M1.2-01", { previous: "v2:M1.2-01", amount: "90" }),
      line("v3", "M4.1-01", { item: "M4.1" }),
      line("v3", "M5.5-01", { item: "M5.5" }),
    ],
    "office-plan": [{ id: "north", office: "o", plan: "own", plan_version: "1", bundle: "b", signed_by: "k" }],
    organisation: [{ id: "o" }],
  },
});

test("two versions of the own plan line by line, over a version between them: what was dropped, what is new, which field changed", async () => {
  const { by, only_a, only_b, changed, both } = answered(await comparePlans.run(ports, { a: "v1", b: "v3" }));
  expect([by, only_a, only_b, changed]).toEqual(["line", ["M1.2-02"], ["M5.5-01"], ["M1.2-01"]]);
  expect(both.find(({ key }) => key === "M1.2-01")?.differs).toEqual([{ field: "amount", a: "100", b: "90" }]);
});

test("a line that moved to another number is neither dropped nor new", async () => {
  const { only_a, only_b, both } = answered(await comparePlans.run(ports, { a: "v1", b: "v2" }));
  expect([only_a, only_b]).toEqual([["M4.1-01"], []]);
  expect(both.map(({ a, b }) => [a, b])).toContainEqual([["M1.2-02"], ["M1.2-05"]]);
});

test("a plan of this office and one of another are not compared; an unknown one is told", async () => {
  expect(told(await comparePlans.run(ports, { a: "v1", b: "north" }))).toEqual(["plan.other-kind b"]);
  expect(told(await comparePlans.run(ports, { a: "nowhere", b: "north" }))).toEqual(["record.not-found id"]);
});
