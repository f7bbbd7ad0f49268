import type { RecordStore } from "../../../register/record-store.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import type { GradeLimits } from "../figures/grades.ts";
import { type SharedUnit, sharedUnits } from "../figures/shared-units.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { readUnitsBare } from "../slots/read-units.ts";
import type { Moment } from "../time/zoned-time.ts";
import type { DescribedUnit } from "./alike-units.ts";

/** A facility or an equipment as a purchase is held against it. */
export interface KnownUnit extends DescribedUnit {
  readonly unit: LentUnit;
  /** Whose hours it has: its own, or where nobody recorded any those of the facility that it stands in. */
  readonly lends: LentUnit;
  /** Of the year; null where nothing of it is recorded. */
  readonly year: SharedUnit | null;
}

interface Asked {
  readonly year?: number | undefined;
  readonly now: Moment;
  readonly zone: string;
  readonly limits: GradeLimits;
}

/** All facilities and equipment that are in use, described by their names, classes and services, with the figures of a year. */
export async function knownUnits(
  { unrestrictedRecords }: { readonly unrestrictedRecords: Pick<RecordStore, "list" | "condensed"> },
  asked: Asked,
): Promise<{ readonly year: number; readonly units: readonly KnownUnit[] }> {
  const { year, units: shared } = await sharedUnits({ unrestrictedRecords }, asked);
  const figures = new Map(shared.map((each) => [keyOf(each.unit), each]));
  const all = await readUnitsBare({ unrestrictedRecords });
  const facilities = new Map(all.filter(({ type }) => type === "facility").map((each) => [each.id, each]));
  const machines = await recordsOf(unrestrictedRecords, "equipment");
  const classes = new Map(machines.map(({ id, classes: own }) => [id, own]));
  return {
    year,
    units: all.map((unit): KnownUnit => {
      const host = unit.type === "equipment" && unit.facility !== null ? facilities.get(unit.facility) : undefined;
      const hasOwn = unit.openings.length > 0 || figures.has(keyOf(unit));
      const lends = hasOwn || host === undefined ? unit : host;
      return {
        key: keyOf(unit),
        unit,
        lends,
        year: figures.get(keyOf(lends)) ?? null,
        texts: [...new Set([...unit.words, ...unit.services.flatMap(serviceTexts)])],
        classes: [...(unit.type === "equipment" ? (classes.get(unit.id) ?? []) : []), ...unit.services.flatMap(({ what }) => what?.capability ?? [])],
      };
    }),
  };
}

export function keyOf({ type, id }: Pick<LentUnit, "type" | "id">): string {
  return `${type}/${id}`;
}

function serviceTexts({ labels, what, method }: LentUnit["services"][number]): readonly string[] {
  const said = [...Object.values(labels), what?.method, what?.quantity, ...(what?.capability ?? []), method];
  const parts = said.filter((each): each is string => typeof each === "string" && each !== "");
  const whole = [what?.method, what?.quantity].filter((each): each is string => typeof each === "string" && each !== "");
  return whole.length === 2 ? [...parts, whole.join(" ")] : parts;
}
