import { z } from "zod";
import { deliveredFiles, field, fileField } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { provenanceFile, provenanceOf } from "../../contract/provenance.ts";
import { stopwatch } from "../../contract/stopwatch.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { note } from "../../language/note.ts";
import { readSubjects } from "./read-subjects.ts";
import { survivalDefinitions } from "./survival-definitions.ts";
import { survivalFiles } from "./survival-tables.ts";

/** `quoin measure survival` */
export const measureSurvival = looseUseCase({
  words: ["measure", "survival"],
  summary: "Time until something happens that has not happened to all: curves, medians, tests between groups, Cox models, competing ends",
  changes: false,
  delivers: "folder",
  rights: "analysis",
  example:
    "quoin measure survival --data examples/survival/transfers.csv --id result --from offered --event transferred --until 2026-06-30 --group field --unit months --out survival",
  input: z.strictObject({
    data: fileField("One row a subject: a result, a post, a call, a project, an institute"),
    id: field(z.string(), { description: "Column of the ids" }),
    from: field(z.string(), { description: "Column of the beginning: a date or a number" }),
    event: field(z.string(), { description: "Column of the date or number at which it ended; empty = not yet" }),
    to: field(z.string().optional(), { description: "Column of the end of observation of a row (else --until)" }),
    until: field(z.string().optional(), { description: "Date or number up to which everything was watched (dates: today where it is not given)" }),
    horizon: field(z.number().positive().optional(), {
      description: "End of the restricted mean (default: the smallest of the groups' largest times)",
      unit: "as --unit",
    }),
    group: field(z.string().optional(), { description: "Column of the groups that are compared" }),
    kind: field(z.string().optional(), { description: "Column of the way in which it ended, where several compete" }),
    strata: field(z.string().optional(), { description: "Column of strata: the tests compare groups within each of them alone" }),
    entry: field(z.string().optional(), { description: "Column of the date or number from which a row was watched (left truncation)" }),
    covariates: field(z.array(z.string()).default([]), { description: "Columns of a Cox model; one of texts is a term a level, against its first" }),
    ties: field(z.enum(["efron", "breslow"]).default("efron"), { description: "How tied events are counted in the Cox model" }),
    unit: field(z.enum(["days", "months", "years"]).default("days"), {
      description: "Unit of times between dates: days, months of 30.4375 days, years of 365.25; numbers keep their own",
    }),
    ...tableOptionFields,
  }),
  output: deliveredFiles,
  async run(ports, { data, id, from, event, to, until, horizon, group, kind, strata, entry, covariates, ties, unit, ...options }) {
    const watch = stopwatch(ports.clock);
    const columns = { id, from, event, to, group, kind, strata, entry, covariates };
    const today = ports.clock.now().slice(0, 10);
    const read = await readSubjects(ports, data, columns, { until, today, unit }, options);
    if (!read.ok) return read;
    watch.lap("read");
    const { scale, groups, sha256 } = read.value;
    const { files, notes: told } = survivalFiles(read.value, horizon, ties);
    const alone = group !== undefined && groups.length < 2 ? [note("survival.one-group", { column: group }, { file: data.name })] : [];
    const notes = [...read.notes, ...alone, ...told];
    watch.lap("compute");
    const provenance = provenanceOf(ports, {
      measures: survivalDefinitions,
      parameters: {
        ...columns,
        ties,
        until: until ?? (scale === "date" ? today : null),
        horizon: horizon ?? null,
        unit: scale === "date" ? unit : null,
      },
      inputs: [{ name: data.name, sha256 }],
      notes,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)] }, notes);
  },
});
