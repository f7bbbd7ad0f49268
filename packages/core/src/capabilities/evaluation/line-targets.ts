import { isReached, type TargetFigure } from "../../plan/line-target.ts";
import type { Evaluation } from "../../register/entities/evaluation.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { sharedUnits } from "../facilities/figures/shared-units.ts";
import { lentHoursOf } from "../facilities/rules/lent-hours/gather.ts";

type Subject = Evaluation["subject"];
type ReadTarget = Evaluation["targets"][number];

/** What approved lines ask of the hours of a facility, or of those that an organisation hosts, and what came of it. */
export type LineTargets = (subject: Subject) => ReadTarget[];

/**
 * The targets of the lines of approved plans against the figures of a year, by the count of the rule that found them: hours of bookings and logs where the year is whole and recorded from its beginning on,
 * else those that were typed for it. What nobody recorded is unknown and not missed; a target is missed once the year by which it was due is over without it. Cost: none where no line asks anything.
 *
 * @param year  that is evaluated
 */
export async function lineTargets(records: Pick<RecordStore, "list" | "condensed">, year: number): Promise<LineTargets> {
  const approved = new Set((await recordsOf(records, "plan")).filter(({ status }) => status === "approved").map(({ id }) => id));
  const lines = (await recordsOf(records, "plan-line")).filter(({ plan, targets }) => approved.has(plan) && targets.length > 0);
  if (lines.length === 0) return () => [];
  const [figures, owners] = [await figuresOf(records, year), await ownersOf(records)];
  return ({ type, id }) =>
    lines.flatMap((line) =>
      line.targets
        .filter((target) => (type === "organisation" ? owners.get(unitOf(target)) === id : unitOf(target) === `${type}/${id}`))
        .map((target) => read(line, target, figures.get(unitOf(target))?.[target.figure] ?? null, year)),
    );
}

function read(line: PlanLineRecord, target: PlanLineRecord["targets"][number], value: number | null, year: number): ReadTarget {
  const { facility, equipment, figure, bound, by } = target;
  const reached = isReached(target, value);
  const state = reached === null ? "unknown" : reached ? "reached" : by !== null && year >= by ? "missed" : "not-yet";
  return { line: line.id, facility, equipment, figure, bound, target: target.value, before: target.now, value, by, state };
}

type Figures = Readonly<Record<TargetFigure, number | null>>;

async function figuresOf(records: Pick<RecordStore, "list" | "condensed">, year: number): Promise<ReadonlyMap<string, Figures>> {
  const share = (part: number | null, whole: number | null): number | null => (part === null || whole === null || whole === 0 ? null : part / whole);
  const lent = await lentHoursOf({ records }, year);
  // Of a year that is not over nothing is told.
  if (lent.year === null) return new Map();
  const { units } = await sharedUnits({ unrestrictedRecords: records }, { year, now: null, zone: "UTC", limits: [] });
  const refused = new Map(units.map(({ unit, figures }) => [`${unit.type}/${unit.id}`, figures.refused_hours]));
  return new Map(
    lent.units.map(({ unit, machines, effective, external, firms, wait }) => {
      const key = `${unit.type}/${unit.id}`;
      return [
        key,
        {
          effective_hours: effective === null ? null : effective / machines,
          external_share: share(external, effective),
          firm_share: share(firms, effective),
          wait_days: wait,
          refused_hours: refused.get(key) ?? null,
        },
      ];
    }),
  );
}

async function ownersOf(records: Pick<RecordStore, "list">): Promise<ReadonlyMap<string, string | null>> {
  const [facilities, machines] = [await recordsOf(records, "facility"), await recordsOf(records, "equipment")];
  const hosts = new Map(facilities.map(({ id, host }) => [id, host]));
  return new Map([
    ...facilities.map(({ id, host }) => [`facility/${id}`, host] as const),
    ...machines.map(({ id, host, facility }) => [`equipment/${id}`, host ?? hosts.get(facility ?? "") ?? null] as const),
  ]);
}

function unitOf({ facility, equipment }: { readonly facility: string | null; readonly equipment: string | null }): string {
  return facility === null ? `equipment/${equipment}` : `facility/${facility}`;
}
