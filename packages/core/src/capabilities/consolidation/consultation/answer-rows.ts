import { z } from "zod";
import type { SourceFile } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { parsedJson } from "../../../contract/parsed-json.ts";
import type { Ports } from "../../../contract/ports.ts";
import { csvRows } from "../../../evidence/csv/csv-rows.ts";
import { note } from "../../../language/note.ts";

export const answerWords = ["accept", "change", "refuse", "propose"] as const;
export type AnswerWord = (typeof answerWords)[number];

/** One answer as a file gives it. */
export interface AnswerRow {
  readonly line: string;
  readonly answer: string;
  readonly text: string;
}

/** Answers of an office; the key with which they were signed, null where they were not. */
export interface GivenAnswers {
  readonly office: string;
  readonly rows: readonly AnswerRow[];
  readonly key: string | null;
}

export const answersFile = "answers.csv";
export const answersFormat = "quoin-answers";
const manifest = z.looseObject({ format: z.literal(answersFormat), round: z.string(), office: z.string(), hash: z.string() });
const signature = z.strictObject({ algorithm: z.literal("ed25519"), public_key: z.string(), signature: z.string() });

/** Answers from a signed bundle (.quoin-answers): signature over datapackage.json, which holds round, office and the hash of the table. */
export async function signedAnswers({ bundles, hasher }: Pick<Ports, "bundles" | "hasher">, file: SourceFile, round: string): Promise<Outcome<GivenAnswers>> {
  const unpacked = await bundles.unpack(file);
  if (!unpacked.ok) return unpacked;
  const at = { file: file.name };
  const [stated, table, signed] = ["datapackage.json", answersFile, "signature.json"].map((name) => unpacked.value.get(name) ?? null);
  if (stated === null || table === null || signed === null || stated === undefined || table === undefined || signed === undefined)
    return fault(note("bundle.missing-part", { part: answersFile }, at));
  const [said, seal] = [parsedJson(manifest, stated), parsedJson(signature, signed)];
  if (said === null || seal === null) return fault(note("bundle.bad-part", { part: "datapackage.json" }, at));
  if (!bundles.verify(seal.public_key, stated, seal.signature)) return fault(note("bundle.bad-signature", {}, at));
  if (said.hash !== `sha256:${hasher.sha256(table)}`) return fault(note("bundle.changed-part", { part: answersFile }, at));
  if (said.round !== round) return fault(note("consult.other-round", { round: said.round, asked: round }, at));
  const [, ...rows] = csvRows(table);
  return success({
    office: said.office,
    key: seal.public_key,
    rows: rows.map(([line = "", answer = "", text = ""]) => ({ line, answer: answer.trim(), text: text.trim() })),
  });
}

/** Answers from a table with the columns line, answer, text. */
export async function tableAnswers({ tables }: Pick<Ports, "tables">, file: SourceFile, office: string): Promise<Outcome<GivenAnswers>> {
  const read = await tables.read(file, {});
  if (!read.ok) return read;
  const column = (name: string) => read.value.columns.find((each) => each.name.trim() === name);
  const missing = ["line", "answer"].filter((name) => column(name) === undefined);
  if (missing.length > 0) return fault(missing.map((name) => note("bundle.no-column", { column: name, sheet: file.name }, { file: file.name })));
  const cell = (name: string, row: number) => (column(name)?.text(row) ?? "").trim();
  return success({
    office,
    key: null,
    rows: Array.from({ length: read.value.rowCount }, (_, row) => ({ line: cell("line", row), answer: cell("answer", row), text: cell("text", row) })),
  });
}
