import { expect, test } from "vitest";
import type { Application } from "../../../register/entities/application.ts";
import { conflictOf, wholeOf } from "./conflicting-organisations.ts";

const application = { organisation: "firm-bright", participants: ["institute"] } as unknown as Application;
const whole = wholeOf(new Map([["firm-lamp", "firm-bright"]]));
const expert = { organisation: null, conflicts: [] as string[] };

test("attack 3: an expert whose account applies for the organisation does not judge it, whatever the register says of the expert", () => {
  expect(conflictOf(expert, application, whole)).toBeNull();
  expect(conflictOf(expert, application, whole, { organisation: "firm-bright", department: null })).toBe("firm-bright");
  // Parts of one whole are one, and who takes part is a party too.
  expect(conflictOf(expert, application, whole, { organisation: "firm-lamp", department: null })).toBe("firm-bright");
  expect(conflictOf(expert, application, whole, { organisation: null, department: "institute" })).toBe("institute");
  expect(conflictOf(expert, application, whole, { organisation: "rival", department: "ministry" })).toBeNull();
});
