import { nodeHasher } from "@quoin/engines";
import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { filesInMemory } from "../../../test/files-in-memory.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { filesAsWritten } from "../documents/written-files.ts";
import { lastVerifyFile, verifyWorkspace } from "./verify-workspace.ts";

const hash = "ab".repeat(32);
const listed = (path: string, text: string) => ({ name: "firms", path, hash: `sha256:${nodeHasher.sha256(text)}`, schema: { fields: [] } });

/** A workspace whose register is sound, or has these problems. */
function office(own: Partial<WorkspacePorts> = {}, register: Partial<RecordStore> = {}) {
  const files = filesInMemory({ "data/firms.csv": "firm\na\n" });
  const ports = workspacePortsOf(
    {},
    { files, manifest: { resources: [listed("data/firms.csv", "firm\na\n")] } as unknown as WorkspacePorts["manifest"], ...own },
  );
  const records = {
    ...ports.records,
    problems: async () => [],
    holds: async (kept: string) => kept === hash,
    newestRow: async () => ({ seq: 7, at: "", hash }),
    ...register,
  };
  return { files, ports: { ...ports, records } };
}

const verified = (ports: WorkspacePorts, asked: object = {}) => verifyWorkspace.run(ports, verifyWorkspace.input.parse(asked));
const problems = async (ports: WorkspacePorts, asked: object = {}) => {
  const { ok, problems: found } = answered(await verified(ports, asked));
  return [ok, ...found.map(({ code, at: { file = "" } }) => `${code} ${file}`.trim())];
};

describe("a workspace that agrees", () => {
  test("is told with the newest change, and the day of it is kept for whoever starts a server", async () => {
    const { ports, files } = office();
    expect(answered(await verified(ports))).toEqual({ ok: true, changes: 7, newest_hash: hash, former_files: [], translations: [], problems: [] });
    expect(JSON.parse(files.held.get(lastVerifyFile) ?? "")).toEqual({ at: "2026-05-12T08:00:00.000Z", changes: 7 });
  });

  test("has no newest hash before its first change", async () => {
    const { ports } = office({}, { newestRow: async () => null });
    expect(answered(await verified(ports))).toMatchObject({ ok: true, changes: 0, newest_hash: null });
  });

  test("on a disk that takes nothing more is told all the same", async () => {
    const files = { ...filesInMemory({ "data/firms.csv": "firm\na\n" }), write: () => Promise.reject(new Error("no space")) };
    expect(await problems(office({ files }).ports)).toEqual([true]);
  });
});

describe("what does not agree", () => {
  test("a table that is another or gone, each at its file, and then nothing is kept as agreed", async () => {
    const { ports, files } = office();
    await files.write("data/firms.csv", "firm\nb\n");
    expect(await problems(ports)).toEqual([false, "register.changed-file data/firms.csv"]);
    await files.remove("data/firms.csv");
    expect(await problems(ports)).toEqual([false, "register.missing-file data/firms.csv"]);
    expect(files.held.has(lastVerifyFile)).toBe(false);
    await files.write("data/firms.csv", "firm\na\n");
    expect(await problems(ports)).toEqual([true]);
  });

  test("a history that no longer holds a hash that was kept elsewhere; one that it holds is no fault, and what is no hash no question", async () => {
    const { ports } = office();
    expect(await problems(ports, { since: hash })).toEqual([true]);
    expect(await problems(ports, { since: "cd".repeat(32) })).toEqual([false, "register.cut-history"]);
    for (const since of ["", "AB".repeat(32), "ab", `${hash} `]) expect(verifyWorkspace.input.safeParse({ since }).success).toBe(false);
  });

  test("a warning of the register is told and fails nothing; an error fails", async () => {
    const warning = { ...note("register.cut-history", { hash }), severity: "warning" as const };
    expect(await problems(office({}, { problems: async () => [warning] }).ports)).toEqual([true, "register.cut-history"]);
    const { ports, files } = office({}, { problems: async () => [note("register.cut-history", { hash })] });
    expect(await problems(ports)).toEqual([false, "register.cut-history"]);
    expect(files.held.has(lastVerifyFile)).toBe(false);
    expect(verifyWorkspace.reportsFault?.(answered(await verified(ports)))).toBe(true);
  });

  test("a file that somebody edited or took away since the program wrote it is a warning with the day", async () => {
    const { ports, files } = office();
    const written = filesAsWritten(files, nodeHasher, { now: () => "2026-05-11T20:00:00.000Z", seconds: () => 0 });
    await written.write("quoin.yaml", "currency: CNY\n");
    await written.write("derivations/a.yaml", "name: a\n");
    expect(await problems(ports)).toEqual([true]);
    await files.write("quoin.yaml", "currency: EUR\n");
    await files.remove("derivations/a.yaml");
    const { ok, problems: found } = answered(await verified(ports));
    expect([ok, found.map(({ code, at }) => `${code} ${at.file}`).sort()]).toEqual([
      true,
      ["workspace.changed-by-hand quoin.yaml", "workspace.gone-by-hand derivations/a.yaml"],
    ]);
    expect(found.every(({ severity }) => severity === "warning")).toBe(true);
  });

  test("a seal that was forged or damaged is told, since nothing is known of its file any more", async () => {
    const { ports, files } = office();
    const written = filesAsWritten(files, nodeHasher, { now: () => "2026-05-11T20:00:00.000Z", seconds: () => 0 });
    await written.write("quoin.yaml", "currency: CNY\n");
    const seal = [...files.held.keys()].find((path) => path.startsWith(".quoin/written/")) ?? "";
    const line = files.held.get(seal) ?? "";
    for (const forged of ["", "x y z\n", line.replace("2026-05-11", "2026-05-10"), line.replace("quoin.yaml", "%"), line.replace(/^./, "z")]) {
      await files.write(seal, forged);
      expect(await problems(ports)).toEqual([true, `workspace.seal-broken ${seal}`]);
    }
    await files.write(seal, line);
    expect(await problems(ports)).toEqual([true]);
  });

  test("an attached document whose bytes are gone or others", async () => {
    const text = "minutes";
    const sha256 = nodeHasher.sha256(text);
    const files = filesInMemory({ [`documents/${sha256}`]: text });
    const document = {
      id: "d",
      name: "minutes.txt",
      about: { type: "region", id: "CN" },
      sha256,
      size: text.length,
      media_type: "text/plain",
      kind: "other",
      scan: "clean",
      by: "li",
    };
    const ports = office({ files, manifest: { resources: [] } as unknown as WorkspacePorts["manifest"] }).ports;
    const { records } = workspacePortsOf({ records: { document: [document] } });
    const kept = { ...ports, records: { ...ports.records, list: records.list } };
    expect(await problems(kept)).toEqual([true]);
    await files.write(`documents/${sha256}`, "other minutes");
    expect(await problems(kept)).toEqual([false, `document.damaged documents/${sha256}`]);
    await files.remove(`documents/${sha256}`);
    expect(await problems(kept)).toEqual([false, `document.damaged documents/${sha256}`]);
  });
});

test("nothing is refused: an answer with faults is an answer", async () => {
  const { ports, files } = office();
  await files.remove("data/firms.csv");
  expect(told(await verified(ports))).toEqual([]);
});
