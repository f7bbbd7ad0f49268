import type { WorkspacePorts } from "../src/contract/ports.ts";
import { csvRows } from "../src/evidence/csv/csv-rows.ts";
import type { DataResource } from "../src/evidence/data-package.ts";
import { importTableFile } from "../src/workspace/import/import-table-file.ts";
import { type PreparedImport, prepareImport } from "../src/workspace/import/prepare-import.ts";
import { withResource } from "../src/workspace/import/table/with-resource.ts";
import { answered, fileOf, workspacePortsOf } from "./asked-of.ts";
import { filesInMemory } from "./files-in-memory.ts";
import { saidNotes } from "./said-notes.ts";

type Office = NonNullable<Parameters<typeof workspacePortsOf>[0]>;

/** What is said with a file. */
export interface Handed {
  readonly as?: string;
  readonly mapping?: string;
  readonly answer?: readonly string[];
  readonly mode?: "append" | "update" | "replace";
  readonly column?: Readonly<Record<string, "keep" | "drop">>;
  readonly scale?: Readonly<Record<string, number>>;
  readonly name?: string;
}

/** With a history in which nobody has written yet. */
function unwritten(ports: WorkspacePorts): WorkspacePorts {
  return { ...ports, records: { ...ports.records, changes: async () => [] } };
}

/** A desk to which files are handed for import: what is said of each, and a desk at which it was taken. Nothing is written to a disk. */
export class ImportDesk {
  readonly ports: WorkspacePorts;

  constructor(office: Office | WorkspacePorts = {}) {
    this.ports = "evidence" in office ? office : unwritten(workspacePortsOf(office, { files: filesInMemory() }));
  }

  /** What the import would say and do, from the first question to the last refusal. */
  dryRun(text: string, { as = "figures", mapping, name, ...more }: Handed = {}) {
    const given = { data: fileOf(text, name), as, ...(mapping === undefined ? {} : { mapping: fileOf(mapping, "mapping.yaml") }), ...more, dry_run: true };
    return importTableFile.run(this.ports, importTableFile.input.parse(given));
  }

  /** Code, place, sentence and remedy of each note, whether it refuses or is told. */
  async said(...file: Parameters<ImportDesk["dryRun"]>) {
    return saidNotes((await this.dryRun(...file)).notes);
  }

  /** Codes of the notes with their places, "code line:column". */
  async codes(...file: Parameters<ImportDesk["dryRun"]>): Promise<string[]> {
    return (await this.said(...file)).map(({ code, at }) =>
      `${code} ${at.line === undefined ? (at.field ?? at.table ?? "") : `${at.line}:${at.column}`}`.trim(),
    );
  }

  /** The table that would be written, its rows under the header. */
  async written(text: string, handed: Handed = {}): Promise<readonly (readonly string[])[]> {
    return csvRows((await this.prepared(text, handed)).csv);
  }

  async resource(text: string, handed: Handed = {}): Promise<DataResource> {
    return (await this.prepared(text, handed)).resource;
  }

  /** The same desk when the file was taken. */
  async taken(text: string, handed: Handed = {}): Promise<ImportDesk> {
    const { resource, csv, settings } = await this.prepared(text, handed);
    const { manifest, evidence } = this.ports;
    const others = manifest.resources.filter(({ name }) => name !== resource.name);
    const files = filesInMemory({ [resource.path]: csv });
    for (const { path } of others) await files.write(path, await this.ports.files.readText(path));
    return new ImportDesk({
      ...this.ports,
      settings,
      files,
      manifest: { ...manifest, resources: [...others, resource] },
      evidence: withResource(evidence, resource, csv),
    });
  }

  private async prepared(text: string, { as = "figures", mapping, name, mode, column, scale }: Handed): Promise<PreparedImport> {
    const mapped = mapping === undefined ? undefined : fileOf(mapping, "mapping.yaml");
    const choices = importTableFile.input.parse({ data: fileOf(text), as, mode, column, scale });
    const request = { data: fileOf(text, name), table: as, mapping: mapped, source: undefined, options: {} };
    return answered(await prepareImport(this.ports, { ...request, choices: { mode: choices.mode, columns: choices.column, scale: choices.scale } }));
  }
}
