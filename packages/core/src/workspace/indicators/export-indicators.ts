import { z } from "zod";
import { csvTable } from "../../contract/csv-text.ts";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { note } from "../../language/note.ts";
import { programLanguage } from "../../language/text.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import { figureColumns, filledFields, toldColumns, toldOf } from "./indicator-columns.ts";

/** `quoin indicators export` */
export const exportIndicators = workspaceUseCase({
  words: ["indicators", "export"],
  summary: "The indicator table: every goal with unit, baseline, milestone, target and actual value, to be filled in and taken back",
  changes: false,
  delivers: "file",
  rights: "records",
  example: "quoin indicators export quoin-demo --to indicators.xlsx",
  input: z.strictObject({
    region: placeField("whose goals and those that name no place; all goals without it"),
    to: field(z.string(), { description: "file to write; its ending says the format: .xlsx or .csv", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { region, to }) => {
    const ending = /\.[^./\\]+$/.exec(to.toLowerCase())?.[0] ?? "";
    if (ending !== ".xlsx" && ending !== ".csv") return fault(note("record.not-a-table-file", { ending }, { field: "to" }));
    const { records } = ports;
    const about = {
      indicators: byId(await recordsOf(records, "indicator", { retired: true })),
      priorities: byId(await recordsOf(records, "priority", { retired: true })),
      regions: byId(await recordsOf(records, "region", { retired: true })),
    };
    const goals = (await recordsOf(records, "goal")).filter((each) => region === undefined || each.region === region || each.region === null);
    const columns = ["goal", ...toldColumns, ...figureColumns, "version"];
    const language = programLanguage(ports.caller.language);
    const rows = goals.map((each) => {
      const told = toldOf(each, about, language);
      return [
        each.id,
        ...toldColumns.map((column) => told[column]),
        ...[...figureColumns, "version"].map((column) => filledFields.get(column)?.write(each) ?? null),
      ];
    });
    const name = `indicators${ending}`;
    if (ending === ".csv") return success({ files: [{ name, parts: [csvTable(columns, rows)] }] });
    const head = columns.map((value) => ({ value, look: "header" as const }));
    const texts = new Set<string>(["goal", ...toldColumns, "source", "remark"]);
    const formats = columns.map((column) => (texts.has(column) ? { format: "text" as const, width: column === "indicator" ? 40 : 18 } : { width: 13 }));
    const parts = await ports.workbooks.xlsx([{ name: "indicators", columns: formats, frozenRows: 1, rows: [head, ...rows] }]);
    return success({ files: [{ name, parts }] });
  },
});
