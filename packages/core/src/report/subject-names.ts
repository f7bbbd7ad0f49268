import type { Subject } from "../diagnosis/finding/finding.ts";
import { rootOf } from "../evidence/territory/territory.ts";
import { rootName } from "../evidence/territory/territory-names.ts";
import { asTyped, type LocalText } from "../language/text.ts";
import { groupNamed } from "../register/places/groupings.ts";
import { recordName } from "../register/record-label.ts";
import type { RecordStore } from "../register/record-store.ts";
import type { Settings } from "../workspace/settings.ts";

/** Looks up what subjects are called: the root by its own name where the register has no record of it yet; one that the register does not hold keeps its id. A document looks up none of them. */
export async function subjectNames(
  records: Pick<RecordStore, "get">,
  settings: Pick<Settings, "territory" | "currency"> & Partial<Pick<Settings, "groupings">>,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => LocalText> {
  const names = new Map<string, LocalText>([[key({ type: "region", id: rootOf(settings) }), rootName(settings)]]);
  for (const subject of new Map(subjects.map((each) => [key(each), each])).values()) {
    const group = subject.type === "region" ? groupNamed(settings, subject.id) : null;
    const record = group === null ? await records.get(subject.type, subject.id) : null;
    if (group !== null) names.set(key(subject), group.name);
    if (record !== null) names.set(key(subject), recordName(record));
  }
  return (subject) => asTyped(names.get(key(subject)) ?? { en: subject.id, zh: subject.id });
}

function key({ type, id }: Subject): string {
  return `${type}/${id}`;
}
