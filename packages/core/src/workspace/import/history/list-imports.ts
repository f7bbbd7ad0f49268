import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { formerPath } from "../../former-file.ts";
import { importEffect } from "../effect/import-effect.ts";
import { importsInOrder } from "./former-files.ts";
import { laterImports, undoneImports } from "./undone-imports.ts";

const answer = z.object({
  imports: z.array(
    z.object({
      id: z.string(),
      table: z.string(),
      at: z.string(),
      who: z.string(),
      reason: z.string(),
      mode: z.enum(["append", "update", "replace", "undo", "units"]),
      file: z.string().nullable(),
      effect: importEffect,
      figures: z.array(
        z.object({
          column: z.string(),
          indicator: z.string().nullable(),
          unit: z.string().nullable(),
          before: z.number().nullable(),
          after: z.number().nullable(),
        }),
      ),
      /** SHA-256 of `data/TABLE.csv` afterwards and before; null where there was no table. */
      sha256: z.string().nullable(),
      former: z.string().nullable(),
      undoes: z.string().nullable(),
      undone_by: z.string().nullable(),
      /** It is the newest of its table that stands, and its former files are kept. */
      can_be_undone: z.boolean(),
    }),
  ),
});
export type ImportList = z.infer<typeof answer>;

/** `quoin import list` */
export const listImports = workspaceUseCase({
  words: ["import", "list"],
  summary: "Imports of tables, newest first: who, when, why, what each did to rows, records and figures, and whether it can be undone",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  example: "quoin import list quoin-demo",
  input: z.strictObject({
    table: field(z.string().optional(), { description: "of this table alone" }),
    limit: field(z.int().min(1).max(1_000).default(100), { description: "at most so many", unit: "imports" }),
  }),
  output: answer,
  run: async ({ records, files }, { table, limit }) => {
    const all = await importsInOrder(records);
    const undone = undoneImports(all);
    const wanted = all.filter((each) => table === undefined || each.table === table).reverse();
    const told = [];
    for (const made of wanted.slice(0, limit)) {
      const [row] = await records.history("table-import", made.id);
      const later = laterImports(all, made);
      let isKept = !undone.has(made.id) && later.length === 0;
      for (const { sha256 } of isKept ? made.former_files : []) isKept &&= await files.exists(formerPath(sha256));
      const { id, mode, file, figures, sha256, former, undoes } = made;
      told.push({
        id,
        table: made.table,
        at: row?.at ?? "",
        who: row?.who ?? "",
        reason: row?.reason ?? "",
        mode,
        file,
        effect: { rows: made.rows, records: made.records },
        figures: [...figures],
        sha256,
        former,
        undoes,
        undone_by: undone.get(id) ?? null,
        can_be_undone: isKept,
      });
    }
    return success({ imports: told });
  },
});
