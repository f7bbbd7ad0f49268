import { z } from "zod";
import { type CsvTable, csvTable } from "../../contract/csv-text.ts";
import { deliveredFiles, field, fileField, listField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { provenanceFile, provenanceOf } from "../../contract/provenance.ts";
import { stopwatch } from "../../contract/stopwatch.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { overLimit } from "../../contract/work-limits.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { note } from "../../language/note.ts";
import { duplicateDefinitions } from "./duplicate-definitions.ts";
import type { DuplicateMatch } from "./find-duplicates.ts";
import { readCandidates } from "./read-candidates.ts";

/** Texts from which planted copies tell recall and false alarms well enough to choose a threshold by them. */
const enoughTexts = 50;

/** `quoin measure duplicates` */
export const measureDuplicates = looseUseCase({
  words: ["measure", "duplicates"],
  summary:
    "Near-copies among projects or applications, with the recall and false alarms measured on copies planted in the data, and sister projects for information",
  changes: false,
  delivers: "folder",
  rights: "analysis",
  example:
    "quoin measure duplicates --data examples/china-its/data/nkrdp_projects.csv --id project_no --text title_zh --organisation lead_institution_zh --from call_year --programme programme_zh --out duplicates",
  input: z.strictObject({
    data: fileField("Projects or applications to look at, one row each"),
    against: fileField("Projects to hold them against (default: the file itself, each pair once)").optional(),
    id: field(z.string(), { description: "Column of the ids" }),
    text: listField("Columns of the text: title, summary …"),
    organisation: field(z.string().optional(), { description: "Column of the organisation" }),
    from: field(z.string().optional(), { description: "Column of the first year or date" }),
    to: field(z.string().optional(), { description: "Column of the last year or date" }),
    programme: field(z.string().optional(), {
      description: "Column of the programme: with it and --from, texts that earlier ones of their programme resemble are counted as false alarms",
    }),
    threshold: field(z.number().gt(0).max(1).optional(), {
      description: "Score from which a pair is a copy (default: chosen on planted copies)",
      unit: "0..1",
    }),
    seed: field(z.int().nonnegative().default(1), { description: "Seed of the planted copies" }),
    ...tableOptionFields,
  }),
  output: deliveredFiles,
  async run(ports, { data, against, id, text, organisation, from, to, programme, threshold, seed, ...options }) {
    const watch = stopwatch(ports.clock);
    const columns = { id, text, organisation, from, to, programme };
    const own = await readCandidates(ports, data, columns, options);
    if (!own.ok) return own;
    const others = against === undefined ? undefined : await readCandidates(ports, against, columns, options);
    if (others !== undefined && !others.ok) return others;
    const refused = overLimit(ports, "pairs", own.value.candidates.length * (others?.value.candidates ?? own.value.candidates).length, "data");
    if (refused !== null) return fault(refused);
    watch.lap("read");
    ports.progress.step({ en: "Comparing texts", zh: "比对文本" });
    // The phrase tables of the script conversion are large: loaded by the one command that needs them.
    const { findDuplicates } = await import("./find-duplicates.ts");
    const { matches, sisters, calibration, sisterThreshold } = findDuplicates(own.value.candidates, others?.value.candidates ?? null, { threshold, seed });
    watch.lap("compute");
    const files = [
      { name: "matches.csv", parts: [matchesText(matches)] },
      { name: "sisters.csv", parts: [matchesText(sisters)] },
      { name: "calibration.json", parts: [`${JSON.stringify({ ...calibration, sister_threshold: sisterThreshold }, null, 2)}\n`] },
    ];
    watch.lap("write");
    const texts = own.value.candidates.length;
    const few = texts < enoughTexts ? [note("duplicates.few-texts", { count: texts, enough: enoughTexts }, { file: data.name })] : [];
    const notes = [...own.notes, ...(others?.notes ?? []), ...few];
    const provenance = provenanceOf(ports, {
      measures: duplicateDefinitions,
      parameters: { ...columns, threshold: calibration.threshold },
      inputs: [
        { name: data.name, sha256: own.value.sha256 },
        ...(against === undefined || others === undefined ? [] : [{ name: against.name, sha256: others.value.sha256 }]),
      ],
      seed,
      notes,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)] }, notes);
  },
});

/** Rows by id in text order, best score first, then other. */
function matchesText(matches: readonly DuplicateMatch[]): CsvTable {
  const flag = (claim: boolean | null): number | null => (claim === null ? null : Number(claim));
  return csvTable(
    ["id", "other", "score", "same_organisation", "years_overlap", "reason", "grade"],
    matches.map(({ id, other, score, sameOrganisation, yearsOverlap, reasons, grade }) => [
      id,
      other,
      score,
      flag(sameOrganisation),
      flag(yearsOverlap),
      reasons.join(" ; "),
      grade,
    ]),
  );
}
