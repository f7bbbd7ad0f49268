import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { utf8Length } from "../../evidence/csv/utf8-length.ts";
import type { DataResource } from "../../evidence/data-package.ts";
import { deriveFields, openSession } from "../../evidence/derivation/derive-fields.ts";
import { type DerivedTable, derivationVersion, deriveTable } from "../../evidence/derivation/derive-table.ts";
import { type Note, note } from "../../language/note.ts";
import type { Reconciliation } from "../../register/changes/reconcile-records.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { effectOf, type ImportEffect, importEffect } from "../import/effect/import-effect.ts";
import { rowEffect } from "../import/effect/row-effect.ts";
import { storedCells } from "../import/effect/table-cells.ts";
import { standingCells } from "../import/effect/table-effect.ts";
import { reconcileImport, type TableState } from "../import/history/reconcile-import.ts";
import { rowsOutOfPlace } from "../import/layout/rows-out-of-place.ts";
import { carryOut, clearStage, stageFolder } from "../journal.ts";
import { manifestTextWith } from "../manifest-text.ts";
import { manifestFile } from "../read-workspace.ts";
import { derivationSources, type ReadDerivation, readDerivation } from "./derivation-files.ts";
import { derivationReads, inReadingOrder, ringThrough } from "./derivation-order.ts";
import { derivedResource, type MadeBy, storedCsv } from "./derived-resource.ts";

const runOf = z.object({
  name: z.string(),
  /** `made`: written anew; `unchanged`: made of the same sources before; `would-run`: a dry run found something to do. */
  outcome: z.enum(["made", "unchanged", "would-run"]),
  table: z.string(),
  engine: z.string(),
  rows_read: z.number().nullable(),
  rows_out: z.number().nullable(),
  unmatched: z.record(z.string(), z.number()),
  inputs: z.array(z.object({ name: z.string(), sha256: z.string() })),
  /** What becomes of the rows of the table and of the records made of it; null where the table was not made. */
  effect: importEffect.nullable(),
  seconds: z.number(),
});
type Run = z.output<typeof runOf>;

/** `quoin derivation run` */
export const runDerivation = workspaceUseCase({
  words: ["derivation", "run"],
  summary: "Make the tables of derivations/NAME.yaml (all of them, or one) where what they are made of has changed",
  changes: true,
  delivers: "answer",
  rights: "evidence",
  effort: "long",
  tellsSteps: true,
  endsWithAsker: true,
  example: "quoin derivation run quoin-demo",
  input: z.strictObject({
    name: field(z.string().optional(), { description: "One derivation (default: all)", position: 0 }),
    again: field(z.boolean().default(false), { description: "Run even where nothing has changed" }),
    dry_run: field(z.boolean().default(false), { description: "Check document, sources and columns, and say what would run" }),
    effect: field(z.boolean().default(false), {
      description: "With dry_run: make the table without writing it, and say which of its rows and records would come, change, stay and go",
    }),
    ...deriveFields,
    engine: field(z.enum(["duckdb", "spark"]).optional(), {
      description:
        "What computes: duckdb on this machine, or spark on a cluster (default: as the last time; at first duckdb, and spark where a source lies on a cluster)",
    }),
  }),
  output: z.object({ runs: z.array(runOf) }),
  async run(ports, { name, ...how }) {
    const reads = await derivationReads(ports);
    const names = name === undefined ? inReadingOrder(reads) : [name];
    for (const each of names) {
      // An older program took rings: what they make would never come to rest.
      const ring = ringThrough(each, reads);
      if (ring !== null) return fault(note("derive.circular", { name: each, ring: ring.join(" ← ") }, { field: "name" }));
    }
    const runs: Run[] = [];
    const notes: Note[] = [];
    for (const each of names) {
      // One derivation may read the table that the one before has made.
      const fresh = runs.length === 0 ? success(ports) : await ports.renewed();
      if (!fresh.ok) return fresh;
      const ran = await runOne(fresh.value, each, how);
      if (!ran.ok) return ran;
      runs.push(ran.value);
      notes.push(...ran.notes);
    }
    return success({ runs }, notes);
  },
});

