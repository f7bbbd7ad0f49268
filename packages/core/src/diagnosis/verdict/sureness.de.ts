import type { TextsOf } from "../../language/statement/sentences.ts";
import type { surenessWords } from "./sureness.words.ts";

export const surenessGerman: TextsOf<typeof surenessWords> = {
  above: "Wie weit der Wert über dem liegt, was der Zufall ergibt",
  below: "Wie weit der Wert unter dem liegt, was der Zufall ergibt",
  "no-power": "Mit dieser Prüfung wäre hier kein Effekt, gleich welcher Größe, vom Zufall zu unterscheiden gewesen; {$matters} wäre schon von Belang.",
  "no-power-open":
    "Mit dieser Prüfung wäre hier kein Effekt, gleich welcher Größe, vom Zufall zu unterscheiden gewesen: auf der Seite, nach der gefragt ist, passt zu den Daten alles von keinem Effekt bis hierher: {$high} (Intervall von {$level}); {$matters} wäre schon von Belang.",
  open: "Auf der Seite, nach der gefragt ist, passt zu den Daten alles von keinem Effekt bis hierher: {$high} (Intervall von {$level}); {$matters} wäre schon von Belang.",
  excluded: "Mehr als {$high} passt nicht zu den Daten (Intervall von {$level}); {$matters} ist das Geringste von Belang.",
  "excluded-all":
    "So gezählt passt auf der Seite, nach der gefragt ist, nichts zu den Daten (Intervall von {$level}); {$matters} ist das Geringste von Belang.",
  large: "Zu den Daten passt, was zwischen diesen beiden liegt: {$low}; {$high} (Intervall von {$level}). Das Geringste von Belang: {$matters}.",
  "many-looks": "Für sich allein wäre es vom Zufall zu unterscheiden, unter so vielen Blicken nicht.",
  nation:
    "Das lässt sich nicht sagen: {$looks} Fragen an das Ganze wurden gegen den Zufall gehalten; werden alle berücksichtigt, hält diese nicht (q = {$q}, höchstens {$limit}). Für sich betrachtet:",
  small: "Was zu sehen war, {$seen}, ist wirklich und kleiner als das Handlungswürdige, {$matters}.",
  "family-of-fields":
    "{$looks} {$looks :form one=|Feld wurde| other=|Felder wurden|} geprüft, {$confirmed} bestätigt; etwa {$expected} fielen allein durch Zufall unter das Niveau, sodass p hier unter {$level} bleiben muss.",
  family:
    "{$looks} {$looks :form one=|Ort wurde| other=|Orte wurden|} geprüft, {$confirmed} bestätigt; etwa {$expected} fielen allein durch Zufall unter das Niveau, sodass p hier unter {$level} bleiben muss.",
  robust: "Jede der {$choices} aufgeführten Wahlmöglichkeiten ergibt dieselbe Antwort.",
  "robust-tried": "Jede Wahlmöglichkeit, die sich prüfen ließ ({$choices}), ergibt dieselbe Antwort.",
  "not-tried": "Nicht geprüft, weil Zahlen dafür fehlen oder zu wenige sind: {$choices}.",
  untried: "Keine andere Wahl wurde versucht: Die Antwort hängt an dieser.",
  depends: "Die Antwort hängt an einer Wahl: {$turns}, von {$all} Wahlmöglichkeiten.",
  "turned-confirmed": "„bestätigt“ bei {$count} ({$choices})",
  "turned-not-supported": "„nicht gestützt“ bei {$count} ({$choices})",
  "turned-insufficient-data": "„Daten reichen nicht“ bei {$count} ({$choices})",
  fact: "Eine Tatsache dessen, was verzeichnet ist, gehalten an {$limits}: Darüber hinaus wird nichts geschlossen.",
  stated: "Was für kommende Jahre verzeichnet ist, wird beim Wort genommen und gehalten an {$limits}: Wie solche Zahlen eintrafen, wurde nicht gemessen.",
  "limit-of-rule": "eine Grenze von {$limit}, wie die Regel sie gibt",
  "limit-of-office": "eine Grenze von {$limit}, die das Amt gesetzt hat",
  "limits-of-rule": "Grenzen, wie die Regel sie gibt",
  "limits-of-office": "Grenzen, von denen das Amt einige selbst gesetzt hat",
  "limit-alone":
    "Diese Grenze wurde gegen keinen Zufall gehalten und an niemand anderem erprobt, für sich bestätigt sie also nichts. Es fehlen Vergleichsfälle: Die Regel verlangt mindestens {$least}, von denen sie höchstens einen von zehn ebenfalls träfe.",
  "beside-small": "Auf der gefragten Seite vom Zufall zu unterscheiden, um weniger als von Belang: {$choices}.",
  "beside-chance": "Auf der gefragten Seite vom Zufall zu unterscheiden, doch nicht bestätigt: {$choices}.",
  "other-side": "Auf der anderen Seite der Mitte dessen, was der Zufall ergibt: {$choices}.",
  "choice-with-p": "„{$label}“ ({$p})",
  choice: "„{$label}“",
  until: "Die Hauptantwort beruht auf Daten bis {$year}. {$statement}",
  uncoded:
    "Von {$all} ({$things}) nennen {$coded} ({$share}) {$code}; mindestens {$minimum} müssen es, sonst ist das nicht Genannte unbekannt und nicht abwesend.",
  empty: "Es gibt keine Einträge ({$things}); mindestens {$minimum} davon müssen {$code} nennen, sonst ist das nicht Genannte unbekannt und nicht abwesend.",
};
