import { type Note, renderNote } from "../language/note.ts";
import type { OutputFile } from "./fields.ts";
import type { Ports } from "./ports.ts";

/** Where a set of tables came from: enough to make it again. `seconds` and `at` are the only fields that differ between two same runs. */
export interface Provenance {
  readonly methods: readonly { readonly id: string; readonly version: number }[];
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  readonly code_version: string;
  readonly seed: number | null;
  readonly engine: string;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly seconds: Readonly<Record<string, number>>;
  readonly at: string;
}

/** What a command on loose files knows of its own run. */
export interface RunFacts {
  readonly measures: readonly { readonly id: string; readonly version: number }[];
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly inputs: Provenance["inputs"];
  readonly seed?: number | null;
  /** What did the arithmetic; `typescript` unless another engine was asked. */
  readonly engine?: string;
  readonly notes: readonly Note[];
  readonly seconds: Provenance["seconds"];
}

/** Warnings are written in English whatever the reader's language, so that the same run gives the same bytes. */
export function provenanceOf(ports: Pick<Ports, "clock" | "codeVersion">, facts: RunFacts): Provenance {
  return {
    methods: facts.measures.map(({ id, version }) => ({ id, version })),
    parameters: facts.parameters,
    inputs: facts.inputs,
    code_version: ports.codeVersion,
    seed: facts.seed ?? null,
    engine: facts.engine ?? "typescript",
    warnings: facts.notes
      .filter(({ severity }) => severity === "warning")
      .map((warning) => ({ code: warning.code, message: renderNote(warning, "en").message })),
    seconds: facts.seconds,
    at: ports.clock.now(),
  };
}

/** `provenance.json`, as every command that writes tables adds it to them. */
export function provenanceFile(provenance: Provenance): OutputFile {
  return { name: "provenance.json", parts: [`${JSON.stringify(provenance, null, 2)}\n`] };
}
