import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { LanguageTag } from "../../language/language-tag.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { formerPath } from "../former-file.ts";
import { carryOut, clearStage, stageFolder } from "../journal.ts";
import type { SettingDifference } from "../settings/changed-settings.ts";
import { settingRecord } from "../settings/setting-record.ts";
import { formerTranslationsToRemove } from "../translations/former-translations.ts";
import { languageFile } from "../translations/language-files.ts";

/** A table of translations that was written: the change as the history of the settings names it. */
export interface WrittenTranslations {
  readonly id: string;
  readonly change: SettingDifference;
}

/**
 * Stages the table, commits what is kept of the change with an entry of the journal that names it, moves it into place: all of it happens, or nothing. The table as it was is kept by
 * its hash, so that the change can be taken back.
 *
 * @param text the whole table as it is to be; null where the office is to have none
 */
export async function writeTranslations(
  ports: WorkspacePorts,
  {
    language,
    text,
    reason,
    undoes = null,
  }: { readonly language: LanguageTag; readonly text: string | null; readonly reason: string; readonly undoes?: string | null },
): Promise<Outcome<WrittenTranslations>> {
  const { files, records, hasher, caller, clock, settings } = ports;
  await clearStage(files);
  const path = languageFile(language);
  const before = (await files.exists(path)) ? await files.readText(path) : null;
  const former = before === null ? null : hasher.sha256(before);
  const change: SettingDifference = { path, before: former, after: text === null ? null : hasher.sha256(text) };
  const id = `language-${hasher.sha256(`${clock.now()} ${text}`).slice(0, 16)}`;
  const staged = (number: number): string => `${stageFolder}/${id}/${number}`;
  const contents = [
    ...(text === null ? [] : [{ to: path, content: text }]),
    ...(before === null || former === null ? [] : [{ to: formerPath(former), content: before }]),
  ];
  for (const [at, { content }] of contents.entries()) await files.write(staged(at), content);
  const kept = [...(await recordsOf(records, "setting-change", { retired: true })), { changes: [{ path }], former_file: former }];
  const removes = [...(text === null ? [path] : []), ...formerTranslationsToRemove(kept, settings.keep_imports).map(formerPath)];
  const entry = { id, owner: caller.name, body: { moves: contents.map(({ to }, at) => ({ from: staged(at), to })), removes } };
  const committed = await commitStep(
    ports,
    reason,
    async () => {
      const made = await settingRecord(ports, { before: before ?? "", text: text ?? "", changes: [change] }, { undoes, former });
      return made.ok ? success({ changes: [made.value], answer: () => ({ id: made.value.id, change }) }) : made;
    },
    { journal: entry },
  );
  if (!committed.ok) {
    await clearStage(files);
    return committed;
  }
  await carryOut(files, records, entry);
  return committed;
}
