import { success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { commitStep } from "../../../register/changes/record-step.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import type { Span } from "../opening/opening-hours.ts";
import { namedUnit } from "../slots/lent-unit.ts";
import { readUnit } from "../slots/read-units.ts";
import { dayNumberAt, dayText, hourMs, instantText } from "../time/zoned-time.ts";

interface Refused {
  readonly organisation: string;
  readonly zone: string;
  readonly spans: readonly Span[];
}

/** Keeps what an organisation asked for and others had: the first of each day of the place and unit, so that asking again adds nothing. */
export async function keepRefused(ports: WorkspacePorts, unitId: string, { organisation, zone, spans }: Refused): Promise<void> {
  const unit = await readUnit(ports, unitId);
  if (unit === null) return;
  await commitStep({ ...ports, records: ports.unrestrictedRecords }, "", async () => {
    const changes = new Map<string, RecordChange>();
    for (const { start, end } of spans) {
      const day = dayText(dayNumberAt(zone, start));
      const id = `refused-${ports.hasher.sha256(JSON.stringify([unit.type, unit.id, organisation, day])).slice(0, 16)}`;
      if (changes.has(id) || (await ports.unrestrictedRecords.get("refused-request", id)) !== null) continue;
      const change = patchedRecord("refused-request", null, {
        id,
        ...namedUnit(unit),
        organisation,
        day,
        start: instantText(start),
        end: instantText(end),
        hours: (end - start) / hourMs,
        source: "typed",
      });
      if (change.ok) changes.set(id, change.value);
    }
    return success({ changes: [...changes.values()], answer: () => null });
  });
}
