/** German sentences of the rules on planning (P2), by code. */
export const germanPlanningSentences = `
coordination.shared | Von {things} Technologien und Kartenposten, an denen Ressorts handeln, teilen sich mehrere {shared} ({share}) in vergleichbaren Teilen: {names}.
coordination.not-shared | Keine der {things} Technologien und Kartenposten, an denen Ressorts handeln, teilen sich mehrere in vergleichbaren Teilen.
coordination.few-things | Das Register sagt für {things} Technologien und Kartenposten, welches Ressort daran handelt ({departments} {departments:Ressort|Ressorts}); Mittel nach Ressorts stehen nicht darin. Gebraucht werden mindestens {minimum} Dinge und zwei Ressorts.
coordination.overlap-comparison | 1 − Σ Anteil² der Ressorts in einer Zelle, mindestens {limit}
coordination.open | Von {needed} gebrauchten Kartenposten und übergreifenden Technologien nennt keine Ausschreibung, kein Projekt und kein Programm des Registers {open} ({share}): {names}. Was außerhalb des Registers steht, ist nicht bekannt.
coordination.none-open | Jeden der {needed} gebrauchten Kartenposten und übergreifenden Technologien nennt eine Ausschreibung, ein Projekt oder ein Programm.
coordination.few-needed | Das Register nennt {needed} Kartenposten und übergreifende Technologien als gebraucht; mindestens {minimum} müssen es sein.
coordination.from-things | ab {count} {count:Ding|Dingen}
coordination.limit-of | Grenze {limit}
coordination.coded-records | @calls, Programme und Projekte
coordination.coded-things | eine Technologie oder einen Kartenposten
coordination.gap-comparison | was das Register als gebraucht nennt: {needed}
coordination-matrix.saved | Durch Zusammenlegen gespartes Geld: nicht bekannt. Zusammengelegtes Geld ist kein gespartes, und was es kostet, eine Ausschreibung zweimal zu führen, steht nicht im Register.
coordination-matrix.no-cells | Geld nach Ressorts: zu wenig Daten. Das Register verbindet keine Ausschreibung, kein Projekt und kein Programm zugleich mit einem Ressort und einer Technologie oder einem Kartenposten.
coordination-matrix.some-amounts | Geld nach Ressorts: zu wenig Daten. Von {cells} Zellen ist bei {known} das Geld bekannt; ein Ressort mit einem unbekannten Betrag hat keine Summe.
application-choice.budget | Budget ({call})
application-choice.budget-of-year | Budget {year} ({call})
application-choice.budget-of-level | Budget {year} ({call}, {level})
application-choice.floor | Mindestbetrag von {region} ({call})
application-choice.cap | Höchstanteil von {region}
consultation.round | Runde {round} zu {plan}
consultation.round-on-division | Runde {round} zur Arbeitsteilung
consultation.lead | führen: {item}
consultation.take-part | mitwirken: {item}
replan.enter | Wert {value} für {money}: Es passt zu den Regeln, wie sie jetzt sind, und hebt den Wert des Ganzen.
replan.leave | Wert {value} für {money}, nichts zugesagt: Das Geld bewirkt anderswo mehr, oder die Regeln lassen keinen Platz mehr dafür.
replan.projects | Neu gewählt{mark}: {now} {now:Projekt|Projekte} statt {before}; {come} kommen hinzu, {gone} scheiden aus.
replan.candidates | Neu gewählt{mark}: {now} {now:Kandidat|Kandidaten} statt {before}; {come} kommen hinzu, {gone} scheiden aus.
replan.invented |  (erfunden)
leverage.undefined | Hier gibt es kein Geld der Ebene {level}: das Verhältnis ist nicht bestimmt ({stated}, {prices}). {mark}
leverage.private | Geld von Unternehmen und Banken je Geld der Ebene {level} ({stated}, {prices}). {mark}
leverage.total | Alles Geld je Geld der Ebene {level} ({stated}, {prices}). Das Ganze enthält das Geld der Ebene {level} selbst und ist kein privates Geld; ohne es ist das Verhältnis {less}. {mark}
leverage.commitments | Zusagen
leverage.payments | Zahlungen
leverage.published | veröffentlichte Summen
leverage.nominal | Beträge des jeweiligen Jahres
leverage.prices-of | Preise von {year}
leverage.invented | Erfundene Daten.
leverage.additionality | Zusätzlichkeit, also Geld, das sonst nicht gekommen wäre: nicht gemessen, es fehlt eine Vergleichsgruppe.
evaluation-results.some | {counted} von {all} ({among}; {share}) {what}: {names}. Gezählt wird nur, was bewertet wurde; das Register enthält {units} Einheiten dieser Arten.
evaluation-results.none | {counted} von {all} ({among}; {share}) {what}. Gezählt wird nur, was bewertet wurde; das Register enthält {units} Einheiten dieser Arten.
evaluation-results.comparison | die neueste Bewertung von jeweils {all} ({among}), {years}; Grenze {limit}
evaluation-results.limit-of | Grenze {limit}
evaluation-results.one-year | Bewertungen von {year} allein
evaluation-results.all-units | an allen {units} Einheiten gemessen, als träfe es auf keine der nicht gezählten zu
evaluation-results.few-evaluated | {evaluated} sind bewertet; mindestens {minimum} müssen es sein.
evaluation-results.few-graded | {graded} von {evaluated} bewerteten haben eine Note; mindestens {minimum} müssen es sein.
evaluation-results.lack-most | fehlt das meiste, wonach ihr Bewertungsbogen fragt
evaluation-results.evaluated | bewertete
evaluation-results.poor | sind mangelhaft benotet
evaluation-results.graded | benotete
plans.few-offices | Pläne von {offices} {offices:Stelle|Stellen} wurden übernommen; gebraucht werden mindestens {minimum}.
plans.lines | Planzeilen
plans.things | eine Technologie oder einen Kartenposten
plans.crowded-result | {offices} Stellen wählten {choices}-mal unter {fields} Feldern mit bekanntem Können. Gemessen an dem, was Können erklärt, wobei jede Stelle ihre Zahl von Wahlen behält, {crowded:ragt|ragen} {crowded} {crowded:Feld|Felder} heraus: {names}. In {field} sind {held} Stellen, wo {chance.low} bis {chance.high} zu erwarten wären ({p}). {unknown}
plans.crowded-beside | {choices} weitere {choices:Wahl gilt einem Feld|Wahlen gelten Feldern}, {choices:dessen|deren} Können nicht bekannt ist.
plans.crowded-none | {offices} Stellen wählten {choices}-mal unter {fields} Feldern mit bekanntem Können. Kein Feld wird öfter gewählt, als Können erklärt, wobei jede Stelle ihre Zahl von Wahlen behält. Am nächsten kommt {field}: {held} Stellen, {chance.low} bis {chance.high} zu erwarten ({p}). {unknown}
plans.crowded-unknown | Von {choices} Feldwahlen durch {offices} Stellen gelten {known} Feldern mit bekanntem Können ({fields} Felder); gebraucht werden mindestens {least_fields} Felder und {share} der Wahlen, sonst ist Gedränge nicht von Stärke zu unterscheiden.
plans.crowded-draws | Ziehungen der Feldzahl jeder Stelle, Chancen nach dem Können ohne die Stelle angepasst
plans.crowded-baseline | alle Stellen, Können nach Ort
plans.crowded-regional | nur Stellen mit einem Ort
plans.crowded-even | jedes Feld gleich
plans.crowded-adopted | nur angenommene Pläne
plans.crowded-chart | Stellen nach Feld
plans.crowded-effect | {offices} Stellen über das hinaus, was Können erklärt
plans.capacity-result | Geplante und bestehende Kapazität wurde für {tested} {tested:Produkt|Produkte} am Markt gemessen. Mit einer Wahrscheinlichkeit von mindestens {sure} zu viel Kapazität: {over}: {names}. {product}, {year}: Kapazität {capacity} {unit} für einen Markt von {market.low} bis {market.high} {unit}; die Wahrscheinlichkeit, dass weniger als {limit} genutzt werden, beträgt {probability}.
plans.capacity-none | Geplante und bestehende Kapazität wurde für {tested} {tested:Produkt|Produkte} am Markt gemessen. Für keines ist wahrscheinlich, dass weniger als {limit} genutzt werden. Am nächsten kommt {product}, {year}: Kapazität {capacity} {unit} für einen Markt von {market.low} bis {market.high} {unit}, Wahrscheinlichkeit {probability}.
plans.capacity-unknown | Pläne nennen Kapazitäten für {products} {products:Produkt|Produkte}; der Markt ist für {known} in derselben Einheit und für diese Jahre bekannt. Gebraucht werden mindestens eines und {share} davon.
plans.capacity-comparison | die Marktvorhersage mit ihrem 80-%-Intervall; Grenze der Auslastung {limit}
plans.capacity-baseline | Auslastung unter {limit}, Wahrscheinlichkeit mindestens {sure}
plans.capacity-planned | ohne die bestehende Kapazität
plans.capacity-adopted | nur angenommene Pläne
plans.overlap-result | Von {cells} Zellen aus Technologie, Instrument und Jahr mit Geld teilen sich mehrere Stellen {shared} in vergleichbaren Teilen: {names}. Das Geld neben dem der größten Stelle beträgt {amount}, {share} des Geplanten.
plans.overlap-none | Keine der {cells} Zellen aus Technologie, Instrument und Jahr mit Geld teilen sich mehrere Stellen in vergleichbaren Teilen.
plans.overlap-cell | {technology}, {instrument}, {year}
plans.overlap-few | Nur {cells} Zellen aus Technologie, Instrument und Jahr haben Geld; gebraucht werden mindestens {minimum}.
plans.overlap-coded | eine Technologie und ein Instrument
plans.overlap-comparison | 1 − Σ Anteil² der Stellen in einer Zelle, mindestens {limit}
plans.overlap-limit | Grenze {limit}
plans.overlap-place | auch derselbe Ort
plans.overlap-years | gleich welches Jahr
plans.gap-result | Von {needed} gebrauchten Kartenposten und übergreifenden Technologien {open:fehlt|fehlen} {open} in allen {plans} vorgelegten Plänen: {names}.
plans.gap-none | Jeden der {needed} gebrauchten Kartenposten und übergreifenden Technologien nimmt mindestens einer von {plans} Plänen auf.
plans.gap-few | Das Register nennt {needed} Kartenposten und übergreifende Technologien als gebraucht; mindestens {minimum} müssen es sein.
plans.gap-from | ab {count} {count:Ding|Dingen}
plans.gap-money | mit Geld aufgenommen
plans.gap-comparison | was das Register als gebraucht nennt: {needed}
plans.horizon-result | Für {reached} von {needed} gebrauchten Dingen ({share}) nennen die Pläne Geld ab {from}; {committed} davon mit einer Zusage. Geld ab {from} nach Quelle: {sources}.
plans.horizon-source | {source} {amount}
plans.horizon-none | keines
plans.horizon-unknown | Von {needed} gebrauchten Dingen, die Pläne aufnehmen, haben {known} Zeilen, die Geld nennen; mindestens {share} müssen es, sonst ist unbekannt, was weiter hinaus liegt.
plans.horizon-base | Die Stelle nennt kein Basisjahr; kein Jahr liegt fern.
plans.horizon-comparison | Geld {years} Jahre nach dem Basisjahr oder später, für mindestens {limit} des Gebrauchten
plans.horizon-years | ab {years} Jahren nach dem Basisjahr
plans.horizon-limit | Grenze {limit}
plans.horizon-committed | nur Zusagen
plans.contradiction-result | {statements} Kapazitäten und Ziele aus {plans} Plänen wurden aneinander gemessen: {found} {found:Widerspruch|Widersprüche}: {names}.
plans.contradiction-none | {statements} Kapazitäten und Ziele aus {plans} Plänen wurden aneinander gemessen; keine widerspricht einer anderen.
plans.contradiction-few | Die Pläne nennen {statements} Kapazitäten und Ziele; gebraucht werden mindestens {minimum}, um sie aneinander zu messen.
plans.builds-and-closes | {first} hebt die Kapazität von {what} ({place}), die {second} abbaut
plans.opposite-targets | {first} und {second} wollen „{what}“ ({place}) in entgegengesetzte Richtungen bewegen
plans.unequal-targets | {first} und {second} setzen für „{what}“ ({place}, {year}) verschiedene Ziele
plans.shares-above-whole | Anteile am Ganzen in „{what}“ ergeben {year} zusammen {sum} ({offices} Stellen)
plans.counted-twice | {first} und {second} zählen dieselbe Kapazität von {what} ({place}, {year})
plans.whole-place | das Ganze
plans.contradiction-comparison | fünf Prüfungen: hier gebaut und dort geschlossen, entgegengesetzte Richtungen, ungleiche Ziele, Anteile über dem Ganzen, doppelt gezählt
plans.contradiction-from | ab {count} {count:Widerspruch|Widersprüchen}
plans.contradiction-adopted | nur angenommene Pläne
plans.unfunded-result | Von {targets} Zielen in Plänen, die Geld nennen, {open:gehört|gehören} {open} zu Zeilen, die keines nennen: {names}.
plans.unfunded-target | {office}: {indicator} ({year})
plans.unfunded-none | Jedes der {targets} Ziele in Plänen, die Geld nennen, gehört zu einer Zeile mit Geld.
plans.unfunded-unknown | Von {all} Zielen stehen {targets} in Plänen, die überhaupt Geld nennen; gebraucht werden mindestens {share} und {minimum} Ziele: Ein Plan, der kein Geld nennt, hat nicht gesagt, dass es keines gibt.
plans.unfunded-comparison | Ziele aus Plänen, die Geld nennen
plans.unfunded-from | ab {count} {count:Ziel|Zielen}
plans.unfunded-same-thing | Geld einer anderen Zeile des Plans für dieselbe Technologie zählt
plans.unfunded-in-time | nur Geld bis zum Zieljahr zählt
paid-twice.result | {groups} {groups:Vorhaben steht|Vorhaben stehen} mehrfach in den Listen der Projekte, unter einem Titel und einer leitenden Einrichtung (@projects: {projects}): {names}. Das Geld außer dem jeweils größten Betrag ist {amount}, {share} von allem, was bekannt ist. {unpriced} Ob sie eines sind, Teile von einem oder dessen Fortsetzung, müssen Menschen sagen.
paid-twice.unpriced | Bei {unpriced} davon sagt niemand, was sie kosten.
paid-twice.undertaking | „{title}“ von {lead}, {count}-mal
paid-twice.none | Keines von {projects} Projekten (@projects) mit Titel und leitender Einrichtung steht in den Listen ein zweites Mal unter beiden. {unnamed}
paid-twice.unnamed | Bei {unnamed} {unnamed:Projekt fehlt|Projekten fehlt} Titel oder Leitung; sie lassen sich nicht vergleichen.
paid-twice.no-money | {groups} {groups:Vorhaben steht|Vorhaben stehen} mehrfach in den Listen der Projekte, unter einem Titel und einer leitenden Einrichtung (@projects: {projects}), aber von keinem sind zwei Beträge bekannt.
paid-twice.few | Von {all} (@projects) nennen {named} Titel und leitende Einrichtung; gebraucht werden mindestens {minimum} und {share}.
paid-twice.comparison | jedes Projekt gegen alle anderen: eine vollständige Zählung
paid-twice.baseline | ein Titel und eine leitende Einrichtung
paid-twice.same-year | und im selben Jahr ausgeschrieben
paid-twice.other-list | in zwei Listen
dispersed-supervision.programmes-question | Leiten Einrichtungen in mehr Programmen, als ein Verteilen der Projekte innerhalb ihrer Felder ergibt?
dispersed-supervision.less | nicht breiter gestreut, als der Zufall es ergäbe, sondern deutlich weniger
dispersed-supervision.programmes | Von {listed} aufgeführten Projekten mit Leitung und Programm (@projects) leiten {busy} Einrichtungen {led} oder mehr; von diesen leiten {share} in {many} oder mehr Programmen; verteilt man die Projekte innerhalb ihrer Felder neu, wobei jede Einrichtung und jedes Programm seine Zahl behält, ergeben sich in neun von zehn Ziehungen {chance} ({p}): {outcome}.
dispersed-supervision.spread-out | breiter gestreut, als der Zufall es ergäbe
dispersed-supervision.cannot-be-told | ob sie breiter gestreut sind, ist nicht zu sagen
dispersed-supervision.as-chance | nicht breiter gestreut, als der Zufall es ergäbe
dispersed-supervision.no-fields | Der Arbeitsbereich sagt nicht, zu welchem Feld jedes Programm gehört ({table}): Eine Einrichtung eines Fachs ist nicht in Programmen aller zu erwarten.
dispersed-supervision.few-busy | Nur {busy} {busy:Einrichtung leitet|Einrichtungen leiten} {led} oder mehr Projekte; gebraucht werden mindestens {minimum}.
dispersed-supervision.many-within-fields | {many} oder mehr Programme, innerhalb der Felder
dispersed-supervision.many | {many} oder mehr Programme
dispersed-supervision.lead-more | Einrichtungen, die {led} oder mehr Projekte leiten
dispersed-supervision.all-fields | Projekte über alle Felder verteilt
dispersed-supervision.excess | ein Überschuss um {size}
dispersed-supervision.draws | {draws} Ziehungen, in denen jede Einrichtung ihre Projekte je Feld und jedes Programm seine Zahl behält
dispersed-supervision.programmes-chart | Einrichtungen mit den meisten Projekten, und in wie vielen Programmen
dispersed-supervision.hosts-question | Unterstehen mehr als ein Zehntel der Träger von Laboren und Stationen mehreren zentralen Ressorts?
dispersed-supervision.above | Von {hosts} Einrichtungen, die die Listen der Labore, Feldstationen und gemeinsamen Anlagen mindestens zweimal mit einem zentralen Ressort nennen, werden {several} ({share}) mit mehr als einem davon genannt, mehr als {limit}. {most} Zählen auch Aufsichten von @regions und Städten, sind es {with_local} von {all}. Labore mit mehreren Trägern sind weggelassen: Wessen Aufsicht sie nennen, ist nicht bekannt. Mittel nach Ressorts stehen nicht in den Daten.
dispersed-supervision.not-above | Von {hosts} Einrichtungen, die die Listen der Labore, Feldstationen und gemeinsamen Anlagen mindestens zweimal mit einem zentralen Ressort nennen, werden {several} ({share}) mit mehr als einem davon genannt, nicht mehr als {limit}. {most} Zählen auch Aufsichten von @regions und Städten, sind es {with_local} von {all}. Labore mit mehreren Trägern sind weggelassen: Wessen Aufsicht sie nennen, ist nicht bekannt. Mittel nach Ressorts stehen nicht in den Daten.
dispersed-supervision.most | Darunter: {hosts}.
dispersed-supervision.host | {host} ({supervisors})
dispersed-supervision.no-departments | Der Arbeitsbereich sagt nicht, welche Aufsichten zentrale Ressorts sind ({table}): Aufsichten von @regions sind davon nicht zu unterscheiden.
dispersed-supervision.few-hosts | {hosts} {hosts:Einrichtung ist|Einrichtungen sind} in zwei oder mehr Einträgen mit einem zentralen Ressort genannt, und {named} von {entries} Laboren und Stationen nennen eine Aufsicht; gebraucht werden mindestens {minimum} und {share}.
dispersed-supervision.exceptions | {limit} der Einrichtungen als Ausnahmen
dispersed-supervision.baseline | zentrale Ressorts, Labore mit einem Träger
dispersed-supervision.with-local | Aufsichten von @regions und Städten mitgezählt
dispersed-supervision.co-hosted | gemeinsam getragene Labore jedem Träger zugerechnet
dispersed-supervision.names-as-printed | Namen wie gedruckt, ohne Tabelle der Nebennamen
dispersed-supervision.limit-of | Grenze {limit}
dispersed-supervision.hosts-chart | Einrichtungen unter mehreren Ressorts
refused-hours.none-recorded | Niemand hat eine Ablehnung oder eine vergebliche Frage nach Stunden verzeichnet: Ob es keine gab, ist nicht bekannt, wo Stunden vergeben werden, ohne dass hier gefragt wird.
refused-hours.few | {year} {refused:wurde {refused} Stunde|wurden {refused} Stunden} abgelehnt ({requests} {requests:Anfrage|Anfragen}); nötig sind mindestens {minimum}.
refused-hours.unknown-classes | {year} wurden {refused} Stunden abgelehnt ({requests} {requests:Anfrage|Anfragen}), {unknown} davon an Anlagen ohne Klasse oder Ort: Welche anderen gleichartig und nahe sind, ist nicht bekannt.
refused-hours.elsewhere | {year} wurden {refused} Stunden abgelehnt ({requests} {requests:Anfrage|Anfragen}); für {part} der {told}, bei denen es sich sagen lässt ({share}), war innerhalb von {reach} km eine Anlage derselben Klasse durchgehend offen und frei: abgelehnt bei {names}. {beside}
refused-hours.short | {year} wurden {refused} Stunden abgelehnt ({requests} {requests:Anfrage|Anfragen}); für {part} der {told}, bei denen es sich sagen lässt ({share}), war innerhalb von {reach} km keine Anlage derselben Klasse durchgehend offen und frei: gefragt wurde bei {names}. {beside}
refused-hours.unit | {unit} ({hours} Stunden)
refused-hours.had | {had} weitere Stunden hatte, wer fragte, zur selben Zeit in einer gleichartigen Anlage.
refused-hours.unknown | Bei {unknown} weiteren Stunden ist nicht bekannt, welche Anlagen gleichartig und nahe sind.
refused-hours.short-question | Werden Stunden abgelehnt, für die keine gleichartige Anlage in Reichweite frei ist?
refused-hours.comparison | jede abgelehnte Stunde gegen alle Anlagen derselben Klasse: eine vollständige Zählung
refused-hours.baseline | innerhalb von {reach} km, Grenze {limit}
refused-hours.limit-of | Grenze {limit}
refused-hours.reach-of | innerhalb von {reach} km
supervision-due.due | Von {known} {known:Programm|Programmen} {due:wurde|wurden} {due} ({share}) bis {day} binnen {years} Jahren weder bewertet noch geprüft: {names}. {unknown}
supervision-due.none-due | Von {known} {known:Programm|Programmen} blieb bis {day} keines länger als {years} Jahre ohne Bewertung oder Prüfung. {unknown}
supervision-due.unknown | Seit wann {unknown} {unknown:weiteres läuft|weitere laufen}, steht nicht im Register.
supervision-due.few | Von {all} {all:Programm|Programmen} ist bei {known} bekannt, seit wann {known:es läuft|sie laufen}; nötig sind mindestens {minimum} und {share}. Es fehlen: Jahre mit Aufrufen, Bewilligungen oder der Tag, ab dem der Eintrag gilt.
supervision-due.never-entered | Bis {day} wären {due} von {known} {known:Programm|Programmen} fällig, aber es ist keine Prüfung oder Bewertung irgendeines Programms eingetragen: Ob jemand sie ansah, ist nicht bekannt.
supervision-due.no-day | Bis zu welchem Tag Programme fällig wären, lässt sich nicht sagen: Das Basisjahr ist nicht gesetzt, und es ist keine Prüfung oder Bewertung eines Programms eingetragen.
supervision-due.comparison | jedes von {known} {known:Programm|Programmen} bis {day}; Grenze {limit}
supervision-due.limit-of | Grenze {limit}
supervision-due.years-of | binnen {years} Jahren
supervision-due.evaluations | nur Bewertungen, ohne Prüfungen
failed-parks.no-outcome | {table} enthält kein Ergebnis.
failed-parks.baseline | vor {years} Jahren oder früher durchgefallen
failed-parks.all | alle Durchgefallenen, auch jüngst
failed-parks.evaluations | nur Bewertungen, ohne Abnahmen
failed-parks.limit | Grenze {limit}
failed-parks.comparison | {limit} der durchgefallenen Parks
failed-parks.found | Von {ripe} Parks (@park_evaluations), die mindestens {years} Jahre vor der letzten Runde ihrer Art durchfielen, haben {again} ({share}) ein späteres Ergebnis{kinds}; {late} fielen seither durch und konnten noch keines haben. Parks werden nach ihren gedruckten Namen zugeordnet
failed-parks.kinds | , und zwar {evaluations_again} der {evaluations} in einer Bewertung und {checks_again} der {checks} in einer Abnahme durchgefallenen
failed-parks.missing | {ripe} Parks fielen so lange zurück durch, dass ein späteres Ergebnis hätte kommen können; gebraucht werden {minimum}.
failed-parks.confirmed | wenige der aufgeführten durchgefallenen haben ein späteres Ergebnis (für solche Parks überhaupt, für andere nicht, passt {low} bis {high}, Intervall von 95 %)
failed-parks.not-supported | die meisten der aufgeführten durchgefallenen haben ein späteres Ergebnis (für solche Parks überhaupt, für andere nicht, passt {low} bis {high}, Intervall von 95 %)
opportunities.result | Von {years.from} bis {years.to} wurden {candidates} Fälle geprüft ({regions} @regions). Ein Fall ist ein Ort, eine Branche und ein Zeitabschnitt, an dessen Anfang der Ort darin keinen Vorteil hatte; Orte mit weniger als {held} (@counted insgesamt) an einem der beiden Enden sind ausgelassen. In {entries} der Fälle kam ein Vorteil hinzu, mit mindestens {least} (@counted). Die Nähe zum Vorhandenen unterscheidet diese von den übrigen mit einer Fläche unter der Kurve von {density} (0,5 ist Raten), schon fast da zu sein mit {rca}: Nähe bringt einen Gewinn von {gain}. Welten, in denen jeder Ort seine Zusammensetzung behält, ergeben in neun von zehn Fällen einen Gewinn von {chance.low} bis {chance.high} ({p}): {outcome} {wider}
opportunities.wider | Ohne diese beiden Mindestzahlen sind es {all} Fälle, in {entered} davon kam ein Vorteil hinzu: Dort steht die Nähe bei {density} ({density_ends.low} bis {density_ends.high}), das schon fast Vorhandene bei {rca}.
opportunities.confirmed | Nähe sagt über den heutigen Vorteil hinaus, was als Nächstes kommt, und Empfehlungen dürfen darauf beruhen.
opportunities.not-supported | dass die Nähe über das schon fast Vorhandene hinaus etwas sagt, ist nicht zu sehen. Danach aufgeführte Möglichkeiten beschreiben, wo ein Ort steht, und sind keine Vorhersage.
opportunities.insufficient-data | ob die Nähe über das schon fast Vorhandene hinaus etwas sagt, ist nicht zu entscheiden. Danach aufgeführte Möglichkeiten sind keine Vorhersage.
opportunities.choices-disagree | Dichte fügt hier dem heutigen Vorteil nichts hinzu, wohl aber bei einer anderen Wahl ({choices}); danach darf nichts empfohlen werden, bis bekannt ist, welche stimmt.
opportunities.region | Von {years.from} bis {years.to} kamen in {region} {entries} von {candidates} @activities hinzu, die dort gefehlt hatten. Ihr Rang nach Nähe abzüglich ihres Rangs nach dem Fast-da-Sein beträgt {points} des Fehlenden ({chance.low} bis {chance.high} durch Zufall; {p}): {outcome} {options}
opportunities.region-confirmed | die Eintritte folgten der Nähe.
opportunities.region-not-supported | die Eintritte folgten der Nähe nicht mehr als dem schon fast Vorhandenen.
opportunities.region-insufficient-data | ob die Eintritte der Nähe folgten, ist nicht zu sagen.
opportunities.options | Am nächsten ({year}) unter dem Fehlenden und komplexer als das Mittel des Vorhandenen: {options}.
opportunities.no-options | Nichts, was {year} fehlt, ist komplexer als das Mittel des Vorhandenen.
opportunities.option | {activity} (Dichte {density}, wegen {because})
opportunities.no-sign | Komplexität hat hier kein sicheres Vorzeichen: Nach Vielfalt und nach Verbreitung weist sie in entgegengesetzte Richtungen ({correlation} mit der Vielfalt); danach darf nichts empfohlen werden.
opportunities.one-year | Die Daten enthalten {years} {years:Jahr|Jahre} ({regions} @regions); Eintritte brauchen mindestens zwei Jahre.
opportunities.too-few | Nur {entries} Eintritte unter {candidates} Kandidaten; gebraucht werden mindestens {minimum}.
opportunities.region-too-few | In {region} kamen {entries} @activities hinzu, die dort gefehlt hatten; mindestens {minimum} braucht es, um zu sagen, wem sie folgten.
opportunities.region-question | Trat {region} in das ein, was dem Vorhandenen nahe lag, über das schon fast Vorhandene hinaus?
opportunities.own-mix-stock | {draws} Welten ohne Entwicklung: Jeder Ort hat durchweg die Zusammensetzung der letzten Zeit, und frühere Zeiten sind Teile der späteren
opportunities.own-mix-samples | {draws} Welten ohne Entwicklung: Was jeder Ort über alle Zeiten hat, wird über die Zeiten neu verteilt
opportunities.area | ein Gewinn an Fläche von {area}, für sich und über solche Welten hinaus
opportunities.places | {points} des Rangs
opportunities.baseline | alle Jahre und @activities, Vorteil ab 1, kleinste bedingte Wahrscheinlichkeit
opportunities.manufacturing | nur verarbeitendes Gewerbe
opportunities.since | ab {year}
opportunities.apart | Jahre im Abstand von {years}
opportunities.threshold | Vorteil ab {threshold}
opportunities.cosine | Verwandtschaft nach dem Kosinus
opportunities.chart | Fläche unter der Kurve: was Eintritte erkennt
opportunities.density | Nähe (Dichte)
opportunities.rca | heutiger Vorteil
opportunities.frequency | wie viele es haben
opportunities.region-chart | {region}: Dichte des nächsten Fehlenden, {year}
standards.too-few | Die Liste enthält {known} tätige Komitees mit Sekretariat und Datum, {lately} davon seit {since} gegründet; gebraucht werden {minimum} neue und ebenso viele ältere.
standards.comparison | {drawn} Komitees, zufällig aus allen {all} gezogen
standards.since | ab {year} gegründet
standards.without-sub | nur technische Komitees, ohne Unterkomitees
standards.shortfall | ein Rückstand um {size}
standards.result | {body} führt das Sekretariat von {own} der {drawn} seit {since} gegründeten tätigen ISO-Komitees ({share}) und von {hits} aller {all} ({base}); ebenso viele zufällig gezogen ergeben in neun von zehn Ziehungen {chance} ({p}): {outcome}. Das Sekretariat ist das heutige, nicht unbedingt das der Gründung.
standards.confirmed | ein kleinerer Anteil als an allen
standards.not-supported | kein kleinerer Anteil als an allen
standards.insufficient-data | ob ein kleinerer Anteil, ist nicht zu sagen
budgets.few | Haushalte nach Stelle und Jahr liegen für {departments} {departments:Stelle|Stellen} vor; mindestens {minimum} werden gebraucht.
budgets.uncoded | Bei {share} des veranschlagten Geldes steht, für welche Technologie oder welchen Kartenposten es ist; mindestens {minimum} müssen es sein, sonst ist Ungenanntes unbekannt und nicht abwesend.
budgets.overlap-result | Von {cells} Zellen aus Technologie und Jahr mit Haushalt werden {shared} von mehreren Stellen in vergleichbaren Teilen bezahlt: {names}. Das Geld neben dem der größten Stelle beträgt {amount}, {share} dessen, was für eine genannte Technologie veranschlagt ist.
budgets.overlap-none | Keine der {cells} Zellen aus Technologie und Jahr mit Haushalt wird von mehreren Stellen in vergleichbaren Teilen bezahlt.
budgets.overlap-few | {cells} Zellen aus Technologie und Jahr haben einen Haushalt; mindestens {minimum} werden gebraucht.
budgets.overlap-cell | {technology}, {year}
budgets.overlap-comparison | 1 − Σ Anteil² der Stellen in einer Zelle, mindestens {limit}
budgets.overlap-limit | Grenze {limit}
budgets.overlap-years | gleich in welchem Jahr
budgets.gap-result | Von {needed} gebrauchten Kartenposten und generischen Technologien haben {open} in {years.from} bis {years.to} keinen Haushalt einer der {departments} Stellen: {names}.
budgets.gap-none | Jeder der {needed} gebrauchten Kartenposten und generischen Technologien hat in {years.from} bis {years.to} einen Haushalt einer der {departments} Stellen.
budgets.gap-few | {needed} Dinge sind als gebraucht vermerkt; mindestens {minimum} sind verlangt.
budgets.gap-comparison | {needed} gebrauchte Dinge, jedes mit einem Haushalt irgendeiner Stelle in irgendeinem Jahr
budgets.gap-from | ab {count} Dingen
budgets.gap-latest | Haushalt nur des jüngsten Jahres
roadmap-takeover.reaches | {market}, {place}: {technology} bei {level} des Marktes
`;
