import { vi } from "vitest";
import { openWorkspace } from "../../src/composition.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const asker = { name: "examiner", language: "en", progress: { step: () => {} } } as const;

/** What lies in an office after a kill. */
export interface Found {
  /** Rows of the history that one author has written. */
  readonly rows: number;
  /** Organisations that are not there. */
  readonly missing: number;
  /** Whether history, records, references and files agree. */
  readonly verifies: boolean;
}

/**
 * Looks into an office on connections of this process, a server beside it or not. It writes first: a change waits for every change that began before it,
 * so that one which PostgreSQL is still taking from a dead client is there, or is not, for all of what follows.
 */
export async function foundAfter(url: string | undefined, dir: string, who: string, organisations: readonly string[]): Promise<Found> {
  vi.stubEnv("QUOIN_DATABASE_URL", url ?? "");
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const ask = (name: string, input: Readonly<Record<string, unknown>>) => runUseCaseNamed(opened.value, asker, name, input);
  try {
    await ask("record-put", { type: "organisation", data: { id: "examined", labels: { en: who } } });
    const { changes } = (await ask("log", { who, limit: 10_000 })) as { readonly changes: readonly unknown[] };
    const { records } = (await ask("record-list", { type: "organisation" })) as { readonly records: readonly { readonly id: string }[] };
    const { ok } = (await ask("verify", {})) as { readonly ok: boolean };
    const known = new Set(records.map(({ id }) => id));
    return { rows: changes.length, missing: organisations.filter((id) => !known.has(id)).length, verifies: ok };
  } finally {
    await opened.value.close();
  }
}
