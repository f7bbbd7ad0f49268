import { type Note, type NoteAt, type NoteParameters, note } from "../../language/note.ts";
import type { NoteCode } from "../../language/notes.ts";

const listed = 20;

/** Collects faults of a file: the first 20 of each code with their place, then how many more there are. */
export class ListedFaults {
  readonly #notes = new Map<NoteCode, Note[]>();
  readonly #more = new Map<NoteCode, number>();

  add(code: NoteCode, parameters: NoteParameters, at: NoteAt): void {
    const held = this.#notes.get(code) ?? [];
    this.#notes.set(code, held);
    if (held.length < listed) held.push(note(code, parameters, at));
    else this.#more.set(code, (this.#more.get(code) ?? 0) + 1);
  }

  get any(): boolean {
    return this.#notes.size > 0;
  }

  /** In file order. */
  notes(): Note[] {
    const all = [...this.#notes.values()].flat().sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || Number(a.at.column ?? 0) - Number(b.at.column ?? 0));
    for (const [kind, count] of this.#more)
      all.push(note("table.more-faults", { count, kind }, all[0]?.at.file === undefined ? {} : { file: all[0].at.file, line: 1, column: 1 }));
    return all;
  }
}
