import type { TextsOf } from "../../../../language/statement/sentences.ts";
import type { exposureWords } from "./exposure.words.ts";

export const exposureGerman: TextsOf<typeof exposureWords> = {
  none: "{$why}",
  "too-early": "Noch liegen keine zwei Jahre vor, nach denen zu gehen wäre.",
  "beyond-fifty":
    "Vorlauf: über fünfzig Jahre {$early}; für den Aufbau des Könnens sind {$capability} Jahre angenommen. Überholt, bevor das Können steht: {$before}.",
  "time-left":
    "Vorlauf: im Median {$lead} Jahre {$early}; dauert der Aufbau des Könnens {$capability} Jahre (angenommen), ist die Entscheidung, von {$from} aus gesehen, auf dem mittleren Pfad etwa {$until} fällig. Überholt, bevor das Können steht: {$before}.",
  "time-missing":
    "Vorlauf: im Median {$lead} Jahre {$early}; dauert der Aufbau des Könnens {$capability} Jahre (angenommen), fehlten schon {$from} {$spare} Jahre. Überholt, bevor das Können steht: {$before}.",
  passed: "Das Jahr dieser Entscheidung ({$until}) ist verstrichen; einen Anteil nach {$last} enthält die Tabelle nicht.",
  early: "(mit einer Wahrscheinlichkeit von eins zu zehn: unter {$years})",
  assets:
    "Gefährdete Vermögen bis {$year}: im Mittel der Pfade des Modells höchstens {$lost}, auf einem von zehn Pfaden {$wide} oder mehr, von insgesamt {$all} ({$makers}{$vintage}). Vermögen, nicht Gewinn. {$ready} {$where}",
  vintage: ", Stand {$years}",
  ready:
    "Nicht gezählt: {$count} {$count :form one=|Hersteller, der| other=|Hersteller, die|} die Nachfolgetechnik schon herstellen {$count :form one=kann other=können}.",
  "listed-firms": "{$count} börsennotierte {$count :form one=Firma other=Firmen} der Branche ({$industry})",
  makers: "{$count} {$count :form one=|börsennotierter Hersteller| other=|börsennotierte Hersteller|} der heutigen Technik, die deren Karte nennt",
  "most-exposed": "Von den Gezählten entfällt das meiste auf solche mit Sitz in: {$regions}, wo immer ihre Werke stehen.",
  "other-market": "Von nichts in diesem Arbeitsbereich ist bekannt, dass es am Markt von {$region} hängt.",
  "no-challenger": "Keine Technologie ist unterwegs: Die führende hat den Markt bereits.",
  "no-units":
    "Wer an der alten Technologie hängt, ist hier nicht bekannt: Keine Karte nennt ihre Hersteller, keine Branche ist für sie genannt, und die Tabelle technology_dependence hat keine Zeile zu ihr.",
  unweighed: "Noch liegen keine zwei Jahre vor, nach denen zu gehen wäre; nichts ist mit einer Wahrscheinlichkeit gewichtet.",
  "whole-industry":
    "Wie viel dieser Werte der alten Technologie dient, steht nicht in den Daten: Es sind die der ganzen Branche ({$industry}), eine obere Grenze.",
  "all-assets": "Wie viel vom Vermögen der Hersteller der alten Technologie dient, steht nicht in den Daten: Es ist ganz gezählt, eine obere Grenze.",
  "all-the-rest": "Was sonst den Markt ausmacht, steht nicht in der Tabelle: Die alte Technologie ist alles Übrige.",
  "assets-of-2019": "Die Vermögen sind die von 2019, von heute börsennotierten Firmen; seither ausgeschiedene fehlen. Vermögen, nicht Gewinn.",
  "makers-of-today": "Die Hersteller der alten Technologie sind die, die die Karte heute nennt; wer sie damals herstellte, ist nicht verzeichnet.",
  "without-assets": "Firmen ohne gemeldetes Vermögen: {$firms}.",
  "successors-unknown": "Wer die Nachfolgetechnik schon herstellen kann, ist nicht verzeichnet; für alle ist die ganze Zeit angesetzt.",
  "no-signs": "Zeichen von Können in der Nachfolgetechnik (Firmen, @projects) stehen für jenes Jahr nicht in den Daten.",
};
