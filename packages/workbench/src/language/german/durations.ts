/** German messages of how long something takes: "catalogue.key | text". */
export const germanDurationsMessages = `
durations.question | Wie lange etwas dauert, mit dem, was noch wartet
durations.answer | Eine Tabelle mit einer Zeile je Fall angeben, mit seinem Beginn und seinem Ende. Ein leeres Ende heißt noch nicht, nicht nie: Ein solcher Fall zählt als andauernd bis zum letzten beobachteten Tag.
durations.of | Wovon
durations.ownTable | eine eigene Tabelle
durations.calls | @Calls: vom Schluss bis zur ersten Bewilligung
durations.projects | Projekte: über ihr geplantes Ende hinaus
durations.milestones | Meilensteine: über den zuerst zugesagten Tag hinaus
durations.by | Verglichen nach
durations.together | alle zusammen
durations.department | Ressort
durations.programme | Programm
durations.region | Region
durations.registerWhat | Aus den Datensätzen, die Sie sehen. Was noch nicht fällig ist, ist kein Fall; was noch wartet, zählt als wartend bis heute.
durations.register | Register
durations.table | Tabelle (eine Datei)
durations.choose | Datei wählen …
durations.another | Andere Datei nehmen
durations.id | Spalte: die Fälle
durations.from | Spalte: der Beginn
durations.event | Spalte: das Ende (leer = noch nicht)
durations.group | Spalte: Gruppen, die verglichen werden
durations.to | Spalte: letzter beobachteter Tag der Zeile
durations.entry | Spalte: erst beobachtet ab
durations.kind | Spalte: wie es endete
durations.strata | Spalte: nur innerhalb vergleichen
durations.covariates | Spalten: was es beschleunigen kann
durations.until | Letzter beobachteter Tag (sonst heute)
durations.unit | Zeit in
durations.days | Tagen
durations.months | Monaten
durations.years | Jahren
durations.own | Einheit der Tabelle
durations.more | Weitere Spalten
durations.compute | Berechnen
durations.result | Was die Tabelle sagt
durations.curves | Anteil, der noch nicht geendet hat
durations.time | Zeit
durations.all | alle
durations.unnamed | ohne Gruppe
durations.atRisk | noch beobachtet
durations.ended | Geendet
durations.stopped | nicht mehr beobachtet
durations.low | unten (95 %)
durations.high | oben (95 %)
durations.fewDrawn | Gezeichnet sind die fünf größten Gruppen; die Tabelle darunter und die Dateien haben alle.
durations.halves | Bis die Hälfte geendet hat
durations.groupHead | Gruppe
durations.cases | Fälle
durations.median | Hälfte geendet nach
durations.interval | 95-%-Intervall
durations.mean | Mittel bis {$horizon}
durations.error | Standardfehler
durations.notReached | nicht erreicht
durations.tests | Enden die Gruppen gleich schnell?
durations.test | Test
durations.logrank | Log-Rank
durations.fleming-harrington | Fleming-Harrington (frühe Unterschiede)
durations.statistic | Chi-Quadrat
durations.df | Freiheitsgrade
durations.p | p
durations.cox | Was mit einem früheren Ende einhergeht
durations.coxWhat | Ein Hazard-Verhältnis über 1 heißt: endet früher. Die letzte Spalte fragt, ob das Verhältnis über die Zeit gleich bleibt; wo sie klein ist, sagt ein einziges Verhältnis zu wenig.
durations.term | Einfluss
durations.ratio | Hazard-Verhältnis
durations.steady | p für gleichbleibend
durations.ways | Auf welche Weise es endete
durations.incidence | Anteil, der so geendet hat: {$group}
durations.results | Ergebnisse: vom Angebot bis zur ersten Übertragung
durations.posts | Stellen: vom Tag des Bedarfs bis zur Besetzung
durations.centres | Zentren: von der Eröffnung bis zur Schließung
durations.institutes | Institute: solange die Hälfte ihrer Arbeit allen dient
durations.orders | Öffentliche Aufträge: von der Ausschreibung bis zur Vergabe
durations.disputes | Streit um geistiges Eigentum: bis zur Entscheidung
durations.download | Herunterladen: 
durations.caveat | Gruppen können sich aus jedem Grund unterscheiden: Nichts hier sagt, dass eines das andere verursacht hat. Fälle, die verloren gingen, weil sie scheiterten, verzerren jede Zahl.
`;
