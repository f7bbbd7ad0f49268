/** What the command line says of figures of places, industries and chains. */
export const germanMeasuresAtTerminal = `
terminal.no-year-before | Zu wenige Daten: kein Jahr vor {year}; Wachstum braucht zwei.
terminal.place | Ort
terminal.change | Veränderung
terminal.as-the-whole | wie das Ganze
terminal.by-its-mix | durch die Zusammensetzung
terminal.its-own | eigen
terminal.new | neu
terminal.by-chance | durch Zufall
terminal.p-adjusted | p, korrigiert
terminal.nearest-by-mix | am ähnlichsten
terminal.distance | Abstand
terminal.told-apart | unterscheidbar
terminal.yes | ja
terminal.no | nein
terminal.holds-what-lies-near | hat, was nahe liegt
terminal.nearness | Nähe
terminal.of-places | {shown} von {complements} Orten
terminal.no-table-of-groups | Zu wenige Daten: Keine Tabelle sagt, welche Tätigkeiten zu einer Gruppe gehören.
terminal.related | verwandt
terminal.unrelated | unverwandt
terminal.of-rows-name-a-place | {placed} von {rows} Zeilen nennen einen Ort
terminal.insufficient-data | Zu wenige Daten
terminal.no-two-places-meet | keine zwei Orte treffen sich
terminal.fewer-than-three-places | weniger als drei Orte
terminal.pairs-differ-from-chance | {span}{listed} von {pairs} Paaren; {found} weichen vom Zufall ab ({draws} Ziehungen, korrigiertes p höchstens {limit}); {known}
terminal.with | mit
terminal.together | gemeinsam
terminal.not-recorded | nicht erfasst
terminal.overlap | Überschneidung
terminal.no-instrument | kein Instrument
terminal.can-take-up | kann übernehmen
terminal.gaps-not-reached | {uncovered} Lücken erreicht kein bestehendes Programm
terminal.merge | zusammenlegen
terminal.departments-and-cells | {departments} Referate, {columns} Technologien und Merkmale, {cells} Zellen
terminal.technology-or-item | Technologie oder Merkmal
terminal.instrument | Instrument
terminal.records | Einträge
terminal.coordination-money | Mittel
terminal.national-table-year | Jahr
terminal.sectors | Sektoren
terminal.exports | Ausfuhr
terminal.imports | Einfuhr
terminal.imports-in-exports-as-told | Einfuhr in der Ausfuhr, wie angegeben
terminal.by-proportion | nach Anteil
terminal.errors | Fehler
terminal.warnings | Warnungen
terminal.imports-behind-exports | Einfuhr hinter der Ausfuhr; weniger Sektoren geben weniger, also Tabellen mit gleich vielen vergleichen
terminal.sector | Sektor
terminal.import-content | Einfuhrgehalt
terminal.imports-of-use | Einfuhr am Verbrauch
terminal.output-multiplier | Produktionsmultiplikator
terminal.value-added | Wertschöpfung
terminal.pay | Löhne
terminal.upstreamness | Vorgelagertheit
terminal.extraction | Herausnahme
terminal.per-unit-as-told | {year}: je Einheit der Endnachfrage nach heimischen Gütern; Einfuhr, wie die Tabelle sie angibt
terminal.national-table-per-unit-as-told | {year}: je Einheit der Endnachfrage nach heimischen Gütern; Einfuhr nach Anteil am Verbrauch
terminal.sign-not-certain | Das Vorzeichen der Komplexität ist nicht sicher: Nichts wird danach gereiht.
terminal.of-options | {year}: {shown} von {options} Möglichkeiten
terminal.density | Dichte
terminal.current-advantage-rca | jetziger Vorteil (RCA)
terminal.how-many-hold-it | wie viele ihn haben
terminal.saying-the-same-of-all | von allen dasselbe gesagt
terminal.entries-among | {entries} Eintritte unter {candidates}
terminal.what-tells-entries | was Eintritte erkennt
terminal.area-under-the-curve-95 | Fläche unter der Kurve (95 %)
terminal.of-its-ten-highest-came-95 | von den zehn höchsten kamen (95 %)
terminal.log-loss-95 | Log-Verlust (95 %)
terminal.of-activities-of-links | {year}: {activities} von {activities2} Branchen, {links} von {links2} Verbindungen
terminal.opportunities-sign-not-certain | Das Vorzeichen der Komplexität ist nicht sicher: Sie bleibt weg.
terminal.activity | Branche
terminal.held-by | gehalten von
terminal.firms | Unternehmen
terminal.complexity | Komplexität
terminal.nearest | am nächsten
terminal.millions |  Mio.
terminal.group | Gruppe
terminal.grouping | Gruppierung
terminal.places | Orte
terminal.groups | {groups} Gruppen
terminal.indicator | Kennzahl
terminal.read-in | gelesen in
terminal.indicators-that-add-over-places | {known} Kennzahlen, die sich über Orte addieren
terminal.sum | Summe
terminal.what-is-known | was bekannt ist
terminal.quotient | Quotient
terminal.without-a-figure | ohne Zahl
terminal.divided-by | {indicator}, geteilt durch {per}
terminal.absorbed | aufgenommen
terminal.beyond | weitergereicht
terminal.home | zurück
terminal.foreign | ausländisch
terminal.value-chains-twice | doppelt
terminal.vertical-specialisation | vertikale Spezialisierung
terminal.participation | Beteiligung
terminal.value-chains-position | Stellung
terminal.where-exports-go | {name}: wohin der Wert der Ausfuhr geht, Millionen der Währung der Tabelle
terminal.reliance-looked-through | Abhängigkeit, durchschaut
terminal.at-face-value | dem Anschein nach
terminal.median | Median
terminal.value-chains-rank | Rang
terminal.largest-origin | größte Herkunft
terminal.its-share | ihr Anteil
terminal.foreign-part-of-output | {year}: ausländischer Teil aller Produktion, die hinter den Vorleistungen einer Branche steht
terminal.supplier | Lieferland
terminal.value-chains-industry | Branche
terminal.value-added-lost | verlorene Wertschöpfung
terminal.of-value-added | der Wertschöpfung
terminal.if-deliveries-stopped | {year}: wenn die Lieferungen eines Lieferanten ausblieben und {replaceable} davon ersetzt werden könnten; eine Obergrenze für die ersten Monate, keine Prognose
terminal.value-added-that-hangs-on-it | davon abhängige Wertschöpfung
terminal.at-risk | gefährdet
terminal.firm | Unternehmen
terminal.of-its-assets | ihres Vermögens
terminal.control | Steuerung
terminal.growth | Wachstum
terminal.laboratories | Laboratorien
terminal.on-a-list | auf einer Liste
terminal.reporting | berichtend
terminal.candidates-to-lead-chains | Kandidaten für die Führung von Ketten: die nach Vermögen größten Unternehmen jeder Branche; gefährdet = was an der Branche hängt × ausländischer Teil all dessen, was hinter ihren Vorleistungen steht; Steuerung = was an ihr hängt × Anteil des Unternehmens. Größe ist nicht Steuerung einer Kette: wen man ansieht, nicht wen man benennt. Kein Unternehmen wird genannt, wo weniger als {coverage} berichten. Projekte, Laboratorien und Listen werden nach Namen gefunden, Tochtergesellschaften eingeschlossen (– = nichts gefunden, was nicht heißt: nichts da). {unplaced} Unternehmen gehören zu keiner Branche der Tabelle.
terminal.institute-that-is-a-company | Institut, das ein Unternehmen ist
terminal.funds | Mittel
terminal.institutes-by-projects | Institute nach den Projekten, die sie führen; ihre Liste sagt nicht, zu welcher Branche sie gehören.
terminal.card | Karte
terminal.value-chains-item | Merkmal
terminal.producers | Hersteller
terminal.from-abroad | aus dem Ausland
terminal.reliance-of-the-industry | Abhängigkeit der Branche
terminal.costliest-supplier-abroad | teuerster Lieferant im Ausland
terminal.its-stop-costs | sein Ausfall kostet
terminal.items-beside-industry | Merkmale von Karten neben der Branche, an die sie gebunden sind: Ein Merkmal, das niemand herstellt, in einer Branche, die an einem Lieferanten hängt, ist doppelt ein Engpass. – = niemand hat es gesagt.
terminal.unit-number | Anzahl
terminal.unit-person-years | Personenjahre
terminal.unit-of-product | % des BIP
terminal.unit-per-unit | {unit} / {per}
terminal.rank-of-place | Rang
terminal.diversity | Vielfalt
terminal.rank-at-other-limits | Rang bei anderen Grenzen
terminal.rank-drawn-again | Rang, neu gezogen
terminal.frontier | Grenzbereich
terminal.because-it-holds | weil es hat
`;
