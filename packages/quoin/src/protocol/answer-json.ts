import { type ApiAnswerFile, CsvTable, type Locale, type Note, type OutputFile, type ReaderLanguage, renderNote, type UseCase } from "@quoin/core";
import { factsOf } from "./table-facts.ts";
import { inFormat, type TableFormat } from "./table-format.ts";

/**
 * The answer as the API gives it: what `--json` prints, with the content of the files that the command line writes, and with
 * `notes` where there is something to be warned of.
 */
export async function answerJson(
  useCase: UseCase,
  value: unknown,
  notes: readonly Note[],
  language: ReaderLanguage | Locale,
  format: TableFormat = "csv",
): Promise<unknown> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) return value;
  const answer: Record<string, unknown> = { ...value };
  if (useCase.delivers !== "answer") {
    const files = answer["files"] as readonly OutputFile[];
    answer["files"] = await Promise.all((await inFormat(files, format, factsOf(useCase.words, files))).map(answerFile));
  }
  if (notes.length > 0 && !("notes" in answer)) answer["notes"] = notes.map((each) => renderNote(each, language));
  return answer;
}

async function answerFile({ name, parts, rest }: OutputFile): Promise<ApiAnswerFile> {
  const all = [...parts];
  for await (const text of rest ?? []) all.push(text);
  if (all.every((part) => typeof part === "string" || part instanceof CsvTable)) return { name, content: all.join("") };
  return { name, content_base64: Buffer.concat(all.map((part) => Buffer.from(part as Uint8Array))).toString("base64") };
}
