import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { groupBy } from "../../contract/group-by.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { officeWords } from "../../evidence/territory/territory-names.ts";
import { loadLocale } from "../../language/locales.ts";
import { wordsInLocale } from "../../language/message/localize-answer.ts";
import { note } from "../../language/note.ts";
import { furtherLanguages } from "../../language/text.ts";
import { checkRecord } from "../../register/changes/check-record.ts";
import { type FormerReading, type MisreadText, misreadTexts } from "../../register/changes/misread-texts.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import type { RecordChange, StoredRecord } from "../../register/record-store.ts";
import { editedEntity } from "../../register/use-cases/record-editing.ts";

type Ports = Pick<WorkspacePorts, "records" | "settings" | "caller" | "clock" | "reaches">;

const misread = z.object({
  type: z.string(),
  id: z.string(),
  field: z.string(),
  held: z.string(),
  stands: z.string(),
  cause: z.enum(["other-language", "translated", "office-words"]),
  change: z.number(),
  at: z.string(),
  who: z.string(),
});

/** `quoin record mend` */
export const mendRecords = workspaceUseCase({
  words: ["record", "mend"],
  summary:
    "Texts of records that an earlier version showed otherwise than they were typed and that were saved so: what was held, what stands; with --apply they are put back",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: { administrator: "all" },
  effort: "long",
  example: "quoin record mend quoin-demo",
  input: z.strictObject({
    apply: field(z.boolean().default(false), { description: "put back what was held, as a change of its own that the history keeps" }),
    only: field(z.string().optional(), { description: "of this record alone, TYPE/ID" }),
    reason: reasonField.default(""),
  }),
  output: z.object({ found: z.array(misread), mended: z.number() }),
  run: async (ports, { apply, only, reason }) => {
    const found = (await misreadRecords(ports)).filter(({ type, id }) => only === undefined || only === `${type}/${id}`);
    if (!apply) return success({ found: [...found], mended: 0 });
    if (reason === "") return fault(note("record.mend-without-reason", {}, { field: "reason" }));
    return commitStep(ports, reason, async () => {
      const changes: RecordChange[] = [];
      for (const [key, texts] of groupBy(found, ({ type, id }) => `${type}/${id}`)) {
        const change = await mended(ports, texts);
        if (!change.ok) return change;
        if (change.value === null) return fault(note("record.mend-moved", { record: key }), "stale");
        changes.push(change.value);
      }
      return success({ changes, answer: (stored: readonly StoredRecord[]) => ({ found: [...found], mended: stored.length }) });
    });
  },
});

/** What doctor tells of, and this command mends. */
export async function misreadRecords({ records, settings }: Pick<Ports, "records" | "settings">): Promise<readonly MisreadText[]> {
  const locales: FormerReading["locales"][number][] = [];
  for (const language of furtherLanguages) {
    const locale = await loadLocale(language);
    if (locale !== null) locales.push({ locale, words: wordsInLocale(officeWords(settings, language), locale) });
  }
  return misreadTexts(records, { words: officeWords(settings), locales });
}

/** The record with the texts that were held; null where it has moved on since. */
async function mended({ records, caller, reaches }: Ports, texts: readonly MisreadText[]): Promise<Outcome<RecordChange | null>> {
  const [first] = texts;
  if (first === undefined) return success(null);
  const stored = await records.get(first.type, first.id);
  if (stored === null || stored.retired) return success(null);
  const entity = editedEntity(first.type, caller);
  if (!entity.ok) return entity;
  if (!(await reaches(first.type, stored.body)))
    return fault(note("rights.out-of-reach", { account: caller.name, type: first.type, id: first.id }, { table: first.type }), "forbidden");
  const { version: _version, retired: _retired, ...fields } = stored.body;
  const labels = Object.fromEntries(texts.flatMap(({ field: of, held }) => (of.startsWith("labels.") ? [[of.slice("labels.".length), held] as const] : [])));
  const own = Object.fromEntries(texts.flatMap(({ field: of, held }) => (of.startsWith("labels.") ? [] : [[of, held] as const])));
  const change = checkRecord(entity.value, { ...fields, ...own, labels: { ...fields["labels"], ...labels } });
  return change.ok ? success({ ...change.value, expectedVersion: stored.version }) : change;
}
