/** German sentences of what is open beside hours: results, needs, bodies, institutes, standards, people and instruments, by code. */
export const germanPassingOnSentences = `
register-share.some | Von {all} {things} {lack}: {open} ({share}), nämlich {names}.
register-share.none | Von {all} {things} keine, die so sind: {lack}.
register-share.too-few | Das Register sagt es von {all} {things}; nötig sind mindestens {minimum}.
register-share.unknown | Von {all} {things} lässt es sich von {known} ({share}) sagen; nötig sind mindestens {minimum}, sonst ist das nicht Eingetragene unbekannt und nicht abwesend.
register-share.comparison | jede der {all} {things} für sich betrachtet
register-share.from | ab {share}
needs-unanswered.things | Bedarfen mit Technologie
needs-unanswered.lack | ohne angebotenes Ergebnis in ihrer Technologie
instrument-holes.things | Zielgruppen
instrument-holes.lack-tax | ohne steuerliche Forschungsförderung
instrument-holes.lack-finance | ohne Kredit, Bürgschaft oder Beteiligung für Innovation
instrument-holes.lack-procurement | ohne öffentliche Beschaffung von Forschung
instrument-holes.lack-property | ohne Hilfe bei Schutzrechten
instrument-holes.lack-bodies | ohne gemeinnützige Einrichtung oder Plattform, die für sie arbeitet
instrument-holes.question-tax | Gibt es Zielgruppen ohne steuerliche Forschungsförderung?
instrument-holes.question-finance | Gibt es Zielgruppen ohne Kredite, Bürgschaften oder Beteiligungen für Innovation?
instrument-holes.question-procurement | Gibt es Zielgruppen ohne öffentliche Beschaffung von Forschung?
instrument-holes.question-property | Gibt es Zielgruppen ohne Hilfe bei Schutzrechten?
instrument-holes.question-bodies | Gibt es Zielgruppen, für die keine gemeinnützige Einrichtung oder Plattform arbeitet?
lent-hours.things | Geräten, deren Stunden eines ganzen Jahres bekannt sind
lent-hours.things-research | Geräten von Hochschulen und Instituten, deren Stunden eines ganzen Jahres bekannt sind
lent-hours.lack-idle | weniger Stunden je Gerät gelaufen als die amtliche Grenze
lent-hours.lack-sharing | anderen weniger ihrer Stunden gegeben als die Grenze
lent-hours.lack-firms | Unternehmen kaum etwas ihrer Stunden gegeben
lent-hours.lack-waits | die Hälfte der Anfragenden länger warten lassen als die Grenze
lent-hours.question-idle | Laufen Anlagen weniger Stunden, als die amtlichen Regeln voll nennen?
lent-hours.question-sharing | Geben Anlagen anderen wenig der Stunden, die sie laufen?
lent-hours.question-firms | Laufen Anlagen von Hochschulen und Instituten ohne Unternehmen?
lent-hours.question-waits | Warten lange, die um Stunden bitten?
lent-hours.no-year | Kein Jahr der Buchungen oder Protokolle ist vorbei.
idle-bases.things | Prüfständen von Unternehmen oder ihren Verbünden
idle-bases.lack | weniger als die Grenze verliehen oder leer stehend
mandates-missing.things | Technologien, die Karten und Prioritäten brauchen
mandates-missing.lack-answers | ohne Einrichtung, die für sie einsteht
mandates-missing.lack-supervises | ohne Einrichtung, die sie beaufsichtigt
mandates-missing.lack-money | verantwortet oder getragen ohne Geld für vier Jahre
mandates-missing.question-answers | Gibt es Technologien, für die keine Einrichtung einsteht?
mandates-missing.question-supervises | Gibt es Technologien, die keine Einrichtung beaufsichtigt?
mandates-missing.question-money | Gibt es Technologien mit Auftrag, aber ohne dauerhaftes Geld?
qualification-gaps.things | gebrauchten Posten von Karten, deren Normen und Prüfungen eingetragen sind
qualification-gaps.lack | ohne geltende Norm, Prüfverfahren, akkreditiertes Labor oder bestandenes Produkt
skills-short.things | Fähigkeiten, die offene Stellen verlangen
skills-short.lack | mit mehr offenen Stellen, als ein Jahr Ausbildung Bleibende gibt
results-waiting.result | Binnen {years} Jahren nach dem Angebot werden {research} von {n} Ergebnissen von Forschungseinrichtungen und {firms} von {m} Ergebnissen von Unternehmen übernommen, die noch wartenden als solche gezählt: {gap} auseinander, wo zufällig verteilte Arten von Inhabern {chance} ergeben ({p}): {outcome}.
results-waiting.confirmed | Ergebnisse von Forschungseinrichtungen warten länger
results-waiting.not-supported | nicht länger
results-waiting.insufficient-data | ob länger, lässt sich nicht sagen
results-waiting.too-few | {n} Ergebnisse von Forschungseinrichtungen und {m} von Unternehmen wurden angeboten und beobachtet, von {owners} Inhabern; nötig sind je mindestens {minimum}, {least_owners} Inhaber und {years} Jahre Beobachtung.
results-waiting.comparison | Arten von Inhabern auf {owners} Inhaber verteilt, jeder mit allen seinen Ergebnissen
results-waiting.baseline | binnen {years} Jahren übernommen
results-waiting.a-gap | ein Abstand von {size}
institute-drift.result | Von {first} bis {last} änderte sich {part} um {change} im Mittel von {known} Instituten; in {fell} fiel es. Je Jahr für alle Institute zusammen geworfene Vorzeichen ergeben {chance} ({p}): {outcome}.
institute-drift.confirmed | sie driften ab
institute-drift.not-supported | keine Drift von Belang
institute-drift.insufficient-data | ob sie driften, lässt sich nicht sagen
institute-drift.too-few | Von {known} Instituten ist {part} an zwei Enden im Abstand von {years} Jahren oder mehr bekannt; nötig sind mindestens {minimum}.
institute-drift.comparison | jedes Jahr ebenso wahrscheinlich auf wie ab, für alle Institute zusammen
institute-drift.baseline | vom ersten zum letzten Jahr jedes Instituts
institute-drift.institute-by-institute | Vorzeichen je Institut geworfen, als bewegte sich jedes für sich
institute-drift.without-extreme | ohne das Institut mit der größten Änderung
institute-drift.a-fall | ein Rückgang von {size}
institute-drift.part-work | der Anteil übergreifender, vorausschauender und gemeinnütziger Technologie an der Arbeit
institute-drift.part-service | der Anteil öffentlicher Leistungen an den Einnahmen
institute-drift.part-procurement | der Anteil öffentlicher Beschaffung am Geld
institute-drift.question-work | Driftet die Arbeit der Institute von übergreifender, vorausschauender und gemeinnütziger Technologie ab?
institute-drift.question-service | Sinkt der Anteil öffentlicher Leistungen an den Einnahmen der Institute?
institute-drift.question-procurement | Sinkt der Anteil öffentlicher Beschaffung am Geld der Institute?
`;
