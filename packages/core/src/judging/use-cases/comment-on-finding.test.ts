import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { commentOnFinding } from "./comment-on-finding.ts";

const said = (given: object) => commentOnFinding.run(workspacePortsOf(), commentOnFinding.input.parse({ text: "The list of 2025 is out.", ...given }));

test("a comment names its finding, its writer and the verdict that stood", async () => {
  expect(answered(await said({ id: "P1.1-isomorphism-CN", verdict: "not-supported" }))).toMatchObject({
    finding: "P1.1-isomorphism-CN",
    verdict: "not-supported",
    text: "The list of 2025 is out.",
    by: "li",
  });
  expect(answered(await said({ id: "P1.1-isomorphism-350000" }))).toMatchObject({ verdict: null });
});

test("of what no rule finds nothing is said", async () => {
  expect(told(await said({ id: "P9.9-nothing-CN" }))).toEqual(["diagnosis.unknown-finding id"]);
  expect(commentOnFinding.input.safeParse({ id: "P1.1-isomorphism-CN", text: "" }).success).toBe(false);
});