interface How {
  readonly again: boolean;
  readonly dry_run: boolean;
  readonly effect: boolean;
  readonly engine?: "duckdb" | "spark" | undefined;
  readonly spark?: string | undefined;
  readonly time_limit: number;
  readonly memory_mb?: number | undefined;
  readonly most_rows: number;
}

async function runOne(ports: WorkspacePorts, name: string, how: How): Promise<Outcome<Run>> {
  const read = await readDerivation(ports, name);
  if (!read.ok) return read;
  const existing = ports.manifest.resources.find((each) => each.name === name);
  if (existing !== undefined && existing.derivation === undefined) return fault(note("derive.table-taken", { name }, { ...read.value.place([]), table: name }));
  const sources = await derivationSources(ports, read.value);
  if (!sources.ok) return sources;
  const began = ports.clock.seconds();
  const isElsewhere = [...sources.value.values()].some((source) => source.isElsewhere === true);
  const engine = how.engine ?? (isElsewhere || existing?.derivation?.engine === "spark" ? "spark" : "duckdb");
  const session = await openSession(ports, { ...how, engine });
  try {
    let key = "";
    const isKept = (inputs: DerivedTable["inputs"]): boolean => {
      const made = { version: derivationVersion, document: read.value.sha256, inputs: inputs.map(({ sha256 }) => sha256) };
      key = ports.hasher.sha256(JSON.stringify(made));
      return (how.dry_run && !how.effect) || (!how.again && existing?.derivation?.key === key && holdsStill(ports, existing));
    };
    const { value: document, place } = read.value;
    const derived = await deriveTable(session, { document, place, sources: sources.value, mostRows: how.most_rows, isKept });
    if (!derived.ok) return derived;
    const facts = { name, table: name, engine: session.engine.name };
    const seconds = (): number => ports.clock.seconds() - began;
    if ("kept" in derived.value) {
      const same = existing?.derivation?.key === key && holdsStill(ports, existing);
      const { rows_read = null, rows_out = null, unmatched = {} } = existing?.derivation ?? {};
      const outcome = how.dry_run && (!same || how.again) ? "would-run" : "unchanged";
      return success({ ...facts, outcome, rows_read, rows_out, unmatched, inputs: [...derived.value.kept], effect: null, seconds: seconds() }, derived.notes);
    }
    const made = derived.value;
    const by = { key, document: read.value.sha256, at: ports.clock.now(), by: ports.caller.name, seconds: seconds() };
    const { rowsRead: rows_read, rowsOut: rows_out, unmatched, inputs } = made;
    if (how.dry_run) {
      const would = await derivedEffect(ports, read.value, made, by);
      if (!would.ok) return would;
      const told = { ...facts, outcome: "would-run" as const, rows_read, rows_out, unmatched, inputs: [...inputs] };
      return success({ ...told, effect: would.value.effect, seconds: seconds() }, [...derived.notes, ...would.notes]);
    }
    const written = await ports.lock.exclusively(async () => {
      // Another writer may have changed the list of tables while this ran.
      const fresh = await ports.renewed();
      return fresh.ok ? writeTable(fresh.value, read.value, made, by) : fresh;
    });
    if (!written.ok) return written;
    const notes = [...derived.notes, ...written.notes];
    const told = { ...facts, outcome: "made" as const, rows_read, rows_out, unmatched, inputs: [...inputs] };
    return success({ ...told, effect: written.value, seconds: seconds() }, notes);
  } finally {
    await session.close();
  }
}

/** Whether the table is as its derivation left it. */
function holdsStill({ evidence }: Pick<WorkspacePorts, "evidence">, resource: DataResource | undefined): boolean {
  if (resource === undefined || !evidence.tables().includes(resource.name)) return false;
  try {
    return `sha256:${evidence.sha256(resource.name)}` === resource.hash;
  } catch {
    // The file has gone: it is made again.
    return false;
  }
}

