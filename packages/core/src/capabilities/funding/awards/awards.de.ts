import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { awardWords } from "./awards.words.ts";

export const awardGerman: TextsOf<typeof awardWords> = {
  kept: "Rang {$rank} von {$applications} mit {$points} Punkten, innerhalb des Betrags, der für {$region} vorgehalten wird (@call)",
  ranked: "Rang {$rank} von {$applications} mit {$points} Punkten, innerhalb jedes Haushalts",
  portfolio: "mit {$points} Punkten (Rang {$rank}) Teil der Auswahl, deren Punkte unter den Haushalten die höchste Summe ergeben",
  low: "{$points} Punkte liegen unter den verlangten {$least}",
  "no-room": "auf Rang {$rank}; {$lack}",
  "no-room-tied":
    "auf Rang {$rank} mit ebenso vielen Punkten wie ein bewilligter (von gleichen steht der mit der kleineren Spanne zwischen den Gutachten vorn, dann der früher eingereichte); {$lack}",
  outside: "{$points} Punkte: Andere Anträge tragen unter den Haushalten mehr zur Summe der Punkte bei; daneben gilt: {$why}",
  "adds-nothing": "der Antrag trüge nichts bei",
  lack: "im Haushalt ({$budgets}) fehlen {$amount}",
  total: "insgesamt",
  "of-year": "{$year}",
  "of-level": "{$year} {$level}",
  "needs-least": "{$least} Punkte oder mehr, und Platz im Haushalt",
  "needs-points": "{$least} Punkte oder mehr",
  "needs-mean": "im Mittel {$points} Punkte oder mehr",
  "needs-more": "im Mittel mehr als {$points} Punkte",
  "needs-money": "{$amount} mehr in {$budgets}",
  "no-score": "{$money}; keine Punktzahl hätte genügt",
  either: "{$first}, oder {$second}",
  unknown: "nicht bekannt",
  "purchases-open": "ob {$names} gekauft werden darf, ist nicht entschieden (purchase review, purchase decide)",
  "duplicates-open": "{$count} mögliche {$count :form one=|Doppelung ist| other=|Doppelungen sind|} nicht entschieden",
  duplicate: "der Antrag wurde als Doppelung erkannt",
  "reviews-awaited": "{$count} {$count :form one=|Gutachten steht| other=|Gutachten stehen|} aus",
  "no-review": "es gibt kein Gutachten",
};
