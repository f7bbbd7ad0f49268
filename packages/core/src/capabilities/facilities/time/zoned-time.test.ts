import { describe, expect, test } from "vitest";
import { told } from "../../../../test/asked-of.ts";
import { readMoment } from "./read-moment.ts";
import { dayNumberAt, dayText, firstMomentOf, instantText, momentsOf, offsetAt, startOfDay, wallText, weekdayOf } from "./zoned-time.ts";

const at = (text: string) => Date.parse(text);

test("what is written is read as the standard's own reader reads it, and what no calendar or clock has is refused", () => {
  const two = (value: number) => String(value).padStart(2, "0");
  let seed = 7;
  const below = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  let sound = 0;
  for (let round = 0; round < 5_000; round++) {
    const text = `${String(below(10_000)).padStart(4, "0")}-${two(below(14))}-${two(below(33))}T${two(below(25))}:${two(below(61))}:${two(below(61))}`;
    const offset = ["Z", `+${two(below(25))}:${two(below(61))}`, `-${two(below(25))}:${two(below(61))}`][below(3)] ?? "Z";
    const plain = Date.parse(`${text}Z`);
    const isThere = Number.isFinite(plain) && new Date(plain).toISOString().slice(0, 19) === text;
    const expected = isThere ? Date.parse(`${text}${offset}`) : Number.NaN;
    const read = readMoment(`${text}${offset}`, "Etc/UTC", "start");
    expect([text, offset, read.ok ? read.value : Number.NaN]).toEqual([text, offset, expected]);
    if (read.ok) sound++;
  }
  expect(sound).toBeGreaterThan(1_000);
});

describe("the clocks of a place", () => {
  test.each([
    ["Asia/Shanghai", "2026-06-01T01:00:00Z", 8],
    ["Europe/Warsaw", "2026-03-29T00:59:59Z", 1],
    ["Europe/Warsaw", "2026-03-29T01:00:00Z", 2],
    ["America/Sao_Paulo", "2018-11-04T02:59:59Z", -3],
    ["America/Sao_Paulo", "2018-11-04T03:00:00Z", -2],
    ["Australia/Lord_Howe", "2026-01-01T00:00:00Z", 11],
    ["Asia/Kathmandu", "2026-01-01T00:00:00Z", 5.75],
  ])("in %s at %s are %d hours ahead", (zone, moment, hours) => {
    expect(offsetAt(zone, at(moment)) / 3_600_000).toBe(hours);
  });

  test("show a time of the left-out hour never, one of the doubled hour twice, any other once", () => {
    const wall = (text: string) => momentsOf("Europe/Warsaw", at(`${text}Z`)).map(instantText);
    expect(wall("2026-03-29T02:30:00")).toEqual([]);
    expect(wall("2026-10-25T02:30:00")).toEqual(["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]);
    expect(wall("2026-10-25T03:00:00")).toEqual(["2026-10-25T02:00:00Z"]);
  });

  test("after a gap go on at its end, also where a day begins within it", () => {
    expect(instantText(firstMomentOf("Europe/Warsaw", at("2026-03-29T02:30:00Z")))).toBe("2026-03-29T01:00:00Z");
    // In São Paulo midnight itself was left out.
    const day = dayNumberAt("America/Sao_Paulo", at("2018-11-04T12:00:00Z"));
    expect([dayText(day), instantText(startOfDay("America/Sao_Paulo", day)), weekdayOf(day)]).toEqual(["2018-11-04", "2018-11-04T03:00:00Z", 7]);
    expect(wallText("America/Sao_Paulo", at("2018-11-04T03:00:00Z"))).toBe("2018-11-04 01:00");
  });
});

describe("a moment that somebody wrote", () => {
  const read = (text: string, takesDay = false) => readMoment(text, "Europe/Warsaw", "start", takesDay);
  test.each([
    ["2026-06-01T09:00", "2026-06-01T07:00:00Z"],
    ["2026-06-01 09:00:30", "2026-06-01T07:00:30Z"],
    ["2026-06-01T09:00Z", "2026-06-01T09:00:00Z"],
    ["2026-06-01T09:00:00.000+05:45", "2026-06-01T03:15:00Z"],
    ["2026-10-25T02:30+02:00", "2026-10-25T00:30:00Z"],
    ["2028-02-29T00:00", "2028-02-28T23:00:00Z"],
  ])("%s is %s", (text, moment) => {
    const outcome = read(text);
    expect(outcome.ok && instantText(outcome.value)).toBe(moment);
  });

  test.each([
    ["2026-03-29T02:30", "booking.no-such-time start"],
    ["2026-10-25T02:30", "booking.time-twice start"],
    ["2026-02-29T09:00", "booking.bad-time start"],
    ["2026-06-01", "booking.bad-time start"],
    ["next monday", "booking.bad-time start"],
    ["2026-06-01T25:00", "booking.bad-time start"],
  ])("%s is refused", (text, note) => {
    expect(told(read(text))).toEqual([note]);
  });

  test("a time that comes twice names both readings; a day alone is its first moment where days are taken", () => {
    const twice = read("2026-10-25T02:30");
    expect(twice.notes[0]?.parameters).toMatchObject({ first: "2026-10-25T00:30:00Z", second: "2026-10-25T01:30:00Z" });
    const day = read("2026-06-01", true);
    expect(day.ok && instantText(day.value)).toBe("2026-05-31T22:00:00Z");
  });
});
