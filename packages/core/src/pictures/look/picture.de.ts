import type { TextsOf } from "../../language/statement/sentences.ts";
import type { pictureWords } from "./picture.words.ts";

export const pictureGerman: TextsOf<typeof pictureWords> = {
  time: "Zeit",
  surviving: "Anteil, der noch nicht endete",
  "at-risk": "Noch beobachtet",
  rank: "Rang",
  year: "Jahr",
  share: "Anteil (%)",
  estimate: "Schätzwert mit Intervall",
  "part-of": "Anteil am Ganzen",
  dva: "inländische Wertschöpfung",
  ddc: "inländisch, doppelt gezählt",
  fva: "ausländische Wertschöpfung",
  fdc: "ausländisch, doppelt gezählt",
  amount: "Betrag",
  band: "Fläche: Intervall",
  bands: "Linien: Intervall des Rangs",
  vintages: "Linien: was in früheren Jahren gesagt worden wäre, je älter, desto blasser; Punkte: was kam",
  came: "Was kam",
  "said-in": "Gesagt im Jahr",
  schematic: "schematisch: jeder Ort eine Kachel",
  outlines: "Umrisse, wie sie mitgegeben wurden",
  "no-value": "kein Wert",
  invented: "Beruht auf erfundenen Daten",
  source: "Quelle: ",
  made: "Erstellt mit Quoin ",
};
