import type { SourceFile } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { utf8Bytes } from "../../../evidence/csv/utf8-bytes.ts";
import { note } from "../../../language/note.ts";
import { settingsTextWith } from "../../settings/settings-text.ts";
import { readMapping } from "../table/mapping.ts";

/** Keys of a mapping that one word answers, and those that take a word for each column. */
const single = ["thousands", "decimal", "days", "encoding", "delimiter", "totals"];
const byColumn = ["units", "units_before", "split", "latest_year", "unknown_places"];
/** Keys that take a word for each text of a column: `places/Município/Santa Cruz=RN-01`. */
const byText = ["places"];

/**
 * The mapping with what was answered to the questions of an import, each as the question offers it: `units/COLUMN=UNIT`, `days=day-first`. Kept beside the table as any mapping, so that the file is
 * read in the same way another time. The mapping as it is where nothing was answered.
 */
export async function answeredMapping(
  { texts }: Pick<WorkspacePorts, "texts">,
  mapping: SourceFile | undefined,
  answers: readonly string[],
): Promise<Outcome<SourceFile | undefined>> {
  if (answers.length === 0) return success(mapping);
  const read = mapping === undefined ? success({ text: "" }) : await texts.read(mapping);
  if (!read.ok) return read;
  const name = mapping?.name ?? "mapping.yaml";
  let { text } = read.value;
  for (const answer of answers) {
    const path = pathOf(answer);
    const next = path === null ? null : settingsTextWith(text, path, answer.slice(answer.lastIndexOf("=") + 1).trim());
    if (next === null)
      return fault(
        note(
          "import.unknown-answer",
          { answer, problem: [...byColumn.map((key) => `${key}/…`), ...byText.map((key) => `${key}/…/…`), ...single].join(", ") },
          { field: "answer" },
        ),
      );
    text = next;
  }
  const understood = readMapping(text, name);
  if (!understood.ok) return understood;
  const bytes = utf8Bytes(text);
  return success({ name, bytes: async () => bytes });
}

function pathOf(answer: string): readonly string[] | null {
  const end = answer.lastIndexOf("=");
  const before = answer.slice(0, Math.max(0, end));
  const at = before.indexOf("/");
  const [key, column] = at < 0 ? [before, null] : [before.slice(0, at), before.slice(at + 1)];
  if (column !== null && byText.includes(key)) {
    // A heading has a slash more often than a name of a place.
    const last = column.lastIndexOf("/");
    return last <= 0 || last === column.length - 1 ? null : [key, column.slice(0, last), column.slice(last + 1)];
  }
  if (column === null) return single.includes(key) ? [key] : null;
  return byColumn.includes(key) && column !== "" ? [key, column] : null;
}
