/** What the command line says of plans and their programmes. */
export const germanPlansAtTerminal = `
terminal.open-site | eröffneter Standort
terminal.opens-in | eröffnet
terminal.load | Auslastung
terminal.sites-open | {open} Standorte eröffnet
terminal.funded-project | gefördertes Projekt
terminal.starts-in | beginnt
terminal.of-projects-funded | {funded} von {all} Projekten gefördert
terminal.office | Stelle
terminal.leads | federführend
terminal.takes-part | beteiligt
terminal.delivered-design-value | Wert
terminal.best-alone | allein am besten
terminal.regret | Verzicht
terminal.needed-item-without-a-lead | nötige Aufgabe ohne Federführung
terminal.work-of-offices | Arbeit von {offices} Stellen
terminal.needed-items-without-a-lead | {short} nötige Aufgaben ohne Federführung
terminal.objective | Zielwert
terminal.bound | Schranke
terminal.gap | Lücke
terminal.rules-checked | geprüfte Regeln
terminal.violated | {rules}, {violated} verletzt
terminal.more-in | {more} weitere in {file}
terminal.rule | Regel
terminal.limit | Grenze
terminal.in-conflict | im Widerspruch
terminal.limit-that-works | mögliche Grenze
terminal.cost | Kosten
terminal.not-known | nicht bekannt
terminal.stays | bleibt {stays}
terminal.no-project-has-published-money | zu keinem Projekt sind Mittel veröffentlicht
terminal.share-asked | Anteil des Beantragten
terminal.budget | Budget ({unit})
terminal.spent | ausgegeben
terminal.design-bound | Schranke
terminal.projects | Projekte
terminal.enter | kommen hinzu
terminal.leave | fallen weg
terminal.per-unit-more | je weitere Einheit
terminal.projects-in-plans | {core} Projekte in jedem Plan, {shell} in manchen, {never} in keinem
terminal.by-benefit | nach Nutzen ({unit}): {core} in mindestens {share} von {draws} Ziehungen in der besten Auswahl, {shell} seltener, {never} in keiner
terminal.by-points | „Wert“ zählt Punkte nach eigener Regel der Stelle: Sie ordnen Projekte und versprechen kein Ergebnis
terminal.is-in-the-plan | ist im Plan
terminal.money-alone-does-not-do-it | Mittel allein genügen nicht
terminal.blocked-by | verhindert durch
terminal.no-rule-it-adds-no-value | keine Regel; es bringt keinen Wert
terminal.money-that-would-add-it | Mittel, die es aufnähmen, wenn sonst nichts anders wäre
terminal.value-lost-if-forced | verlorener Wert, wenn es hinein muss (Schätzung der Lockerung)
terminal.no-plan-holds-it | kein Plan enthält es
terminal.design-leaves-2 | fällt weg:
terminal.design-enters-2 | kommt hinzu:
terminal.wait-for-each-other | warten aufeinander: {each}
terminal.set-aside | beiseitegelassen
terminal.not-proved-the-fewest |  (nicht als die wenigsten bewiesen)
terminal.network-years | Netz {network}: {length} Jahre
terminal.missing-complement | fehlende Ergänzung
terminal.projects-have-no-order | {unordered} Projekte haben keine Reihenfolge
terminal.network | Netz
terminal.earliest | frühestens
terminal.latest | spätestens
terminal.years | Jahre
terminal.slack | Puffer
terminal.critical | kritisch
terminal.design-application | Antrag
terminal.design-title | Titel
terminal.asked | beantragt ({currency})
terminal.mean-score | mittlere Punkte
terminal.these-rules-cannot-hold-together | diese Regeln können nicht zugleich gelten
terminal.applications-chosen | {applications} Anträge zu {calls} Aufrufen; {funded} gewählt für {amount} {currency}, Wert {value}
terminal.applications-left-out | {unscored} ohne Gutachten, {foreign} in anderer Währung, {hidden} nicht gezeigt
terminal.lines-differ | {lines} Maßnahmen sind anders; bekannte Kosten ändern sich um {cost}, {unknown} nicht bekannt
terminal.lines-differ-invented | {lines} Maßnahmen sind anders; bekannte Kosten ändern sich um {cost}, {unknown} nicht bekannt; {invented} davon erfunden, deren Mittel nicht zählen
terminal.enters-with | kommt hinzu {n}: {names}
terminal.leaves-with | fällt weg {n}: {names}
terminal.parted | {first}; {next}
terminal.best-plan-that-holds-it | bester Plan, der es enthält: Wert {objective} ({status}), verloren {lost}
terminal.plan-plan | Plan
terminal.plan-empty | Es folgt keine Maßnahme: Kein Befund ist bestätigt, und die Stelle hat nichts entschieden.
terminal.plan-silent | Nicht in diesem Plan, und warum
terminal.plan-unknown | Kosten noch nicht geschätzt
terminal.plan-similar | wie ähnliche kosten,
terminal.plan-open | wie viele, ist offen
terminal.plan-because | wegen
terminal.plan-owner | zuständig
terminal.plan-no-owner | niemand ist benannt
terminal.plan-up | soll steigen
terminal.plan-down | soll sinken
terminal.plan-until | bis
terminal.plan-proposed | vorgeschlagen
terminal.plan-decided | entschieden von
terminal.plan-unanswered | Bestätigt, und von keiner Maßnahme bewegt
terminal.plan-evaluation | zu erkennen an
terminal.plan-price | es herauszufinden kostet:
terminal.plan-no-price | nicht bekannt
terminal.plan-norms | Was als zu konzentriert, zu gleichmäßig, zu kurz, zu abhängig gilt
terminal.plan-by-default | Vorgabe, niemand hat es entschieden
terminal.plan-by-hand | in quoin.yaml gesetzt, von wem ist nicht erfasst
terminal.plan-against-base | gemessen an
terminal.plan-lacks | fehlt
terminal.plan-against | verworfen durch
terminal.plan-find | Zuerst herauszufinden
terminal.plan-who | von
terminal.plan-refused | Wäre es verworfen worden
terminal.plan-goes | die Maßnahme fiele weg
terminal.plan-none | keine
terminal.plan-value | Wert
terminal.status-optimal | als beste bewiesen
terminal.status-within-gap | innerhalb der verlangten Lücke
terminal.status-not-proved | nicht bewiesen
terminal.status-infeasible | kein Plan hält alle Regeln ein
terminal.status-unbounded | keine Grenze beschränkt das Ziel
`;
