import type { TextsOf } from "../language/statement/sentences.ts";
import type { labelWords } from "./label.words.ts";

export const labelGerman: TextsOf<typeof labelWords> = {
  past: "Anteil an den Ausschreibungen {$year}",
  fields: "Felder, und was davon an den Gewichten hängt ({$corners} Verbindungen der niedrigsten und höchsten)",
  yearly: "Budget im Jahr: {$source}",
  unset: "Kein Budget ist festgelegt; im Jahr angenommen: was die Projekte {$year} bekamen",
  weight: "Gewicht der Mittel der Kategorie {$category}",
  generic: "Gewicht übergreifender Technologie ({$categories}), solange bestätigt ist, dass ihr der Träger fehlt",
  project: "Wert eines Projekts der Kategorie {$category}, gleich wie groß",
  budget: "Budget: {$source}{$year}{$priority}",
  "in-year": " in {$year}",
  "for-priority": ", nur für {$priority}",
  "budget-share": "{$budget}, als Anteil des von den Kandidaten Beantragten",
  floor: "Untergrenze nach {$group}, als Anteil des verhältnismäßigen Teils",
  cap: "Obergrenze nach {$group}, als Anteil des verhältnismäßigen Teils",
  rules: "Regeln für einzelne Projekte: {$kind}",
  type: "Punkte, ab denen ein Ort als {$type} gilt",
  "cuts-moved": "Institute, deren Stellung sich ändert, wenn beide Schnitte um {$share} wandern",
  first: "Vor allen anderen abgedeckt: {$places}. Grund: {$reason}",
  least: "Kleinster abgedeckter Anteil des unversorgten Personals jeder Großregion. Grund: {$reason}",
  "of-whole": "{$label} (@whole)",
};
