import type { NamedProgramme } from "./named-programme.ts";

/** What can be wrong with a model that somebody wrote; the words belong to whoever shows them. */
export type ModelFaultCode =
  | "model.not-json"
  | "model.missing-key"
  | "model.unknown-key"
  | "model.wrong-length"
  | "model.wrong-value"
  | "model.index-out-of-range"
  | "model.repeated-row"
  | "model.crossed-limits"
  | "model.repeated-name"
  | "model.empty"
  | "model.mps-line"
  | "model.mps-unsupported"
  | "model.mps-ignored";

/** Where in the text: line and column count from 1. */
export interface ModelPlace {
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
}

export interface ModelFault {
  readonly code: ModelFaultCode;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly at: ModelPlace;
}

/** A model with what was not used of its text, or what is wrong with it: the first 20 faults of each code, and how many more of it there are. */
export type ReadModel =
  | { readonly ok: true; readonly model: NamedProgramme; readonly remarks: readonly ModelFault[] }
  | { readonly ok: false; readonly faults: readonly ModelFault[]; readonly more: ReadonlyMap<ModelFaultCode, number> };
