import type { TextsOf } from "../../language/statement/sentences.ts";
import type { spreadWords } from "./spread.words.ts";

export const spreadGerman: TextsOf<typeof spreadWords> = {
  "question-above": "Drängen sich {$plural} stärker auf wenige @regions als {$base}?",
  "question-below": "Verteilen sich {$plural} gleichmäßiger über die @regions als {$base}?",
  "any-base": "das, dem sie folgen könnten",
  "no-table": "Keine Tabelle sagt für {$plural}, wo jedes liegt (Rolle {$table}).",
  "no-base": "Der Arbeitsbereich enthält nichts, woran {$plural} zu messen wären.",
  result:
    "Der Herfindahl-Index über @regions ({$units} {$plural}) beträgt {$index}; eine Verteilung wie {$base} {$year} ergibt in neun von zehn Ziehungen {$chance} ({$p}): {$outcome}. Größte Anteile: {$top}. {$rest}",
  "above-confirmed": "stärker konzentriert als {$base}",
  "above-not-supported": "nicht stärker konzentriert als {$base}",
  "above-insufficient-data": "ob stärker konzentriert als {$base}, ist nicht zu sagen",
  "below-confirmed": "gleichmäßiger als {$base}",
  "below-not-supported": "nicht gleichmäßiger als {$base}",
  "below-insufficient-data": "ob gleichmäßiger als {$base}, ist nicht zu sagen",
  "share-of": "{$region} {$share} ({$base} {$expected})",
  unplaced: "Weitere {$count} {$count :form one=hat other=haben} keinen eindeutig bekannten Ort.",
  uncounted: "Die Zahl ({$plural}) fehlt für {$regions}; fehlend ist nicht null.",
  "too-few": "{$placed} von {$all} ({$plural}) haben einen bekannten Ort; gebraucht werden mindestens {$minimum} und {$share}.",
  "no-values": "Für {$regions} gibt es keine Angabe ({$base}); fehlend ist nicht null.",
  "no-values-of-year": "Für {$regions} gibt es keine Angabe für {$year} ({$base}); fehlend ist nicht null.",
  "missing-bounded":
    "Für {$regions} fehlt die Zahl ({$base}, {$year}): Ob sie nichts haben oder alles, was die Zeile des Ganzen übrig lässt, das Ergebnis ist dasselbe.",
  "missing-decides":
    "Ob die Verteilung ({$plural}) von der Verteilung ({$base}, {$year}) abweicht, hängt an {$regions}, für die keine Zahl da ist: Zwischen nichts und dem, was die Zeile des Ganzen übrig lässt, ist die Antwort nicht dieselbe.",
  "all-regions": "alle @regions",
  draws: "{$draws} Ziehungen, die ebenso viele im Verhältnis von {$base} {$year} über die @regions verteilen",
  "draws-whole": "{$draws} Ziehungen, die ebenso viele im Verhältnis von {$base} {$year} über die @regions verteilen, jede Einrichtung mit allem, was sie hat",
  "answer-confirmed": "bestätigt",
  "answer-small": "wirklich, aber klein",
  "answer-not-supported": "nicht gestützt",
  "answer-insufficient-data": "Daten reichen nicht",
  lower: "niedriger",
  higher: "höher",
  turned: "Gegen „{$base}“ {$year} gehalten lautet die Antwort „{$answer}“ (der Index ist dann um {$size} {$side}).",
  "turned-more": "Gegen „{$base}“ {$year} gehalten lautet die Antwort „{$answer}“ (der Index ist dann um {$size} {$side}, was von Belang wäre).",
  "turned-less":
    "Gegen „{$base}“ {$year} gehalten lautet die Antwort „{$answer}“ (der Index ist dann um {$size} {$side}: in derselben Richtung, weniger als von Belang).",
  "turned-other-way": "Gegen „{$base}“ {$year} gehalten lautet die Antwort „{$answer}“: Der Index ist dann um {$size} {$side}.",
  "no-norm":
    "{$turn} Welcher Verteilung sie folgen sollten ({$plural}), ist eine Norm, die hier niemand festgelegt hat; von einer abzuweichen ist für sich kein Problem.",
  "one-by-one": "jedes für sich bewegt, wem es auch gehört",
  "moved-whole": "jede Einrichtung mit allem bewegt, was sie hat",
  against: "gegen {$base} {$year}",
  "against-none": "gegen {$base}, wovon es keine Zahl gibt",
  "lower-index": "ein um {$size} niedrigerer Index, gegen {$base} gehalten,",
  "higher-index": "ein um {$size} höherer Index, gegen {$base} gehalten,",
  chart: "Anteil nach @regions: {$plural} (Balken) und {$base} (Marke)",
  without: "ohne {$region}",
  filled: "die {$count} ohne Ort verteilt wie {$base}",
};
