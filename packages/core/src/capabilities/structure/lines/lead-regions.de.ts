import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { leadRegionWords } from "./lead-regions.words.ts";

export const leadRegionGerman: TextsOf<typeof leadRegionWords> = {
  own: "In {$place} ein Zentrum für industrielle Innovation vorbereiten: Rang {$rank} von {$all} auf dem Bewertungsbogen der Stelle mit {$points} von 100 Punkten.",
  all: "{$places} Zentren für industrielle Innovation führen lassen: die ersten {$leading} von {$all} auf dem Bewertungsbogen der Stelle.",
  cost: "Kosten noch nicht geschätzt: Keine Tabelle enthält die Kosten eines Zentrums. Punkte folgen der Größe wie der Güte; die Grenzen des Bogens sind die der Stelle.",
};
