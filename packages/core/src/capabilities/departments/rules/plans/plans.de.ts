import type { TextsOf } from "../../../../language/statement/sentences.ts";
import type { planWords } from "./plans.words.ts";

export const planGerman: TextsOf<typeof planWords> = {
  "few-offices": "Pläne von {$offices} {$offices :form one=Stelle other=Stellen} wurden übernommen; gebraucht werden mindestens {$minimum}.",
  lines: "Planzeilen",
  things: "eine Technologie oder einen Kartenposten",
  "crowded-result":
    "{$offices} Stellen wählten {$choices}-mal unter {$fields} Feldern mit bekanntem Können. Gemessen an dem, was Können erklärt, wobei jede Stelle ihre Zahl von Wahlen behält, {$crowded :form one=ragt other=ragen} {$crowded} {$crowded :form one=Feld other=Felder} heraus: {$names}. In {$field} sind {$held} Stellen, wo {$chance :low} bis {$chance :high} zu erwarten wären ({$p}). {$unknown}",
  "crowded-none":
    "{$offices} Stellen wählten {$choices}-mal unter {$fields} Feldern mit bekanntem Können. Kein Feld wird öfter gewählt, als Können erklärt, wobei jede Stelle ihre Zahl von Wahlen behält. Am nächsten kommt {$field}: {$held} Stellen, {$chance :low} bis {$chance :high} zu erwarten ({$p}). {$unknown}",
  "crowded-beside":
    "{$choices} weitere {$choices :form one=|Wahl gilt einem Feld| other=|Wahlen gelten Feldern|}, {$choices :form one=dessen other=deren} Können nicht bekannt ist.",
  "crowded-unknown":
    "Von {$choices} Feldwahlen durch {$offices} Stellen gelten {$known} Feldern mit bekanntem Können ({$fields} Felder); gebraucht werden mindestens {$least_fields} Felder und {$share} der Wahlen, sonst ist Gedränge nicht von Stärke zu unterscheiden.",
  "crowded-draws": "Ziehungen der Feldzahl jeder Stelle, Chancen nach dem Können ohne die Stelle angepasst",
  "crowded-baseline": "alle Stellen, Können nach Ort",
  "crowded-regional": "nur Stellen mit einem Ort",
  "crowded-even": "jedes Feld gleich",
  "crowded-adopted": "nur angenommene Pläne",
  "crowded-chart": "Stellen nach Feld",
  "crowded-effect": "{$offices} Stellen über das hinaus, was Können erklärt",
  "capacity-result":
    "Geplante und bestehende Kapazität wurde für {$tested} {$tested :form one=Produkt other=Produkte} am Markt gemessen. Mit einer Wahrscheinlichkeit von mindestens {$sure} zu viel Kapazität: {$over}: {$names}. {$product}, {$year}: Kapazität {$capacity} {$unit} für einen Markt von {$market :low} bis {$market :high} {$unit}; die Wahrscheinlichkeit, dass weniger als {$limit} genutzt werden, beträgt {$probability}.",
  "capacity-none":
    "Geplante und bestehende Kapazität wurde für {$tested} {$tested :form one=Produkt other=Produkte} am Markt gemessen. Für keines ist wahrscheinlich, dass weniger als {$limit} genutzt werden. Am nächsten kommt {$product}, {$year}: Kapazität {$capacity} {$unit} für einen Markt von {$market :low} bis {$market :high} {$unit}, Wahrscheinlichkeit {$probability}.",
  "capacity-unknown":
    "Pläne nennen Kapazitäten für {$products} {$products :form one=Produkt other=Produkte}; der Markt ist für {$known} in derselben Einheit und für diese Jahre bekannt. Gebraucht werden mindestens eines und {$share} davon.",
  "capacity-comparison": "die Marktvorhersage mit ihrem 80-%-Intervall; Grenze der Auslastung {$limit}",
  "capacity-baseline": "Auslastung unter {$limit}, Wahrscheinlichkeit mindestens {$sure}",
  "capacity-planned": "ohne die bestehende Kapazität",
  "capacity-adopted": "nur angenommene Pläne",
  "overlap-result":
    "Von {$cells} Zellen aus Technologie, Instrument und Jahr mit Geld teilen sich mehrere Stellen {$shared} in vergleichbaren Teilen: {$names}. Das Geld neben dem der größten Stelle beträgt {$amount}, {$share} des Geplanten.",
  "overlap-none": "Keine der {$cells} Zellen aus Technologie, Instrument und Jahr mit Geld teilen sich mehrere Stellen in vergleichbaren Teilen.",
  "overlap-cell": "{$technology}, {$instrument}, {$year}",
  "overlap-few": "Nur {$cells} Zellen aus Technologie, Instrument und Jahr haben Geld; gebraucht werden mindestens {$minimum}.",
  "overlap-coded": "eine Technologie und ein Instrument",
  "overlap-comparison": "1 − Σ Anteil² der Stellen in einer Zelle, mindestens {$limit}",
  "overlap-limit": "Grenze {$limit}",
  "overlap-place": "auch derselbe Ort",
  "overlap-years": "gleich welches Jahr",
  "gap-result":
    "Von {$needed} gebrauchten Kartenposten und übergreifenden Technologien {$open :form one=fehlt other=fehlen} {$open} in allen {$plans} vorgelegten Plänen: {$names}.",
  "gap-none": "Jeden der {$needed} gebrauchten Kartenposten und übergreifenden Technologien nimmt mindestens einer von {$plans} Plänen auf.",
  "gap-few": "Das Register nennt {$needed} Kartenposten und übergreifende Technologien als gebraucht; mindestens {$minimum} müssen es sein.",
  "gap-from": "ab {$count} {$count :form one=Ding other=Dingen}",
  "gap-money": "mit Geld aufgenommen",
  "gap-comparison": "was das Register als gebraucht nennt: {$needed}",
  "horizon-result":
    "Für {$reached} von {$needed} gebrauchten Dingen ({$share}) nennen die Pläne Geld ab {$from}; {$committed} davon mit einer Zusage. Geld ab {$from} nach Quelle: {$sources}.",
  "horizon-source": "{$source} {$amount}",
  "horizon-none": "keines",
  "horizon-unknown":
    "Von {$needed} gebrauchten Dingen, die Pläne aufnehmen, haben {$known} Zeilen, die Geld nennen; mindestens {$share} müssen es, sonst ist unbekannt, was weiter hinaus liegt.",
  "horizon-base": "Die Stelle nennt kein Basisjahr; kein Jahr liegt fern.",
  "horizon-comparison": "Geld {$years} Jahre nach dem Basisjahr oder später, für mindestens {$limit} des Gebrauchten",
  "horizon-years": "ab {$years} Jahren nach dem Basisjahr",
  "horizon-limit": "Grenze {$limit}",
  "horizon-committed": "nur Zusagen",
  "contradiction-result":
    "{$statements} Kapazitäten und Ziele aus {$plans} Plänen wurden aneinander gemessen: {$found} {$found :form one=Widerspruch other=Widersprüche}: {$names}.",
  "contradiction-none": "{$statements} Kapazitäten und Ziele aus {$plans} Plänen wurden aneinander gemessen; keine widerspricht einer anderen.",
  "contradiction-few": "Die Pläne nennen {$statements} Kapazitäten und Ziele; gebraucht werden mindestens {$minimum}, um sie aneinander zu messen.",
  "builds-and-closes": "{$first} hebt die Kapazität von {$what} ({$place}), die {$second} abbaut",
  "opposite-targets": "{$first} und {$second} wollen „{$what}“ ({$place}) in entgegengesetzte Richtungen bewegen",
  "unequal-targets": "{$first} und {$second} setzen für „{$what}“ ({$place}, {$year}) verschiedene Ziele",
  "shares-above-whole": "Anteile am Ganzen in „{$what}“ ergeben {$year} zusammen {$sum} ({$offices} Stellen)",
  "counted-twice": "{$first} und {$second} zählen dieselbe Kapazität von {$what} ({$place}, {$year})",
  "whole-place": "das Ganze",
  "contradiction-comparison":
    "fünf Prüfungen: hier gebaut und dort geschlossen, entgegengesetzte Richtungen, ungleiche Ziele, Anteile über dem Ganzen, doppelt gezählt",
  "contradiction-from": "ab {$count} {$count :form one=Widerspruch other=Widersprüchen}",
  "contradiction-adopted": "nur angenommene Pläne",
  "unfunded-result": "Von {$targets} Zielen in Plänen, die Geld nennen, {$open :form one=gehört other=gehören} {$open} zu Zeilen, die keines nennen: {$names}.",
  "unfunded-target": "{$office}: {$indicator} ({$year})",
  "unfunded-none": "Jedes der {$targets} Ziele in Plänen, die Geld nennen, gehört zu einer Zeile mit Geld.",
  "unfunded-unknown":
    "Von {$all} Zielen stehen {$targets} in Plänen, die überhaupt Geld nennen; gebraucht werden mindestens {$share} und {$minimum} Ziele: Ein Plan, der kein Geld nennt, hat nicht gesagt, dass es keines gibt.",
  "unfunded-comparison": "Ziele aus Plänen, die Geld nennen",
  "unfunded-from": "ab {$count} {$count :form one=Ziel other=Zielen}",
  "unfunded-same-thing": "Geld einer anderen Zeile des Plans für dieselbe Technologie zählt",
  "unfunded-in-time": "nur Geld bis zum Zieljahr zählt",
};
