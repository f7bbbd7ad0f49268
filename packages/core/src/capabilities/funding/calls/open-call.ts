import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { reasonField, recordAnswer, versionField } from "../../../register/changes/record-input.ts";
import { fieldNote } from "../../../register/changes/record-notes.ts";
import { currentRecord, recordStep } from "../../../register/changes/record-step.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { zoneAsked } from "../../../workspace/settings/zone-asked.ts";
import { lacksZone, windowAt, zoneOfCall } from "./call-window.ts";
import { openingFaults } from "./opening-faults.ts";
import { scorecardFaults } from "./scorecard-faults.ts";

/** `quoin call open` */
export const openCall = workspaceUseCase({
  words: ["call", "open"],
  summary: "Open a call: applications are taken within its window",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "calls",
  example: "quoin call open office display-2026",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the call", position: 0 }),
    if_version: versionField.optional(),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: (ports, { id, if_version, reason }) =>
    recordStep(ports, { type: "call", id, reason, version: if_version }, async (stored) => {
      const call = recordIn(stored, "call");
      const zone = zoneOfCall(call, ports.settings);
      const faults = [...openingFaults(call), ...(lacksZone(call, ports.settings) ? [zoneAsked(ports.settings)] : [])];
      if (windowAt(call, ports.clock.now(), ports.settings) === "after")
        faults.push(fieldNote("call.window-over", "call", id, "closes", { closes: call.closes, zone }));
      if (call.scorecard !== null) {
        const card = await currentRecord(ports, "scorecard", call.scorecard);
        if (!card.ok) return card;
        faults.push(...scorecardFaults(recordIn(card.value, "scorecard")));
      }
      // Applicants rely on the zone from now on, whatever the office says of its own later.
      return faults.length > 0 ? fault(faults) : success({ status: "open", time_zone: zone });
    }),
});
