import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { coordinationMatrixWords } from "./coordination-matrix.words.ts";

export const coordinationMatrixGerman: TextsOf<typeof coordinationMatrixWords> = {
  saved:
    "Durch Zusammenlegen gespartes Geld: nicht bekannt. Zusammengelegtes Geld ist kein gespartes, und was es kostet, eine Ausschreibung zweimal zu führen, steht nicht im Register.",
  "no-cells":
    "Geld nach Ressorts: zu wenig Daten. Das Register verbindet keine Ausschreibung, kein Projekt und kein Programm zugleich mit einem Ressort und einer Technologie oder einem Kartenposten.",
  "some-amounts":
    "Geld nach Ressorts: zu wenig Daten. Von {$cells} Zellen ist bei {$known} das Geld bekannt; ein Ressort mit einem unbekannten Betrag hat keine Summe.",
};
