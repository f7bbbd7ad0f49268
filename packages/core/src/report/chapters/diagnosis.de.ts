import type { TextsOf } from "../../language/statement/sentences.ts";
import type { diagnosisWords } from "./diagnosis.words.ts";

export const diagnosisGerman: TextsOf<typeof diagnosisWords> = {
  list: "Die Liste des Papiers, Punkt für Punkt",
  "list-caption": "Probleme, Stufen und Anforderungen",
  "and-more": "{$first}, {$second} und {$n} weitere",
  overview: "Überblick",
  tested: "{$n} Aussagen über {$place} wurden geprüft: {$confirmed} belegt, {$refused} nicht gestützt, {$open} mit zu wenigen Daten.",
  "main-facts": "{$verdict}, wie auch immer gezählt wird; Daten bis {$year}",
  "main-ageless": "{$verdict}, wie auch immer gezählt wird; Jahr nicht vermerkt",
  "by-problem": "Urteile nach Problem",
  problem: "Problem",
  untested: "Hier wurde nichts geprüft; die Liste unten sagt warum.",
};
