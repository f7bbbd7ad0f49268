import type { TextsOf } from "../../language/statement/sentences.ts";
import type { tasksWords } from "./tasks.words.ts";

export const tasksGerman: TextsOf<typeof tasksWords> = {
  inferred: "Zusammenarbeit und Umfeld (abgeleitet; keine Maßnahme des Papiers)",
  none: "Hier noch keine Aufgabe; die Tabelle sagt warum.",
  without: "Punkte ohne Aufgabe",
  partly: "Punkte ohne Aufgabe oder mit einem Teil, der nicht zustande kam",
  open: "Was zuerst herauszufinden ist",
  "open-lead":
    "Die Daten entscheiden dies nicht, und keine Zeile beruht darauf, oder es ist bestätigt und hängt an einer Wahl; geordnet nach dem Geld, das die Antwort im Mittel bewegt. Die genannten Tabellen und Felder würden es entscheiden.",
  moves: "Was sie bewegte",
  "finding-out": "Kosten der Klärung",
  norms: "Was als zu konzentriert, zu gleichmäßig, zu kurz, zu abhängig gilt",
  "norm-figure": "Größe",
  "norm-limit": "Gilt als richtig",
  "norm-base": "Gehalten gegen",
  "norm-who": "Wer es entschieden hat",
  "norm-default": "Vorgabe; niemand hat es entschieden",
  "norm-by-hand": "von Hand gesetzt; von wem, ist nicht verzeichnet",
  decides: "Was es entscheiden würde",
  fields: "Tabelle und Feld",
  whom: "Von wem",
  nobody: "nicht bekannt",
};
