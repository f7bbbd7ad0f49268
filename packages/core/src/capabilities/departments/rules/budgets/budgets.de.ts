import type { TextsOf } from "../../../../language/statement/sentences.ts";
import type { budgetWords } from "./budgets.words.ts";

export const budgetGerman: TextsOf<typeof budgetWords> = {
  few: "Haushalte nach Stelle und Jahr liegen für {$departments} {$departments :form one=Stelle other=Stellen} vor; mindestens {$minimum} werden gebraucht.",
  uncoded:
    "Bei {$share} des veranschlagten Geldes steht, für welche Technologie oder welchen Kartenposten es ist; mindestens {$minimum} müssen es sein, sonst ist Ungenanntes unbekannt und nicht abwesend.",
  "overlap-result":
    "Von {$cells} Zellen aus Technologie und Jahr mit Haushalt werden {$shared} von mehreren Stellen in vergleichbaren Teilen bezahlt: {$names}. Das Geld neben dem der größten Stelle beträgt {$amount}, {$share} dessen, was für eine genannte Technologie veranschlagt ist.",
  "overlap-none": "Keine der {$cells} Zellen aus Technologie und Jahr mit Haushalt wird von mehreren Stellen in vergleichbaren Teilen bezahlt.",
  "overlap-few": "{$cells} Zellen aus Technologie und Jahr haben einen Haushalt; mindestens {$minimum} werden gebraucht.",
  "overlap-cell": "{$technology}, {$year}",
  "overlap-comparison": "1 − Σ Anteil² der Stellen in einer Zelle, mindestens {$limit}",
  "overlap-limit": "Grenze {$limit}",
  "overlap-years": "gleich in welchem Jahr",
  "gap-result":
    "Von {$needed} gebrauchten Kartenposten und generischen Technologien haben {$open} in {$years :from} bis {$years :to} keinen Haushalt einer der {$departments} Stellen: {$names}.",
  "gap-none":
    "Jeder der {$needed} gebrauchten Kartenposten und generischen Technologien hat in {$years :from} bis {$years :to} einen Haushalt einer der {$departments} Stellen.",
  "gap-few": "{$needed} Dinge sind als gebraucht vermerkt; mindestens {$minimum} sind verlangt.",
  "gap-comparison": "{$needed} gebrauchte Dinge, jedes mit einem Haushalt irgendeiner Stelle in irgendeinem Jahr",
  "gap-from": "ab {$count} Dingen",
  "gap-latest": "Haushalt nur des jüngsten Jahres",
};
