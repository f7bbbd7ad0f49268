import { z } from "zod";
import { readSummedProgress } from "../../capabilities/progress/read-progress.ts";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { zoneOf } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { trackedFrom } from "../../follow-up/track.ts";
import { note } from "../../language/note.ts";
import { noSuchRecord } from "../../register/changes/record-input.ts";
import { documentFormatter } from "../document/document-formatter.ts";
import { reportEnding } from "../document/report-ending.ts";
import { documentPrinters, knownEndings } from "../printed-document.ts";
import { yearBookings } from "./year-bookings.ts";
import { yearChapters } from "./year-chapters.ts";
import { lastDayOf, yearField } from "./year-day.ts";
import { gatherYear } from "./year-records.ts";

/** `quoin report year` */
export const yearReport = workspaceUseCase({
  words: ["report", "year"],
  summary: "What became of the programmes in a year: money, projects, milestones, awards, evaluations, risks, as a document or a workbook",
  changes: false,
  delivers: "file",
  rights: "books",
  example: "quoin report year quoin-demo 2025 --to year.docx",
  input: z.strictObject({
    year: yearField,
    programme: field(z.string().optional(), { description: "id of a programme, for a report on it alone" }),
    to: field(z.string(), { description: "file to write; its ending says the format: .docx, .xlsx or .html", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { year, programme, to }) => {
    const ending = reportEnding(to);
    const print = documentPrinters[ending];
    if (print === undefined) return fault(note("report.unknown-ending", { ending, known: knownEndings }, { field: "to" }));
    if (programme !== undefined && (await ports.records.get("programme", programme)) === null) return noSuchRecord("programme", programme);
    const at = lastDayOf(year, ports);
    const read = await readSummedProgress(ports.records, at, ports.unrestrictedRecords);
    const tracked = await trackedFrom(ports, read, at);
    if (!tracked.ok) return tracked;
    const bookings = yearBookings(read, year, ports.settings.currency);
    const document = yearChapters(
      await gatherYear(ports.records, tracked.value, {
        year,
        programme: programme ?? null,
        zone: zoneOf(ports.settings),
        bookings,
        read,
      }),
      documentFormatter(ports),
    );
    return success({ files: [{ name: `year-${year}${programme === undefined ? "" : `-${programme}`}${ending}`, parts: await print(ports, document) }] });
  },
});
