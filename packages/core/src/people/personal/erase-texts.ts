import { groupBy } from "../../contract/group-by.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";
import { patchedRecord, statedFields } from "../../register/changes/patched-record.ts";
import { entityOf } from "../../register/entities.ts";
import type { RecordChange, StoredRecord } from "../../register/record-store.ts";
import { recordReferences } from "../../schema/record-references.ts";
import { objectIn, placeOf, textAt } from "./held-of-person.ts";
import type { PersonalText, ToldErasure } from "./personal-store.ts";

type Erasing = Pick<WorkspacePorts, "unrestrictedRecords" | "personal" | "clock" | "hasher" | "files">;

/**
 * Erases texts about people in one step: they and their salts go, each record that still shows one has a new version without it, and the chain holds who decided so and why, by the
 * salted hashes alone. Answers that were kept go too, since they may show them.
 */
export async function eraseTexts(
  ports: Erasing,
  texts: readonly PersonalText[],
  by: { readonly who: string; readonly reason: string },
): Promise<Outcome<null>> {
  if (texts.length === 0) return success(null);
  const told = await toldErasure(ports, texts, by);
  if (!told.ok) return told;
  const made = await ports.personal.erase(
    texts.map(({ hash }) => hash),
    told.value,
  );
  if (made.ok) await ports.files.remove(keptAnswers);
  return made;
}

const keptAnswers = ".quoin/cache/answers";

async function toldErasure(
  { unrestrictedRecords, clock, hasher }: Erasing,
  texts: readonly PersonalText[],
  { who, reason }: { readonly who: string; readonly reason: string },
): Promise<Outcome<ToldErasure>> {
  const at = clock.now();
  const hashes = texts.map(({ hash }) => hash).sort();
  const decided = patchedRecord("erasure", null, {
    id: `erasure-${hasher.sha256(JSON.stringify([at, hashes])).slice(0, 16)}`,
    erased_at: `${at.slice(0, 19)}Z`,
    places: [...new Set(texts.map(placeOf))].sort(),
    hashes,
  });
  if (!decided.ok) return decided;
  const changes: RecordChange[] = [decided.value];
  for (const some of groupBy(texts, ({ type, id }) => `${type}\n${id}`).values()) {
    const [first] = some;
    const stored = first === undefined ? null : await unrestrictedRecords.get(first.type, first.id);
    const change = stored === null ? null : withoutTexts(stored, some);
    if (change !== null) changes.push(change);
  }
  return success({ changes, author: { who, at, reason } });
}

/** The record without these texts; null where it shows none of them. What a new record would have to say is not asked of one that may not say it. */
function withoutTexts(stored: StoredRecord, texts: readonly PersonalText[]): RecordChange | null {
  const { type, id, version, retired, body } = stored;
  const entity = entityOf(type);
  const shown = texts.filter(({ path, value }) => textAt(body, path) === value);
  if (entity === undefined || shown.length === 0) return null;
  const fields: Record<string, unknown> = { ...statedFields(stored) };
  for (const { path } of shown) {
    const [name = "", language] = path.split(".");
    fields[name] = language === undefined ? null : { ...objectIn(fields[name]), [language]: null };
  }
  return { type, id, body: fields, retired, expectedVersion: version, references: recordReferences(entity, fields) };
}

/** Deletes the texts of an older history whole, and says so in the chain. */
export async function deleteSealedTexts(
  { unrestrictedRecords, personal, clock }: Pick<WorkspacePorts, "unrestrictedRecords" | "personal" | "clock">,
  by: { readonly who: string; readonly reason: string },
): Promise<Outcome<null>> {
  const [seal] = await unrestrictedRecords.list("history-seal");
  if (seal === undefined || seal.body["deleted"] === true) return fault(note("person.nothing-sealed", {}));
  const change = patchedRecord("history-seal", seal, { deleted: true });
  return change.ok ? personal.deleteSealed({ changes: [change.value], author: { ...by, at: clock.now() } }) : change;
}
