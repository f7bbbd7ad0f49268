import { expect, test } from "vitest";
import { answered, workspacePortsOf } from "../../../test/asked-of.ts";
import { track } from "../../follow-up/track.ts";

type Fields = Readonly<Record<string, unknown>>;

const units = ["a", "b", "c", "d"];
const weekly = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "00:00", to: "24:00" }));

/** Bookings of so many days of eight hours of a year at each unit, and one of the year after, by which it is over. */
function used(year: number, days: number, organisation: string): readonly Fields[] {
  return units.flatMap((facility) =>
    [...Array.from({ length: days }, (_, n) => n), 366].map((n): Fields => {
      const day = new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10);
      return {
        ...{
          id: `${facility}-${day}`,
          facility,
          unit: 1,
          zone: "UTC",
          status: n === 366 ? "approved" : "used",
          organisation,
          external: organisation !== "host",
        },
        ...{ start: `${day}T09:00:00Z`, end: `${day}T17:00:00Z`, asked_at: `${day}T08:00:00Z` },
      };
    }),
  );
}

const office = (bookings: readonly Fields[], approved = "2025-06-30", findings: readonly string[] = ["P4.3-lent-hours-idle-CN"]) => ({
  region: [{ id: "CN" }],
  organisation: [
    { id: "host", kind: "university" },
    { id: "firm", kind: "sme" },
    { id: "other", kind: "sme" },
  ],
  facility: units.map((id) => ({ id, host: "host" })),
  opening: units.map((id) => ({ id: `o-${id}`, facility: id, zone: "UTC", weekly, slot_minutes: 60, approval: "instant" })),
  plan: [{ id: "p", labels: { en: "Plan" }, status: "approved", approved_at: approved }],
  "plan-line": [{ id: "p/M4.5-01", labels: { en: "Open idle hours" }, plan: "p", line: "M4.5-01", item: "M4.5", findings }],
  booking: [...new Map(bookings.map((each) => [each["id"], each])).values()],
});
const flagged = async (records: ReturnType<typeof office>, at = "2027-03-01") =>
  answered(await track.run(workspacePortsOf({ records }), { at })).flags.map(({ code, subject, statement }) => [code, subject.id, statement.en]);

test("a line on idle hours is flagged where bookings show no fewer idle units in the first whole year since its approval", async () => {
  const idle = [...used(2024, 20, "firm"), ...used(2026, 20, "firm")];
  expect(await flagged(office(idle))).toEqual([["indicator-off-track", "p/M4.5-01", expect.stringContaining("100% in 2024")]]);
  const better = [...used(2024, 20, "firm"), ...used(2026, 170, "firm")];
  expect(await flagged(office(better))).toEqual([]);
  // Where none lacks it, there is nothing left to change.
  expect(await flagged(office(idle, "2025-06-30", ["P4.3-lent-hours-sharing-CN"]))).toEqual([]);
  const own = [...used(2024, 20, "host"), ...used(2026, 170, "host")];
  const both = await flagged(office(own, "2025-06-30", ["P4.3-lent-hours-idle-CN", "P4.3-lent-hours-sharing-CN"]));
  expect(both).toEqual([["indicator-off-track", "p/M4.5-01", expect.stringContaining("little of the hours")]]);
});

test("a line on testing bases of firms is flagged by their bookings alone, not by hours that somebody typed of another year", async () => {
  const bases = (bookings: readonly Fields[], typed: Fields = {}) => {
    const records = office(bookings, "2025-06-30", ["P4.3-idle-bases-CN"]);
    return { ...records, facility: records.facility.map((each) => ({ ...each, owner_type: "enterprise-led", ...typed })) };
  };
  const idle = [...used(2024, 20, "firm"), ...used(2026, 20, "firm")];
  expect(await flagged(bases(idle))).toEqual([["indicator-off-track", "p/M4.5-01", expect.stringContaining("100% in 2024")]]);
  expect(await flagged(bases([...used(2024, 20, "firm"), ...used(2026, 170, "firm")]))).toEqual([]);
  // Half of the bases have hours of 2024 that somebody typed of 2020: nothing is known of them then.
  expect(await flagged(bases(used(2026, 20, "firm"), { hours_year: 2020, effective_hours: 100, external_hours: 0 }))).toEqual([]);
});

test("a line on new sites is flagged where hours are asked in vain as before, within reach of nobody who had them free", async () => {
  const refused = (year: number, count: number) =>
    Array.from({ length: count }, (_, n): Fields => {
      const day = new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10);
      return { id: `r-${day}`, facility: "a", organisation: "other", day, start: `${day}T09:00:00Z`, end: `${day}T17:00:00Z`, hours: 8 };
    });
  const sites = (requests: readonly Fields[]) => {
    const records = office([...used(2024, 60, "firm"), ...used(2026, 60, "firm")], "2025-06-30", []);
    const lines = records["plan-line"].map((each) => ({ ...each, item: "M4.4" }));
    const service = units.map((facility) => ({ id: `s-${facility}`, facility, what: { capability: [facility === "d" ? "nmr" : "sem"] } }));
    return {
      ...{ ...records, "plan-line": lines, service, "refused-request": requests },
      facility: records.facility.map((each) => ({ ...each, region: "CN" })),
    };
  };
  // On these days firms have all units alike to `a`.
  expect(await flagged(sites([...refused(2024, 40), ...refused(2026, 40)]))).toEqual([
    ["indicator-off-track", "p/M4.5-01", expect.stringContaining("100% free in 2024")],
  ]);
  expect(await flagged(sites(refused(2024, 40)))).toEqual([]);
  expect(await flagged(sites(refused(2026, 40)))).toEqual([]);
});

test.each<[string, ReturnType<typeof office>, string?]>([
  ["the year since the approval is not over", office([...used(2024, 20, "firm"), ...used(2026, 20, "firm")]), "2026-11-01"],
  ["nothing was recorded of the year before", office(used(2026, 20, "firm"))],
  ["no whole year has begun since", office([...used(2024, 20, "firm"), ...used(2026, 20, "firm")], "2026-02-01")],
  ["the line answers for something else", office([...used(2024, 20, "firm"), ...used(2026, 20, "firm")], "2025-06-30", ["P1.2-x-CN"])],
])("nothing is said where %s", async (_, records, at) => {
  expect(await flagged(records, at)).toEqual([]);
});
