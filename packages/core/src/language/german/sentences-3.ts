/** German sentences of rules and lines of plans from `unstable-support.rose` to `unstable-support.length-of`, by code. */
export const germanSentences3 = `
unstable-support.rose | Der Staat bezahlte {last} der FuE-Ausgaben ({place}) in {last_years} und {first} in {first_years} (Jahresmittel): {change}, kein Rückgang; Verläufe gleicher Jahresschritte ergeben {walks} ({p}). Der jährliche Betrag ging von {before} auf {now} (nominal). {rest}
unstable-support.confirmed | ein Rückgang darüber hinaus
unstable-support.not-supported | kein Rückgang darüber hinaus
unstable-support.insufficient-data | ob er sank, ist nicht zu sagen
unstable-support.nation-as-a-whole | Das Ganze (@whole): {change}.
unstable-support.a-fall-of | ein Rückgang um {size}
unstable-support.few-years | Gesamte FuE-Ausgaben und der vom Staat bezahlte Teil sind gemeinsam für {years} {years:Jahr|Jahre} bekannt ({place}); gebraucht werden {needed}.
unstable-support.walks | Verläufe aus den eigenen Jahresschritten des Anteils, jeder gleich wahrscheinlich abwärts wie aufwärts; und der mittlere Anteil von {years}
unstable-support.means-of | Mittel über {years} Jahre
unstable-support.two-steps | Schritte zweier Folgejahre zusammengehalten
unstable-support.without-newest | ohne das neueste Jahr
unstable-support.share-chart | Anteil der FuE-Ausgaben, den der Staat bezahlt
unstable-support.government | Staat
unstable-support.length-question | Laufen weniger als {share} der Projekte mit veröffentlichter Dauer (@projects) {years} Jahre oder länger?
unstable-support.length-below | Von {known} Projekten mit veröffentlichter Dauer aus Ausschreibungen {years} (@projects) laufen {share} {long} Jahre oder länger, weniger als {limit}; {beside}. {generic} Nach Ausschreibung: {calls}. Bei {unknown} {unknown:Projekt|Projekten} steht keine Dauer in den Daten.
unstable-support.length-not-below | Von {known} Projekten mit veröffentlichter Dauer aus Ausschreibungen {years} (@projects) laufen {share} {long} Jahre oder länger, nicht weniger als {limit}; {beside}. {generic} Nach Ausschreibung: {calls}. Bei {unknown} {unknown:Projekt|Projekten} steht keine Dauer in den Daten.
unstable-support.run-years | {share} laufen {years}
unstable-support.of-call | {year} {long} von {known} ({categories})
unstable-support.generic | Von {known} der Kategorie {category} (industrielle und übergreifende Technologie) tun es {share}.
unstable-support.few-lengths | Die Dauer ist für {known} von {projects} Projekten der Ausschreibungsjahre bekannt, die sie veröffentlichen; gebraucht werden mindestens {minimum} Projekte und {share}.
unstable-support.long-share | {share} der Projekte mit {years} Jahren oder mehr
unstable-support.all-lengths | {years} Jahre, alle Kategorien und Ausschreibungen
unstable-support.years-or-more | {years} Jahre oder mehr
unstable-support.limit-of | Grenze {share}
unstable-support.called-in | Ausschreibungen {year}
unstable-support.category | Kategorie {category}
unstable-support.length-chart | Projekte nach Dauer in Jahren
unstable-support.length-of | {from} bis unter {to}
`;
