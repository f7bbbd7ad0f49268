import { fault, type Note } from "@quoin/core";

/** Thrown inside a transaction so that it is rolled back; never leaves the store. */
export class Refusal extends Error {
  readonly outcome: ReturnType<typeof fault>;

  constructor(outcome: ReturnType<typeof fault>) {
    super("refused");
    this.outcome = outcome;
  }
}

export function refuseIf(notes: readonly Note[], kind: "stale" | "input"): void {
  if (notes.length > 0) throw new Refusal(fault(notes, kind));
}
