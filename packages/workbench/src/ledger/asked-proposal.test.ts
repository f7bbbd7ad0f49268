import { describe, expect, test } from "vitest";
import { askedOf, kindOf, standingOf } from "./asked-proposal.ts";

describe("what a proposal asks for", () => {
  test("is told field by field, without what only steers the command", () => {
    expect(askedOf('{"type":"disbursement","amount":"50000","scale":1,"dry_run":false}')).toEqual([
      { name: "type", value: "disbursement" },
      { name: "amount", value: "50000" },
    ]);
  });

  test("opens the record that a request carries, and names a file instead of showing its bytes", () => {
    expect(askedOf('{"type":"contract","if_version":2,"data":{"number":"2026-17","ends":"2027-12-31"}}')).toEqual([
      { name: "number", value: "2026-17" },
      { name: "ends", value: "2027-12-31" },
    ]);
    expect(askedOf('{"data":{"name":"payments.xlsx","content_base64":"UEs="}}')).toEqual([{ name: "data", value: "payments.xlsx" }]);
  });

  test.each(["", "no JSON", "[1]", '"text"'])("says nothing of %j", (input) => {
    expect(askedOf(input)).toEqual([]);
  });

  test("belongs to the type before the first stroke", () => {
    expect(kindOf("plan/plan:990000:base:1")).toBe("plan");
    expect(kindOf("")).toBe("");
  });
});

test.each([
  ["proposed", null, "waits"],
  ["released", "wang", "released"],
  ["declined", "wang", "declined"],
  ["declined", "li", "takenBack"],
])("a proposal of li that is %s by %s %s", (status, settled_by, standing) => {
  expect(standingOf({ status, made_by: "li", settled_by })).toBe(standing);
});
