import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { showDurations } from "./show-durations.ts";

// The clock of the tests stands on 12 May 2026.
const records = {
  organisation: [
    { id: "m1", labels: { en: "Science" } },
    { id: "m2", labels: { en: "Science" } },
  ],
  call: [
    { id: "waits", status: "closed", closes: "2026-05-02", department: "m1" },
    { id: "given", status: "decided", closes: "2026-01-31", department: "m1" },
    { id: "given-late", status: "decided", closes: "2026-01-31", department: "m2" },
    { id: "nobody", status: "decided", closes: "2026-01-31" },
    { id: "backwards", status: "decided", closes: "2026-03-31" },
    { id: "runs", status: "open", closes: "2026-06-30" },
    { id: "draft", status: "draft", closes: "2026-01-01" },
  ],
  award: [
    { id: "a1", call: "given", award_date: "2026-02-10", project: "p1", planned_end: "2026-04-30", actual_end: "2026-04-01" },
    { id: "a2", call: "given", award_date: "2026-03-10", project: "p2", planned_end: "2026-04-30", actual_end: "2026-05-10" },
    { id: "a3", call: "given-late", award_date: "2026-05-01", project: "p3", planned_end: "2026-04-30" },
    { id: "a4", call: "backwards", award_date: "2026-03-01", project: "p4", planned_end: "2026-04-30" },
    { id: "a5", project: "p1", award_date: "2026-01-01", planned_end: "2027-01-01" },
  ].map((award) => ({ ...award, description: "x", currency: "CNY", amount_awarded: "1", recipient_organisation: "m1", funding_organisation: "m2" })),
  project: [{ id: "p1" }, { id: "p2" }, { id: "p3", stopped: "2026-05-02" }, { id: "p4", stopped: "2026-04-01" }],
  milestone: [
    { id: "moved", due: "2026-05-10", first_due: "2026-04-12", done: "2026-05-02" },
    { id: "early", due: "2026-05-01", done: "2026-02-01" },
    { id: "open", due: "2026-05-02" },
    { id: "to-come", due: "2026-09-01" },
    { id: "cancelled-before", due: "2026-05-01", cancelled: "2026-04-01" },
  ],
};
type Asked = Parameters<typeof showDurations.run>[1];
const ask = (own: Partial<Asked>, held: object = records) =>
  showDurations.run(workspacePortsOf({ records: held as never }), showDurations.input.parse({ of: "calls", ...own }));
const fileOf = async (name: string, own: Partial<Asked>): Promise<readonly string[]> => {
  const { files } = answered(await ask(own));
  const found = files.find((file) => file.name === name);
  return (found?.parts ?? []).map(String).join("").trim().split("\n").slice(1);
};

test("a closed call waits for its first award; what has not closed is no case, what says no duration is left out and said", async () => {
  expect((await fileOf("cases.csv", {})).map((line) => line.split(",").slice(0, 4))).toEqual([
    ["given", "2026-01-31", "2026-02-10", "2026-05-12"],
    ["given-late", "2026-01-31", "2026-05-01", "2026-05-12"],
    ["waits", "2026-05-02", "", "2026-05-12"],
  ]);
  expect((await fileOf("survival.csv", {})).map((line) => line.split(",").slice(1, 5))).toEqual([
    ["10", "3", "1", "1"],
    ["90", "1", "1", "0"],
  ]);
  const { notes } = await ask({});
  expect(notes.map(({ code, parameters }) => [code, parameters])).toEqual([["durations.left-out", { count: 2, ids: "backwards, nobody" }]]);
});

test("departments of the same name are told apart by their ids", async () => {
  expect((await fileOf("summary.csv", { by: "department" })).map((line) => line.split(",").slice(0, 3))).toEqual([
    ["Science (m1)", "2", "1"],
    ["Science (m2)", "1", "1"],
  ]);
});

test("an award that ends by its day is 0 days late, a stopped one is watched until then, one that was stopped before never came due", async () => {
  expect((await fileOf("cases.csv", { of: "projects" })).map((line) => line.split(",").slice(0, 4))).toEqual([
    ["a1", "2026-04-30", "2026-04-30", "2026-05-12"],
    ["a2", "2026-04-30", "2026-05-10", "2026-05-12"],
    ["a3", "2026-04-30", "", "2026-05-02"],
  ]);
});

test("a milestone is late from the day first promised, however often it was moved", async () => {
  expect((await fileOf("cases.csv", { of: "milestones" })).map((line) => line.split(",").slice(0, 4))).toEqual([
    ["early", "2026-05-01", "2026-05-01", "2026-05-12"],
    ["moved", "2026-04-12", "2026-05-02", "2026-05-12"],
    ["open", "2026-05-02", "", "2026-05-12"],
  ]);
  expect((await fileOf("summary.csv", { of: "milestones" }))[0]?.split(",").slice(1, 4)).toEqual(["3", "2", "20"]);
});

test("nothing that waits is a fault, not an empty curve", async () => {
  expect(told(await ask({ of: "milestones" }, { milestone: [{ id: "to-come", due: "2026-09-01" }] }))).toEqual(["durations.none of"]);
});
