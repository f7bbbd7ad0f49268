import type { ModelFault, ModelFaultCode, ReadModel } from "./model-fault.ts";

const listed = 20;

/** Collects what is wrong with a model while it is read. */
export class ModelFaults {
  readonly #faults = new Map<ModelFaultCode, ModelFault[]>();
  readonly #more = new Map<ModelFaultCode, number>();

  add(code: ModelFaultCode, parameters: ModelFault["parameters"], at: ModelFault["at"]): void {
    const held = this.#faults.get(code) ?? [];
    this.#faults.set(code, held);
    if (held.length < listed) held.push({ code, parameters, at });
    else this.#more.set(code, (this.#more.get(code) ?? 0) + 1);
  }

  /** How many are listed. */
  get size(): number {
    return [...this.#faults.values()].reduce((sum, { length }) => sum + length, 0);
  }

  get any(): boolean {
    return this.#faults.size > 0;
  }

  /** In the order of the text. */
  refusal(): Extract<ReadModel, { ok: false }> {
    const faults = [...this.#faults.values()].flat().sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
    return { ok: false, faults, more: this.#more };
  }
}
