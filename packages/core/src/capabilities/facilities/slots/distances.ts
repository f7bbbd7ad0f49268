import { greatCircleKm } from "@quoin/methods";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import type { Region } from "../../../register/entities/region.ts";
import { byId, recordsOf } from "../../../register/typed-records.ts";
import type { LentUnit } from "./lent-unit.ts";

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Kilometres (great circle) of a unit from a place; null where nobody said where either lies. */
export type Distance = (unit: Pick<LentUnit, "region">) => number | null;

/** @param near  the code of a place, or `LATITUDE,LONGITUDE`; where it is not said every distance is unknown */
export async function distanceFrom({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, near: string | undefined): Promise<Outcome<Distance>> {
  if (near === undefined) return success(() => null);
  const regions = byId(await recordsOf(unrestrictedRecords, "region"));
  const from = written(near) ?? pointOf(regions, near);
  if (from === null) return fault(note("slots.unknown-place", { near }, { field: "near" }));
  const known = new Map<string, number | null>();
  return success(({ region }) => {
    if (region === null) return null;
    const held = known.get(region);
    if (held !== undefined) return held;
    const to = pointOf(regions, region);
    const distance = to === null ? null : Math.round(greatCircleKm(from.latitude, from.longitude, to.latitude, to.longitude) * 10) / 10;
    known.set(region, distance);
    return distance;
  });
}

/** Kilometres between the places of two units; null where nobody said where either lies. */
export type Between = (a: Pick<LentUnit, "region">, b: Pick<LentUnit, "region">) => number | null;

/** Great circles between places as recorded; a place is no kilometre from itself, wherever it lies. */
export function distancesBetween(all: readonly Region[]): Between {
  const regions = byId(all);
  const points = new Map<string, Point | null>();
  const at = (code: string): Point | null => {
    const held = points.get(code);
    if (held !== undefined) return held;
    const point = pointOf(regions, code);
    points.set(code, point);
    return point;
  };
  return ({ region: a }, { region: b }) => {
    if (a === null || b === null) return null;
    if (a === b) return 0;
    const [from, to] = [at(a), at(b)];
    return from === null || to === null ? null : greatCircleKm(from.latitude, from.longitude, to.latitude, to.longitude);
  };
}

function written(text: string): Point | null {
  const [, latitude, longitude] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 ? point : null;
}

/** Where a place lies: itself, or the nearest above it of which that is known. */
function pointOf(regions: ReadonlyMap<string, Region>, code: string): Point | null {
  const seen = new Set<string>();
  for (let at = regions.get(code); at !== undefined && !seen.has(at.id); at = regions.get(at.parent ?? "")) {
    if (at.latitude !== null && at.longitude !== null) return { latitude: at.latitude, longitude: at.longitude };
    seen.add(at.id);
  }
  return null;
}
