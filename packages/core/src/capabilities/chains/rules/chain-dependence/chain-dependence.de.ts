import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { chainDependenceFacts } from "./chain-dependence.ts";
import type { chainDependenceWords } from "./chain-dependence.words.ts";

export const chainDependenceGerman: TextsOf<typeof chainDependenceWords> = {
  question: "Hängen die Branchen des Ganzen (@whole), durch die ganze Kette gesehen, stärker an Vorleistungen aus dem Ausland als dieselben Branchen anderswo?",
  baseline: "die ganze Kette, nach Produktion gewichtet, {$year}",
  face: "nur unmittelbare Käufe",
  equal: "jede Branche gleich",
  without: "ohne {$industry}",
  earlier: "im Jahr {$year}",
  comparison: "die mittlere von {$peers} anderen {$peers :form one=Volkswirtschaft other=Volkswirtschaften}, dieselben Branchen mit denselben Gewichten",
  found:
    "{$year} kamen {$now} ({$first}: {$before}) dessen, was hinter den Vorleistungen der Industrie steht, aus dem Ausland. {$between} Die mittlere von {$peers} anderen {$peers :form one=Volkswirtschaft other=Volkswirtschaften} ({$names}), dieselben Branchen mit denselben Gewichten, steht bei {$limit}. Nach unmittelbaren Käufen allein sind es {$face} gegen {$face_limit}. Im eigenen Land ist der Anteil am größten in: {$most}; einzelne Branchen wurden nicht verglichen. Im Ganzen",
  one: "{$industry} ({$share})",
  few: "Es {$peers :form one=gibt other=gibt} {$peers} andere {$peers :form one=Volkswirtschaft other=Volkswirtschaften} zum Vergleich; gebraucht werden {$needed}.",
  unknown: "Nichts ist darüber bekannt, was die Branchen kaufen.",
  limit: "dem Wert der mittleren anderen ({$limit})",
  confirmed: "stärker als in der mittleren von ihnen",
  refused: "nicht stärker als in der mittleren von ihnen",
};

export const chainDependenceRuleGerman: FixedTextsOf<typeof chainDependenceFacts, "title" | "question" | "leavesOpen"> = {
  title: "Abhängigkeit entlang der Kette",
  question: "Hängen die Branchen des Ganzen (@whole), durch die ganze Kette gesehen, stärker an Vorleistungen aus dem Ausland als dieselben Branchen anderswo?",
  leavesOpen:
    "Große Volkswirtschaften hängen weniger an anderen, weil sie groß sind. Branchengruppen verdecken einzelne Produkte, die sonst niemand herstellt; die Karten halten sie Posten für Posten.",
};
