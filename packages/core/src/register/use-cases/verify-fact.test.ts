import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { verifyFact } from "./verify-fact.ts";

const records = { organisation: [{ id: "maker", kind: "sme" }] };

/** An office in which `wang` wrote what is held; `who` asks. */
function portsOf(who: string): WorkspacePorts {
  const ports = workspacePortsOf({ records }, { caller: { name: who, language: "en" } as unknown as WorkspacePorts["caller"] });
  const history = async () => [{ version: 1, who: "wang" }];
  return { ...ports, records: Object.assign(Object.create(ports.records), { history }) };
}

const asked = (who: string, given: object = {}) =>
  verifyFact.run(portsOf(who), verifyFact.input.parse({ type: "organisation", id: "maker", agrees: true, text: "its page of May", ...given }));

test("a second person says of the version that stands that it is as written; whoever wrote it does not", async () => {
  expect(answered(await asked("li"))).toMatchObject({
    about: { type: "organisation", id: "maker" },
    about_version: 1,
    agrees: true,
    by: "li",
    text: "its page of May",
  });
  expect(answered(await asked("li", { agrees: false }))).toMatchObject({ agrees: false });
  expect(told(await asked("wang"))).toEqual(["record.verified-by-writer"]);
});

test("what is not there, what not every department reads and what says nothing is refused", async () => {
  expect(told(await asked("li", { id: "nobody" }))).toEqual(["record.not-found id"]);
  expect(told(await asked("li", { type: "application", id: "app" }))).toEqual(["record.not-verified type"]);
  expect(verifyFact.input.safeParse({ type: "organisation", id: "maker", agrees: true, text: " " }).success).toBe(false);
});
