import { expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { lineTargets } from "./line-targets.ts";

type Fields = Readonly<Record<string, unknown>>;

const used = (id: string, facility: string, start: string, hours: number, external: boolean): Fields => ({
  ...{ id, facility, unit: 1, zone: "UTC", status: "used", organisation: external ? "firm" : "u", external },
  ...{ start, end: new Date(Date.parse(start) + hours * 3_600_000).toISOString().replace(".000Z", "Z"), asked_at: start },
});
const target = (fields: Fields): Fields => ({ facility: null, equipment: null, bound: "least", now: 1, by: 2027, ...fields });
const records = {
  organisation: [{ id: "u" }, { id: "firm", kind: "enterprise" }],
  facility: [
    { id: "a", host: "u" },
    { id: "b", host: "u" },
    { id: "silent", host: "u" },
    { id: "others", host: "firm" },
  ],
  booking: [
    ...["2026-01-05", "2027-01-05", "2027-06-01"].map((day, at) => used(`a${at}`, "a", `${day}T00:00:00Z`, 10, at > 0)),
    used("b", "b", "2027-01-06T00:00:00Z", 4, false),
    // By what is known of it 2027 is over.
    used("late", "b", "2027-12-28T00:00:00Z", 4, true),
    used("before", "b", "2026-12-28T00:00:00Z", 4, true),
  ],
  plan: [
    { id: "now", status: "approved" },
    { id: "before", status: "superseded" },
  ],
  "plan-line": [
    {
      ...{ id: "l1", plan: "now", line: "M4.5-1" },
      targets: [
        target({ facility: "a", figure: "effective_hours", value: 20 }),
        target({ facility: "a", figure: "wait_days", bound: "most", value: 30 }),
        target({ facility: "b", figure: "external_share", value: 0.6 }),
        target({ facility: "silent", figure: "effective_hours", value: 20 }),
        target({ facility: "others", figure: "effective_hours", value: 20 }),
      ],
    },
    { id: "l0", plan: "before", line: "M4.5-1", targets: [target({ facility: "a", figure: "effective_hours", value: 99 })] },
    { id: "l2", plan: "now", line: "M3.1-1", targets: [] },
  ],
};
const told = async (year: number, type: string, id: string) =>
  (await lineTargets(officeOf({ records }).unrestrictedRecords, year))({ type, id }).map(({ line, facility, figure, value, state }) => [
    line,
    facility,
    figure,
    value,
    state,
  ]);

test("what approved lines ask of a facility is read by the figures of the year: reached, not yet, missed once it was due, unknown where nobody recorded it", async () => {
  expect(await told(2027, "facility", "a")).toEqual([
    ["l1", "a", "effective_hours", 20, "reached"],
    ["l1", "a", "wait_days", 0, "reached"],
  ]);
  expect(await told(2026, "facility", "a")).toEqual([
    ["l1", "a", "effective_hours", 10, "not-yet"],
    ["l1", "a", "wait_days", 0, "reached"],
  ]);
  expect(await told(2027, "facility", "b")).toEqual([["l1", "b", "external_share", 0.5, "missed"]]);
  expect(await told(2027, "facility", "silent")).toEqual([["l1", "silent", "effective_hours", null, "unknown"]]);
});

test("an institute is told those of all that it hosts; of a year that is not over nothing is known", async () => {
  expect((await told(2027, "organisation", "u")).map(([, facility]) => facility)).toEqual(["a", "a", "b", "silent"]);
  expect(await told(2028, "facility", "a")).toEqual([
    ["l1", "a", "effective_hours", null, "unknown"],
    ["l1", "a", "wait_days", null, "unknown"],
  ]);
  expect(await told(2027, "organisation", "nobody")).toEqual([]);
});
