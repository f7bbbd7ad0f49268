import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { lowReadinessFacts } from "./low-readiness.ts";
import type { lowReadinessWords } from "./low-readiness.words.ts";

export const lowReadinessGerman: TextsOf<typeof lowReadinessWords> = {
  "no-card": "Das Register enthält keine Karte eines Technologiesystems.",
  result:
    "Die Technologien von {$system} stehen im Mittel bei TRL {$trl}; als integriertes System erreicht es Stufe {$level} von 9 (SRL {$srl}). Am schwächsten: {$weakest}.",
  "too-few":
    "Auf der Karte von {$system} haben {$technologies} von {$all} {$all :form one=Technologie other=Technologien} einen TRL und {$integrations} ihrer Verbindungen einen IRL; gebraucht werden mindestens {$least_technologies}, {$least_share} von allen und {$least_integrations}.",
  "below-level": "unter Stufe {$level}",
  "links-moved-up": "jede Integration eine Stufe höher",
  "links-moved-down": "jede Integration eine Stufe niedriger",
  "without-weakest": "ohne die schwächste Technologie ({$technology})",
  comparison: "mittlerer TRL der Teile {$trl}",
};

export const lowReadinessRuleGerman: FixedTextsOf<typeof lowReadinessFacts, "title" | "question" | "leavesOpen"> = {
  title: "Reife der Systeme",
  question: "Bleibt die Integration der Technologien dieses Produkts hinter den Technologien selbst zurück?",
  leavesOpen: "Karten, deren Reife niemand eingeschätzt hat, sind nicht zu beurteilen.",
};
