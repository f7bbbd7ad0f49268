import type { TextsOf } from "../../language/statement/sentences.ts";
import type { draftWords } from "./short-draft.words.ts";

export const draftGerman: TextsOf<typeof draftWords> = {
  confirmed: "Belegt",
  refused: "Geprüft und nicht gestützt",
  "no-task": "Die Daten begründen keine Aufgabe.",
  other: "Weitere Aufgaben",
  decided: "Für jede geprüfte Aussage reichten die Daten.",
  open: "Diese ließen sich nicht entscheiden, und keine Aufgabe stützt sich auf sie.",
  more: "{$more} weitere stehen im vollen Plan.",
  "no-owner": "Nicht zugeteilt",
  "no-deadline": "Ohne Frist",
  "no-amount": "Ohne Betrag",
  proposed: "Zuständigkeit, Frist und Indikator sind vorgeschlagen: zu bestätigen",
  asked: "{$what}: {$lines}.",
  settled: "Jede Aufgabe hat Zuständige, Frist und Mittel.",
};
