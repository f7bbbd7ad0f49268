import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { fragmentedSystemFacts } from "./fragmented-system.ts";
import type { fragmentedSystemWords } from "./fragmented-system.words.ts";

export const fragmentedSystemGerman: TextsOf<typeof fragmentedSystemWords> = {
  result:
    "In der Liste von {$year}{$longest} (@research_posts; {$industries} Branchen, {$institutions} Einrichtungen, {$links} Verbindungen) haben {$share} der Branchenpaare eine gemeinsame Einrichtung; der Zufall mit denselben Zahlen von Verbindungen ergibt in neun von zehn Ziehungen {$chance} ({$p}): {$outcome}. Das Netz hat {$parts} getrennte {$parts :form one=Teil other=Teile}; bei {$bridges} {$bridges :form one=Verbindung other=Verbindungen} zerfiele es ohne sie weiter, darunter die der {$one} Einrichtungen, die nur einer Branche dienen; {$five} dienen fünf oder mehr; in {$alone} von {$laboratories} Laboren hängen alle Stellen ({$posts}) an einer Einrichtung ({$single} davon haben nur eine Stelle). Ungleiche Branchen verlangen verschiedene Einrichtungen, sodass einige Ferne in der Sache liegt. Unbesetzte Stellen stehen nicht in den Daten.",
  longest: ", der längsten ({$posts} Stellen),",
  shortfall: "ein Rückstand um {$size}",
  confirmed: "Branchen teilen Einrichtungen weniger, als ihre Zahlen von Verbindungen ergäben",
  "not-supported": "Branchen teilen Einrichtungen nicht weniger, als ihre Zahlen von Verbindungen ergäben",
  "insufficient-data": "diese Zahlen von Verbindungen lassen dem Zufall nichts; nichts ist zu prüfen",
  "no-list": "{$table} enthält keine Liste.",
  unplaced: "{$unplaced} von {$posts} Stellen ({$year}) nennen keine Branche oder keine Einrichtung.",
  "too-small":
    "Die längste Liste ({$year}) hat {$industries} {$industries :form one=Branche other=Branchen} und {$institutions} {$institutions :form one=Einrichtung other=Einrichtungen}; gebraucht werden mindestens {$least_industries} und {$least_institutions}.",
  networks: "{$draws} Netze, in denen jede Branche und jede Einrichtung ihre Zahl von Verbindungen behält",
  chart: "Branchenpaare mit gemeinsamer Einrichtung",
  "one-year": "{$year}",
  band: "gleiche Zahlen von Verbindungen, durch Zufall",
  "list-of": "die Liste {$year} ({$posts} {$posts :form one=Stelle other=Stellen})",
  "by-parts": "nach der Zahl der Teile ohne jede Verbindung (Zufall: im Mittel {$mean}, {$p})",
};

export const fragmentedSystemRuleGerman: FixedTextsOf<typeof fragmentedSystemFacts, "title" | "question" | "leavesOpen"> = {
  title: "Verbindungen im System",
  question: "Teilen die Branchen des Forschungssystems weniger Einrichtungen, als ihre Verbindungen ergäben?",
  leavesOpen:
    "Betrachtet wird eine Liste von Stellen, die des vollsten Jahres; unbesetzte Stellen, und ob Einzel- und Integrationstechnik gemeinsam vorankommen, stehen nicht in den Daten.",
};
