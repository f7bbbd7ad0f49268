import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>> & { readonly notes?: readonly { readonly code: string }[] };

describe("an office in which a second person approves plans", () => {
  let office: Office;
  beforeAll(async () => {
    const people = { li: { roles: ["planner"] }, wang: { roles: ["planner"] }, officer: { roles: ["programme-officer"] } } as const;
    office = await openOffice(people, async () => {}, "\napproval:\n  second_person: true\n");
  });
  afterAll(() => office.close());

  const asks = async (person: string, name: string, input: object): Promise<{ readonly status: number; readonly answer: Answer }> => {
    const { status, text } = await office.ask(person, name, input);
    return { status, answer: JSON.parse(text) as Answer };
  };
  const kept = async (person: string): Promise<string> => {
    const { status, answer } = await asks(person, "plan-approve", { reason: "meeting" });
    expect({ status, plan: answer["plan"] }).toMatchObject({ status: 200, plan: { status: "draft", approved_at: null } });
    return (answer["plan"] as { id: string }).id;
  };

  test("what one keeps is a draft, waits in the list of planners, and is approved by another alone", async () => {
    expect((await asks("li", "about", {})).answer).toMatchObject({ second_person: true });
    const plan = await kept("li");
    const { answer } = await asks("wang", "work", {});
    expect(answer["waits"]).toContainEqual(expect.objectContaining({ use_case: "plan-approve", subject: { type: "plan", id: plan } }));
    const own = await asks("li", "plan-approve", { plan });
    expect([own.status, own.answer.notes?.map(({ code }) => code)]).toEqual([403, ["plan.same-person"]]);
    expect((await asks("officer", "plan-approve", { plan })).status).toBe(403);
    expect(await office.stored("plan", plan)).toMatchObject({ status: "draft" });
    const other = await asks("wang", "plan-approve", { plan });
    expect(other).toMatchObject({ status: 200, answer: { plan: { id: plan, status: "approved" }, previous: null } });
    // What is approved is not approved once more.
    expect((await asks("wang", "plan-approve", { plan })).answer.notes?.map(({ code }) => code)).toEqual(["plan.no-draft"]);
  });

  test("the plan before stands until the second word, and is superseded by it", async () => {
    const before = (await asks("li", "record-list", { type: "plan", where: ["status=approved"] })).answer["records"] as readonly { id: string }[];
    const next = await kept("wang");
    expect(await office.stored("plan", before[0]?.id ?? "")).toMatchObject({ status: "approved" });
    expect((await asks("li", "plan-approve", { plan: next })).answer).toMatchObject({ plan: { status: "approved" }, previous: before[0]?.id });
    expect(await office.stored("plan", before[0]?.id ?? "")).toMatchObject({ status: "superseded" });
  });
});
