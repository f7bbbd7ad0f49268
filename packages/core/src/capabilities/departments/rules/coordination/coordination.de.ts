import type { TextsOf } from "../../../../language/statement/sentences.ts";
import type { coordinationWords } from "./coordination.words.ts";

export const coordinationGerman: TextsOf<typeof coordinationWords> = {
  shared:
    "Von {$things} Technologien und Kartenposten, an denen Ressorts handeln, teilen sich mehrere {$shared} ({$share}) in vergleichbaren Teilen: {$names}.",
  "not-shared": "Keine der {$things} Technologien und Kartenposten, an denen Ressorts handeln, teilen sich mehrere in vergleichbaren Teilen.",
  "few-things":
    "Das Register sagt für {$things} Technologien und Kartenposten, welches Ressort daran handelt ({$departments} {$departments :form one=Ressort other=Ressorts}); Mittel nach Ressorts stehen nicht darin. Gebraucht werden mindestens {$minimum} Dinge und zwei Ressorts.",
  "overlap-comparison": "1 − Σ Anteil² der Ressorts in einer Zelle, mindestens {$limit}",
  open: "Von {$needed} gebrauchten Kartenposten und übergreifenden Technologien nennt keine Ausschreibung, kein Projekt und kein Programm des Registers {$open} ({$share}): {$names}. Was außerhalb des Registers steht, ist nicht bekannt.",
  "none-open": "Jeden der {$needed} gebrauchten Kartenposten und übergreifenden Technologien nennt eine Ausschreibung, ein Projekt oder ein Programm.",
  "few-needed": "Das Register nennt {$needed} Kartenposten und übergreifende Technologien als gebraucht; mindestens {$minimum} müssen es sein.",
  "from-things": "ab {$count} {$count :form one=Ding other=Dingen}",
  "limit-of": "Grenze {$limit}",
  "coded-records": "@calls, Programme und Projekte",
  "coded-things": "eine Technologie oder einen Kartenposten",
  "gap-comparison": "was das Register als gebraucht nennt: {$needed}",
};
