import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note, noteWithLists } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { decidesOn, decidingRights, notTheirs } from "../bookings/booking-rights.ts";
import { bookingStep, noSuchUnit } from "../bookings/booking-step.ts";
import type { Booking } from "../entities/booking.ts";
import { overlapOf } from "../opening/periods.ts";
import { namedUnit, unitCount } from "../slots/lent-unit.ts";
import { readUnit } from "../slots/read-units.ts";
import { stateAt } from "../states/standing.ts";
import { readMoment } from "../time/read-moment.ts";
import { instantText, wallText } from "../time/zoned-time.ts";

/** `quoin closure put` */
export const putClosure = workspaceUseCase({
  words: ["closure", "put"],
  summary: "Close a facility, or one of its machines, for a time; over booked hours only with --cancel, which cancels them with the reason",
  changes: true,
  delivers: "answer",
  rights: decidingRights,
  example: "quoin closure put my-office --facility sem-1 --start 2026-07-01T00:00 --end 2026-07-08T00:00 --reason 'yearly maintenance'",
  input: z.strictObject({
    facility: field(z.string(), { description: "id of the facility or equipment" }),
    start: field(z.string(), { description: "beginning; without an offset on the clocks of the place" }),
    end: field(z.string(), { description: "end, likewise" }),
    reason: field(z.string().regex(/\S/).max(2000), { description: "why; whoever wants hours then is told" }),
    unit: field(z.int().min(1).optional(), { description: "only this machine of several (default: all)" }),
    cancel: field(z.boolean().default(false), { description: "cancel what is booked in that time" }),
  }),
  output: z.object({ closure: recordAnswer, cancelled: z.array(z.string()) }),
  run: async (ports, asked) => {
    const found = await readUnit(ports, asked.facility);
    if (found === null) return noSuchUnit(asked.facility);
    const [rules] = found.openings;
    if (rules === undefined) return fault(note("booking.no-opening", { unit: found.id }, { field: "facility" }));
    if (!(await decidesOn(ports, found))) return notTheirs(ports, found.type, found.id);
    const start = readMoment(asked.start, rules.zone, "start");
    if (!start.ok) return start;
    const end = readMoment(asked.end, rules.zone, "end");
    if (!end.ok) return end;
    const span = { start: start.value, end: end.value };
    if (span.end <= span.start || (asked.unit ?? 1) > unitCount(rules))
      return fault(note("booking.length", { start: asked.start, end: asked.end }, { field: span.end <= span.start ? "end" : "unit" }));
    return bookingStep(ports, asked.facility, asked.reason, (unit, now) => {
      const inTheWay = unit.bookings.filter((booking) => {
        const state = stateAt(booking, now);
        const isOn = asked.unit === undefined || asked.unit === booking.unit;
        return isOn && (state === "approved" || state === "offered") && overlapOf({ start: Date.parse(booking.start), end: Date.parse(booking.end) }, span) > 0;
      });
      if (inTheWay.length > 0 && !asked.cancel) {
        const told = inTheWay.map(({ start: begin, zone }) => wallText(zone, Date.parse(begin))).join(", ");
        const parameters = { unit: unit.id, count: inTheWay.length, bookings: told };
        return fault(noteWithLists("closure.booked", parameters, { table: "closure", field: "start" }, { bookings: inTheWay.map(({ id }) => id) }), "taken");
      }
      const id = `c-${ports.hasher.sha256(JSON.stringify([unit.type, unit.id, asked.unit ?? null, span, asked.reason, now])).slice(0, 16)}`;
      const fields = {
        id,
        ...namedUnit(unit),
        unit: asked.unit ?? null,
        start: instantText(span.start),
        end: instantText(span.end),
        zone: rules.zone,
        reason: asked.reason,
        source: "typed",
      };
      const change = patchedRecord("closure", null, fields);
      if (!change.ok) return change;
      const decided = { decided_at: instantText(now), decided_by: ports.caller.account?.name ?? ports.caller.name, reason: asked.reason };
      const patches = new Map(
        inTheWay.map(({ id: booking, status }): [string, Partial<Booking>] => [
          booking,
          { ...decided, status: status === "offered" ? "withdrawn" : "cancelled" },
        ]),
      );
      const closure = { ...change.value.body, version: 1, retired: false } as z.output<typeof recordAnswer>;
      return success({
        patches,
        further: [change.value],
        closed: { ...span, unit: asked.unit ?? null, reason: asked.reason },
        answer: () => ({ closure, cancelled: [...patches.keys()] }),
      });
    });
  },
});
