import { z } from "zod";
import { memberOf } from "../../../contract/assert-present.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { unsaidUnits } from "../../../evidence/roles/unsaid-units.ts";
import { contractNamed } from "../../../evidence/tables/table-contracts.ts";
import { targetOf } from "../../../evidence/units/convert-unit.ts";
import { question, renderedNote, renderNote } from "../../../language/note.ts";
import { standingCells } from "../effect/table-effect.ts";
import { unitChoices } from "../questions/unit-choices.ts";
import { toldUnitsByHand } from "./units-by-hand.ts";

const answer = z.object({
  units: z.array(
    z.object({
      table: z.string(),
      column: z.string(),
      role: z.string(),
      field: z.string(),
      /** In which it is read until somebody confirms it. */
      unit: z.string(),
      /** Asks which it is: each of its choices says what the figures would be. */
      question: renderedNote,
    }),
  ),
  /** Columns whose unit somebody changed by hand since the program last wrote of it, each with both readings; `import confirm` takes the one that stands. */
  by_hand: z.array(z.object({ table: z.string(), column: z.string(), held: z.string(), unit: z.string(), since: z.string(), said: renderedNote })),
});
export type AssumedUnits = z.infer<typeof answer>;

/** `quoin import units` */
export const listAssumedUnits = workspaceUseCase({
  words: ["import", "units"],
  summary: "Columns of money, shares and lengths of time whose unit nobody has said, the unit in which each is read, and what its figures would be in others",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  example: "quoin import units quoin-demo",
  input: z.strictObject({}),
  output: answer,
  run: async (ports) => {
    const { evidence, settings, manifest, caller } = ports;
    const cells = new Map<string, Awaited<ReturnType<typeof standingCells>>>();
    const units: AssumedUnits["units"] = [];
    for (const { table, column, role, field, unit } of unsaidUnits(evidence, settings, manifest)) {
      const contract = contractNamed(role);
      const spec = contract === undefined ? undefined : memberOf(contract.columns, field);
      const target = spec === undefined ? null : targetOf(spec);
      if (spec === undefined || target === null) continue;
      const resource = manifest.resources.find(({ name }) => name === table);
      const held = cells.get(table) ?? (await standingCells(ports, resource));
      cells.set(table, held);
      const parameters = { column, meaning: spec.title.en, meaning_zh: spec.title.zh, table, unit };
      const figures = held.columns.find(({ name }) => name === column)?.cells ?? [];
      const asked = question(
        "import.unit-to-confirm",
        parameters,
        { table, column, field: column },
        unitChoices(target, settings.currency, ["units", column], figures, target.kind === "money" ? [unit] : []),
      );
      units.push({ table, column, role, field, unit, question: renderNote(asked, caller.language) });
    }
    const byHand = await toldUnitsByHand(ports);
    return success({
      units,
      by_hand: byHand.map(({ table, column, held, unit, since, said }) => ({ table, column, held, unit, since, said: renderNote(said, caller.language) })),
    });
  },
});
