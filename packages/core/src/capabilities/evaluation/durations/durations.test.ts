import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
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

test("results wait for their first transfer, posts to be filled, centres to close; what is withdrawn is watched until then", async () => {
  const own = {
    organisation: [{ id: "uni", region: "east", supervisor: "m1" }],
    project: [{ id: "p1", department: "m1" }],
    result: [
      { id: "taken", offered_on: "2026-01-01", project: "p1", owners: [{ organisation: "uni", share: 1 }] },
      { id: "withdrawn", offered_on: "2026-01-01", withdrawn_on: "2026-02-01" },
      { id: "early", offered_on: "2026-01-01" },
      { id: "kept" },
    ],
    transfer: [
      { id: "t1", result: "taken", signed_on: "2026-03-01" },
      { id: "t2", result: "taken", signed_on: "2026-02-01" },
      { id: "t3", result: "early", signed_on: "2025-02-01" },
    ],
    post: [
      { id: "filled", needed_from: "2026-01-01", filled_on: "2026-01-11" },
      { id: "before", needed_from: "2026-01-01", filled_on: "2025-01-11" },
      { id: "empty", needed_from: "2026-05-02" },
      { id: "to-come", needed_from: "2027-01-01" },
    ],
    centre: [
      { id: "open", kind: "joint", opened: "2026-05-02" },
      { id: "shut", kind: "joint", opened: "2025-01-01", closed: "2025-01-31", organisation: "uni" },
    ],
  };
  const year = (organisation: string, at: number, share: number | null) => ({
    ...{ id: `${organisation}-${at}`, organisation, year: at },
    work:
      share === null
        ? []
        : [
            { class: "generic", share },
            { class: "key", share: 1 - share },
          ],
  });
  const further = {
    "institute-year": [
      ...[year("uni", 2019, 0.3), year("uni", 2020, 0.6), year("uni", 2021, null), year("uni", 2022, 0.5), year("uni", 2023, 0.4), year("uni", 2024, 0.9)],
      ...[year("firm", 2020, 0.7), year("firm", 2022, 0.8), year("alone", 2020, 0.7), year("never", 2020, 0.1), year("never", 2021, 0.1)],
    ],
    procurement: [
      { id: "won", buyer: "uni", need: "x", tendered_on: "2026-01-01", decided_on: "2026-02-01" },
      { id: "open", buyer: "uni", need: "x", tendered_on: "2026-01-01", decided_on: "2026-09-01" },
      { id: "gone", buyer: "uni", need: "x", tendered_on: "2026-01-01", cancelled_on: "2026-03-01" },
      { id: "told", buyer: "uni", need: "x", told_on: "2026-01-01" },
    ],
    "property-dispute": [
      { id: "closed", kind: "validity", forum: "court", opened: "2026-01", decided: "2026-01-15" },
      { id: "dropped", kind: "validity", forum: "court", opened: "2026-01-01", decided: "2026-02-01", outcome: "withdrawn" },
    ],
  };
  const lines = async (of: Asked["of"]) => {
    const { files } = answered(await ask({ of }, { ...own, ...further }));
    return String(
      files
        .find(({ name }) => name === "cases.csv")
        ?.parts.map(String)
        .join(""),
    )
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",").slice(0, 4).join(" "));
  };
  expect(await lines("results")).toEqual(["taken 2026-01-01 2026-02-01 2026-05-12", "withdrawn 2026-01-01  2026-02-01"]);
  expect(await lines("posts")).toEqual(["before 2026-01-01 2026-01-01 2026-05-12", "empty 2026-05-02  2026-05-12", "filled 2026-01-01 2026-01-11 2026-05-12"]);
  expect(await lines("centres")).toEqual(["open 2026-05-02  2026-05-12", "shut 2025-01-01 2025-01-31 2026-05-12"]);
  // The first year in which less than half is for all ends it, whatever comes after; a year without its work says nothing; one year alone, or none that was for all, is no case.
  expect(await lines("institutes")).toEqual(["firm 2020-12-31  2022-12-31", "uni 2020-12-31 2023-12-31 2024-12-31"]);
  expect(await lines("orders")).toEqual(["gone 2026-01-01  2026-03-01", "open 2026-01-01  2026-05-12", "won 2026-01-01 2026-02-01 2026-05-12"]);
  // A day known to the month begins with its last day, and never ends before it.
  expect(await lines("disputes")).toEqual(["closed 2026-01-31 2026-01-31 2026-05-12", "dropped 2026-01-01  2026-02-01"]);
});

test("nothing that waits is a fault, not an empty curve", async () => {
  expect(told(await ask({ of: "milestones" }, { milestone: [{ id: "to-come", due: "2026-09-01" }] }))).toEqual(["durations.none of"]);
});
