import { beforeEach, describe, expect, test } from "vitest";
import { workbookFixture } from "../../../../../engines/test/workbook-fixture.ts";
import { fileOf, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import type { Account } from "../../../contract/account.ts";
import type { SourceFile } from "../../../contract/fields.ts";
import type { Outcome } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { showSharing } from "../figures/show-sharing.ts";
import { importLog } from "./import-log.ts";

type Fields = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

let ports: WorkspacePorts;

function office(records: Readonly<Record<string, readonly Fields[]>> = {}, choices: Fields = {}): void {
  ports = workspacePortsOf(
    {
      choices: { time_zone: "Europe/Warsaw", ...choices },
      records: {
        organisation: [
          { id: "host", labels: { en: "Host" } },
          { id: "lab-a", labels: { en: "Lab A", zh: "甲课题组" } },
          { id: "lab-b", labels: { en: "Lab B", zh: "乙公司" } },
        ],
        facility: [
          { id: "sem", host: "host", labels: { en: "Electron microscope", zh: "扫描电镜" } },
          { id: "ovens", host: "host", labels: { en: "Ovens", zh: "烘箱" } },
        ],
        opening: [openingOf("sem", {}), openingOf("ovens", { units: 2 })],
        ...records,
      },
    },
    { clock: { now: () => "2026-06-30T12:00:00.000Z", seconds: () => 0 } } as Partial<WorkspacePorts>,
  );
}
function openingOf(facility: string, fields: Fields): Fields {
  const weekly = [1, 2, 3, 4, 5].map((day) => ({ day, from: "08:00", to: "20:00" }));
  return { id: `o-${facility}`, facility, zone: "Europe/Warsaw", weekly, slot_minutes: 60, approval: "instant", ...fields };
}
beforeEach(() => office());

async function ask(data: SourceFile | string, mapping?: string, more: Fields = {}): Promise<Outcome<Answer>> {
  const given = { data: typeof data === "string" ? fileOf(data) : data, ...(mapping === undefined ? {} : { mapping: fileOf(mapping, "log.yaml") }), ...more };
  const outcome = await importLog.run(ports, { dry_run: false, take_back: false, reason: "", ...given });
  if (outcome.ok) expect(importLog.output.safeParse(outcome.value).error).toBeUndefined();
  return outcome;
}
async function got(...given: Parameters<typeof ask>): Promise<Answer> {
  const outcome = await ask(...given);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  return outcome.value;
}
const bookings = async () =>
  (await recordsOf(ports.unrestrictedRecords, "booking")).map(({ facility, unit, start, end, organisation, status, source, external }) =>
    [facility, unit, start, end, organisation, status, source, external].join(" "),
  );
const csv = (...rows: readonly string[]) => ["facility,start,end,organisation", ...rows].join("\n");

describe("a log", () => {
  test("becomes used hours by the clocks of the place, of others than the host or of it, and again adds nothing", async () => {
    const log = csv(
      "sem,2026-03-02 09:05,2026-03-02 12:00,lab-a",
      "Electron microscope,2026-03-03T09:00Z,2026-03-03T10:30:00+01:00,host",
      "sem,2026-03-04 09:00,2026-03-04 10:00,",
    );
    expect(await got(log)).toMatchObject({ rows: 3, created: 3, used: 0, unchanged: 0, dry_run: false });
    const made = [
      "sem 1 2026-03-02T08:05:00Z 2026-03-02T11:00:00Z lab-a used imported true",
      "sem 1 2026-03-03T09:00:00Z 2026-03-03T09:30:00Z host used imported false",
      "sem 1 2026-03-04T08:00:00Z 2026-03-04T09:00:00Z  used imported ",
    ];
    expect((await bookings()).toSorted()).toEqual(made);
    expect(await got(log)).toMatchObject({ rows: 3, created: 0, unchanged: 3 });
    expect(await bookings()).toHaveLength(3);
    const { value } = (await showSharing.run(ports, { year: 2026 })) as { value: { units: readonly Fields[] } };
    expect(value.units.find(({ facility }) => facility === "sem")).toMatchObject({ source: "recorded", effective: (175 + 30 + 60) / 60, external: null });
  });

  test("is taken back by the same file, and can be taken in again; what was paid for stays", async () => {
    const log = csv("sem,2026-03-02 09:05,2026-03-02 12:00,lab-a", "sem,2026-03-03 09:00,2026-03-03 10:00,lab-a");
    expect(await got(log)).toMatchObject({ created: 2, taken_back: 0 });
    const before = await bookings();
    expect(await got(log, undefined, { take_back: true, dry_run: true })).toMatchObject({ created: 0, unchanged: 0, taken_back: 2 });
    expect(await bookings()).toEqual(before);
    const more = csv("sem,2026-03-02 09:05,2026-03-02 12:00,lab-a", "sem,2026-03-05 09:00,2026-03-05 10:00,lab-a");
    expect(await got(more, undefined, { take_back: true })).toMatchObject({ rows: 2, created: 0, unchanged: 1, taken_back: 1 });
    expect(await bookings()).toHaveLength(1);
    expect(await got(log)).toMatchObject({ created: 1, unchanged: 1 });
    expect((await bookings()).toSorted()).toEqual(before.toSorted());
    const [one] = await recordsOf(ports.unrestrictedRecords, "booking");
    const whole: Fields = one ?? {};
    const { version: _version, retired: _retired, ...fields } = whole;
    const paid = patchedRecord("booking", null, { ...fields, status: "used" });
    if (!paid.ok) throw new Error(JSON.stringify(paid.notes));
    const { expectedVersion: _none, ...settled } = paid.value;
    const author = { who: "li", at: "2026-06-01T00:00:00.000Z", reason: "" };
    await ports.unrestrictedRecords.commit([{ ...settled, body: { ...settled.body, status: "settled" } }], author);
    expect(told(await ask(log, undefined, { take_back: true }))).toEqual(["booking.state status"]);
    expect(await bookings()).toHaveLength(2);
  });

  test("is only looked at with --dry-run", async () => {
    expect(await got(csv("sem,2026-03-02 09:05,2026-03-02 12:00,lab-a"), undefined, { dry_run: true })).toMatchObject({ created: 1, dry_run: true });
    expect(await bookings()).toEqual([]);
  });

  test("of a core facility's billing (separated by semicolons, a title, lengths in minutes, days first) is read by its mapping, which is kept for the next month's", async () => {
    const mapping = "columns: {Instrument: facility, Booked from: start, Usage (min): duration, Group: organisation, User: null}\nunits: {duration: min}\n";
    const month = (month: string) =>
      `Usage report;;;;\n\nInstrument;Booked from;Usage (min);Group;User\nElectron microscope;15/${month}/2026 09:05;90;Lab A;J. Smith\nElectron microscope;02/${month}/2026 22:30;120;Lab B;A. Jones\n`;
    const first = await ask(month("03"), mapping);
    expect(first).toMatchObject({ ok: true, value: { created: 2, mapping: "given" } });
    expect(told(first)).toEqual(["log.outside-opening 5:2"]);
    expect(await bookings()).toEqual(
      expect.arrayContaining([
        "sem 1 2026-03-15T08:05:00Z 2026-03-15T09:35:00Z lab-a used imported true",
        "sem 1 2026-03-02T21:30:00Z 2026-03-02T23:30:00Z lab-b used imported true",
      ]),
    );
    expect(await got(month("04"))).toMatchObject({ created: 2, mapping: "kept" });
    // Who sat there is none of what is kept.
    expect(JSON.stringify(await recordsOf(ports.unrestrictedRecords, "booking"))).not.toContain("Smith");
  });

  test("of a Chinese platform's workbook (real cells of days, times and lengths, the unit in the heading) is read without a mapping", async () => {
    const serial = (...[year, month, day]: readonly [number, number, number]) => (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const styled = (style: number, value: number) => `<c s="${style}"><v>${value}</v></c>`;
    const rows = [
      ["仪器编号", "开始时间", "使用机时（小时）", "使用单位", "用途"].map(text),
      [text("扫描电镜"), styled(1, serial(2026, 3, 2) + 9 / 24 + 5 / 1440), styled(0, 1.5), text("甲课题组"), text("断口形貌")],
      [text("烘箱"), styled(1, serial(2026, 3, 3) + 0.5), styled(0, 26), text("乙公司"), text("")],
      [text("烘箱"), text("2026年3月4日 9:00"), text("0:45"), text("乙公司"), text("")],
    ];
    const fixture = {
      sheets: { 机时: `<sheetData>${rows.map((row) => `<row>${row.join("")}</row>`).join("")}</sheetData>` },
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>',
    };
    const bytes = workbookFixture(fixture);
    expect(await got({ name: "log.xlsx", bytes: async () => bytes })).toMatchObject({ created: 3, mapping: null });
    expect(await bookings()).toEqual(
      expect.arrayContaining([
        "sem 1 2026-03-02T08:05:00Z 2026-03-02T09:35:00Z lab-a used imported true",
        "ovens 1 2026-03-03T11:00:00Z 2026-03-04T13:00:00Z lab-b used imported true",
        // The second oven: the first is in use.
        "ovens 2 2026-03-04T08:00:00Z 2026-03-04T08:45:00Z lab-b used imported true",
      ]),
    );
  });

  test("of day and times in columns of their own goes over midnight, also where the clocks change that night", async () => {
    office({ opening: [openingOf("sem", { weekly: [] })] });
    const log = "facility,date,start,end\nsem,2026-03-28,22:00,06:00\nsem,2026-03-30,9:00 PM,11:15 pm\n";
    expect(told(await ask(log))).toEqual(["log.outside-opening 2:3"]);
    expect(await bookings()).toEqual([
      expect.stringContaining("2026-03-28T21:00:00Z 2026-03-29T04:00:00Z"),
      expect.stringContaining("2026-03-30T19:00:00Z 2026-03-30T21:15:00Z"),
    ]);
  });
});

describe("refused as a whole, each fault with its cell, is a log", () => {
  const cases: readonly (readonly [string, string, readonly string[], string?])[] = [
    ["with the same hour twice", csv("sem,2026-03-02 09:00,2026-03-02 12:00,lab-a", "sem,2026-03-02 11:00,2026-03-02 13:00,lab-b"), ["log.overlap 3:2"]],
    ["with a time that never was", csv("sem,2026-03-29 02:30,2026-03-29 05:00,lab-a"), ["booking.no-such-time 2:2"]],
    ["with a time that came twice", csv("sem,2025-10-26 02:30,2025-10-26 05:00,lab-a"), ["booking.time-twice 2:2"]],
    ["with a day that is none", csv("sem,2026-02-29 09:00,2026-03-01 05:00,lab-a"), ["booking.bad-time 2:2"]],
    ["that ends before it begins", csv("sem,2026-03-02 09:00,2026-03-02 08:00,lab-a"), ["booking.length 2:3"]],
    ["of a wrong year", csv("sem,1926-03-02 09:00,2026-03-02 08:00,lab-a"), ["booking.length 2:3"]],
    ["of hours to come", csv("sem,2026-06-30 13:00,2026-06-30 15:00,lab-a"), ["log.not-over 2:3"]],
    [
      "of an instrument and a group that nobody knows",
      csv("tem,2026-03-02 09:00,2026-03-02 10:00,lab-a", "sem,2026-03-02 09:00,2026-03-02 10:00,Lab Z"),
      ["log.unknown-unit 2:1", "log.unknown-organisation 3:4"],
    ],
    ["whose minutes or hours nobody says", "facility,start,duration\nsem,2026-03-02 09:00,90\n", ["log.no-duration-unit 2:3"]],
    ["whose length is none", "facility,start,duration\nsem,2026-03-02 09:00,long\n", ["log.bad-duration 2:3"]],
    ["whose length may be thousands", 'facility,start,duration (min)\nsem,2026-03-02 09:00,"1,500"\n', ["log.bad-duration 2:3"]],
    ["whose unit of lengths is no time", "facility,start,duration\nsem,2026-03-02 09:00,90\n", ["log.duration-unit 1:9"], "units: {duration: miles}"],
    ["whose days have two readings", csv("sem,03/04/2026 09:00,03/04/2026 10:00,lab-a"), ["log.day-order 1:1"]],
    ["without what it cannot do without", "thing,when\nsem,2026-03-02 09:00\n", ["log.column-missing 1:1", "log.column-missing 1:1", "log.column-missing 1:1"]],
    ["of a machine that there is not", "facility,start,end,unit\nsem,2026-03-02 09:00,2026-03-02 10:00,2\n", ["log.no-machine 2:4"]],
    ["of a zone that there is not", "facility,start,end,zone\nsem,2026-03-02 09:00,2026-03-02 10:00,Mars/Base\n", ["record.unknown-zone 2:4"]],
    ["with columns that mean the same", "facility,equipment,start,end\nsem,sem,2026-03-02 09:00,2026-03-02 10:00\n", ["record.repeated-column 1:2"]],
  ];
  for (const [what, log, faults, mapping] of cases)
    test(what, async () => {
      const outcome = await ask(log, mapping);
      expect([outcome.ok, told(outcome)]).toEqual([false, faults]);
      expect(await bookings()).toEqual([]);
    });

  test("in which an overlap names both rows of the file, whatever their order", async () => {
    const outcome = await ask(csv("sem,2026-03-02 11:00,2026-03-02 13:00,lab-b", "sem,2026-03-02 09:00,2026-03-02 12:00,lab-a"));
    expect(outcome.notes).toMatchObject([{ code: "log.overlap", at: { row: 2 }, parameters: { other: 3 } }]);
  });

  test("over a closure, and of who does not run the facility", async () => {
    office({ closure: [{ id: "c", facility: "sem", start: "2026-03-02T00:00:00Z", end: "2026-03-03T00:00:00Z", zone: "Europe/Warsaw", reason: "moved" }] });
    expect(told(await ask(csv("sem,2026-03-02 09:00,2026-03-02 10:00,lab-a")))).toEqual(["log.closure 2:2"]);
    const account = { name: "m", roles: ["facility-manager"], organisation: "lab-b", department: null } as unknown as Account;
    ports = { ...ports, caller: { ...ports.caller, account } };
    const outcome = await ask(csv("sem,2026-03-04 09:00,2026-03-04 10:00,lab-a"));
    expect([outcome.ok, outcome.ok ? "" : outcome.kind]).toEqual([false, "forbidden"]);
  });
});

describe("hours that were booked here", () => {
  const booked = (id: string, fields: Fields) => ({
    id,
    facility: "sem",
    unit: 1,
    zone: "Europe/Warsaw",
    asked_at: "2026-03-01T00:00:00Z",
    organisation: "lab-a",
    status: "approved",
    ...fields,
  });
  const monday = { start: "2026-03-02T08:00:00Z", end: "2026-03-02T12:00:00Z" };

  test("are told when they were used; what went beyond is cut and told, and booked stands against used", async () => {
    office({ booking: [booked("b", monday), booked("other", { organisation: "lab-b", start: "2026-03-03T08:00:00Z", end: "2026-03-03T10:00:00Z" })] });
    const log = csv("sem,2026-03-02 10:00,2026-03-02 13:30,lab-a", "sem,2026-03-04 10:00,2026-03-04 11:00,lab-a");
    const outcome = await ask(log);
    expect(told(outcome)).toEqual(["log.beyond-booking 2:2"]);
    expect(outcome).toMatchObject({ value: { created: 1, used: 1, units: [{ facility: "sem", rows: 2, logged_hours: 4.5, booked_hours: 5, both_hours: 3 }] } });
    expect((await ports.unrestrictedRecords.get("booking", "b"))?.body).toMatchObject({
      status: "used",
      used: { start: "2026-03-02T09:00:00Z", end: "2026-03-02T12:00:00Z" },
      source: null,
    });
    expect(await got(log)).toMatchObject({ created: 0, used: 0, unchanged: 2 });
  });

  test("of others, and those to which nobody is said to have come, are no hours of the log", async () => {
    office({
      booking: [
        booked("b", { ...monday, organisation: "lab-b" }),
        booked("n", { status: "no-show", start: "2026-03-03T08:00:00Z", end: "2026-03-03T10:00:00Z" }),
      ],
    });
    const outcome = await ask(csv("sem,2026-03-02 10:00,2026-03-02 12:00,lab-a", "sem,2026-03-03 10:00,2026-03-03 11:00,lab-a"));
    expect(outcome.notes).toMatchObject([
      { code: "log.other-booking", at: { row: 2 }, parameters: { booking: "b" } },
      { code: "log.other-booking", at: { row: 3 }, parameters: { booking: "n" } },
    ]);
  });

  test("with a break in them count from the first row to the last, and that is told", async () => {
    office({ booking: [booked("b", monday)] });
    const outcome = await ask(csv("sem,2026-03-02 09:00,2026-03-02 10:00,lab-a", "sem,2026-03-02 12:00,2026-03-02 13:00,"));
    expect(outcome.notes).toMatchObject([{ code: "log.several-rows", parameters: { rows: 2, hours: 2, counted: 4 } }]);
    expect(outcome).toMatchObject({ value: { created: 0, used: 1 } });
  });

  test("that were used otherwise, as somebody said, stay so", async () => {
    office({ booking: [booked("b", { ...monday, status: "settled", used: monday })] });
    const outcome = await ask(csv("sem,2026-03-02 09:30,2026-03-02 10:00,lab-a"));
    expect(told(outcome)).toEqual(["log.used-otherwise 2:2"]);
    expect((await ports.unrestrictedRecords.get("booking", "b"))?.body).toMatchObject({ status: "settled", used: monday });
  });
});
