import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { call } from "../../../register/entities/call.ts";
import { editableFields } from "../../../register/use-cases/record-editing.ts";
import { cancelCall } from "./cancel-call.ts";

type Fields = Readonly<Record<string, unknown>>;

const application = (id: string, status: string, own: Fields = {}) => ({ id, call: "c", organisation: "o", status, ...own });
const review = (id: string, status: string) => ({ id, application: "in-review", call: "c", reviewer: "e", status });
const officeOf = (status: string, applications: readonly Fields[] = []) =>
  workspacePortsOf({
    records: {
      call: [{ id: "c", status }],
      application: [...applications, application("elsewhere", "submitted", { call: "other" })],
      review: [review("awaited", "assigned"), review("given", "submitted")],
      expert: [{ id: "e" }],
    },
  });
const why = { id: "c", reason: "the fund was cut" };

test.each(["draft", "open", "closed"])("a call that is %s ends as cancelled, with the reason", async (status) => {
  const ports = officeOf(status);
  expect(answered(await cancelCall.run(ports, why)).call).toMatchObject({ status: "cancelled", ended_reason: "the fund was cut" });
});

test("a call that is written is not asked why it was cancelled", () => {
  const asked = editableFields(call, { name: "li" }, null);
  expect([asked.includes("opens"), asked.includes("ended_reason")]).toEqual([true, false]);
});

test("its undecided applications end with it, never as refused; awaited reviews are released; what was handed in, withdrawn or found ineligible stays", async () => {
  const states = ["draft", "submitted", "eligible", "reviewed", "withdrawn", "ineligible"];
  const ports = officeOf(
    "closed",
    states.map((status) => application(status === "eligible" ? "in-review" : status, status)),
  );
  const { applications, reviews } = answered(await cancelCall.run(ports, why));
  expect([...applications].sort()).toEqual(["draft", "in-review", "reviewed", "submitted"]);
  expect(reviews).toEqual(["awaited"]);
  const bodyOf = async (type: string, id: string) => (await ports.records.get(type, id))?.body;
  expect(await bodyOf("application", "submitted")).toMatchObject({ status: "cancelled", decision: "the fund was cut" });
  expect(await bodyOf("application", "withdrawn")).toMatchObject({ status: "withdrawn" });
  expect(await bodyOf("application", "ineligible")).toMatchObject({ status: "ineligible" });
  expect(await bodyOf("application", "elsewhere")).toMatchObject({ status: "submitted" });
  expect(await bodyOf("review", "awaited")).toMatchObject({ status: "released", conflict: "the fund was cut" });
  expect(await bodyOf("review", "given")).toMatchObject({ status: "submitted" });
});

test.each<[string, string, readonly Fields[], readonly string[]]>([
  ["one under which money was promised", "closed", [application("a", "awarded")], ["call.cancel-awarded id"]],
  ["one that is decided", "decided", [], ["call.is-over status"]],
  ["one that is cancelled already", "cancelled", [], ["call.is-over status"]],
])("is refused, nothing changed: %s", async (_, status, applications, notes) => {
  const ports = officeOf(status, [...applications, application("b", "submitted")]);
  expect(told(await cancelCall.run(ports, why))).toEqual(notes);
  expect((await ports.records.get("application", "b"))?.body).toMatchObject({ status: "submitted" });
});

test("a version that moved on is refused", async () => {
  expect(told(await cancelCall.run(officeOf("open"), { ...why, if_version: 7 }))).toEqual(["record.stale version"]);
});
