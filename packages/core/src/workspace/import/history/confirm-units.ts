import { z } from "zod";
import { memberOf } from "../../../contract/assert-present.ts";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { type UnsaidUnit, unsaidUnits } from "../../../evidence/roles/unsaid-units.ts";
import { contractNamed } from "../../../evidence/tables/table-contracts.ts";
import { type Conversion, conversionOf, targetOf } from "../../../evidence/units/convert-unit.ts";
import { ownUnit } from "../../../evidence/units/own-unit.ts";
import { shifted } from "../../../evidence/units/units.ts";
import { groupedNotes } from "../../../language/grouped-notes.ts";
import { type Note, note } from "../../../language/note.ts";
import { reasonField } from "../../../register/changes/record-input.ts";
import { manifestTextWith } from "../../manifest-text.ts";
import { manifestFile } from "../../read-workspace.ts";
import { tableRoleFaults } from "../checks/table-role-faults.ts";
import { effectOf, importEffect } from "../effect/import-effect.ts";
import { storedCells, type TableCells } from "../effect/table-cells.ts";
import { tableFigures } from "../effect/table-figures.ts";
import { rowsOutOfPlace } from "../layout/rows-out-of-place.ts";
import { sameUnit } from "../questions/differing-unit.ts";
import { unitChoices, unitQuestion } from "../questions/unit-choices.ts";
import { putTable, type TableChange } from "./put-table.ts";
import { reconcileImport } from "./reconcile-import.ts";
import { unitsByHand } from "./units-by-hand.ts";

const answer = z.object({
  /** The change as `import list` names it, so that it can be undone; null for a dry run. */
  id: z.string().nullable(),
  table: z.string(),
  columns: z.array(z.object({ column: z.string(), assumed: z.string(), unit: z.string() })),
  effect: importEffect,
});
export type ConfirmedUnits = z.infer<typeof answer>;

/** `quoin import confirm` */
export const confirmUnits = workspaceUseCase({
  words: ["import", "confirm"],
  summary: "Confirm the unit in which a column was always read without anybody having said it, or say another: records and figures follow",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "evidence",
  effort: "long",
  example: "quoin import confirm quoin-demo grants amount --unit 'EUR 1k' --dry-run",
  input: z.strictObject({
    table: field(z.string().min(1), { description: "the table, as `import units` names it", position: 0 }),
    column: field(z.string().min(1).optional(), { description: "the column (default: every column of the table whose unit is assumed)", position: 1 }),
    unit: field(z.string().min(1).max(100).optional(), { description: "the unit that it is in (default: the assumed one)" }),
    dry_run: field(z.boolean().default(false), { description: "only say which records and figures would change" }),
    reason: reasonField.default(""),
  }),
  output: answer,
  run: async (ports, { dry_run, reason, ...asked }) => {
    if (dry_run) {
      const change = await confirming(ports, asked, reason);
      if (!change.ok) return change;
      const reconciled = await reconcileImport(ports, ports.settings, change.value.change.state);
      if (!reconciled.ok) return reconciled;
      const { columns, change: made } = change.value;
      return success({ id: null, table: asked.table, columns, effect: effectOf(made.rows, reconciled.value) }, groupedNotes(reconciled.notes));
    }
    if (reason.trim() === "" && (await ports.accounts.exist())) return fault(note("import.reason-missing", {}, { field: "reason" }));
    return ports.lock.exclusively(async () => {
      const fresh = await ports.renewed();
      if (!fresh.ok) return fresh;
      const change = await confirming(fresh.value, asked, reason);
      if (!change.ok) return change;
      const put = await putTable(fresh.value, change.value.change);
      if (!put.ok) return put;
      return success({ id: put.value.id, table: asked.table, columns: change.value.columns, effect: put.value.effect }, groupedNotes(put.notes));
    });
  },
});

interface Asked {
  readonly table: string;
  readonly column?: string | undefined;
  readonly unit?: string | undefined;
}

interface Confirming {
  readonly columns: ConfirmedUnits["columns"];
  readonly change: TableChange;
}

