import { expect, test } from "vitest";
import { recordOf } from "../../../test/record-of.ts";
import type { Programme } from "../funding/entities/programme.ts";
import { waitingProgrammes } from "./waiting-programmes.ts";

const programmes = new Map(
  [
    { id: "old", owner_department: "m" },
    { id: "nobodys", owner_department: null },
    { id: "quiet", call_years: [2001] },
  ].map((fields) => [fields.id, recordOf<Programme>("programme", fields)]),
);
const awards = ["old", "nobodys"].map((programme) => ({ programme, award_date: "2022-05-31" }));
const none = { awards, evaluations: [], inspections: [] };

test("a programme that gave money waits once three years are over, for its officers, or for the planners where it has no department", () => {
  expect(waitingProgrammes(programmes, none, "2025-05-31")).toEqual([]);
  const waits = waitingProgrammes(programmes, none, "2025-06-01");
  expect(waits.map(({ role, use_case, subject, since }) => [role, use_case, subject.id, since])).toEqual([
    ["planner", "inspection-add", "nobodys", "2025-05-31"],
    ["programme-officer", "inspection-add", "old", "2025-05-31"],
  ]);
  expect(waits[1]?.what.en).toBe("Inspect or evaluate, nobody has within 3 years: old");
});

test("it waits no more once somebody looked, until three years after", () => {
  const inspections = [{ subject: { type: "programme", id: "old" }, day: "2024-01-31" }];
  const waiting = (at: string) => waitingProgrammes(programmes, { ...none, inspections }, at).map(({ subject }) => subject.id);
  expect(waiting("2027-01-31")).toEqual(["nobodys"]);
  expect(waiting("2027-02-01")).toEqual(["nobodys", "old"]);
});
