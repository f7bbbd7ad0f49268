import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { putRecord } from "./put-record.ts";

const award = (id: string, fields: object = {}) => ({
  id,
  description: "Layers",
  currency: "CNY",
  amount_awarded: "60",
  award_date: "2026-05-12",
  recipient_organisation: "maker",
  funding_organisation: "most",
  project: "p",
  ...fields,
});
const organisation = ["maker", "other", "most"].map((id) => ({ id }));

const put = (data: object, { awards = [award("w"), award("v")], project = {} }: { awards?: readonly object[]; project?: object } = {}) =>
  putRecord.run(
    workspacePortsOf({ records: { organisation, award: awards as never, project: [{ id: "p", currency: "CNY", ...project }] } }),
    putRecord.input.parse({ type: "project", id: "p", data, reason: "" }),
  );

describe("a project that says otherwise than its awards is told so, and taken", () => {
  test("a lead to whom none of them was made", async () => {
    const outcome = await put({ lead: "other" });
    expect(answered(outcome)).toMatchObject({ lead: "other" });
    expect(told(outcome)).toEqual(["project.other-lead lead"]);
    expect(saidNotes(outcome.notes)[0]?.message).toContain("maker");
    expect(told(await put({ lead: "maker" }))).toEqual([]);
  });

  test("more central funds than all of them together, to the last digit", async () => {
    expect(told(await put({ central_funds: "120" }))).toEqual([]);
    const outcome = await put({ central_funds: "120.000001" });
    expect(told(outcome)).toEqual(["project.more-than-awarded central_funds"]);
    expect(saidNotes(outcome.notes)[0]?.message).toMatch(/120\.000001.*120/);
    expect(told(await put({ central_funds: "0" }))).toEqual([]);
  });

  test("both at once", async () => {
    expect(told(await put({ lead: "other", central_funds: "121" }))).toEqual(["project.other-lead lead", "project.more-than-awarded central_funds"]);
  });

  test("awards in another currency say nothing of its funds", async () => {
    const awards = [award("w", { currency: "EUR" })];
    expect(told(await put({ central_funds: "900" }, { awards }))).toEqual([]);
    expect(told(await put({ central_funds: "61" }, { awards: [...awards, award("v")] }))).toEqual(["project.more-than-awarded central_funds"]);
  });

  test("what stood before is not told again, and what is cleared says nothing", async () => {
    const project = { lead: "other", central_funds: "900" };
    expect(told(await put({ description: "x" }, { project }))).toEqual([]);
    expect(told(await put({ lead: null, central_funds: null }, { project }))).toEqual([]);
    expect(told(await put({ central_funds: "901" }, { project }))).toEqual(["project.more-than-awarded central_funds"]);
  });

  test("without an award, or with awards of another project, nothing is", async () => {
    expect(told(await put({ lead: "other", central_funds: "900" }, { awards: [] }))).toEqual([]);
    expect(told(await put({ lead: "other" }, { awards: [award("w", { project: "q" })] }))).toEqual([]);
  });
});
