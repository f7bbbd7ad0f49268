import { nodeHasher, solver, tableReader, textReader } from "@quoin/engines";
import type { SourceFile } from "../src/contract/fields.ts";
import type { Outcome } from "../src/contract/outcome.ts";
import type { Ports, WorkspacePorts } from "../src/contract/ports.ts";
import { unlimitedWork } from "../src/contract/work-limits.ts";
import { officeOf } from "./office.ts";

type Office = Parameters<typeof officeOf>[0];

/** Ports of the questions that need no workspace: real readers, real solver, a clock that stands. */
export const loosePorts = {
  caller: { name: "li", language: "en" },
  clock: { now: () => "2026-05-12T08:00:00.000Z", seconds: () => 0 },
  hasher: nodeHasher,
  progress: { step: () => {} },
  tables: tableReader,
  texts: textReader,
  solver: solver(),
  limits: unlimitedWork,
  codeVersion: "0",
} as unknown as Ports;

/** Ports of a workspace whose register is written to; `own` replaces any of them. */
export function workspacePortsOf(office: Office = {}, own: Partial<WorkspacePorts> = {}): WorkspacePorts {
  return {
    ...loosePorts,
    ...officeOf(office),
    manifest: { resources: [] },
    files: { exists: async () => false, read: async () => null, write: async () => {} },
    reaches: async () => true,
    accounts: { exist: async () => false, list: async () => [], get: async () => null },
    ...own,
  } as unknown as WorkspacePorts;
}

/** A file that was handed in. */
export function fileOf(text: string, name = "own.csv"): SourceFile {
  return { name, bytes: async () => new TextEncoder().encode(text) };
}

/** What was answered; a fault fails the test with its notes. */
export function answered<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  return outcome.value;
}

/** Codes of the notes of an outcome, each with its place in a file, or else its field. */
export function told({ notes }: Outcome<unknown>): string[] {
  return notes.map(({ code, at: { line, column, field = "" } }) => `${code} ${line === undefined ? field : `${line}:${column}`}`.trim());
}
