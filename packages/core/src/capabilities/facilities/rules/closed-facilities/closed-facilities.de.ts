import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { closedFacilitiesFacts } from "./closed-facilities.ts";
import type { closedFacilitiesWords } from "./closed-facilities.words.ts";

export const closedFacilitiesGerman: TextsOf<typeof closedFacilitiesWords> = {
  "no-grade": "{$table} enthält keine Note.",
  "few-hosts": "Nur {$hosts} {$hosts :form one=|Einrichtung wurde| other=|Einrichtungen wurden|} {$year} benotet; gebraucht werden mindestens {$minimum}.",
  shown: "{$year} wurden {$share} von {$hosts} Einrichtungen für die Öffnung ihrer Anlagen und Geräte mit gut oder sehr gut benotet ({$past} in {$first})",
  quota:
    "{$shown}. Doch seit {$since} gab jede Runde genau {$good} solche Noten, an wechselnde Einrichtungen: Die Note ist ein Rangplatz und sagt nicht, wie offen Anlagen sind.",
  fewer: "{$shown}; weniger als {$limit} aller Bewerteten.",
  "not-fewer": "{$shown}; nicht weniger als {$limit} aller Bewerteten.",
  comparison: "der Anteil in {$first} und die Grenze dafür",
  "round-of": "die Runde {$year}",
  round: "die Runde {$year} ({$hosts} Einrichtungen)",
  "limit-of": "Grenze {$limit}",
  chart: "Einrichtungen mit gut oder sehr gut",
  good: "gut oder sehr gut",
  "region-question": "Sind in {$region} weniger Einrichtungen für die Öffnung ihrer Anlagen gut benotet, als der Zufall ergibt?",
  "region-none": "In {$region} wurde {$year} keine Einrichtung benotet: {$table} hat dazu keine Zeile.",
  "region-result":
    "{$year} wurden in {$region} {$good} von {$hosts} Einrichtungen für die Öffnung ihrer Anlagen und Geräte mit gut oder sehr gut benotet; zieht man {$hosts} aus allen {$all} Einrichtungen zufällig, ergeben sich {$chance :low} bis {$chance :high} ({$p}): {$outcome}.",
  confirmed: "weniger, als der Zufall ergibt",
  "not-supported": "nicht weniger, als der Zufall ergibt",
  "insufficient-data": "ob weniger, als der Zufall ergibt, ist nicht zu sagen",
  "a-lower-share": "ein Rückstand um {$size}",
  "region-comparison": "{$hosts} Einrichtungen, zufällig aus allen {$all} von {$year} gezogen",
  all: "alle Einrichtungen",
  chance: "durch Zufall",
};

export const closedFacilitiesRuleGerman: FixedTextsOf<typeof closedFacilitiesFacts, "title" | "question" | "leavesOpen"> = {
  title: "Öffnung der Einrichtungen",
  question: "Sind wenige der Einrichtungen für die Öffnung ihrer Anlagen gut benotet?",
  leavesOpen: "Nutzungsstunden, Preise und Ablehnungen stehen nicht in den Daten, Geschäftsmodelle und andere Ergänzungen auch nicht.",
};
