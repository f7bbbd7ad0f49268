import type { StoredRecord } from "../../src/register/record-store.ts";
import { type Chance, lacking, moment, type Planter, put } from "./planted-world.ts";

/**
 * A year in which hours were refused: of six kinds of machine one unit is asked for, one alike stands an hour away, another alike a day's journey away (free all year), and beside the asked one
 * stands a unit of another kind (free all year too). Each refusal of four hours is planted as one for which the near unit stood free, or as one for which none did.
 */
const kinds = 6;
const refusals = 60;
const length = 4;

type Part = "elsewhere" | "short";

export const refusedHoursOf =
  (part: Part): Planter =>
  (size, chance) => {
    const drawn = lacking(size, refusals, 0.25, chance);
    const wanted = drawn.map(({ lacks, known }) => ({ free: part === "elsewhere" ? lacks : !lacks, known }));
    const days = chance.shuffled(weekdays()).slice(0, refusals + 6);
    const told = wanted.flatMap(({ free, known }, at) => refusal(at, days[at] ?? "", free, known, chance));
    // Who had the near unit at the same hours was not left without.
    const served = days
      .slice(refusals)
      .flatMap((day, at) => [
        ...taken(`had${at}`, `near${at % kinds}`, day, 8, "guest", "used"),
        ...taken(`full-had${at}`, `full${at % kinds}`, day, 8, "owner", "used"),
        refused(`served${at}`, `full${at % kinds}`, day, 8, "guest"),
      ]);
    return { records: [...places(), ...houses(), ...told, ...served], tables: {} };
  };

/** Days from Monday to Friday of 2024. */
function weekdays(): readonly string[] {
  return Array.from({ length: 364 }, (_, at) => ({ day: moment("2024-01-01", 24 * at).slice(0, 10), at }))
    .filter(({ at }) => at % 7 < 5)
    .map(({ day }) => day);
}

function places(): readonly StoredRecord[] {
  return [
    put("region", { id: "here", latitude: 30, longitude: 114 }),
    put("region", { id: "near", latitude: 30.5, longitude: 114.5 }),
    put("region", { id: "far", latitude: 36, longitude: 117 }),
  ];
}

/** A facility with one machine of a class; open from eight to six on working days in a place eight hours east of Greenwich. */
function unit(id: string, region: string | null, kind: string | null): readonly StoredRecord[] {
  return [
    put("facility", { id, host: "owner", ...(region === null ? {} : { region }) }),
    ...(kind === null ? [] : [put("equipment", { id: `e-${id}`, facility: id, classes: [kind] })]),
    put("opening", {
      id: `o-${id}`,
      facility: id,
      zone: "Asia/Shanghai",
      weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: "08:00", to: "18:00" })),
      slot_minutes: 60,
      approval: "officer",
    }),
  ];
}

function houses(): readonly StoredRecord[] {
  const alike = Array.from({ length: kinds }, (_, at) => [
    ...unit(`full${at}`, "here", `kind-${at}`),
    ...unit(`near${at}`, "near", `kind-${at}`),
    ...unit(`far${at}`, "far", `kind-${at}`),
  ]).flat();
  const organisations = [
    put("organisation", { id: "owner", kind: "university" }),
    put("organisation", { id: "guest", kind: "enterprise" }),
    put("organisation", { id: "other", kind: "enterprise" }),
  ];
  return [...organisations, ...alike, ...unit("beside", "here", "another-kind"), ...unit("kindless", "here", null), ...unit("placeless", null, "kind-0")];
}

/** Four hours of the morning of a day, of which nobody got what was asked for. Of what is not known the unit has no class, or no place. */
function refusal(at: number, day: string, free: boolean, known: boolean, chance: Chance): readonly StoredRecord[] {
  const kind = at % kinds;
  const hour = 8 + chance.below(3);
  const asked = known ? `full${kind}` : at % 2 === 0 ? "kindless" : "placeless";
  const declined = chance.coin(0.5);
  return [
    ...taken(`has${at}`, asked, day, hour, "owner", "used"),
    declined ? booking(`want${at}`, asked, day, hour, length, "guest", "declined") : refused(`want${at}`, asked, day, hour, "guest"),
    ...(free || !known ? [] : hindered(at, `near${kind}`, day, hour, chance)),
  ];
}

/** Why the near unit was no way out. */
function hindered(at: number, near: string, day: string, hour: number, chance: Chance): readonly StoredRecord[] {
  const why = chance.below(4);
  if (why === 0) {
    const [start, end] = [moment(day, hour - 9), moment(day, hour - 8 + length)];
    return [put("closure", { id: `c${at}`, facility: near, start, end, zone: "Asia/Shanghai", reason: "maintenance" })];
  }
  // A part of the hours is enough; hours that somebody gave back later were not free when they were asked for.
  return [booking(`n${at}`, near, day, hour + 1, 2, "other", why === 1 ? "cancelled" : why === 2 ? "used" : "settled")];
}

function taken(id: string, facility: string, day: string, hour: number, organisation: string, status: string): readonly StoredRecord[] {
  return [booking(id, facility, day, hour, length, organisation, status)];
}

function booking(id: string, facility: string, day: string, hour: number, hours: number, organisation: string, status: string): StoredRecord {
  return put("booking", {
    id,
    facility,
    unit: 1,
    zone: "Asia/Shanghai",
    start: moment(day, hour - 8),
    end: moment(day, hour - 8 + hours),
    organisation,
    external: organisation !== "owner",
    status,
    asked_at: moment(day, hour - 8 - 240),
    decided_at: moment(day, hour - 8 - 120),
  });
}

function refused(id: string, facility: string, day: string, hour: number, organisation: string): StoredRecord {
  return put("refused-request", { id, facility, organisation, day, start: moment(day, hour - 8), end: moment(day, hour - 8 + length), hours: length });
}
