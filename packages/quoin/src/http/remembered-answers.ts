import { EvidenceFault, type Hasher, type Language, type Outcome, type WorkspacePorts } from "@quoin/core";

/** Questions that take seconds and whose answers follow from input, settings, tables (by hash) and records alone. */
const steady: ReadonlySet<string> = new Set(["diagnose", "design", "report", "brief", "forecast"]);
/** … and those that read whole tables and no record: writers do not make them anew. */
const tabular: ReadonlySet<string> = new Set(["about", "map", "sources"]);

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
    if (!steady.has(name) && !tabular.has(name)) return make();
    const key = JSON.stringify([name, language, input]);
    const state = await stateOf(ports, steady.has(name));
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

/** What an answer is made from: settings, the bytes of the tables, and where it reads records the newest change of one. Null where a table cannot be read. */
async function stateOf({ hasher, manifest, settings, records, evidence }: WorkspacePorts, readsRecords: boolean): Promise<string | null> {
  try {
    const tables = evidence.tables().map((table) => `${table} ${evidence.sha256(table)}`);
    const change = readsRecords ? await records.newestChange() : "-";
    return [change, hashOf(hasher, manifest), hashOf(hasher, settings), ...tables].join("\n");
  } catch (cause) {
    if (cause instanceof EvidenceFault) return null;
    throw cause;
  }
}

/** Hashes of documents, which are the same object as long as their file has not changed. */
const hashes = new WeakMap<object, string>();

function hashOf(hasher: Hasher, document: object): string {
  const known = hashes.get(document) ?? hasher.sha256(JSON.stringify(document));
  hashes.set(document, known);
  return known;
}