/** The table as it is to be described; its cells stay as they are. */
async function confirming(ports: WorkspacePorts, asked: Asked, reason: string): Promise<Outcome<Confirming>> {
  const { manifest, files, hasher } = ports;
  const { table } = asked;
  const resource = manifest.resources.find(({ name }) => name === table);
  const isMeant = ({ column }: { readonly column: string }) => asked.column === undefined || column === asked.column;
  const unsaid = unsaidUnits(ports.evidence, ports.settings, manifest).filter((each) => each.table === table);
  const byHand = (await unitsByHand(ports)).filter((each) => each.table === table);
  const open = [...unsaid, ...byHand];
  const meant = unsaid.filter(isMeant);
  // What was changed by hand is confirmed as it stands, or changed back where it stands.
  const changed = byHand.filter((each) => isMeant(each) && (asked.unit === undefined || sameUnit(asked.unit, each.unit, ports.settings.currency)));
  if (resource === undefined || meant.length + changed.length === 0)
    return fault(
      note(
        "import.nothing-to-confirm",
        { table, column: asked.column ?? "", open: [...new Set(open.map(({ column }) => column))].join(", ") || "–" },
        { table, field: asked.column === undefined ? "table" : "column" },
      ),
    );
  const csv = await files.readText(resource.path);
  const cells = storedCells(csv, resource);
  const units = new Map<string, UnsaidUnit & SaidUnit>();
  const faults: Note[] = [];
  for (const each of meant) {
    const settled = settledUnit(ports, each, asked.unit, cells);
    const before = units.get(each.column);
    if (!settled.ok) faults.push(...settled.notes);
    else if (before !== undefined && before.said !== settled.value.said)
      faults.push(note("import.units-of-roles", { column: each.column, one: before.unit, other: each.unit }, { table, column: each.column, field: "unit" }));
    else units.set(each.column, { ...each, ...settled.value });
  }
  if (faults.length > 0) return fault(faults);
  const fields = resource.schema.fields.map((held) => {
    const said = units.get(held.name)?.said;
    if (said === undefined) return held;
    const { assumed: _, ...rest } = held;
    return { ...rest, unit: said };
  });
  const described: DataResource = { ...resource, schema: { ...resource.schema, fields } };
  const wrong = await newFaults(ports, resource, described, csv);
  if (wrong.length > 0) return fault(wrong);
  const elsewhere = await rowsOutOfPlace(ports, described, csv);
  if (elsewhere !== null) return fault(elsewhere, "forbidden");
  const sha256 = hasher.sha256(csv);
  return success({
    columns: [
      ...[...units.values()].map(({ column, unit, said }) => ({ column, assumed: unit, unit: said })),
      ...changed.map(({ column, held, unit }) => ({ column, assumed: held, unit })),
    ],
    change: {
      state: { name: table, resource: described, csv, rows: cells.rows, rowsBefore: cells.rows },
      rows: { come: 0, change: 0, stay: cells.rows, go: 0 },
      contents: new Map([
        [resource.path, csv],
        [manifestFile, manifestTextWith(await files.readText(manifestFile), described)],
      ]),
      removes: [],
      settings: ports.settings,
      terms: { gone: "stay" },
      reason: reason.trim() === "" ? `units of ${table}` : reason,
      refused: () => null,
      told: { mode: "units", file: null, file_sha256: null, sha256, former: sha256, figures: movedFigures(cells, units), files: [], roles: [], undoes: null },
    },
  });
}

/** The unit that is said of a column, and how its figures become those of the unit in which it was read. */
interface SaidUnit {
  readonly said: string;
  readonly conversion: Conversion;
}

/** The unit that is said of a column; a question where it is none of its kind. */
function settledUnit(
  { settings }: WorkspacePorts,
  { role, field: name, column, table, unit }: UnsaidUnit,
  given: string | undefined,
  cells: TableCells,
): Outcome<SaidUnit> {
  const contract = contractNamed(role);
  const target = contract === undefined ? null : targetOf(memberOf(contract.columns, name));
  if (contract === undefined || target === null || given === undefined) return success({ said: unit, conversion: { power: 0, from: null } });
  const said = ownUnit(given, settings.conventions.units);
  const conversion = conversionOf(said, target, settings.currency);
  if (typeof conversion !== "string") return success({ said, conversion });
  const { title } = memberOf(contract.columns, name);
  const held = cells.columns.find((each) => each.name === column)?.cells ?? [];
  const choices = unitChoices(target, settings.currency, ["units", column], held);
  return fault(unitQuestion({ column, meaning: title.en, meaning_zh: title.zh, table }, given, { table, column, field: "unit" }, choices));
}

/** What rules could no longer read, and could until now. */
async function newFaults(ports: WorkspacePorts, before: DataResource, after: DataResource, csv: string): Promise<readonly Note[]> {
  const nothing = { columns: [], rows: [] };
  const at = () => ({ table: after.name });
  const keyOf = ({ code, at: { row, column } }: Note): string => `${code} ${row ?? ""} ${column ?? ""}`;
  const known = new Set((await tableRoleFaults(ports, before, csv, nothing, at)).map(keyOf));
  return (await tableRoleFaults(ports, after, csv, nothing, at)).filter((each) => each.severity === "error" && !known.has(keyOf(each)));
}

/** Sums of the columns in the unit in which they were read, before and afterwards; of another currency, whose rates go by years, only before. */
function movedFigures(cells: TableCells, units: ReadonlyMap<string, UnsaidUnit & SaidUnit>): TableChange["told"]["figures"] {
  const named: TableCells = { rows: cells.rows, columns: cells.columns.filter(({ name }) => units.has(name)) };
  const read = new Map([...units].map(([column, { unit }]) => [column, unit]));
  return tableFigures(named, named, { key: [], year: null, indicator: null, units: read }).map((figure) => {
    const { power, by = 1, from } = units.get(figure.column)?.conversion ?? { power: 0, from: null };
    return { ...figure, after: figure.after === null || from !== null ? null : shifted(figure.after, power) / by };
  });
}
