import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { failedParksFacts } from "./failed-parks.ts";
import type { failedParksWords } from "./failed-parks.words.ts";

export const failedParksGerman: TextsOf<typeof failedParksWords> = {
  "no-outcome": "{$table} enthält kein Ergebnis.",
  baseline: "vor {$years} Jahren oder früher durchgefallen",
  all: "alle Durchgefallenen, auch jüngst",
  evaluations: "nur Bewertungen, ohne Abnahmen",
  limit: "Grenze {$limit}",
  comparison: "{$limit} der durchgefallenen Parks",
  found:
    "Von {$ripe} Parks (@park_evaluations), die mindestens {$years} Jahre vor der letzten Runde ihrer Art durchfielen, haben {$again} ({$share}) ein späteres Ergebnis{$kinds}; {$late} fielen seither durch und konnten noch keines haben. Parks werden nach ihren gedruckten Namen zugeordnet",
  kinds: ", und zwar {$evaluations_again} der {$evaluations} in einer Bewertung und {$checks_again} der {$checks} in einer Abnahme durchgefallenen",
  missing: "{$ripe} Parks fielen so lange zurück durch, dass ein späteres Ergebnis hätte kommen können; gebraucht werden {$minimum}.",
  confirmed:
    "wenige der aufgeführten durchgefallenen haben ein späteres Ergebnis (für solche Parks überhaupt, für andere nicht, passt {$low} bis {$high}, Intervall von 95 %)",
  "not-supported":
    "die meisten der aufgeführten durchgefallenen haben ein späteres Ergebnis (für solche Parks überhaupt, für andere nicht, passt {$low} bis {$high}, Intervall von 95 %)",
};

export const failedParksRuleGerman: FixedTextsOf<typeof failedParksFacts, "title" | "question" | "leavesOpen"> = {
  title: "Folgen der Evaluationen",
  question: "Wird von den in einer Abnahme oder Bewertung durchgefallenen Parks (@park_evaluations) nur ein kleiner Teil noch einmal geprüft?",
  leavesOpen: "Namen von Parks ändern sich zwischen den Listen; was die zweite Prüfung kostete oder änderte, steht nicht in den Daten.",
};
