import type { TextsOf } from "../../language/statement/sentences.ts";
import type { questionWords } from "./question.words.ts";

export const questionGerman: TextsOf<typeof questionWords> = {
  nothing: "Was immer herauskommt, keine Zeile dieses Plans kommt, geht oder ändert sich.",
  moves: "Sie bewegt {$money}: {$lines}.",
  unpriced: "Sie bewegt kein bekanntes Geld: {$lines}.",
  comes: "{$line} käme hinzu",
  goes: "{$line} entfiele",
  changes: "{$line} wäre eine andere",
  "base-rate":
    "Von {$n} {$n :form one=|entschiedenen Befund| other=|entschiedenen Befunden|} ihrer Regel sind {$confirmed} bestätigt; bei dieser Rate bewegt sie im Mittel {$worth} (bewegtes Geld, kein Nutzen).",
  uniform:
    "Nur {$n} {$n :form one=|Befund ihrer Regel ist| other=|Befunde ihrer Regel sind|} entschieden, also gelten beide Antworten als gleich wahrscheinlich; dann bewegt sie im Mittel {$worth} (bewegtes Geld, kein Nutzen).",
  cost: "Die Klärung kostet {$cost}.",
  settled: "Es ist bestätigt und hängt an einer Wahl: anders getroffen, wäre es widerlegt.",
};
