import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, ownRecord } from "../../../register/changes/record-step.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { applicationSubject } from "./duplicate-subject.ts";
import { matchChanges } from "./match-changes.ts";
import { duplicateField, searchDuplicates } from "./search-duplicates.ts";

/** `quoin check-duplicates` */
export const checkDuplicates = workspaceUseCase({
  words: ["check-duplicates"],
  summary: "Hold applications against every project and application of every programme; keep what looks like a duplicate, with its reasons",
  changes: true,
  delivers: "answer",
  printed: true,
  // A duplicate is looked for in every department, and told to the department whose application it is.
  rights: "calls",
  effort: "long",
  tellsSteps: true,
  example: "quoin check-duplicates office --call display-2026",
  input: z.strictObject({
    call: field(z.string().optional(), { description: "only the applications under this call (default: all)" }),
    application: field(z.string().optional(), { description: "only this application" }),
    threshold: field(z.number().gt(0).max(1).optional(), {
      description: "score from which one text is a copy of the other (default: chosen on planted copies)",
      unit: "0..1",
    }),
    seed: field(z.int().nonnegative().default(1), { description: "seed of the planted copies" }),
  }),
  output: z.object({
    threshold: z.number(),
    /** Share of planted near-copies that are found at this threshold; null where there is too little to plant. */
    recall: z.number().nullable(),
    false_alarms_per_1000: z.number().nullable(),
    /** Applications that were looked at. */
    checked: z.number(),
    matches: z.array(recordAnswer),
    /** Likeness from which titles are about the same. */
    sister_threshold: z.number(),
    /** Pairs about the same that are no copies, the three most alike of each application: for information, nothing is kept of them and nobody is asked. */
    sisters: z.array(z.object({ application: z.string(), other: z.object({ type: z.enum(["application", "project"]), id: z.string() }), score: z.number() })),
  }),
  run: async (ports, { call, application, threshold, seed }) => {
    for (const [type, id] of [
      ["call", call],
      ["application", application],
    ] as const) {
      if (id === undefined) continue;
      const named = await ownRecord(ports, type, id);
      if (!named.ok) return named;
    }
    ports.progress.step({ en: "Reading projects and applications", zh: "读取项目与申报书" });
    const all = await duplicateField(ports);
    const { applications } = all;
    // Held against everything of every department, but only what is one's own is asked about and told of.
    const own = new Set((await ports.records.list("application")).map(({ id }) => id));
    const candidates = [...applications.values()]
      .filter(({ id }) => own.has(id))
      .filter((each) => (call === undefined || each.call === call) && (application === undefined || each.id === application))
      .map(applicationSubject);
    ports.progress.step({ en: "Comparing texts", zh: "比对文本" });
    const { found, sisters, calibration, sisterThreshold } = await searchDuplicates(candidates, all, { threshold, seed });
    ports.progress.step({ en: "Keeping what was found", zh: "保存比对结果" });
    const looked = new Set(candidates.map(({ id }) => id));
    const wanted = new Set(found.map(({ id }) => id));
    const whole = { ...ports, records: ports.unrestrictedRecords };
    const committed = await commitStep(whole, "check for duplicates", async () => {
      const kept = await whole.records.list("duplicate-match", { retired: true });
      const concerned = kept.filter((each) => wanted.has(each.id) || looked.has(recordIn(each, "duplicate-match").application));
      const changes = matchChanges(ports.hasher, found, concerned, applications);
      return changes.ok ? success({ changes: changes.value, answer: () => null }) : changes;
    });
    if (!committed.ok) return committed;
    const matches = (await ports.records.list("duplicate-match")).filter(({ id }) => wanted.has(id)).map(({ body }) => body);
    const { recall, false_alarms_per_1000 } = calibration;
    const told = sisters
      .filter(({ application: id }) => looked.has(id))
      .map(({ application: id, other, score }) => ({ application: id, other: { ...other }, score }));
    return success({
      threshold: calibration.threshold,
      recall,
      false_alarms_per_1000,
      checked: candidates.length,
      matches,
      sister_threshold: sisterThreshold,
      sisters: told,
    });
  },
});
