/** German sentences of lines of the plan, by code. */
export const germanPlanLinesSentences = `
line.own-words | {words}
line.who-answers | Binnen eines Jahres benennen, wer für „{problem}“ einsteht und mit welchem der Mittel von „{measure}“.
line.no-size | Keine Kosten bekannt: Die Planzeile nennt die Antwort, die Stelle bemisst sie.
answer.dispersed-supervision | Ein Ressort benennen, das für {place} die Liste der Träger und Felder führt, die mehrere Aufsichten oder Programme fördern, und jedes neue Projekt vor der Bewilligung daran prüfen.
answer.dispersed-supervision-here | Jedes von {place} vorgeschlagene Projekt an der Liste der Träger und Felder prüfen, die mehrere Aufsichten oder Programme fördern, und im Vorschlag sagen, wer sonst noch fördert.
answer.dispersed-supervision-cost | Keine Kosten bekannt: eine Änderung von Zuständigkeiten, nicht von Geld.
answer.unstable-support | In die Regeln des Fonds ({place}) schreiben, dass Aufgaben von mindestens vier Jahren aus mehreren Quellen gespeist und jedes Jahr geprüft, aber nicht neu ausgeschrieben werden.
answer.unstable-support-here | In die Regeln der eigenen Fonds ({place}) schreiben, dass Aufgaben von mindestens vier Jahren jedes Jahr geprüft, aber nicht neu ausgeschrieben werden und dass das Geld sich solchen Aufgaben des Fonds von oben (@whole) anschließt.
answer.unstable-support-cost | Kein eigenes Geld: Den Teil des Fonds für solche Aufgaben setzt die Aufteilung des Fonds (M1.2). Verlässliche Grundfinanzierung der Institute steht nicht in den Daten.
answer.fragmented-system | Gemeinsame Plattformen einrichten, die die unverbundenen Teile des Forschungssystems ({place}) verbinden, und Stellen, die an einer einzigen Einrichtung hängen, einen zweiten Träger geben.
answer.fragmented-system-here | Die Einrichtungen des Forschungssystems ({place}) in die Plattformen eintreten lassen, die seine unverbundenen Teile verbinden, und für jede an einer von ihnen allein hängende Stelle einen zweiten Träger benennen.
answer.pairs-short | Wie viel: Bis zur Grenze des Befundes brauchen {more} weitere Paare von Branchen eine gemeinsame Einrichtung, neben den {now} von {all}, die eine haben.
answer.doctorates-short | Wie viel: Bis zur Grenze des Befundes {more} Promotionen im Jahr mehr, neben den {now}, die es gibt, bei ebenso vielen ersten Abschlüssen.
answer.fragmented-system-cost | Keine Kosten bekannt: Unbesetzte Stellen und ihre Mittel stehen nicht in den Daten.
answer.closed-facilities | Die Anlagen ({place}) der Gesellschaft öffnen: neue Geräte an die jährliche Note für gemeinsame Nutzung binden, beginnend mit den Trägern der Noten „mangelhaft“ und „ausreichend“.
answer.closed-facilities-cost | Keine Kosten bekannt: Stunden und Betriebskosten stehen nicht in den Daten.
answer.introduction-without-absorption | Die Förderung aus dem Ausland eingeführter Technik ({place}) an Ausgaben für ihre Aneignung binden und beide Zahlen jährlich berichten.
answer.introduction-without-absorption-cost | Keine öffentlichen Kosten bekannt: Die Ausgaben sind die der Unternehmen selbst.
answer.passive-upgrading | Die Förderung ({place}) von der Technik, die überholt wird, auf ihre Nachfolgerin verlagern, bevor die Hälfte des Vorlaufs verstrichen ist, mit den Firmen, die an der alten hängen. {statement}
answer.passive-upgrading-cost | Keine Kosten bekannt: Der Preis des Aufbaus steht nicht in den Daten.
answer.low-readiness | Eine Plattform einrichten, auf der die Technologien dieses Produkts gemeinsam erprobt werden. {statement}
answer.low-readiness-cost | Keine Kosten bekannt: Die Karte nennt keinen Preis eines Integrationsschritts.
answer.missing-complement | Die gemeinsame Entwicklung dessen ausschreiben, was der Karte fehlt. {statement}
answer.missing-complement-cost | Keine Kosten bekannt: Die Karte nennt keinen Preis der fehlenden Posten.
answer.business-research | Grundlagen- und angewandte Forschung zu übergreifenden Technologien, die Firmen ({place}) betreiben oder in Auftrag geben, zu einem genannten Satz fördern und ihren Anteil an deren FuE jährlich berichten.
answer.business-research-cost | Keine Kosten bekannt: Den Fördersatz setzt die Stelle.
answer.contracted-research | Forschung fördern, die Firmen ({place}) bei Hochschulen und Instituten in Auftrag geben, mit Ergebnissen für alle Zahlenden, und ihren Teil an deren externer FuE jährlich berichten.
answer.cooperation | Jedes Labor des Forschungssystems ({place}), das nur eine Art von Einrichtung umfasst, bei der nächsten Verlängerung einen Partner anderer Art aufnehmen lassen, Unternehmen zuerst.
answer.cooperation-projects | In Ausschreibungen ({place}) von gemeinsamen Projekten nur einer Art von Einrichtung einen Partner anderer Art verlangen, oder den Grund, warum es keinen gibt, und den Anteil der gemischten jährlich berichten.
answer.mandates-missing | Je eine Einrichtung ({place}) mit jeder Technologie beauftragen, für die keine einsteht, durch ein Dokument, das sagt, für wie viele Jahre Geld gegeben ist. {statement}
answer.mandates-unsupervised | Für jede Technologie ({place}) benennen, wer sie beaufsichtigt, getrennt von dem, der sie trägt, mit einem Bericht im Jahr. {statement}
answer.qualification-gaps | Die Kette jedes Postens ({place}) Schritt für Schritt schließen: Norm, Prüfverfahren, akkreditiertes Labor, Prüfung der Produkte; zuerst den Schritt, an dem die meisten Posten hängen. {statement}
answer.qualification-gaps-cost | Keine Kosten bekannt: Preise von Prüfungen und Akkreditierung sind nicht eingetragen.
answer.needs-unanswered | Diese Bedarfe ({place}) den Inhabern von Ergebnissen zeigen und um Angebote bitten; Forschung nur dort ausschreiben, wo binnen eines Jahres keines kommt. {statement}
answer.needs-unanswered-cost | Keine Kosten bekannt: Bedarfe zu zeigen kostet nur die Arbeit einer Fachkraft.
answer.skills-short | Ausbildungsplätze ({place}) für die knappen Fähigkeiten schaffen, gemeinsam mit denen, deren Stellen offen sind. {statement}
answer.skills-short-cost | Keine Kosten bekannt: Der Preis eines Platzes ist für diese Fähigkeiten nicht eingetragen.
answer.results-waiting | Jede von der Stelle bezahlte Forschungseinrichtung ({place}) ihre Ergebnisse mit Bedingungen binnen eines Jahres zeigen und jährlich berichten lassen, wie viele übernommen wurden. {statement}
answer.results-waiting-cost | Keine Kosten bekannt: eine Bedingung der Förderung, kein Geldbetrag.
answer.holes-tax | Prüfen, ob die steuerliche Forschungsförderung den Gruppen ({place}) geöffnet wird, die sie auslässt. {statement}
answer.holes-finance | Einen Kredit, eine Bürgschaft oder einen Fonds für die Gruppen ({place}) prüfen, die keinen haben. {statement}
answer.holes-procurement | Öffentliche Beschaffer ({place}) Forschung bei den Gruppen bestellen lassen, die kein Auftrag erreicht: Bedarf, Ausschreibung, erster Käufer. {statement}
answer.holes-property | Hilfe bei Schutz und Handel von Schutzrechten den Gruppen ({place}) öffnen, die keine haben. {statement}
answer.holes-bodies | Eine gemeinnützige Einrichtung oder Plattform ({place}) mit dem Dienst für die Gruppen beauftragen, denen niemand dient. {statement}
answer.holes-cost | Keine Kosten bekannt: Die Mittel ähnlicher Instrumente setzt die Stelle. Anderswo gefundene Wirkungen sind hier kein Versprechen.
answer.drift-service | Mit den Instituten ({place}) öffentliche Leistungen und ihren Preis vereinbaren, getrennt von dem, was sie am Markt verkaufen. {statement}
answer.drift-work | Mit den Instituten ({place}) einen Mindestanteil an übergreifender, vorausschauender und gemeinnütziger Arbeit vereinbaren und als solchen bezahlen. {statement}
answer.drift-procurement | Bei den Instituten ({place}) durch öffentliche Beschaffung bestellen, was die öffentliche Hand braucht, und ihren Anteil an deren Geld jährlich berichten. {statement}
answer.drift-cost | Keine Kosten bekannt: Die Vereinbarung setzt das Geld.
answer.cooperation-cost | Keine Kosten bekannt: eine Bedingung der Verlängerung, kein Geldbetrag.
answer.paid-twice | Für jedes Vorhaben, das mehrfach steht ({place}), entscheiden, ob es eines ist, bevor mehr darauf gezahlt wird, und eine Liste von allem führen, was gefördert wird. {statement}
answer.paid-twice-cost | Keine Kosten: Was entschieden wird, spart Geld, und wie viel, weiß vorher niemand.
answer.orphan-technology | Für jedes verwaiste Programm ({place}) ein Institut benennen, das es trägt, mit einer Aufgabe von mindestens vier Jahren. {statement}
answer.generic-performers | Für jede übergreifende Technologie ({place}), die niemand trägt, ein Institut mit einer Aufgabe von mindestens vier Jahren benennen, dessen Ergebnisse allen Nutzern offenstehen. {statement}
answer.orphan-technology-cost | Keine Kosten bekannt: Die Grundfinanzierung der Institute steht nicht in den Daten.
answer.unrelated-herding | Bevor ein Ort ({place}) in einer Branche gefördert wird, in die mehrere zugleich eintreten, ihn zeigen lassen, aus welcher seiner heutigen Branchen die neue erwächst. {statement}
answer.unrelated-herding-cost | Keine Kosten bekannt: eine Förderbedingung, kein Geldbetrag.
answer.engineering-doctorates | Promovierende der Ingenieurwissenschaften ({place}) an Aufgaben übergreifender Technologie ausbilden, mit Plätzen in Instituten und Firmen.
answer.engineering-doctorates-cost | Keine Kosten bekannt: Die Kosten eines Platzes stehen nicht in den Daten.
answer.standards | Normung zur Daueraufgabe der Institute für übergreifende Technologie ({place}) machen: Projekte nennen die internationalen Normen, die sie einbringen.
answer.standards-cost | Keine Kosten bekannt: Die Arbeit an Normen hat in den Daten keinen Preis.
lend-elsewhere.elsewhere | Wer dort fragt, wo nichts frei ist, an die gleichartigen Anlagen weisen, die offen stehen: {hours} Stunden eines Jahres wären so zu haben gewesen. Es zwischen den Eigentümern vereinbaren, die andere Anlage überall neben die volle stellen, wo nach Stunden gefragt wird, und jedes Quartal zählen, wie viele sie nahmen: {pairs}.
lend-elsewhere.pair | von {from} an {to} ({hours} Stunden)
lend-elsewhere.elsewhere-cost | Keine eigenen Kosten: Stunden zahlt, wer sie nutzt, zu den Preisen des Eigentümers.
lend-elsewhere.short | Raum für die {hours} Stunden eines Jahres schaffen, die keine gleichartige Anlage in Reichweite hatte ({count} {count:Anlage|Anlagen}): zuerst durch längere Öffnung und weitere Geräte am Ort, dann durch eine Dienstleistungsplattform dieser Art: {units}.
lend-elsewhere.unit | {unit} ({hours} Stunden)
lend-elsewhere.short-cost | Keine Kosten bekannt: Im Register steht nicht, was eine weitere Stunde den Eigentümer kostet.
answer.supervision-due | Jedes fällige Programm ({place}) bewerten oder prüfen und für jedes Jahr festlegen, welche folgen. {statement}
answer.supervision-due-here | Die Programme, die hier laufen ({place}), alle drei Jahre einmal bewerten oder prüfen.
answer.supervision-due-cost | Keine Kosten bekannt: Prüfungen sind Arbeit der Stelle, deren Stunden niemand verzeichnet.
answer.failed-parks | Über jeden Träger ({place}), der eine Bewertung nicht bestand, in genannter Frist entscheiden: verbessern, zusammenlegen oder zurückziehen, und die Entscheidung veröffentlichen.
answer.failed-parks-cost | Keine Kosten bekannt: eine Änderung des Verfahrens, nicht von Geld.
answer.carriers | Neue {kinds} ({place}) nach der Forschung und Industrie genehmigen, der sie dienen, nicht in gleicher Zahl für jeden Ort.
answer.carriers-here | Neue Träger ({place}) nach der Forschung und Industrie vorschlagen, der sie dienen sollen, mit Zahlen, und nicht, um so viele zu haben wie andere.
answer.carriers-cost | Keine Kosten bekannt: eine Genehmigungsregel, kein Geldbetrag.
answer.opening-multinationals | Forschungszentren ausländischer Firmen ({place}) zu den Bedingungen der inländischen an Programmen übergreifender Technologie teilnehmen lassen und jährlich veröffentlichen, was ausländische Firmen dort für FuE ausgeben.
answer.opening-multinationals-cost | Keine Kosten bekannt: Was ausländische Firmen in Anspruch nähmen, steht nicht in den Daten.
answer.opening-articles | Programme übergreifender Technologie ({place}) für Partner im Ausland öffnen und gemeinsame Forschungszentren gründen, wo die Zusammenarbeit zurückfällt.
answer.opening-articles-cost | Keine Kosten bekannt: Für kein gemeinsames Zentrum steht ein Preis in den Daten.
answer.chain-dependence | Für die am stärksten vom Ausland abhängigen Branchen ({place}) festlegen, bis wann eine zweite Quelle im In- oder Ausland steht, und ihre Abhängigkeit jährlich berichten. {statement}
answer.chain-dependence-cost | Keine Kosten bekannt: Was eine zweite Quelle kostet, steht nicht in den Daten.
answer.imported-foundations | Nach Produkten auflisten, was die industriellen Grundlagen ({place}) einführen, und für jedes entscheiden, ob es zu entwickeln, aus mehr Quellen zu kaufen oder zu belassen ist.
answer.imported-foundations-cost | Keine Kosten bekannt: Keine Einfuhr hat in den Daten einen Preis nach Produkten.
answer.broken-link | Für jedes Glied, das andere abschneiden können, entscheiden, ob es im Inland zu entwickeln, aus mehr Quellen zu kaufen oder zu bevorraten ist, das teuerste zuerst. {statement}
answer.broken-link-cost | Keine Kosten bekannt: Weder Vorräte noch eine zweite Quelle haben in den Daten einen Preis.
links-to-secure.abroad | Aus mehr Quellen im Ausland kaufen, wo andere ebenso viel liefern: {links}.
links-to-secure.home | Im Inland herstellen, wo dies schon ebenso viel geschieht: {links}.
links-to-secure.stocks | Vorräte halten und Hersteller aufbauen, wo beides fehlt: {links}.
links-to-secure.link | {industry} aus {economy} ({risk} der Wertschöpfung gefährdet)
links-to-secure.link-next | {industry} aus {economy} ({risk} der Wertschöpfung gefährdet; danach {next})
links-to-secure.seek | Zuerst ins Ausland gehen für {industries}.
links-to-secure.industry | {industry}, wo {risk} der Wertschöpfung gefährdet sind: nach {next} ({second}), neben {largest} ({first})
answer.leading-firms | Unternehmen, die Ketten führen ({place}), gemeinsame übergreifende Forschung ihrer Zulieferer tragen lassen und ihre FuE neben der vergleichbarer Firmen im Ausland verfolgen.
answer.renewed-first | Zuerst die Daten erneuern, die {last} enden; wo sie es dann noch sagen: {action}
answer.from-above | Ein Teil der Aufgabe von oben (@whole): Der Befund gilt dem Ganzen, ob er hier gilt, ist nicht gemessen, und der Indikator ist der des Ganzen.
fund-rule.central | zentrales Budget
fund-rule.provincial | Budget der @province
fund-rule.own | Budget „{source}“
fund-rule.of-year | {budget} {year}
fund-rule.floor | Mindestanteil von {group}
fund-rule.cap | Höchstanteil von {group}
fund-rule.ungrouped | Projekte ohne Gruppe
fund-rule.prerequisite | {next} nur, wenn {first}
fund-rule.exclusion | höchstens eines von {members}
fund-rule.include | {project} muss gefördert werden
fund-rule.exclude | {project} darf nicht gefördert werden
fund-rule.committed | {project} ist zugesagt
candidate-portfolio.invented | Erfundene Kandidaten: {action}
candidate-portfolio.clash | keine Auswahl unter den {all} Kandidaten ({place}) hält alle Regeln des Fonds ein: {rules} sind nicht zugleich einzuhalten. Das Budget erhöhen oder eine davon aufgeben.
candidate-portfolio.none-fits | keinen der {all} {all:Kandidaten|Kandidaten} ({place}) beginnen: Keiner passt zu den Regeln des Fonds.
candidate-portfolio.others-first | keinen der {all} {all:Kandidaten|Kandidaten} ({place}) beginnen: Andere sind für das Geld des Fonds mehr wert; was einen hineinbrächte, steht in der Tabelle.
candidate-portfolio.begin | {when} {chosen} von {all} Kandidaten ({place}) beginnen; erwarteter Nutzen zusammen: {value}.
candidate-portfolio.begin-within | {when} {chosen} von {all} Kandidaten ({place}) beginnen; erwarteter Nutzen zusammen: {value} (in acht von zehn Ziehungen {low} bis {high}).
candidate-portfolio.counted | {n} ({outcome})
candidate-portfolio.begin-by-points | {when} {chosen} von {all} Kandidaten ({place}) nach den Punkten der Stelle beginnen: eine Regel der Aufteilung, die kein Ergebnis verspricht, da nicht alle Kandidaten in einem Ergebnis angeben, was sie brächten.
candidate-portfolio.in-year | im Jahr {year}
candidate-portfolio.between | zwischen {years.from} und {years.to}
candidate-portfolio.points | Punkte sind Gewicht der Kategorie × Reifestufen, um die jeder heben würde: Sie ordnen Kandidaten und sind kein Wert. Jeder Kandidat kann nach dem erwarteten Nutzen mit einem Intervall und nach seiner Erfolgswahrscheinlichkeit gefragt werden.
candidate-portfolio.stated | Wert ist, was ein Kandidat als seinen Nutzen angibt, mal das Mittel seiner Erfolgswahrscheinlichkeit; kein Gewicht zählt.
candidate-portfolio.like-others | {silent} {silent:gibt|geben} nichts an: Angenommen wird, was die {n} anderen je Einheit öffentlichen Geldes erwarten, {median} in der Mitte und {low} bis {high} bei acht von zehn.
candidate-portfolio.like-others-tried | Geprüft, indem eine Technologie nach der anderen ausgelassen wurde: {covered} von {cases} lagen im Bereich der übrigen (acht von zehn wären zu erwarten).
candidate-portfolio.stay | Von den {chosen}, die begonnen werden, gehören {core} in mindestens {share} von {draws} Ziehungen der Werte zur besten Auswahl; wie oft es jeder tut, steht in der Tabelle.
candidate-portfolio.benefit-label | Erwarteter Nutzen ({outcome}), bei späterem Beginn weniger
candidate-portfolio.invented-costs | Kosten, Nutzen, Reife und Reihenfolge sind erfunden, um zu zeigen, was der Plan sagt, sobald eine Stelle ihre eigenen eingetragen hat; dieses Geld geht in keine Summe ein.
candidate-portfolio.left-out | {n} Kandidaten fehlt eine Zahl; sie bleiben aus.
candidate-portfolio.gone | Die Stelle hat den Beginn von {ids} festgelegt; begonnen werden kann das nicht mehr: stillgelegt, oder es fehlt eine Zahl.
candidate-portfolio.one-purse | Für alle @regions gibt es eine Kasse: Der Plan des Ganzen (@whole) beginnt hier dieselben Kandidaten.
chain-owners.guide | Die Integration von {system} um {enterprise} herum führen: Es deckt {covered} von {links} Gliedern ({share}); Partner suchen für {open}.
chain-owners.not-yet | Für {system} noch keine Kettenführung benennen: Das Unternehmen auf den meisten Gliedern, {enterprise}, deckt {covered} von {links} ({share}); zuerst Zusammenarbeit fördern.
chain-owners.no-link | keines
chain-owners.cost | Keine Kosten bekannt. Deckung ist, was die Karte verzeichnet, nicht Umsatz oder Beherrschung.
cover-gaps.action | Die Lücken schließen: {reach}{calls}.
cover-gaps.none | kein bestehendes Programm erreicht eine davon
cover-gaps.some | {programmes} bestehende {programmes:Programm kann|Programme können} {covered} von {gaps} aufnehmen
cover-gaps.calls | ; neue @calls braucht es für {uncovered}: {open}
cover-gaps.cost | Keine Kosten bekannt: Das Register nennt keinen Preis der fehlenden Posten. Programme werden nach Technologie zugeordnet, der eigenen oder der übergeordneten.
firms-to-examine.action | Herausfinden, was der größte Hersteller jeder dieser Branchen ({place}) von seiner Kette beherrscht, und erst dann benennen, wer aufzubauen ist: {firms}. In Klammern der Teil der Wertschöpfung, der an den Lieferungen der Branche hängt, und der ausländische Teil alles dessen, was hinter ihren Vorleistungen steht ({year}).
firms-to-examine.firm | {firm} ({industry}, {hangs} · {reliance})
firms-to-examine.cost | Keine Kosten bekannt. Größe ist nicht Beherrschung einer Kette: Keine Tabelle zeigt, was eine Firma davon hält. Vermögen gelten für ihr eigenes Jahr; von der Börse genommene Firmen fehlen.
fund-envelope.divide | {total}{years} {assumed} auf {fields} Felder und {regions} @regions aufteilen und für jedes Feld eröffnen (@call){terms}.
fund-envelope.take-up | {part}{years} {assumed} des Fonds von oben (@whole) für {place} aufnehmen ({share} von {total}{capped}), nach den Feldern der Tabelle.
fund-envelope.assumed | (angenommen: kein Budget ist gesetzt; so viel im Jahr, wie {year} vergeben wurde)
fund-envelope.capped | , das Höchste für einen einzelnen Ort
fund-envelope.not-published | Sich mit Projekten aus {place} an der Aufteilung beteiligen (@calls, @whole): Was {year} dorthin ging, wurde nicht veröffentlicht; ein Teil davon wird hier nicht errechnet.
fund-envelope.none-led | Sich mit Projekten aus {place} an der Aufteilung beteiligen (@calls, @whole): Kein Projekt von {year} wurde von dort geleitet; ein Teil davon wird hier nicht errechnet.
fund-envelope.no-figure | Keine Kosten bekannt: Auch der Plan des Ganzen (@whole) gibt diesem Ort keine Zahl.
fund-envelope.clash | Keine Aufteilung hält die Grenzen ein: Höchstens {share} für jeden von {regions} Orten und die Untergrenzen sind nicht zugleich einzuhalten. Den größten Anteil eines Orts erhöhen oder die Untergrenzen senken.
fund-envelope.in-years |  in {years}
fund-envelope.a-year |  im Jahr
fund-envelope.under | , mit {terms}
fund-envelope.largest | kein Ort über {share}
fund-envelope.long | mindestens {share} ({money}) in Aufgaben von {years} Jahren oder mehr
fund-envelope.spread-kept | jedes Feld in {share} seiner Orte, denen mit dem meisten davon, so viel die Grenze des Befunds lässt
fund-envelope.spread | kein Feld in mehr als {regions} Orten
fund-envelope.start | Ausgegangen wird von dem, was {year} gegeben wurde (@calls): {counted} entschiedene Projekte mit Geld, Ort und Feld, als Beleg der Aufteilung und nicht als Kandidaten.
fund-envelope.left | Nicht aufgeteilt: {money}, {share} des bekannten Geldes jenes Jahres: {parts}.
fund-envelope.left-none-known | Nicht aufgeteilt: {parts}.
fund-envelope.left-part | {projects} {projects:Projekt|Projekte} der Tabelle {table} mit {money} {projects:nennt|nennen} nicht: {field}
fund-envelope.left-part-of-all | {projects} {projects:Projekt|Projekte} mit {money} {projects:nennt|nennen} nicht: {field}
fund-envelope.left-unpriced-of-all | {projects} {projects:Projekt|Projekte} ohne veröffentlichtes Geld
fund-envelope.left-unpriced | {projects} {projects:Projekt|Projekte} der Tabelle {table} ohne veröffentlichtes Geld
fund-envelope.size | Die Höhe ist eine Annahme und keine Bewilligung: Es ist kein Budget festgelegt, also werden {yearly} im Jahr angenommen, nominal, so viel wie diese Projekte {year} bekamen.
fund-envelope.size-set | Die Höhe sagen die Budgets der Stelle, als Annahme und nicht als Bewilligung: {yearly} im Jahr, nominal; ein Bruchteil gilt von dem, was diese Projekte {year} bekamen.
fund-envelope.one-source | Eine Geldquelle ist bekannt.
fund-envelope.sources | {sources} Geldquellen, jede mit eigenem Budget.
fund-envelope.proof | Nachgewiesen ist das geringste von jener Aufteilung verschobene Geld. Anderes öffentliches und privates Geld steht in keiner Tabelle; eine Hebelwirkung wird nicht gemessen.
institute-lines.positions | Jedem der {institutes} gefundenen Institutsunternehmen ({place}) eine strategische Stellung geben, danach, ob seine Branche bezahlen kann, was alle in ihr brauchen, und wer für sie forscht: {parts}.
institute-lines.forms | Jedes der {institutes} gefundenen Institutsunternehmen ({place}) in der Form fördern, die zu seiner Stellung gehört: {parts}.
institute-lines.part | {n} {label}
institute-lines.cost | Eine Stellung je Institut, eine Form je Stellung (plan.positions). Ein Namensmuster ist weder ein Register noch eine amtliche Liste umgewandelter Institute. Keine Kosten bekannt: Grundfinanzierung, Preise und Zuschüsse der Institute stehen nicht in den Daten; Formen lassen sich nicht nach Preis wählen.
laboratory-sites.open | Labore schrittweise in den Hauptorten eröffnen: {steps}; das gibt Raum für {served} der {total} Forschungs-Personenjahre, die bestehende Labore nicht bedienen (Raum für alle brauchte {needed} Labore), an Standorten, von denen {covered} davon binnen einer Tagesreise liegen.
laboratory-sites.step | {places} im Jahr {year}
laboratory-sites.clash | Keine Standortwahl hält alle Regeln ein: {rules} widersprechen einander. Die Untergrenze senken oder mehr Labore eröffnen.
laboratory-sites.for-others | {year} in {place} ein Labor für {others} eröffnen: Es steht hier, weil es diese erreicht; die {held} vorhandenen können nach der Annahme der Stelle das eigene Forschungspersonal bedienen.
laboratory-sites.none | In {place} kein weiteres Labor eröffnen: Die {held} vorhandenen können nach der Annahme der Stelle das Forschungspersonal bedienen; die vorhandenen öffnen.
laboratory-sites.short | {way}: {unserved} Forschungs-Personenjahre gehen über die {held} vorhandenen hinaus ({short} zu wenig).
laboratory-sites.here | {year} in {place} ein Labor eröffnen
laboratory-sites.near | Für {place} das in {sites} vorgeschlagene Labor nutzen
laboratory-sites.apply | Sich für {place} um einen Platz in der Standortwahl (@whole) bewerben
laboratory-sites.in-year | im Jahr {year}
laboratory-sites.reach | Standorte werden nach Erreichbarkeit gewählt: wie viele binnen einer Tagesreise stehen. Raum ist die Annahme der Stelle für ein Labor mal deren Zahl.
laboratory-sites.no-cost | Nicht bekannt: Keine Tabelle enthält Kosten oder Kapazität eines Labors.
laboratory-sites.hours-given | Die wirksamen Stunden bestehender Labore sind die der Stelle.
laboratory-sites.hours-unknown | Auch die wirksamen Stunden der bestehenden nicht; ob ein offenes Platz hat, ist für {unknown} von {standing} Orten mit Laboren nicht zu sagen; das hält kein neues zurück.
open-hours.idle | Binnen {years} {years:Jahr|Jahren} die leer stehenden Stunden an {count} {count:Gerät|Geräten} von {owners} {owners:Träger|Trägern} öffnen: Jeder Träger sagt Zeiten, Preise und wer entscheidet, und am Ende des Jahres wird gelesen, wie viele verliehen wurden: {units}.
open-hours.closed | Binnen {years} {years:Jahr|Jahren} die Träger von {count} {count:Gerät|Geräten} ({owners} {owners:Träger|Träger}) anderen den Anteil der Stunden geben lassen, den die Regeln verlangen, und sie nach verliehenen Stunden bezahlen oder benoten: {units}.
open-hours.without-firms | Binnen {years} {years:Jahr|Jahren} für {count} {count:Gerät|Geräte} von Hochschulen und Instituten ({owners} {owners:Träger|Träger}) gemeinsame Nutzung mit Unternehmen vereinbaren: Stunden für Unternehmen, ein eigener Preis und ein Unternehmen unter denen, die entscheiden: {units}.
open-hours.waits | Binnen {years} {years:Jahr|Jahren} das Warten an {count} {count:Gerät|Geräten} ({owners} {owners:Träger|Träger}) verkürzen: längere Öffnung, ein weiteres Gerät oder gleichartige daneben, wo Stunden erbeten werden: {units}.
open-hours.bases | Binnen {years} {years:Jahr|Jahren} {count} {count:Prüfstand|Prüfstände} von Unternehmen ({owners} {owners:Träger|Träger}) für die Stunden fördern, die sie anderen leihen, und keinen, der leer steht; keinen bauen, wo einer Platz hat: {units}.
open-hours.cost | Keine Kosten bekannt: Den Preis einer Stunde setzt der Träger, und was eine Stunde mehr kostet, steht nicht im Register.
laboratory-sites.room-near | Auch in {places} eröffnet keines: Innerhalb von {reach} hat eine offene Einrichtung Platz, mit weniger als {full} wirksamen Stunden je Gerät im Jahr {year} und freien Stunden ({facilities}).
laboratory-sites.asked | {hours} wurden erbeten und abgelehnt oder verfielen; die {short}, die keine gleichartige Einrichtung in Reichweite frei hatte, zählen als Bedarf.
laboratory-sites.lent-otherwise | Ohne das, was Buchungen und Protokolle sagen, wären die Standorte {places}.
laboratory-sites.lent-same | Ohne das, was Buchungen und Protokolle sagen, wären die Standorte dieselben.
laboratory-sites.held-back | Keines eröffnet in {places}: Die dort stehenden haben Platz.
laboratory-sites.distance | Entfernungen sind Großkreise zwischen Hauptorten.
laboratory-sites.left-out | Mangels Personalzahlen weggelassen: {codes}.
laboratory-sites.strange | Kein Ort des Vergleichs und daher nicht vorangestellt: {codes}.
largest-firms.examine | {firms} als mögliche führende Unternehmen ({place}) prüfen: die größten nach Bilanzsumme (2019) unter {all} börsennotierten Herstellern, von denen {priced} eine Bilanzsumme melden.
largest-firms.cost | Keine Kosten bekannt. Größe ist nicht Beherrschung einer Innovationskette: Keine Tabelle zeigt die Wertschöpfungsketten der Firmen. Von der Börse genommene Firmen fehlen.
lead-regions.own | In {place} ein Zentrum für industrielle Innovation vorbereiten: Rang {rank} von {all} auf dem Bewertungsbogen der Stelle mit {points} von 100 Punkten.
lead-regions.all | {places} Zentren für industrielle Innovation führen lassen: die ersten {leading} von {all} auf dem Bewertungsbogen der Stelle.
lead-regions.cost | Keine Kosten bekannt: Keine Tabelle enthält die Kosten eines Zentrums. Punkte folgen der Größe wie der Güte; die Grenzen des Bogens sind die der Stelle.
merge-overlaps.action | Für jede der {things} von mehreren geförderten Technologien und Posten ein Ressort führen und die anderen beitreten lassen (@call): siehe Liste.
merge-overlaps.cost | Eine Ersparnis wird nicht behauptet: Zusammengelegtes Geld ist kein gespartes. Was Ressorts außerhalb des Registers tun, ist nicht bekannt.
policy-by-category.nation | Die Politik nach Kategorien ausrichten: {types}{unclassed}.
policy-by-category.type | {n} {label} ({advice})
policy-by-category.unclassed | ; {n} mangels Zahlen nicht eingeordnet
policy-by-category.own | {place} als Ort der Kategorie „{label}“ behandeln: {advice}; mit dem schwächsten Posten „{item}“ beginnen.
policy-by-category.unknown | {place} noch keine Mittel nach Kategorie geben; zuerst berichten, was auf dem Bewertungsbogen fehlt: {missing}.
policy-by-category.cost | Keine Kosten bekannt: Die Kategorien wählen Mittel, nicht Beträge.
waiting-applications.beside | Hier nicht gezeigt: {applications} Anträge ({calls} {calls:@call|@calls}), über die noch entschieden werden kann; sie stehen neben dieser Zeile für die, die Anträge sehen dürfen.
plan-coverage.own-heading | {name} ist eine Überschrift der Stelle: Ihre Aufgaben sind die, die die Stelle in eigenen Worten beschließt.
plan-coverage.no-table | Dem Arbeitsbereich fehlt die Tabelle {table}.
plan-coverage.no-column | Der Tabelle {table} fehlt die Spalte {column}.
plan-coverage.unusable | {problem}
plan-coverage.not-proposed | Hier wird nichts vorgeschlagen: Dazu brauchte es {need}.
plan-coverage.not-asked | Kein Befund dieses Orts verlangte danach.
plan-coverage.undecided | Was danach verlangte, ist nicht zu entscheiden: {open} {open:Befund hat|Befunde haben} zu wenig Daten.
plan-coverage.refused | Die Daten stützen nicht, was danach verlangte ({refused} {refused:Befund|Befunde}).
plan-coverage.mixed | Von den Befunden, die danach verlangten, {refused:ist|sind} {refused} nicht gestützt, {open} {open:hat|haben} zu wenig Daten.
plan-coverage.nothing-follows | {confirmed} {confirmed:bestätigter Befund verlangte|bestätigte Befunde verlangten} danach, doch folgt daraus nichts für diesen Ort.
roadmap.no-order | Eine Reihenfolge ist nicht zu berechnen: Keines der {projects} Projekte des Registers nennt eines, das es zuvor braucht.
roadmap.no-duration | Der kritische Weg eines Netzes mit fehlender Dauer ist nicht zu berechnen: {projects} {projects:Projekt hat|Projekte haben} keine.
plan-label.past | Anteil an den Ausschreibungen {year}
plan-label.fields | Felder, und was davon an den Gewichten hängt ({corners} Verbindungen der niedrigsten und höchsten)
plan-label.yearly | Budget im Jahr: {source}
plan-label.unset | Kein Budget ist festgelegt; im Jahr angenommen: was die Projekte {year} bekamen
plan-label.weight | Gewicht der Mittel der Kategorie {category}
plan-label.generic | Gewicht übergreifender Technologie ({categories}), solange bestätigt ist, dass ihr der Träger fehlt
plan-label.project | Wert eines Projekts der Kategorie {category}, gleich wie groß
plan-label.budget | Budget: {source}{year}{priority}
plan-label.in-year |  in {year}
plan-label.for-priority | , nur für {priority}
plan-label.budget-share | {budget}, als Anteil des von den Kandidaten Beantragten
plan-label.floor | Untergrenze nach {group}, als Anteil des verhältnismäßigen Teils
plan-label.cap | Obergrenze nach {group}, als Anteil des verhältnismäßigen Teils
plan-label.rules | Regeln für einzelne Projekte: {kind}
plan-label.type | Punkte, ab denen ein Ort als {type} gilt
plan-label.cuts-moved | Institute, deren Stellung sich ändert, wenn beide Schnitte um {share} wandern
plan-label.first | Vor allen anderen abgedeckt: {places}. Grund: {reason}
plan-label.least | Kleinster abgedeckter Anteil des unversorgten Personals jeder Großregion. Grund: {reason}
plan-label.of-whole | {label} (@whole)
plan-step.refused | Wäre Befund {at} von {all} widerlegt
plan-step.question | Was Frage {at} von {all} bewegte
plan-step.trade-off | Abwägung, Punkt {at}
plan-step.size | Größe {at} von {all}
plan-cost.range | Wie ähnliche kosten: {low} bis {high} für je 1 {unit} (die mittleren acht von zehn aus {n}, {years}, nominal), {median} in der Mitte.
plan-cost.range-of-plans | Wie die Pläne anderer Stellen ansetzen: {low} bis {high} für je 1 {unit} (die mittleren acht von zehn aus {n}, {years}, nominal), {median} in der Mitte.
plan-cost.few | Bekannte ähnliche, zu wenige für eine Spanne ({n}, für je 1 {unit}): {cases}.
plan-cost.undated | ohne Jahresangabe
plan-cost.case | {id} {cost}
plan-cost.invented | Einige davon sind erfunden.
plan-cost.held-out | Erprobt, indem ganze Programme weggelassen wurden: {covered} von {cases} lagen in der Spanne der übrigen (acht von zehn wären zu erwarten), und die Hälfte wurde um {error} ihrer Kosten oder mehr verfehlt.
plan-cost.total | Diese Zeile braucht davon {units}: {low} bis {high}.
plan-cost.no-units | Wie viele davon sie braucht, hat noch niemand gesagt (plan.lines.{line}.units).
plan-cost.none | Kosten einer ähnlichen sind nicht verzeichnet.
plan-cost.no-budget | Ein Budget ist dafür nicht benannt.
plan-cost.unit-project | Projekt
plan-cost.unit-hour | Stunde
plan-cost.unit-day | Tag
plan-cost.unit-sample | Probe
plan-cost.unit-run | Lauf
plan-cost.unit-report | Bericht
plan-cost.unit-year of the instrument | Jahr eines solchen Instruments
plan-cost.unit-equipment of a facility | Anlage (nur Geräte)
plan-cost.known | Die Zeilen, deren Betrag gesetzt oder angenommen ist, kommen zusammen auf {money} ({lines}).
plan-cost.none-known | Keine Zeile hat einen Betrag.
plan-cost.like | Mit {lines}, wie ähnliche kosten, kommt der Plan auf {low} bis {high} (alle billig, alle teuer; nominal).
plan-cost.unknown | Nicht darin, weil keine Zahl von Einheiten oder keine ähnlichen Kosten bekannt sind: {lines}.
plan-cost.apart | Erfunden und in keiner Summe: {lines}.
plan-cost.assumed | Für {lines} ist kein Budget gesetzt: Was verteilt wird, ist angenommen.
measure-way.by | Es brauchte: {instruments}.
measure-way.no-cost | Kosten einer ähnlichen sind nicht verzeichnet.
measure-way.questions | Es entschiede: {questions}
open-question.nothing | Was immer herauskommt, keine Zeile dieses Plans kommt, geht oder ändert sich.
open-question.moves | Sie bewegt {money}: {lines}.
open-question.unpriced | Sie bewegt kein bekanntes Geld: {lines}.
open-question.comes | {line} käme hinzu
open-question.goes | {line} entfiele
open-question.changes | {line} wäre eine andere
open-question.base-rate | Von {n} {n:entschiedenen Befund|entschiedenen Befunden} ihrer Regel sind {confirmed} bestätigt; bei dieser Rate ist die Antwort {worth} wert.
open-question.uniform | Nur {n} {n:Befund ihrer Regel ist|Befunde ihrer Regel sind} entschieden, also gelten beide Antworten als gleich wahrscheinlich; dann ist die Antwort {worth} wert.
open-question.cost | Die Klärung kostet {cost}.
open-question.settled | Es ist bestätigt und hängt an einer Wahl: anders getroffen, wäre es widerlegt.
`;
