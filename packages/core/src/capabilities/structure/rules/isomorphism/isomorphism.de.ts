import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { isomorphismFacts } from "./isomorphism.ts";
import type { isomorphismWords } from "./isomorphism.words.ts";

export const isomorphismGerman: TextsOf<typeof isomorphismWords> = {
  confirmed:
    "Zwischen {$years :from} und {$years :to} wurden die Zusammensetzungen von {$regions} @regions im verarbeitenden Gewerbe (@counted) einander ähnlicher, als wachsende Zahlen allein es ergäben: {$figures}. {$rest}",
  "cannot-be-told":
    "Ob zwischen {$years :from} und {$years :to} die Zusammensetzungen von {$regions} @regions im verarbeitenden Gewerbe (@counted) einander ähnlicher wurden, ist nicht zu sagen: {$figures}. {$rest}",
  diverging:
    "Zwischen {$years :from} und {$years :to} wurden die Zusammensetzungen von {$regions} @regions im verarbeitenden Gewerbe (@counted) einander unähnlicher, als wachsende Zahlen allein es ergäben: {$figures}. {$rest}",
  "as-chance":
    "Zwischen {$years :from} und {$years :to} wurden die Zusammensetzungen von {$regions} @regions im verarbeitenden Gewerbe (@counted) einander nicht ähnlicher, als wachsende Zahlen allein es ergäben: {$figures}. {$rest}",
  "no-trend":
    "Zwischen {$years :from} und {$years :to} wurden die Zusammensetzungen von {$regions} @regions im verarbeitenden Gewerbe (@counted) einander nicht ähnlicher: {$figures}. {$rest}",
  "too-small":
    "Zwischen {$years :from} und {$years :to} wurden die Zusammensetzungen von {$regions} @regions im verarbeitenden Gewerbe (@counted) einander ähnlicher, als wachsende Zahlen allein es ergäben, doch um weniger als die {$minimum} über die ganze Zeit, ab denen zu handeln lohnt: {$figures}. {$rest}",
  figures: "Steigung {$slope} im Jahr, Zufall {$chance :low} bis {$chance :high} ({$p})",
  "figures-drift":
    "Steigung {$slope} im Jahr, Zufall mit Zusammensetzungen, die von Jahr zu Jahr so schwanken wie diese, {$chance :low} bis {$chance :high} ({$p})",
  raw: "Rohe Distanz {$before} in {$years :from}, {$after} in {$years :to} (0 gleich, 2 nichts gemeinsam). {$regions} @regions, {$groups} Gruppen von Branchen, {$firms} (@counted) in {$years :to}, gleich welcher Größe je einmal gezählt; stammen sie aus einer heutigen Liste, fehlt, was verschwunden ist.",
  "left-out": "Weggelassen, wegen eines Jahres ohne Wert oder einer fehlenden Zahl: {$names}.",
  "left-out-many": "Weggelassen, wegen eines Jahres ohne Wert oder einer fehlenden Zahl: {$count} @regions.",
  "own-mix-draws": "{$draws} Ziehungen, in denen jeder Ort seine Zusammensetzung behält und seine Zahl (@counted) wächst wie beobachtet",
  chart: "Änderung der mittleren Distanz zwischen den Zusammensetzungen der Orte seit {$since}",
  cosine: "Ähnlichkeit nach dem Kosinus",
  "region-question": "Wird das verarbeitende Gewerbe von {$region} wie das aller anderen?",
  "region-left-out": "{$region} hat ein Jahr ohne Wert im verarbeitenden Gewerbe (@counted) oder eine fehlende Zahl: Der Trend ist nicht zu vergleichen.",
  "region-too-few":
    "{$region} hat im ärmsten Jahr {$firms} (@counted im verarbeitenden Gewerbe); mindestens {$minimum} braucht es, um von einer Zusammensetzung zu sprechen.",
  "region-confirmed":
    "Zwischen {$years :from} und {$years :to} wurde die Zusammensetzung von {$region} im verarbeitenden Gewerbe (@counted) der von {$others} anderen @regions ähnlicher, als wachsende Zahlen allein es ergäben: {$figures}.",
  "region-cannot-be-told":
    "Ob die Zusammensetzung von {$region} im verarbeitenden Gewerbe (@counted) zwischen {$years :from} und {$years :to} der von {$others} anderen @regions ähnlicher wurde, ist nicht zu sagen: {$figures}.",
  "region-diverging":
    "Zwischen {$years :from} und {$years :to} wurde die Zusammensetzung von {$region} im verarbeitenden Gewerbe (@counted) der von {$others} anderen @regions unähnlicher, als wachsende Zahlen allein es ergäben: {$figures}.",
  "region-as-chance":
    "Zwischen {$years :from} und {$years :to} wurde die Zusammensetzung von {$region} im verarbeitenden Gewerbe (@counted) der von {$others} anderen @regions nicht ähnlicher, als wachsende Zahlen allein es ergäben: {$figures}.",
  "region-no-trend":
    "Zwischen {$years :from} und {$years :to} wurde die Zusammensetzung von {$region} im verarbeitenden Gewerbe (@counted) der von {$others} anderen @regions nicht ähnlicher: {$figures}.",
  "region-too-small":
    "Zwischen {$years :from} und {$years :to} wurde die Zusammensetzung von {$region} im verarbeitenden Gewerbe (@counted) der von {$others} anderen @regions ähnlicher, als wachsende Zahlen allein es ergäben, doch um weniger als die {$minimum} über die ganze Zeit, ab denen zu handeln lohnt: {$figures}.",
  "region-chart": "Änderung der mittleren Distanz der Zusammensetzung von {$region} zu den anderen @regions seit {$since}",
  "region-many-looks":
    "Ob die Zusammensetzung von {$region} im verarbeitenden Gewerbe (@counted) zwischen {$years :from} und {$years :to} der von {$others} anderen @regions ähnlicher wurde, ist nicht zu sagen: {$figures}; für sich schiene es so, unter so vielen Orten nicht.",
  baseline: "Gruppen des verarbeitenden Gewerbes, ab {$from}, Krugman-Distanz",
  effect: "eine Annäherung um {$change} über die ganze Zeit, über die wachsender Zahlen hinaus",
  "no-counts": "Eine Zahl (@counted) ist negativ oder nicht ganz.",
  "few-years": "Ein Trend braucht zwei Jahre oder mehr; die Tabelle hat {$years} ab {$from}.",
  "few-groups": "Eine Zusammensetzung braucht zwei Gruppen von Branchen oder mehr.",
  "few-regions":
    "Nur {$complete} {$complete :form one=|Ort hat| other=|Orte haben|} vollständige Zahlen in jedem Jahr; {$incomplete} {$incomplete :form one=hat other=haben} ein Jahr ohne Wert oder eine fehlende Zahl. Gebraucht werden {$minimum}.",
  "unknown-industries": "{$share} (@counted) liegen in Branchen, die die Gruppierung nicht kennt.",
  thin: "Der mittlere Ort hat im ärmsten Jahr {$median} (@counted im verarbeitenden Gewerbe); mindestens {$minimum} braucht es, um von einer Zusammensetzung zu sprechen.",
};

export const isomorphismRuleGerman: FixedTextsOf<typeof isomorphismFacts, "title" | "question" | "leavesOpen"> = {
  title: "Angleichung der Industrie",
  question: "Werden die Zusammensetzungen der Orte (@counted) einander ähnlicher, über das hinaus, was wachsende Zahlen allein ergeben?",
  leavesOpen:
    "Für übermäßigen Wettbewerb und Verschwendung brauchte es Produktion, Kapazität und Preise nach Ort und Branche, die nicht in den Daten stehen; gezählt wird jedes einmal (@counted).",
};
