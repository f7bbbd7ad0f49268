import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, writableBy } from "../../../test/told-faults.ts";
import { entityOf } from "../entities.ts";
import type { RecordType } from "../typed-records.ts";

const open: readonly [RecordType, object][] = [
  ["region", {}],
  ["industry", {}],
  ["technology", {}],
  ["technology-system", {}],
  ["link", { system: "s", line: "supply" }],
  ["item", { link: "l", list: "material" }],
  ["indicator", { unit: "%" }],
];

test.each(open)("%s is what applications are written with: everybody reads it, who keeps the register writes it", (type, needed) => {
  expect(entityOf(type)?.policy.seen).toBe("everybody");
  expect(toldFaults(type, needed)).toEqual([]);
  for (const role of ["editor", "programme-officer", "planner", "administrator"])
    expect([role, writableBy(type, { ...needed }, [role]).retire]).toEqual([role, true]);
  for (const role of ["applicant", "reviewer", "facility-manager", "finance", "office"])
    expect([role, writableBy(type, { ...needed }, [role])]).toEqual([role, { fields: [], retire: false }]);
});

describe("a region", () => {
  const told = (fields: object) => toldFaults("region", fields);

  test.each([
    [{ latitude: 90, longitude: -180 }, []],
    [{ latitude: 90.01 }, ["out-of-range latitude"]],
    [{ longitude: 180.5 }, ["out-of-range longitude"]],
    [{ latitude: "26.1" }, ["not-number latitude"]],
    [{ parent: "r" }, ["own-reference parent"]],
    [{ tile_column: -2, tile_row: 0 }, []],
    [{ tile_row: 1.5 }, ["not-integer tile_row"]],
    [{ layout_elements: ["centre of everything"] }, ["unknown-code layout_elements.0"]],
    [{ in_panel: "yes" }, ["not-boolean in_panel"]],
  ])("%j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("on the equator and the meridian it is somewhere, and where nobody said it nowhere", () => {
    expect(keptFields("region", { latitude: 0, longitude: 0 })).toMatchObject({ latitude: 0, longitude: 0 });
    expect(keptFields("region", { latitude: "", longitude: null })).toMatchObject({ latitude: null, longitude: null, in_panel: null });
  });

  test("it lies in the one above it, so that who is bound to a place keeps what is below and not the place itself", async () => {
    expect((await belongingsOf("region", { parent: "AD", id: "AD1" })).places).toEqual(["AD"]);
    expect((await belongingsOf("region", { id: "AD" })).places).toEqual([]);
  });

  test.each(["350000", "ES-CT", "DE21", "CN", "京", "ITC4C"])("an official code such as %s is its id", (id) => {
    expect(told({ id })).toEqual([]);
  });

  test.each(["", " ", "a b", "a\tb", "a\u200bb", "x".repeat(201), "\u00ad"])("%j is none", (id) => {
    expect(toldFaults("region", { id })).toEqual([id === "" ? "missing-field id" : "bad-id id"]);
  });
});

describe("an industry", () => {
  test("a code of another classification says of which one", () => {
    expect(toldFaults("industry", { correspondences: [{ code: "C26" }, { classification: "NACE 2" }, { classification: "NACE 2", code: 26 }] })).toEqual([
      "missing-field correspondences.0.classification",
      "missing-field correspondences.1.code",
      "not-text correspondences.2.code",
    ]);
  });

  test("a code keeps its zeros, and an industry is not above itself", () => {
    expect(keptFields("industry", { code: "0111" })["code"]).toBe("0111");
    expect(toldFaults("industry", { parent: "r" })).toEqual(["own-reference parent"]);
  });
});

describe("a technology and a system of them", () => {
  test("generic or specific, and one part of no technology that is itself", () => {
    expect(toldFaults("technology", { kind: "both" })).toEqual(["unknown-code kind"]);
    expect(toldFaults("technology", { parent: "r", industries: ["r"] })).toEqual(["own-reference parent"]);
    expect(keptFields("technology", { is_key_core: false })).toMatchObject({ is_key_core: false, kind: null });
  });

  test("a system is split one way, and names firms, platforms and arrangements by their ids", () => {
    expect(toldFaults("technology-system", { split: "both", partners: ["a", ""], facilities: [7], applications: ["space"] })).toEqual([
      "unknown-code split",
      "unknown-code applications.0",
      "not-text partners.1",
      "not-text facilities.0",
    ]);
  });
});

describe("an indicator", () => {
  test("has a unit; a value of a year may be missing and may lie below nothing", () => {
    expect(toldFaults("indicator", {})).toEqual(["missing-field unit"]);
    const actuals = [{ year: 2020, value: -0.5 }, { year: 2021 }, { year: 2022, value: 0 }];
    expect(keptFields("indicator", { unit: "%", actuals })["actuals"]).toEqual([
      { year: 2020, region: null, value: -0.5, source: null },
      { year: 2021, region: null, value: null, source: null },
      { year: 2022, region: null, value: 0, source: null },
    ]);
    expect(toldFaults("indicator", { unit: "%", actuals: [{ value: 1 }, { year: 2020, value: "1" }] })).toEqual([
      "missing-field actuals.0.year",
      "not-number actuals.1.value",
    ]);
  });
});
