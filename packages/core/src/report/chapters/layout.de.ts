import type { TextsOf } from "../../language/statement/sentences.ts";
import type { layoutWords } from "./layout.words.ts";

export const layoutGerman: TextsOf<typeof layoutWords> = {
  nowhere: "Keine Zeile nennt einzelne @regions.",
  tiles: "Alle @regions sind Kacheln gleicher Größe; Grenzen sind nicht gezeichnet.",
  chosen: "Gewählte @regions",
  "for-what": "Wofür",
};
