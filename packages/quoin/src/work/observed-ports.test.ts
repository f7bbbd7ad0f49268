import type { WorkspacePorts } from "@quoin/core";
import { expect, test } from "vitest";
import { holdsStill, observedPorts } from "./observed-ports.ts";

const store = {
  get: async () => null,
  list: async () => [],
  stateOf: async () => null,
  search: async () => [],
  changes: async () => [],
  problems: async () => [],
};

function observed(hash = "one") {
  return observedPorts({
    caller: { name: "li", language: "en", account: { name: "li", roles: ["viewer"], department: "d" } },
    records: store,
    unrestrictedRecords: store,
    accounts: { list: async () => [] },
    notices: { registrationAddresses: async () => new Map() },
    personal: { texts: async () => [] },
    files: { readText: async () => "", exists: async () => true },
    evidence: { tables: () => ["firms", "regions", "rates"], sha256: () => hash, rows: async () => [], groups: async () => [] },
    clock: { now: () => "2026-01-02T03:04:05.000Z", seconds: () => 0 },
    hasher: { sha256: (text: string) => text },
    solver: { solve: async (stop: string | null) => ({ stop }), start: (stop: string | null) => ({ result: Promise.resolve({ stop }) }) },
    manifest: { resources: [{ name: "rates", path: "data/rates.csv" }] },
    settings: {},
  } as unknown as WorkspacePorts);
}

test.each<{ reads: string; ask: (ports: WorkspacePorts) => unknown; types: readonly string[] | null }>([
  { reads: "nothing", ask: () => {}, types: [] },
  { reads: "records of the asker's view", ask: ({ records }) => records.list("project"), types: ["project"] },
  { reads: "records of the whole register", ask: ({ unrestrictedRecords }) => unrestrictedRecords.get("award", "a"), types: ["award"] },
  { reads: "when a type was changed last", ask: ({ records }) => records.stateOf("fund"), types: ["fund"] },
  { reads: "whatever bears a name", ask: ({ records }) => records.search({ terms: [], limit: 1 }), types: null },
  { reads: "the history as a whole", ask: ({ unrestrictedRecords }) => unrestrictedRecords.changes(), types: null },
  { reads: "the history of one type", ask: ({ unrestrictedRecords }) => unrestrictedRecords.changes({ type: "dataset" }), types: ["dataset"] },
])("what reads $reads depends on $types", async ({ ask, types }) => {
  const { ports, reads } = observed();
  await ask(ports);
  expect(reads()?.types).toEqual(types);
});

test.each<{ reads: string; ask: (ports: WorkspacePorts) => unknown }>([
  { reads: "accounts", ask: ({ accounts }) => accounts.list() },
  { reads: "a file that is no table", ask: ({ files }) => files.readText("quoin.yaml") },
  { reads: "the state of the store", ask: ({ records }) => records.problems() },
])("an answer that reads $reads is not kept", async ({ ask }) => {
  const { ports, reads } = observed();
  await ask(ports);
  expect(reads()).toBeNull();
});

test("a table that was read and the day that was asked for hold an answer to them; what was kept under a hash does not", async () => {
  const { ports, reads } = observed();
  await ports.evidence.rows({ table: "firms", columns: [] });
  await ports.evidence.groups({ table: "firms", by: ["region"], figures: {}, lookUp: { table: "regions", on: { region: "id" }, take: ["name"] } });
  await ports.files.exists("data/rates.csv");
  await ports.files.readText(".quoin/cache/findings/herding");
  ports.clock.now();
  const read = reads();
  expect(read).toMatchObject({ tables: { firms: "one", regions: "one", rates: "one" }, day: "2026-01-02" });
  if (read === null) return;
  expect(holdsStill(read, observed("one").ports)).toBe(true);
  expect(holdsStill(read, observed("two").ports)).toBe(false);
});

test.each<{ looks: string; ask: (ports: WorkspacePorts) => unknown; names: boolean }>([
  { looks: "at language, roles and department", ask: ({ caller }) => [caller.language, caller.account?.roles, caller.account?.department], names: false },
  { looks: "at the caller's name", ask: ({ caller }) => caller.name, names: true },
  { looks: "at the account's name", ask: ({ caller }) => caller.account?.name, names: true },
  { looks: "at the account as a whole", ask: ({ caller }) => ({ ...caller.account }), names: true },
])("who looks $looks: the answer names its asker is $names", ({ ask, names }) => {
  const { ports, reads } = observed();
  ask(ports);
  expect(reads()?.namesAsker).toBe(names);
});

test.each<{ stop: string | null; isCutShort: boolean }>([
  { stop: null, isCutShort: false },
  { stop: "node-limit", isCutShort: false },
  { stop: "time-limit", isCutShort: true },
  { stop: "out-of-memory", isCutShort: true },
  { stop: "failed", isCutShort: true },
])("a search that ended for $stop: cut short by the machine is $isCutShort, asked for whole or watched", async ({ stop, isCutShort }) => {
  for (const ask of ["solve", "start"] as const) {
    const { ports, reads } = observed();
    const solver = ports.solver as unknown as Record<typeof ask, (stop: string | null) => Promise<unknown> | { readonly result: Promise<unknown> }>;
    const asked = solver[ask](stop);
    await ("result" in asked ? asked.result : asked);
    expect(reads()?.isCutShort).toBe(isCutShort);
  }
});
