import type { Note } from "./note.ts";

const shownRows = 5;

/**
 * Warnings of one kind as one: the first with its place, how many more there are and in which rows the next ones stand. Up to `single` of a kind are told one by one; faults always are.
 *
 *   groupedNotes(notes)  // 311 names that are none: one note with parameters { …, more: 310, more_rows: "5, 6, 9, 11, 12, …" }
 */
export function groupedNotes(notes: readonly Note[], single = 3): readonly Note[] {
  const kinds = new Map<string, Note[]>();
  for (const each of notes) if (each.severity !== "error") kinds.set(each.code, [...(kinds.get(each.code) ?? []), each]);
  const told = new Set<string>();
  return notes.flatMap((each): readonly Note[] => {
    const kind = each.severity === "error" ? [each] : (kinds.get(each.code) ?? [each]);
    if (kind.length <= single) return [each];
    if (told.has(each.code)) return [];
    told.add(each.code);
    return [withFurther(each, kind.length - 1, [...new Set(kind.slice(1).flatMap(({ at }) => at.row ?? []))])];
  });
}

/** A note that stands for so many more like it, with the first of their rows. */
export function withFurther(each: Note, more: number, rows: readonly number[]): Note {
  if (more === 0) return each;
  const shown = rows.slice(0, shownRows).join(", ");
  return { ...each, parameters: { ...each.parameters, more, more_rows: rows.length > shownRows ? `${shown}, …` : shown } };
}