/** Puts the table into the workspace as an import does: staged, committed with the records it bears on, moved into place. */
async function writeTable(ports: WorkspacePorts, read: ReadDerivation, made: DerivedTable, by: MadeBy): Promise<Outcome<ImportEffect>> {
  const { files, records, caller, clock, hasher } = ports;
  const prepared = await asStored(ports, read, made, by);
  if (!prepared.ok) return prepared;
  const { csv, resource } = prepared.value;
  await clearStage(files);
  const id = `derivation-${hasher.sha256(`${read.name} ${clock.now()} ${resource.hash}`).slice(0, 16)}`;
  const contents = [
    [resource.path, csv],
    [manifestFile, manifestTextWith(await files.readText(manifestFile), resource)],
  ] as const;
  const moves = contents.map(([to], index) => ({ from: `${stageFolder}/${id}/${index}`, to }));
  for (const [index, [, content]] of contents.entries()) await files.write(`${stageFolder}/${id}/${index}`, content);
  const entry = { id, owner: caller.name, body: { moves, removes: [] } };
  const committed = await commitStep(
    ports,
    `derivation of ${read.name}`,
    async () => {
      const told = await effectOfTable(ports, prepared.value);
      return told.ok ? success({ changes: told.value.changes, answer: () => told.value.effect }, told.notes) : told;
    },
    { journal: entry },
  );
  if (!committed.ok) {
    await clearStage(files);
    return committed;
  }
  await carryOut(files, records, entry);
  return committed;
}

type Stored = Pick<TableState, "csv" | "rows"> & { readonly resource: DataResource };

/** A derived table as it would be stored; one that reaches beyond the place of an account is refused. */
async function asStored(ports: WorkspacePorts, read: ReadDerivation, made: DerivedTable, by: MadeBy): Promise<Outcome<Stored>> {
  const csv = storedCsv(made);
  const resource = derivedResource(read, made, { sha256: ports.hasher.sha256(csv), bytes: utf8Length(csv) }, by);
  const elsewhere = await rowsOutOfPlace(ports, resource, csv);
  return elsewhere === null ? success({ csv, resource, rows: made.rowsOut }) : fault(elsewhere, "forbidden");
}

/** What a derived table would do to the one that stands. */
async function derivedEffect(ports: WorkspacePorts, read: ReadDerivation, made: DerivedTable, by: MadeBy) {
  const prepared = await asStored(ports, read, made, by);
  return prepared.ok ? effectOfTable(ports, prepared.value) : prepared;
}

/** Rows and records by what becomes of them where a derivation takes the place of its former table: rows that go are said, since nobody was asked about them. */
async function effectOfTable(
  ports: WorkspacePorts,
  { csv, resource, rows }: Stored,
): Promise<Outcome<{ readonly effect: ImportEffect; readonly changes: Reconciliation["changes"] }>> {
  const existing = ports.manifest.resources.find(({ name }) => name === resource.name);
  const reconciled = await reconcileImport(ports, ports.settings, { name: resource.name, resource, csv, rows });
  if (!reconciled.ok) return reconciled;
  const key = [resource.schema.primaryKey ?? []].flat();
  const counts = rowEffect({ standing: await standingCells(ports, existing), given: storedCells(csv, resource), key, mode: "replace" }).counts;
  const effect = effectOf(counts, reconciled.value);
  const { come, change, stay, go } = effect.rows;
  const parameters = {
    table: resource.name,
    come,
    change,
    stay,
    go,
    records_come: effect.records.come,
    records_changed: effect.records.change,
    records_retired: effect.records.retire,
  };
  const isLoss = go + effect.records.retire > 0;
  const told = existing === undefined ? [] : [note(isLoss ? "derive.rows-go" : "derive.rows-replaced", parameters, { table: resource.name })];
  return success({ effect, changes: reconciled.value.changes }, [...reconciled.notes, ...told]);
}
