import { groupBy } from "../../../contract/group-by.ts";
import type { Hasher } from "../../../contract/ports.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { longestText } from "../../../schema/entity-field.ts";
import { mostRowsOfPage, packedRow } from "../../../schema/packed-hours.ts";
import { type LentUnit, namedUnit } from "../slots/lent-unit.ts";
import { instantText } from "../time/zoned-time.ts";
import { fitting } from "./fitting.ts";
import type { AddedHours } from "./laid-log.ts";

/** Signs of all purposes of a page together, so that it stays small. */
const mostOfPurposes = 100_000;

/** The pages of what a log adds to one unit: rows of one machine, organisation and zone in the order of time, as many in each as it holds. */
export function* pagesOfUnit(unit: LentUnit, added: readonly AddedHours[], hasher: Hasher): Generator<RecordChange> {
  const kinds = groupBy(added, ({ row, machine }) => `${machine}\n${row.machine === null}\n${row.zone}\n${row.organisation ?? ""}`);
  for (const own of kinds.values()) {
    let page = new OpenPage();
    for (const each of own.toSorted((a, b) => a.row.start - b.row.start)) {
      if (page.takes(each)) continue;
      yield page.written(unit, hasher);
      page = new OpenPage();
      page.takes(each);
    }
    yield page.written(unit, hasher);
  }
}

/** A page that is being filled. */
class OpenPage {
  readonly #rows: AddedHours[] = [];
  readonly #texts: string[] = [];
  readonly #purposes = new Map<string, number>();
  #length = 0;
  #ofPurposes = 0;

  /** Whether the row found room. */
  takes(added: AddedHours): boolean {
    const { row } = added;
    const [first = added] = this.#rows;
    const known = row.purpose === null ? null : this.#purposes.get(row.purpose);
    const purpose = known === undefined ? this.#purposes.size + 1 : known;
    const text = packedRow(first.row.start, { start: row.start, end: row.end, purpose });
    const isNew = row.purpose !== null && known === undefined;
    const ofPurposes = this.#ofPurposes + (isNew ? (row.purpose ?? "").length : 0);
    if (this.#rows.length >= mostRowsOfPage || this.#length + text.length + 1 > longestText) return false;
    if (ofPurposes > mostOfPurposes && this.#rows.length > 0) return false;
    if (isNew && row.purpose !== null) this.#purposes.set(row.purpose, this.#purposes.size + 1);
    this.#rows.push(added);
    this.#texts.push(text);
    this.#length += text.length + 1;
    this.#ofPurposes = ofPurposes;
    return true;
  }

  /** Under an id that follows from what it says: a page that was put away is the same when its log comes again. */
  written(unit: LentUnit, hasher: Hasher): RecordChange {
    const [first, last] = [this.#rows[0], this.#rows.at(-1)];
    if (first === undefined || last === undefined) throw new TypeError("a page without rows");
    const { row, machine } = first;
    const fields = {
      ...namedUnit(unit),
      unit: machine,
      unit_said: row.machine !== null,
      organisation: row.organisation,
      external: unit.owner === null || row.organisation === null ? null : row.organisation !== unit.owner,
      zone: row.zone,
      start: instantText(row.start),
      end: instantText(last.row.end),
      rows: this.#rows.length,
      hours: this.#texts.join(" "),
      purposes: [...this.#purposes.keys()],
    };
    const id = `l-${hasher.sha256(JSON.stringify(fields)).slice(0, 20)}`;
    const { expectedVersion: _none, ...change } = fitting(
      patchedRecord("use-log", null, { id, ...fields, apart: [], source: "imported", synthetic: unit.synthetic }),
    );
    return change;
  }
}
