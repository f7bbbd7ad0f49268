import { type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { zoneOf } from "../../../contract/time-zone.ts";
import { currentRecord } from "../../../register/changes/record-step.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { regionsWithin } from "../calls/regions-within.ts";
import type { CallTerms } from "./submission-faults.ts";

/** What a call asks for, at this moment. */
export async function callTerms(ports: Pick<WorkspacePorts, "records" | "clock" | "settings">, id: string): Promise<Outcome<CallTerms>> {
  const stored = await currentRecord(ports, "call", id);
  if (!stored.ok) return stored;
  const call = recordIn(stored.value, "call");
  return success({ call, regions: await regionsWithin(ports.records, call.regions), now: ports.clock.now(), zone: zoneOf(ports.settings) });
}
