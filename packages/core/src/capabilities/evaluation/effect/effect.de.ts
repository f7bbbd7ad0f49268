import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { effectWords } from "./effect.words.ts";

export const effectGerman: TextsOf<typeof effectWords> = {
  cutoff:
    "An der Schwelle unterscheidet sich {$outcome} um {$estimate} zwischen denen, die sie gerade erreichen, und denen, die sie gerade verfehlen ({$certainty}); {$within} von {$n} Einheiten liegen höchstens {$bandwidth} von der Schwelle entfernt.",
  did: "Nach dem Beginn hat sich {$outcome} bei den Erreichten um {$estimate} gegenüber den nicht Erreichten verändert ({$certainty}); {$treated} von {$n} Einheiten wurden erreicht.",
  lottery: "Gezogene und nicht Gezogene unterscheiden sich in {$outcome} um {$estimate} ({$certainty}); {$treated} von {$n} Einheiten wurden gezogen.",
  match:
    "Erreichte und ähnliche nicht Erreichte unterscheiden sich in {$outcome} um {$estimate} ({$certainty}); {$treated} wurden mit {$used} anderen verglichen.",
  certainty: "95-%-Intervall {$interval}, {$p}",
  "no-interval": "kein Intervall angebbar",
  doubted: "{$said} Was der Entwurf voraussetzt, gilt hier nicht: {$checks}. Es ist ein Unterschied, keine Wirkung.",
  "cutoff-assumes":
    "Eine Wirkung nur, wenn niemand seine Punktzahl genau an die Schwelle legen konnte und sich dort sonst nichts ändert; sie gilt für die an der Schwelle und sagt nichts über andere.",
  "did-assumes": "Eine Wirkung nur, wenn sich ohne die Maßnahme beide gleich verändert hätten und niemand vor dem Beginn darauf reagierte.",
  "lottery-assumes": "Eine Wirkung, denn allein der Zufall entschied, wer gezogen wurde; sie gilt für alle, die an der Verlosung teilnahmen.",
  "match-assumes":
    "Eine Wirkung nur, wenn sich die Gepaarten in nichts Wichtigem unterscheiden als in dem, wonach sie gepaart sind; das lässt sich hier nicht prüfen.",
  conventional: "Sprung ohne Berichtigung der Verzerrung",
  crowding: "gleich viele knapp unter wie knapp über der Schwelle",
  "placebo-below": "kein Sprung in der Mitte der Punktzahlen darunter",
  "placebo-above": "kein Sprung in der Mitte der Punktzahlen darüber",
  before: "beide veränderten sich vor dem Beginn gleich",
  group: "erst nach Beginn, dann über die Beginne gemittelt",
  dynamic: "erst nach Dauer, dann über die Dauern gemittelt",
  balance: "Gezogene und nicht Gezogene hatten dieselbe Punktzahl",
  "balance-before": "Unterschied der Punktzahlen vor dem Paaren, in Streuungen",
  "balance-after": "Unterschied der Punktzahlen nach dem Paaren, in Streuungen",
};
