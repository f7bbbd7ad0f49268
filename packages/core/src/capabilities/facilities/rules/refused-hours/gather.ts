import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { recordsOf, type Stored, storedOf } from "../../../../register/typed-records.ts";
import type { ClassedUnit, RefusedSpan } from "../../refusals/refused-demand.ts";
import { type Between, distancesBetween } from "../../slots/distances.ts";
import type { LentUnit } from "../../slots/lent-unit.ts";
import { readUnits } from "../../slots/read-units.ts";
import { dayMs, dayNumberAt } from "../../time/zoned-time.ts";

/** Hours of a year that were asked for and not had, with the units that they were asked of and those alike. */
export interface RefusedYear {
  /** The newest year in which hours were refused; null where none is recorded. */
  readonly year: number | null;
  readonly units: readonly ClassedUnit[];
  readonly spans: readonly RefusedSpan[];
  readonly between: Between;
  /** Records of the refusals. */
  readonly records: readonly StoredRecord[];
}

/** @param asked  the year of which they are: the newest where nothing is said */
export async function gatherRefusedHours({ records }: Pick<DiagnosisSources, "records">, asked?: number): Promise<RefusedYear> {
  const declined = (await storedOf(records, "booking", { where: [{ field: "status", value: "declined" }] })).filter(({ body }) => body.status === "declined");
  const taken = await storedOf(records, "refused-request");
  const between = distancesBetween(await recordsOf(records, "region"));
  if (declined.length + taken.length === 0) return { year: null, units: [], spans: [], between, records: [] };
  const dated = [
    ...declined.map((record) => ({ record, year: placeYear(record.body.zone, record.body.start), span: spanOf(record) })),
    ...taken.map((record) => ({ record, year: Number(record.body.day.slice(0, 4)), span: spanOf(record) })),
  ];
  const year = asked ?? dated.reduce((newest, each) => Math.max(newest, each.year), Number.NEGATIVE_INFINITY);
  const own = dated.filter((each) => each.year === year);
  return { year, units: await classedUnits(records), spans: own.map(({ span }) => span), between, records: own.map(({ record }) => record) };
}

function spanOf({ type, id, body }: Stored<"booking"> | Stored<"refused-request">): RefusedSpan {
  const unit = body.facility === null ? `equipment/${body.equipment}` : `facility/${body.facility}`;
  return {
    type: type === "booking" ? "booking" : "refused-request",
    id,
    unit,
    organisation: body.organisation,
    start: Date.parse(body.start),
    end: Date.parse(body.end),
  };
}

/** The year of the place. */
export function placeYear(zone: string, start: string): number {
  return new Date(dayNumberAt(zone, Date.parse(start)) * dayMs).getUTCFullYear();
}

/** Units with the classes of their machines; where no machine has one, with what their services say that they can do. */
async function classedUnits(records: DiagnosisSources["records"]): Promise<readonly ClassedUnit[]> {
  const machines = await recordsOf(records, "equipment");
  const units = await readUnits({ unrestrictedRecords: records }, () => true);
  return units.map((unit): ClassedUnit => {
    const own = machines.filter(({ id, facility }) => (unit.type === "equipment" ? id === unit.id : facility === unit.id)).flatMap(({ classes }) => classes);
    return { unit, classes: plain(own.length > 0 ? own : capabilities(unit)) };
  });
}

function capabilities({ services }: LentUnit): readonly string[] {
  return services.flatMap(({ what }) => what?.capability ?? []);
}

function plain(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim().toLowerCase()).filter((text) => text !== ""))];
}
