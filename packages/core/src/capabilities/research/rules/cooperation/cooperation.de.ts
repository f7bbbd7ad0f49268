import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { cooperationFacts } from "./cooperation.ts";
import type { cooperationWords } from "./cooperation.words.ts";

export const cooperationGerman: TextsOf<typeof cooperationWords> = {
  result:
    "Von {$undertakings} ({$things}) mit zwei oder mehr Partnern verbinden {$mixed} mindestens zwei von Hochschule, Institut und Unternehmen ({$companies} haben ein Unternehmen{$few}); Netze, in denen jedes Vorhaben seine Zahl von Partnern und jeder Partner seine Zahl von Vorhaben behält{$within}, ergeben in neun von zehn Fällen {$chance :low} bis {$chance :high} ({$p}): {$outcome}. Die gegenseitige Information der drei Arten, die bei dreien negativ sein kann, beträgt {$information} Bit ({$null :low} bis {$null :high} in jenen Netzen). {$unknown} {$year}",
  confirmed: "die Arten verbinden sich weniger, als ihre Zahlen erklären",
  "not-supported": "die Arten verbinden sich nicht weniger, als ihre Zahlen erklären",
  "insufficient-data": "ob sich die Arten weniger verbinden, als ihre Zahlen erklären, ist nicht zu sagen",
  mixes: "die Arten mischen sich stärker, als ihre Zahlen erklären",
  "few-companies": ", so wenige, dass über Unternehmen nichts gesagt ist",
  unknown:
    "Neben {$partners} Partnern bekannter Art ist die Art von {$unknown} nicht bekannt und hier ausgelassen. Welche es auch ist, {$share}; unter den sechs versuchten Zählweisen ist das Ergebnis dasselbe.",
  "share-stays": "der Anteil bleibt bei {$share}",
  "share-between": "der Anteil liegt zwischen {$share :low} und {$share :high}",
  "unknown-decides":
    "Ob sich die Arten ({$things}) weniger verbinden, als ihre Zahlen erklären, hängt an {$unknown} von {$partners} Partnern, deren Art nicht bekannt ist: Was immer sie sind, zwischen {$share :low} und {$share :high} der Vorhaben verbinden zwei Arten, und unter den sechs versuchten Zählweisen ist die Antwort nicht dieselbe. Die Art dieser Einrichtungen ist anzugeben.",
  "list-of": "Liste {$year}; Arten sind aus Namen gelesen.",
  "no-table": "Der Arbeitsbereich enthält keine Projektpartner: Wer mit wem arbeitet, ist nicht bekannt. Projektlisten nennen nur die Leitung.",
  "no-posts": "Der Arbeitsbereich enthält keine Stellen eines Forschungssystems: Wer sich ein Labor teilt, ist nicht bekannt.",
  "too-few":
    "Von {$placed} Partnern haben {$coded} eine bekannte Art; sie ergeben {$undertakings} ({$things}) mit zwei oder mehr Partnern. Gebraucht werden mindestens {$minimum} davon und {$share} bekannte Arten.",
  "one-kind": "Alle {$partners} Partner sind von einer Art; ob sich Arten verbinden, kann nicht gefragt werden.",
  networks: "{$draws} Netze mit denselben Zahlen von Partnern und Vorhaben",
  "networks-within": "{$draws} Netze mit denselben Zahlen von Partnern und Vorhaben, nur innerhalb verteilt ({$stratum})",
  within: ", und nur innerhalb desselben Bereichs ({$stratum}) getauscht wird",
  "stratum-industry": "Branche",
  "stratum-programme": "Programm",
  "stratum-call": "Ausschreibung",
  "stratum-province": "@region",
  "stratum-year": "Jahr",
  "over-strata": "ohne Rücksicht verteilt ({$stratum})",
  points: "ein Rückstand um {$points}",
  projects: "Projekte",
  laboratories: "Labore der Liste: @research_posts",
  baseline: "mindestens zwei der drei Arten",
  three: "alle drei Arten",
  "without-largest": "ohne {$partner}, am häufigsten beteiligt",
  "project-question": "Verbinden sich Hochschulen, Institute und Unternehmen in Projekten weniger, als ihre Zahlen erklären?",
  "laboratory-question": "Teilen Hochschulen, Institute und Unternehmen Labore (Liste: @research_posts) weniger, als ihre Zahlen erklären?",
  chart: "Vorhaben, die mindestens zwei Arten verbinden",
  band: "Netze gleicher Zahlen",
};

export const cooperationRuleGerman: FixedTextsOf<typeof cooperationFacts, "title" | "question" | "leavesOpen"> = {
  title: "Zusammenarbeit von Hochschulen, Instituten und Unternehmen",
  question: "Verbinden sich Hochschulen, Institute und Unternehmen weniger, als ihre Zahlen erklären?",
  leavesOpen: "Dass Partner auf einer Liste stehen, sagt nichts darüber, was sie zusammen tun, und nichts über Verträge, Patente und Menschen zwischen ihnen.",
};
