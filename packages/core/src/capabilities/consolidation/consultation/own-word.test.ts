import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import type { Account } from "../../../contract/account.ts";
import { answerConsultation } from "./answer-consultation.ts";

const account = (name: string, roles: Account["roles"], department: string | null) => ({ name, roles, department }) as unknown as Account;
const baisha = account("baisha", ["office"], "office-baisha");
const planner = account("plan2", ["planner"], "centre");
const known = [baisha, planner];

/** A round with two lines of an office, of which the first is answered. */
const round = (answer: object, caller: Account) =>
  workspacePortsOf(
    {
      records: {
        consultation: [
          {
            id: "r",
            draft: "division",
            number: 1,
            opened_on: "2026-05-01",
            opened_by: "plan1",
            status: "open",
            until: "2026-12-31",
            asked: ["bearings", "coating"].map((line) => ({ office: "office-baisha", line, says: "x" })),
          },
        ],
        "consultation-answer": [
          { id: "r:office-baisha:bearings", consultation: "r", line: "bearings", office: "office-baisha", answer: "refuse", text: "no money", ...answer },
        ],
        organisation: [{ id: "office-baisha" }],
      },
    },
    {
      caller: { name: caller.name, language: "en", account: caller },
      accounts: { exist: async () => true, list: async () => known, get: async (name: string) => known.find((each) => each.name === name) ?? null } as never,
    },
  );
const accept = { round: "r", office: "office-baisha", line: "bearings", answer: "accept", text: "", reason: "" } as const;

test("attack 7: what an office said with its own account or key is changed by nobody else", async () => {
  for (const own of [
    { given_by: "baisha", source: "account" },
    { given_by: "KEY", source: "signed bundle" },
  ])
    expect(told(await answerConsultation.run(round(own, planner), accept))).toEqual(["consult.own-word line"]);
});

test("the office itself changes it, what was written down for it is written down anew, and an open line too", async () => {
  const said = { given_by: "baisha", source: "account" };
  expect(answered(await answerConsultation.run(round(said, baisha), accept))).toMatchObject({ answered: 1, open: ["coating"] });
  expect(answered(await answerConsultation.run(round({ given_by: "plan2", source: "account" }, planner), accept))).toMatchObject({ answered: 1 });
  expect(answered(await answerConsultation.run(round(said, planner), { ...accept, line: "coating" }))).toMatchObject({ open: [] });
});
