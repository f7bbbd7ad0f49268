import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { scaleWithoutValueFacts } from "./scale-without-value.ts";
import type { scaleWithoutValueWords } from "./scale-without-value.words.ts";

export const scaleWithoutValueGerman: TextsOf<typeof scaleWithoutValueWords> = {
  result:
    "{$industry}, {$country}: Von {$years :from} bis {$years :to} ging der Anteil an der Weltausfuhr von {$world_before} auf {$world_after} (offenbarter Vorteil {$advantage_before} auf {$advantage_after}), während die Wertschöpfung von {$value_before} auf {$value_after} der Produktion ging: {$change}. {$world_value} In derselben Branche der {$peers} größten anderen Volkswirtschaften änderte sich die Wertschöpfung an der Produktion um {$lowest} bis {$highest} (neun von zehn; {$p}): {$outcome}. Wertschöpfung schließt hier Steuern und Spannen ein.",
  "world-value": "Der Anteil an der weltweiten Wertschöpfung der Branche ging von {$before} auf {$after}.",
  confirmed: "ein tieferer Rückgang als dort",
  "not-supported": "ein Rückgang wie dort",
  "insufficient-data": "ob sie tiefer sank als dort, ist nicht zu sagen",
  "no-fall": "kein Rückgang",
  "level-question": "Behält die Branche, die am meisten vom Weltmarkt gewann, weniger Wert in ihrer Produktion als dieselbe Branche anderswo?",
  "level-result":
    "{$industry}, {$country}: {$year} betrug die Wertschöpfung {$value} der Produktion, Rang {$rank} von {$of} Volkswirtschaften von oben; in den {$peers} größten anderen waren es {$chance} (neun von zehn; {$p}): {$outcome}.",
  "level-confirmed": "ein niedrigerer Anteil als dort",
  "level-not-supported": "nicht niedriger als dort",
  "level-insufficient-data": "ob um mehr niedriger, als Volkswirtschaften sich unterscheiden, ist nicht zu sagen",
  "deeper-fall": "ein um {$size} tieferer Rückgang",
  "lower-share": "ein um {$size} niedrigerer Anteil",
  "largest-peers": "{$industry}, gegen die {$peers} größten anderen Volkswirtschaften",
  "all-economies": "gegen alle {$peers} anderen Volkswirtschaften",
  since: "seit {$year}",
  country: "{$name}",
  "too-thin":
    "{$table} enthält {$years} {$years :form one=Jahr other=Jahre} und zu {$country} {$industries} {$industries :form one=Branche other=Branchen} des verarbeitenden Gewerbes mit Ausfuhren, Wertschöpfung und Produktion an beiden Enden; gebraucht werden zwei Jahre, eine Branche und {$minimum} andere Volkswirtschaften.",
  "too-few-peers":
    "{$table} enthält {$years} {$years :form one=Jahr other=Jahre} und zu {$country} {$industries} {$industries :form one=Branche other=Branchen} des verarbeitenden Gewerbes mit Ausfuhren, Wertschöpfung und Produktion an beiden Enden ({$peers} andere Volkswirtschaften); gebraucht werden zwei Jahre, eine Branche und {$minimum} andere Volkswirtschaften.",
  peers: "dieselbe Branche in den {$peers} größten anderen Volkswirtschaften, {$years :from} bis {$years :to}",
  path: "{$industry} (Weltanteil {$before} auf {$after})",
  chart: "{$industry}: Änderung der Wertschöpfung an der Produktion seit {$since}",
  nation: "@whole",
  band: "größte andere Volkswirtschaften, 5 bis 95 %",
};

export const scaleWithoutValueRuleGerman: FixedTextsOf<typeof scaleWithoutValueFacts, "title" | "question" | "leavesOpen"> = {
  title: "Größe und Wert",
  question: "Sank in der Branche, die am meisten vom Weltmarkt gewann, der Wertanteil der Produktion tiefer als anderswo?",
  leavesOpen: "Welche Firmen und welche Schritte der Kette den Wert behalten, steht nicht in den Tabellen der Kette.",
};
