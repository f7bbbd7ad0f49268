import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { currentRecord } from "../../register/commit-step.ts";
import type { Call } from "../../register/entities/call.ts";
import { fieldsOf } from "../../register/patched-record.ts";
import type { CallTerms } from "./submission-faults.ts";

/** What a call asks for, at this moment. */
export async function callTerms(ports: Pick<WorkspacePorts, "records" | "clock">, id: string): Promise<Outcome<CallTerms>> {
  const stored = await currentRecord(ports, "call", id);
  if (!stored.ok) return stored;
  const call = fieldsOf<Call>(stored.value);
  const regions = new Set(call.regions);
  if (regions.size > 0) {
    const all = await ports.records.list("region");
    // Parents may come after their parts in the list: until nothing more is found.
    for (let size = -1; size < regions.size; ) {
      size = regions.size;
      for (const { id: region, body } of all) if (typeof body["parent"] === "string" && regions.has(body["parent"])) regions.add(region);
    }
  }
  return success({ call, regions, now: ports.clock.now() });
}
