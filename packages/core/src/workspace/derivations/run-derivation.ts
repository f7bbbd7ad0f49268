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
import { commitStep } from "../../register/changes/record-step.ts";
import { rowsOutOfPlace } from "../import/layout/rows-out-of-place.ts";
import { reconcileImport } from "../import/reconcile-import.ts";
import { carryOut, clearStage, stageFolder } from "../journal.ts";
import { manifestTextWith } from "../manifest-text.ts";
import { manifestFile } from "../read-workspace.ts";
import { derivationNames, derivationSources, type ReadDerivation, readDerivation } from "./derivation-files.ts";
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
    ...deriveFields,
    engine: field(z.enum(["duckdb", "spark"]).optional(), {
      description:
        "What computes: duckdb on this machine, or spark on a cluster (default: as the last time; at first duckdb, and spark where a source lies on a cluster)",
    }),
  }),
  output: z.object({ runs: z.array(runOf) }),
  async run(ports, { name, ...how }) {
    const names = name === undefined ? await derivationNames(ports) : [name];
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
      return how.dry_run || (!how.again && existing?.derivation?.key === key && holdsStill(ports, existing));
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
      return success({ ...facts, outcome, rows_read, rows_out, unmatched, inputs: [...derived.value.kept], seconds: seconds() }, derived.notes);
    }
    const made = derived.value;
    const by = { key, document: read.value.sha256, at: ports.clock.now(), by: ports.caller.name, seconds: seconds() };
    const written = await ports.lock.exclusively(async () => {
      // Another writer may have changed the list of tables while this ran.
      const fresh = await ports.renewed();
      return fresh.ok ? writeTable(fresh.value, read.value, made, by) : fresh;
    });
    if (!written.ok) return written;
    const { rowsRead: rows_read, rowsOut: rows_out, unmatched, inputs } = made;
    const notes = [...derived.notes, ...written.notes];
    return success({ ...facts, outcome: "made", rows_read, rows_out, unmatched, inputs: [...inputs], seconds: seconds() }, notes);
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
async function writeTable(ports: WorkspacePorts, read: ReadDerivation, made: DerivedTable, by: MadeBy): Promise<Outcome<null>> {
  const { files, records, caller, clock, hasher, settings } = ports;
  const csv = storedCsv(made);
  const resource = derivedResource(read, made, { sha256: hasher.sha256(csv), bytes: utf8Length(csv) }, by);
  const elsewhere = await rowsOutOfPlace(ports, resource, csv);
  if (elsewhere !== null) return fault(elsewhere, "forbidden");
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
      const reconciled = await reconcileImport(ports, settings, { name: resource.name, resource, csv, rows: made.rowsOut });
      return reconciled.ok ? success({ changes: reconciled.value.changes, answer: () => null }, reconciled.notes) : reconciled;
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
