import { EvidenceFault, type Language, type Outcome, type WorkspacePorts } from "@quoin/core";

/** Questions that take seconds and whose answers follow from input, settings, tables (by hash) and records alone. */
const steady: ReadonlySet<string> = new Set(["diagnose", "design", "report", "brief"]);

/** Answers that are kept; the oldest goes first. */
const room = 64;

interface Remembered {
  /** What the answer was made from; another state makes it anew. */
  readonly state: string;
  readonly outcome: Promise<Outcome<unknown>>;
}

/** Answers of a running server to steady questions, so that many readers of one page cost one computation. */
export class RememberedAnswers {
  readonly #answers = new Map<string, Remembered>();

  /** The answer that is there or on its way for the same question and state; else the one that `make` gives. */
  async answer(name: string, input: unknown, language: Language, ports: WorkspacePorts, make: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown>> {
    if (!steady.has(name)) return make();
    const key = JSON.stringify([name, language, input]);
    const state = await stateOf(ports);
    if (state === null) return make();
    const known = this.#answers.get(key);
    if (known?.state === state) return known.outcome;
    const outcome = make();
    this.#answers.delete(key);
    this.#answers.set(key, { state, outcome });
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= room) break;
      this.#answers.delete(oldest);
    }
    try {
      return await outcome;
    } catch (cause) {
      this.#answers.delete(key);
      throw cause;
    }
  }
}

/** What an answer is made from: settings, the bytes of the tables, the newest change of a record. Null where a table cannot be read. */
async function stateOf({ hasher, manifest, settings, records, evidence }: WorkspacePorts): Promise<string | null> {
  try {
    const tables = evidence.tables().map((table) => [table, evidence.sha256(table)]);
    return hasher.sha256(JSON.stringify([await records.newestChange(), manifest, settings, tables]));
  } catch (cause) {
    if (cause instanceof EvidenceFault) return null;
    throw cause;
  }
}
