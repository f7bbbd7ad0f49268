import { z } from "zod";
import { field, fileField, type SourceFile } from "../../../contract/fields.ts";
import { type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { tableOptionFields } from "../../../evidence/files/table-reader.ts";
import { commitStep } from "../../../register/changes/record-step.ts";
import { takenOver } from "../../../register/changes/taken-over.ts";
import { recordAfter } from "../../../register/typed-records.ts";
import { filledColumns } from "../../../workspace/import/columns/filled-columns.ts";
import { keptMapping, mappingChange } from "../../../workspace/import/columns/kept-mapping.ts";
import { noMapping, type PlacedMapping, readMapping } from "../../../workspace/import/table/mapping.ts";
import { applicationColumns, historicColumns } from "./application-columns.ts";
import { callTerms } from "./call-terms.ts";
import { enteredFromPaper, onPaper } from "./entered-from-paper.ts";
import { tableChanges } from "./table-changes.ts";

const answer = z.object({ created: z.array(z.string()), changed: z.array(z.string()), kept: z.number(), rows: z.number(), dry_run: z.boolean() });

/** `quoin apply table` */
export const applyTable = workspaceUseCase({
  words: ["apply", "table"],
  summary: "Many applications at once from a table: all of them, or nothing and every fault with its cell; an officer enters those that came on paper",
  changes: true,
  delivers: "answer",
  printed: true,
  // Whoever applies, and officers for those who applied to their own department on paper.
  rights: { "programme-officer": "own-department", "facility-manager": "own-organisation", applicant: "own-organisation", administrator: "all" },
  effort: "long",
  example: "quoin apply table office display-2026 --data applications.xlsx --dry-run",
  input: z.strictObject({
    call: field(z.string(), { description: "id of the call", position: 0 }),
    data: fileField("the filled template, or another table with its columns: .xlsx, .csv …"),
    mapping: fileField("mapping (YAML) of other headers: sheet, columns").optional(),
    submit: field(z.boolean().default(false), { description: "hand all of them in" }),
    dry_run: field(z.boolean().default(false), { description: "only say what would be done" }),
    historic: field(z.boolean().default(false), {
      description: "applications of before, with columns status, submitted_at and decision: by an administrator, with a reason, whatever the window",
    }),
    reason: field(z.string().default(""), { description: "why, for the history; of an officer how the applications came, which they then say" }),
    ...tableOptionFields,
  }),
  output: answer,
  run: async (ports, { call, data, mapping: mappingFile, submit, dry_run, historic, reason, ...options }) => {
    const before = takenOver(ports.caller, historic, reason);
    if (!before.ok) return before;
    const paper = enteredFromPaper(ports.caller, { submit, reason });
    if (!paper.ok) return paper;
    const mapped = mappingFile === undefined ? success({ placed: noMapping, text: null }) : await mappingOf(ports, mappingFile);
    if (!mapped.ok) return mapped;
    const { text } = mapped.value;
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const read = ({ mapping: { sheet, encoding, delimiter } }: PlacedMapping) => ports.tables.read(data, { sheet, encoding, delimiter, ...given });
    const first = await read(mapped.value.placed);
    if (!first.ok) return first;
    // Without a mapping the one that was kept for these headers is taken.
    const kept =
      mappingFile === undefined
        ? await keptMapping(
            ports,
            "apply",
            first.value.columns.map(({ name }) => name),
          )
        : null;
    const table = kept === null ? first : await read(kept);
    if (!table.ok) return table;
    const placed = kept ?? mapped.value.placed;
    const step = async () => {
      const terms = await callTerms(ports, call);
      if (!terms.ok) return terms;
      const filled = filledColumns(
        table.value,
        [...applicationColumns(terms.value.call, ports.settings), ...(historic ? historicColumns : [])],
        placed.mapping,
      );
      if (!filled.ok) return filled;
      const made = await tableChanges(ports, terms.value, table.value, filled.value, submit, before.value);
      if (!made.ok) return made;
      const { created, changed } = made.value;
      const changes = paper.value === null ? made.value.changes : onPaper(made.value.changes, paper.value);
      const rows = table.value.rowCount;
      const told = { created: [...created], changed: [...changed], kept: rows - changes.length, rows, dry_run };
      const keeping =
        text === null || changes.length === 0
          ? null
          : await mappingChange(ports, "apply", text, placed, new Set(changes.map((change) => recordAfter(change, "application").organisation)));
      if (keeping !== null && !keeping.ok) return keeping;
      return success({ changes: keeping === null ? changes : [...changes, keeping.value], answer: () => told }, table.notes);
    };
    if (!dry_run) return commitStep(ports, reason, step);
    const planned = await step();
    return planned.ok ? success(planned.value.answer(), planned.notes) : planned;
  },
});

async function mappingOf(
  { texts }: Pick<WorkspacePorts, "texts">,
  file: SourceFile,
): Promise<Outcome<{ readonly placed: PlacedMapping; readonly text: string }>> {
  const read = await texts.read(file);
  if (!read.ok) return read;
  const { text } = read.value;
  const placed = readMapping(text, file.name);
  return placed.ok ? success({ placed: placed.value, text }) : placed;
}
