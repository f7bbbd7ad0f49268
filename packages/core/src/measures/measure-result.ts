import { z } from "zod";
import type { WorkspacePorts } from "../contract/ports.ts";
import type { Note } from "../language/note.ts";
import type { MeasureFamily, MeasureTable, MeasureTables } from "./measure-family.ts";
import type { Observations } from "./observations.ts";

/** What is asked of a family on the workspace's evidence: plain data, so that the same request has the same hash. */
export interface MeasureRequest {
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Tables that the observations come from. */
  readonly tables: readonly string[];
  /** How the observations are made from the tables: columns, filters, groupings, in the asker's own words. */
  readonly selection: unknown;
  /** Called only where no earlier answer is kept. */
  observations(): Promise<Observations>;
}

/** Figures with their origin: measures and versions, parameters, hashes of the tables they came from. */
export interface MeasureResult {
  readonly family: string;
  readonly measures: readonly { readonly id: string; readonly version: number }[];
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly inputs: readonly { readonly table: string; readonly sha256: string }[];
  readonly selection: unknown;
  readonly tables: readonly MeasureTable[];
  readonly documents: NonNullable<MeasureTables["documents"]>;
  readonly notes: readonly Note[];
}

const kept = z.object({
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.array(z.array(z.unknown())) })),
  documents: z.array(z.object({ name: z.string(), value: z.unknown() })),
  notes: z.array(z.unknown()),
});

type Kept = Pick<MeasureResult, "tables" | "documents" | "notes">;

/**
 * Figures of a family on the workspace's evidence, kept in `.quoin/cache/measures` under the hash of the request, the tables and the program's version:
 * changed evidence or another parameter asks anew, and an entry that cannot be read is computed again. Fresh and kept answers are the same to the bit.
 */
export async function measureResult(
  ports: Pick<WorkspacePorts, "files" | "evidence" | "hasher" | "codeVersion">,
  family: MeasureFamily,
  { parameters = {}, tables, selection, observations }: MeasureRequest,
): Promise<MeasureResult> {
  const origin = {
    family: family.name,
    measures: family.measures.map(({ id, version }) => ({ id, version })),
    parameters: family.parameters.parse(parameters),
    inputs: tables.map((table) => ({ table, sha256: ports.evidence.sha256(table) })),
    selection,
  };
  const path = `.quoin/cache/measures/${ports.hasher.sha256(JSON.stringify([ports.codeVersion, origin]))}.json`;
  const before = await keptAnswer(ports.files, path);
  if (before !== null) return { ...origin, ...before };
  const { tables: answered, documents = [], notes } = family.compute(await observations(), origin.parameters);
  const answer = JSON.stringify({ tables: answered, documents, notes });
  await ports.files.write(path, answer);
  return { ...origin, ...(JSON.parse(answer) as Kept) };
}

async function keptAnswer(files: WorkspacePorts["files"], path: string): Promise<Kept | null> {
  if (!(await files.exists(path))) return null;
  try {
    return kept.parse(JSON.parse(await files.readText(path))) as Kept;
  } catch {
    // A damaged entry is no fault of the evidence: the answer is computed again and replaces it.
    return null;
  }
}
