import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { candidateWords } from "./candidate-portfolio.words.ts";

export const candidateGerman: TextsOf<typeof candidateWords> = {
  invented: "Erfundene Kandidaten: {$action}",
  clash:
    "keine Auswahl unter den {$all} Kandidaten ({$place}) hält alle Regeln des Fonds ein: {$rules} sind nicht zugleich einzuhalten. Das Budget erhöhen oder eine davon aufgeben.",
  "none-fits": "keinen der {$all} {$all :form one=Kandidaten other=Kandidaten} ({$place}) beginnen: Keiner passt zu den Regeln des Fonds.",
  "others-first":
    "keinen der {$all} {$all :form one=Kandidaten other=Kandidaten} ({$place}) beginnen: Andere sind für das Geld des Fonds mehr wert; was einen hineinbrächte, steht in der Tabelle.",
  begin: "{$when} {$chosen} von {$all} Kandidaten ({$place}) beginnen; erwarteter Nutzen zusammen: {$value}.",
  "begin-within":
    "{$when} {$chosen} von {$all} Kandidaten ({$place}) beginnen; erwarteter Nutzen zusammen: {$value} (in acht von zehn Ziehungen {$low} bis {$high}).",
  counted: "{$n} ({$outcome})",
  "begin-by-rule":
    "{$when} {$chosen} von {$all} Kandidaten ({$place}) beginnen, so viele, wie das Geld erlaubt: eine Regel der Aufteilung, die kein Ergebnis verspricht, da nicht alle Kandidaten in einem Ergebnis angeben, was sie brächten.",
  "in-year": "im Jahr {$year}",
  between: "zwischen {$years :from} und {$years :to}",
  rule: "Jeder Kandidat zählt als einer, mehr nach den Gewichten, die Stelle und Befunde seiner Art geben; unter Auswahlen, die gleich viel zählen, entscheidet das Los (Startzahl 1). Reifestufen werden weder gezählt noch addiert. Jeder Kandidat kann nach dem erwarteten Nutzen mit einem Intervall und nach seiner Erfolgswahrscheinlichkeit gefragt werden.",
  unnamed:
    "Jeder Kandidat gibt an, was er brächte, und keiner, was damit gezählt wird: Das ordnet sie, und keine Summe davon wird genannt. Jeder kann gefragt werden, was sein Nutzen zählt.",
  stated: "Wert ist, was ein Kandidat als seinen Nutzen angibt, mal das Mittel seiner Erfolgswahrscheinlichkeit; kein Gewicht zählt.",
  "like-others":
    "{$silent} {$silent :form one=gibt other=geben} nichts an: Angenommen wird, was die {$n} anderen je Einheit öffentlichen Geldes erwarten, {$median} in der Mitte und {$low} bis {$high} bei acht von zehn.",
  "like-others-tried":
    "Geprüft, indem eine Technologie nach der anderen ausgelassen wurde: {$covered} von {$cases} lagen im Bereich der übrigen (acht von zehn wären zu erwarten).",
  stay: "Von den {$chosen}, die begonnen werden, gehören {$core} in mindestens {$share} von {$draws} Ziehungen der Werte zur besten Auswahl; wie oft es jeder tut, steht in der Tabelle.",
  "as-stated": "Jeder begonnene Kandidat bringt im Mittel, was er angibt, so oft, wie er angibt; das hat noch niemand geprüft.",
  "benefit-label": "Erwarteter Nutzen ({$outcome}), bei späterem Beginn weniger",
  "invented-costs":
    "Kosten, Nutzen, Reife und Reihenfolge sind erfunden, um zu zeigen, was der Plan sagt, sobald eine Stelle ihre eigenen eingetragen hat; dieses Geld geht in keine Summe ein.",
  "left-out": "{$n} Kandidaten fehlt eine Zahl; sie bleiben aus.",
  gone: "Die Stelle hat den Beginn von {$ids} festgelegt; begonnen werden kann das nicht mehr: stillgelegt, oder es fehlt eine Zahl.",
  "one-purse": "Für alle @regions gibt es eine Kasse: Der Plan des Ganzen (@whole) beginnt hier dieselben Kandidaten.",
};
