import { expect, test } from "vitest";
import { told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { dividePlans } from "./divide-plans.ts";

test("where no capability is known the division says that it decides nothing, and of which things", async () => {
  const plans = ["north", "south"].map((office) => ({ id: office, office, plan: "p", plan_version: "1", bundle: "b", signed_by: "k" }));
  const lines = ["north", "south"].map((office) => ({ id: `${office}-1`, plan: office, line: "1", technology: "etching" }));
  const ports = workspacePortsOf({
    records: {
      organisation: [{ id: "north" }, { id: "south" }],
      technology: [{ id: "etching", kind: "generic" }],
      "office-plan": plans,
      "office-plan-line": lines,
    },
  });
  const divided = await dividePlans.run(ports, dividePlans.input.parse({}));
  expect(told(divided)).toContain("division.decides-nothing");
  expect(divided).toMatchObject({ ok: true, value: { items: [{ id: "etching", known: false }] } });
  expect(divided.ok && divided.value.cells.every(({ fit }) => fit === null)).toBe(true);
});
