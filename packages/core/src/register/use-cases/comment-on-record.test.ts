import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { callerOf } from "../../../test/told-faults.ts";
import { audiences } from "../entities/comment.ts";
import { commentOnRecord } from "./comment-on-record.ts";

const records = { item: [{ id: "i", link: "l", list: "material", synthetic: true }], region: [{ id: "AD1" }] };

const comment = async (roles: readonly string[] | undefined, given: object = {}) =>
  commentOnRecord.run(
    { ...workspacePortsOf({ records }), caller: callerOf(roles) },
    commentOnRecord.input.parse({ type: "item", id: "i", text: "No source.", ...given }),
  );

describe("who reads a comment", () => {
  test.each([
    [undefined, "office"],
    [["planner"], "office"],
    [["office"], "office"],
    [["reviewer"], "officers"],
    [["applicant"], "organisation"],
    [["facility-manager"], "organisation"],
    // Who is of the office too speaks as the office does.
    [["applicant", "editor"], "office"],
    [["reviewer", "applicant"], "officers"],
  ])("of %j, where nothing is said: %s", async (roles, audience) => {
    expect(answered(await comment(roles))).toMatchObject({ audience, by: "li", about: { type: "item", id: "i" } });
  });

  test.each(audiences)("%s: whoever is of the office may ask for it, a reviewer and an applicant for their own alone", async (audience) => {
    expect(answered(await comment(["editor"], { audience }))).toMatchObject({ audience });
    for (const [role, own] of [
      ["reviewer", "officers"],
      ["applicant", "organisation"],
    ] as const) {
      const outcome = await comment([role], { audience });
      expect([role, outcome.ok, told(outcome)]).toEqual([role, audience === own, audience === own ? [] : ["comment.audience audience"]]);
    }
  });
});

describe("what it says", () => {
  test("something, about a record that is there and in use", async () => {
    expect(commentOnRecord.input.safeParse({ type: "item", id: "i", text: " \u3000 " }).success).toBe(false);
    expect(commentOnRecord.input.safeParse({ type: "item", id: "i", text: "x".repeat(20_001) }).success).toBe(false);
    expect(told(await comment(undefined, { id: "j" }))).toEqual(["record.not-found id"]);
    expect(told(await comment(undefined, { text: "half \uD842" }))).toEqual(["record.bad-character text"]);
  });

  test("is called invented where what it is about is", async () => {
    expect(answered(await comment(undefined))).toMatchObject({ synthetic: true });
    expect(answered(await comment(undefined, { type: "region", id: "AD1" }))).toMatchObject({ synthetic: false });
  });

  test("is one of its own for each writer and text", async () => {
    const ids = await Promise.all([comment(undefined), comment(undefined, { text: "No source!" })].map(async (each) => answered(await each).id));
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => /^comment-[0-9a-f]{24}$/.test(id))).toBe(true);
  });
});
