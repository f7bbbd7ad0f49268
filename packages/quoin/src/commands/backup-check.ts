import { stat } from "node:fs/promises";
import { changeText, fault, field, looseUseCase, note, type Outcome, success } from "@quoin/core";
import { nodeHasher, personalFields, shownChain, tellingFileTrouble } from "@quoin/engines";
import { z } from "zod";
import { BrokenBackup, backupEntries, checkedBackup, tableOf } from "./checked-backup.ts";

const answer = z.object({
  file: z.string(),
  ok: z.boolean(),
  bytes: z.number(),
  /** Of the records, as they were when it was made. */
  layout: z.string(),
  records: z.number(),
  changes: z.number(),
  accounts: z.number(),
  files: z.number(),
  newest_hash: z.string(),
});
type Answer = z.infer<typeof answer>;

/** `quoin backup check FILE` */
export const backupCheck = looseUseCase({
  words: ["backup", "check"],
  summary: "Read a backup from end to end: every hash in it, and the chain of its history; nothing is restored",
  changes: false,
  delivers: "answer",
  rights: "owner",
  example: "quoin backup check quoin-demo.tar.gz",
  input: z.strictObject({ file: field(z.string().min(1), { description: "the backup", position: 0 }) }),
  output: answer,
  run: async (_, { file }): Promise<Outcome<Answer>> => {
    try {
      return await tellingFileTrouble(file, () => checked(file));
    } catch (cause) {
      if (cause instanceof BrokenBackup) return fault(note("backup.broken", { file, problem: cause.message }, { file }));
      throw cause;
    }
  },
});

async function checked(file: string): Promise<Outcome<Answer>> {
  const list = await checkedBackup(file);
  const rows: Record<string, number> = { record: 0, change: 0, account: 0 };
  const chain = new Chain();
  for await (const entry of backupEntries(file)) {
    const table = tableOf(entry.name);
    if (table === null) continue;
    for (const row of await rowsOf(entry.parts())) {
      rows[table] = (rows[table] ?? 0) + 1;
      if (table === "change") chain.goOn(row);
      if (table === "sealed_change") chain.seal(row);
      if (table === "record") chain.sealedUntil(row);
    }
  }
  chain.endIn(list.newest_change, list.newest_hash);
  return success({
    file,
    ok: true,
    bytes: (await stat(file)).size,
    layout: list.layout.toSorted().at(-1) ?? "",
    records: rows["record"] ?? 0,
    changes: rows["change"] ?? 0,
    accounts: rows["account"] ?? 0,
    files: list.entries.filter(({ name }) => tableOf(name) === null).length,
    newest_hash: list.newest_hash,
  });
}

async function rowsOf(parts: AsyncIterable<Uint8Array>): Promise<readonly unknown[]> {
  const read: Uint8Array[] = [];
  for await (const part of parts) read.push(part);
  try {
    return Buffer.concat(read)
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as unknown);
  } catch (cause) {
    throw new BrokenBackup("a row is no JSON", cause);
  }
}

const changeRow = z.looseObject({
  seq: z.number(),
  type: z.string(),
  id: z.string(),
  at: z.string(),
  who: z.string(),
  reason: z.string(),
  version: z.number(),
  before: z.string().nullable(),
  after: z.string(),
  previous: z.string(),
  hash: z.string(),
  via: z.string().nullable().default(null),
});

const sealedRow = z.looseObject({ seq: z.number(), before: z.string().nullable(), after: z.string() });
const sealRecord = z.looseObject({ type: z.literal("history-seal"), body: z.string() });
const sealBody = z.looseObject({ until: z.number(), deleted: z.boolean(), shown_sha256: z.string() });

/** The chain of the history, row by row in the order of its numbers; what is sealed comes before its rows. */
class Chain {
  readonly #sealed = new Map<number, Pick<z.infer<typeof sealedRow>, "before" | "after">>();
  readonly #shown = shownChain();
  #seal: z.infer<typeof sealBody> | null = null;
  #seq = 0;
  #hash = "";

  /** What a row said of people before that was sealed. */
  seal(given: unknown): void {
    const row = sealedRow.safeParse(given);
    if (!row.success) throw new BrokenBackup("a sealed row of its history is none");
    this.#sealed.set(row.data.seq, { before: row.data.before, after: row.data.after });
  }

  /** Looks whether a record says where the history of before ends. */
  sealedUntil(given: unknown): void {
    const record = sealRecord.safeParse(given);
    if (record.success) this.#seal = sealBody.parse(JSON.parse(record.data.body));
  }

  goOn(given: unknown): void {
    const row = changeRow.safeParse(given);
    if (!row.success) throw new BrokenBackup(`row ${this.#seq + 1} of its history is none`);
    const { seq, hash, previous } = row.data;
    const isBefore = this.#seal !== null && seq <= this.#seal.until;
    if (isBefore) this.#shown.goOn(changeText(row.data), hash);
    const said = this.#sealed.get(seq);
    const isDeleted = isBefore && said === undefined && this.#seal?.deleted === true && personalFields(row.data.type).length > 0;
    const isWhole = isDeleted || nodeHasher.sha256(changeText({ ...row.data, ...said })) === hash;
    const isAsSealed = seq !== this.#seal?.until || this.#shown.value() === this.#seal.shown_sha256;
    const fits = seq === this.#seq + 1 && previous === this.#hash && isWhole && isAsSealed;
    if (!fits) throw new BrokenBackup(`row ${seq} of its history was changed`);
    this.#seq = seq;
    this.#hash = hash;
  }

  endIn(seq: number, hash: string): void {
    if (seq !== this.#seq || hash !== this.#hash) throw new BrokenBackup("its history does not end where it says");
  }
}
