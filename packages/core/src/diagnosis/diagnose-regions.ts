import { z } from "zod";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { rootOf } from "../evidence/territory.ts";
import { localText } from "../language/text.ts";
import { recordName } from "../register/record-label.ts";
import { everyFinding } from "./every-finding.ts";
import type { Verdict } from "./finding.ts";

/** `quoin diagnose regions DIR` */
export const diagnoseRegions = workspaceUseCase({
  words: ["diagnose", "regions"],
  summary: "Where the system is weak: how many findings of each verdict there are on each region itself",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin diagnose regions quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    /** By code; the nation and regions of which no rule speaks are left out. */
    regions: z.array(z.object({ region: z.string(), label: localText, confirmed: z.int(), not_supported: z.int(), insufficient_data: z.int() })),
  }),
  run: async (ports) => {
    const found = await everyFinding(ports);
    if (!found.ok) return found;
    const known = (await ports.records.list("region")).filter(({ id }) => id !== rootOf(ports.settings));
    const regions = known.flatMap((record) => {
      const own = found.value.filter(({ subject }) => subject.type === "region" && subject.id === record.id);
      const count = (verdict: Verdict): number => own.filter((each) => each.verdict === verdict).length;
      const counts = { confirmed: count("confirmed"), not_supported: count("not-supported"), insufficient_data: count("insufficient-data") };
      return own.length === 0 ? [] : [{ region: record.id, label: recordName(record), ...counts }];
    });
    return success({ regions });
  },
});
