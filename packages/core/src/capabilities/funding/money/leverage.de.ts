import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { leverageWords } from "./leverage.words.ts";

export const leverageGerman: TextsOf<typeof leverageWords> = {
  undefined: "Hier gibt es kein Geld der Ebene {$level}: das Verhältnis ist nicht bestimmt ({$stated}, {$prices}). {$mark}",
  private: "Geld von Unternehmen und Banken je Geld der Ebene {$level} ({$stated}, {$prices}). {$mark}",
  total:
    "Alles Geld je Geld der Ebene {$level} ({$stated}, {$prices}). Das Ganze enthält das Geld der Ebene {$level} selbst und ist kein privates Geld; ohne es ist das Verhältnis {$less}. {$mark}",
  commitments: "Zusagen",
  payments: "Zahlungen",
  published: "veröffentlichte Summen",
  nominal: "Beträge des jeweiligen Jahres",
  "prices-of": "Preise von {$year}",
  invented: "Erfundene Daten.",
  additionality: "Zusätzlichkeit, also Geld, das sonst nicht gekommen wäre: nicht gemessen, es fehlt eine Vergleichsgruppe.",
};
