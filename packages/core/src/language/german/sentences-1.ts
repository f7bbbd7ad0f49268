/** German sentences of rules and lines of plans from `evidence.no-tables` to `fragmented-system.no-list`, by code. */
export const germanSentences1 = `
evidence.no-tables | Dem Arbeitsbereich {tables:fehlt die Tabelle|fehlen die Tabellen} {tables}.
evidence.no-columns | Der Tabelle {table} {columns:fehlt die Spalte|fehlen die Spalten} {columns}. {rest}
evidence.no-region | Die Daten dieses Arbeitsbereichs umfassen den Ort {region} nicht.
evidence.unsaid | Die Stelle hat in quoin.yaml nicht gesagt: {settings}.
evidence.no-counts | Der Arbeitsbereich enthält {things} nicht nach @regions ({table}).
evidence.refused | Die Daten enthalten Unbrauchbares ({count} {count:Stelle|Stellen}); das erste: {problem}
evidence.repeated-key | {table} enthält denselben Fall zweimal (Zeilen {first} und {second}); welcher zählt, ist nicht zu erkennen.
line.own-words | {words}
line.if-decided | (Zur Entscheidung der Stelle: Das Gefundene ist kleiner, als sie für handlungswürdig hält.) {action}
line.who-answers | Binnen eines Jahres benennen, wer dafür einsteht und mit welchem der Mittel von „{measure}“. {statement}
line.no-size | Keine Kosten bekannt: Die Planzeile nennt die Antwort, die Stelle bemisst sie.
benchmark.result | {found}: {outcome}.
falling-share.too-few | Der Anteil: {part} ist für {years} Jahre aus {known} @regions bekannt; gebraucht werden {minimum}.
falling-share.comparison | {draws} Ziehungen, in denen die Änderung jedes Orts gleich wahrscheinlich nach oben wie nach unten geht
falling-share.baseline | Mittel über {years} Jahre
falling-share.ends | erstes und letztes Jahr allein
falling-share.two-years | Mittel über zwei Jahre
falling-share.without-extreme | ohne den Ort mit der größten Änderung
falling-share.without-newest | ohne das neueste Jahr
falling-share.a-fall | ein Rückgang um {size}
falling-share.result | Von den ersten zu den letzten {years} Jahren änderte sich der Anteil ({part}) im Mittel über {known} @regions um {change} und sank in {fell}; ausgeloste Vorzeichen je Ort ergeben {chance} ({p}): {outcome}. {nation} Ein gemeinsamer Stoß auf alle @regions zeigte sich nicht als Zufall.
falling-share.nation | @Whole: {before} in {first}, {now} in {last}.
falling-share.confirmed | er sinkt
falling-share.not-supported | kein Rückgang über alle @regions
falling-share.insufficient-data | ob er sinkt, ist nicht zu sagen
spread.question-above | Drängen sich {plural} stärker auf wenige @regions als {base}?
spread.question-below | Verteilen sich {plural} gleichmäßiger über die @regions als {base}?
spread.any-base | das, dem sie folgen könnten
spread.no-table | Keine Tabelle sagt für {plural}, wo jedes liegt (Rolle {table}).
spread.no-base | Der Arbeitsbereich enthält nichts, woran {plural} zu messen wären.
spread.result | Der Herfindahl-Index über @regions ({units} {plural}) beträgt {index}; eine Verteilung wie {base} {year} ergibt {chance} ({p}): {outcome}. Größte Anteile: {top}. {rest}
spread.above-confirmed | stärker konzentriert als {base}
spread.above-not-supported | nicht stärker konzentriert als {base}
spread.above-insufficient-data | ob stärker konzentriert als {base}, ist nicht zu sagen
spread.below-confirmed | gleichmäßiger als {base}
spread.below-not-supported | nicht gleichmäßiger als {base}
spread.below-insufficient-data | ob gleichmäßiger als {base}, ist nicht zu sagen
spread.share-of | {region} {share} ({base} {expected})
spread.unplaced | {count} {count:hat|haben} keinen eindeutig bekannten Ort.
spread.uncounted | Die Zahl ({plural}) fehlt für {regions}; fehlend ist nicht null.
spread.too-few | {placed} von {all} ({plural}) haben einen bekannten Ort; gebraucht werden mindestens {minimum} und {share}.
spread.no-values | Für {regions} gibt es keine Angabe ({base}); fehlend ist nicht null.
spread.no-values-of-year | Für {regions} gibt es keine Angabe für {year} ({base}); fehlend ist nicht null.
spread.all-regions | alle @regions
spread.draws | {draws} Ziehungen, die ebenso viele im Verhältnis von {base} {year} über die @regions verteilen
spread.against | gegen {base} {year}
spread.lower-index | ein um {size} niedrigerer Index
spread.higher-index | ein um {size} höherer Index
spread.chart | Anteil nach @regions: {plural} (Balken) und {base} (Marke)
spread.without | ohne {region}
spread.filled | die {count} ohne Ort verteilt wie {base}
sureness.no-power | Kein Effekt gleich welcher Größe wäre vom Zufall zu unterscheiden gewesen; {matters} wäre schon von Belang.
sureness.would-be-seen | In vier von fünf Fällen wäre {seen} gefunden worden; {matters} ist das Geringste von Belang.
sureness.low-power | Erst {seen} oder mehr wäre in vier von fünf Fällen gefunden worden, während {matters} schon von Belang wäre.
sureness.small | Was zu sehen war, {seen}, ist wirklich und kleiner als das Handlungswürdige, {matters}.
sureness.family-of-fields | {looks} {looks:Feld wurde|Felder wurden} geprüft, {confirmed} bestätigt; etwa {expected} fielen allein durch Zufall unter das Niveau, sodass p hier unter {level} bleiben muss.
sureness.family | {looks} {looks:Ort wurde|Orte wurden} geprüft, {confirmed} bestätigt; etwa {expected} fielen allein durch Zufall unter das Niveau, sodass p hier unter {level} bleiben muss.
sureness.robust | Jede der {choices} aufgeführten Wahlmöglichkeiten ergibt dieselbe Antwort.
sureness.untried | Keine andere Wahl wurde versucht: Die Antwort hängt an dieser.
sureness.depends | Die Antwort hängt an einer Wahl: nicht bestätigt bei {choices}.
sureness.choice | „{label}“
sureness.until | Bis {year}: {statement}
sureness.uncoded | Von {all} ({things}) nennen {coded} ({share}) {code}; mindestens {minimum} müssen es, sonst ist das nicht Genannte unbekannt und nicht abwesend.
sureness.empty | Es gibt keine Einträge ({things}); mindestens {minimum} davon müssen {code} nennen, sonst ist das nicht Genannte unbekannt und nicht abwesend.
world-chain.economy | Kein Name der Tabelle sagt, welche Volkswirtschaft die der Stelle ist.
world-chain.size | Die Tabelle hat zu viele Wirtschaftszweige für einen Befund; der Befehl rechnet sie.
world-chain.productive | Ein Jahr der Tabelle stellt weniger her, als es verbraucht: Es lässt sich nicht durchschauen.
exposure.none | {why}
exposure.too-early | Noch liegen keine zwei Jahre vor, nach denen zu gehen wäre.
exposure.beyond-fifty | Vorlauf: über fünfzig Jahre {early}; der Aufbau des Könnens dauert {capability}. Überholt, bevor das Können steht: {before}.
exposure.time-left | Vorlauf: {lead} Jahre {early}; der Aufbau des Könnens dauert {capability}, sodass {spare} Jahre zur Entscheidung bleiben. Überholt, bevor das Können steht: {before}.
exposure.time-missing | Vorlauf: {lead} Jahre {early}; der Aufbau des Könnens dauert {capability}, sodass {spare} Jahre fehlen. Überholt, bevor das Können steht: {before}.
exposure.early | (mit einer Wahrscheinlichkeit von eins zu zehn: unter {years})
exposure.assets | Gefährdete Vermögen bis {year}: höchstens {lost} erwartet, {wide} mit einer Wahrscheinlichkeit von eins zu zehn, von insgesamt {all} ({makers}{vintage}). Vermögen, nicht Gewinn. {ready} {where}
exposure.vintage | , Stand {years}
exposure.ready | Nicht gezählt: {count} {count:Hersteller|Hersteller} der Nachfolgetechnik.
exposure.listed-firms | {count} börsennotierte {count:Firma|Firmen} der Branche ({industry})
exposure.makers | {count} {count:Hersteller|Hersteller} auf der Karte
exposure.most-exposed | Am stärksten betroffen: {regions}.
answer.dispersed-supervision | Ein Ressort benennen, das für {place} die Liste der Träger und Felder führt, die mehrere Aufsichten oder Programme fördern, und jedes neue Projekt vor der Bewilligung daran prüfen.
answer.dispersed-supervision-here | Jedes von {place} vorgeschlagene Projekt an der Liste der Träger und Felder prüfen, die mehrere Aufsichten oder Programme fördern, und im Vorschlag sagen, wer sonst noch fördert.
answer.dispersed-supervision-cost | Keine Kosten bekannt: eine Änderung von Zuständigkeiten, nicht von Geld.
answer.unstable-support | In die Regeln des Fonds ({place}) schreiben, dass Aufgaben von mindestens vier Jahren aus mehreren Quellen gespeist und jedes Jahr geprüft, aber nicht neu ausgeschrieben werden.
answer.unstable-support-here | In die Regeln der eigenen Fonds ({place}) schreiben, dass Aufgaben von mindestens vier Jahren jedes Jahr geprüft, aber nicht neu ausgeschrieben werden und dass das Geld sich solchen Aufgaben des Fonds von oben (@whole) anschließt.
answer.unstable-support-cost | Kein eigenes Geld: Den Teil des Fonds für solche Aufgaben setzt die Aufteilung des Fonds (M1.2). Verlässliche Grundfinanzierung der Institute steht nicht in den Daten.
answer.fragmented-system | Gemeinsame Plattformen einrichten, die die unverbundenen Teile des Agrarforschungssystems ({place}) verbinden, und Stellen, die an einer einzigen Einrichtung hängen, einen zweiten Träger geben.
answer.fragmented-system-here | Die Einrichtungen des Agrarforschungssystems ({place}) in die Plattformen eintreten lassen, die seine unverbundenen Teile verbinden, und für jede an einer von ihnen allein hängende Stelle einen zweiten Träger benennen.
answer.fragmented-system-cost | Keine Kosten bekannt: Unbesetzte Stellen und ihre Mittel stehen nicht in den Daten.
answer.closed-facilities | Die Anlagen ({place}) der Gesellschaft öffnen: neue Geräte an die jährliche Note für gemeinsame Nutzung binden, beginnend mit den Trägern der Noten „mangelhaft“ und „ausreichend“.
answer.closed-facilities-cost | Keine Kosten bekannt: Stunden und Betriebskosten stehen nicht in den Daten.
answer.introduction-without-absorption | Die Förderung eingekaufter Technik ({place}) an Ausgaben für ihre Aneignung binden und beide Zahlen jährlich berichten.
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
answer.cooperation | Jedes Labor des Agrarforschungssystems ({place}), das nur eine Art von Einrichtung umfasst, bei der nächsten Verlängerung einen Partner anderer Art aufnehmen lassen, Unternehmen zuerst.
answer.cooperation-cost | Keine Kosten bekannt: eine Bedingung der Verlängerung, kein Geldbetrag.
answer.orphan-technology | Für jedes verwaiste Programm ({place}) ein Institut benennen, das es trägt, mit einer Aufgabe von mindestens vier Jahren. {statement}
answer.orphan-technology-cost | Keine Kosten bekannt: Die Grundfinanzierung der Institute steht nicht in den Daten.
answer.unrelated-herding | Bevor ein Ort ({place}) in einer Branche gefördert wird, in die mehrere zugleich eintreten, ihn zeigen lassen, aus welcher seiner heutigen Branchen die neue erwächst. {statement}
answer.unrelated-herding-cost | Keine Kosten bekannt: eine Förderbedingung, kein Geldbetrag.
answer.engineering-doctorates | Promovierende der Ingenieurwissenschaften ({place}) an Aufgaben übergreifender Technologie ausbilden, mit Plätzen in Instituten und Firmen.
answer.engineering-doctorates-cost | Keine Kosten bekannt: Die Kosten eines Platzes stehen nicht in den Daten.
answer.standards | Normung zur Daueraufgabe der Institute für übergreifende Technologie ({place}) machen: Projekte nennen die internationalen Normen, die sie einbringen.
answer.standards-cost | Keine Kosten bekannt: Die Arbeit an Normen hat in den Daten keinen Preis.
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
answer.leading-firms | Unternehmen, die Ketten führen ({place}), gemeinsame übergreifende Forschung ihrer Zulieferer tragen lassen und ihre FuE neben der vergleichbarer Firmen im Ausland verfolgen.
answer.renewed-first | Zuerst die Daten erneuern, die {last} enden; wo sie es dann noch sagen: {action}
answer.from-above | Ein Teil der Aufgabe von oben (@whole): Der Befund gilt dem Ganzen, ob er hier gilt, ist nicht gemessen, und der Indikator ist der des Ganzen.
candidate-portfolio.invented | Erfundene Kandidaten: {action}
candidate-portfolio.clash | keine Auswahl unter den {all} Kandidaten ({place}) hält alle Regeln des Fonds ein: {rules} sind nicht zugleich einzuhalten. Das Budget erhöhen oder eine davon aufgeben.
candidate-portfolio.none-fits | keinen der {all} {all:Kandidaten|Kandidaten} ({place}) beginnen: Keiner passt zu den Regeln des Fonds.
candidate-portfolio.others-first | keinen der {all} {all:Kandidaten|Kandidaten} ({place}) beginnen: Andere sind für das Geld des Fonds mehr wert; was einen hineinbrächte, steht in der Tabelle.
candidate-portfolio.begin | {when} {chosen} von {all} Kandidaten ({place}) beginnen; zusammen höben sie Technologien um {levels} Reifestufen.
candidate-portfolio.in-year | im Jahr {year}
candidate-portfolio.between | zwischen {years.from} und {years.to}
candidate-portfolio.worth | Wert ist Gewicht der Kategorie × gehobene Reifestufen.
candidate-portfolio.invented-costs | Kosten, Reife und Reihenfolge sind erfunden, um zu zeigen, was der Plan sagt, sobald eine Stelle ihre eigenen eingetragen hat; dieses Geld geht in keine Summe ein.
candidate-portfolio.left-out | {n} Kandidaten fehlt eine Zahl; sie bleiben aus.
candidate-portfolio.one-purse | Für alle @regions gibt es eine Kasse: Der Plan des Ganzen (@whole) beginnt hier dieselben Kandidaten.
chain-owners.guide | Die Integration von {system} um {enterprise} herum führen: Es deckt {covered} von {links} Gliedern ({share}); Partner suchen für {open}.
chain-owners.not-yet | Für {system} noch keine Kettenführung benennen: Das Unternehmen auf den meisten Gliedern, {enterprise}, deckt {covered} von {links} ({share}); zuerst Zusammenarbeit fördern.
chain-owners.no-link | keines
chain-owners.cost | Keine Kosten bekannt. Deckung ist, was die Karte verzeichnet, nicht Umsatz oder Beherrschung.
cover-gaps.action | Die Lücken schließen: {reach}{calls}.
cover-gaps.none | kein bestehendes Programm erreicht eine davon
cover-gaps.some | {programmes} bestehende {programmes:Programm kann|Programme können} {covered} von {gaps} aufnehmen
cover-gaps.calls | ; neue Ausschreibungen braucht es für {uncovered}: {open}
cover-gaps.cost | Keine Kosten bekannt: Das Register nennt keinen Preis der fehlenden Posten. Programme werden nach Technologie zugeordnet, der eigenen oder der übergeordneten.
firms-to-examine.action | Herausfinden, was der größte Hersteller jeder dieser Branchen ({place}) von seiner Kette beherrscht, und erst dann benennen, wer aufzubauen ist: {firms}. In Klammern der Teil der Wertschöpfung, der an den Lieferungen der Branche hängt, und der ausländische Teil alles dessen, was hinter ihren Vorleistungen steht ({year}).
firms-to-examine.firm | {firm} ({industry}, {hangs} · {reliance})
firms-to-examine.cost | Keine Kosten bekannt. Größe ist nicht Beherrschung einer Kette: Keine Tabelle zeigt, was eine Firma davon hält. Vermögen gelten für ihr eigenes Jahr; von der Börse genommene Firmen fehlen.
fund-envelope.divide | {total}{years} auf {fields} Felder und {regions} @regions aufteilen und für jedes Feld eine Ausschreibung öffnen{terms}.
fund-envelope.take-up | {part}{years} des Fonds von oben (@whole) für {place} aufnehmen ({share} von {total}{capped}), nach den Feldern der Tabelle.
fund-envelope.capped | , das Höchste für einen einzelnen Ort
fund-envelope.not-published | Sich mit Projekten aus {place} an den Ausschreibungen der Aufteilung (@whole) beteiligen: Was die Ausschreibungen von {year} ihm gaben, wurde nicht veröffentlicht; ein Teil davon wird hier nicht errechnet.
fund-envelope.none-led | Sich mit Projekten aus {place} an den Ausschreibungen der Aufteilung (@whole) beteiligen: Kein Projekt der Ausschreibungen von {year} wurde von dort geleitet; ein Teil davon wird hier nicht errechnet.
fund-envelope.no-figure | Keine Kosten bekannt: Auch der Plan des Ganzen (@whole) gibt diesem Ort keine Zahl.
fund-envelope.clash | Keine Aufteilung hält die Grenzen ein: Höchstens {share} für jeden von {regions} Orten und die Untergrenzen sind nicht zugleich einzuhalten. Den größten Anteil eines Orts erhöhen oder die Untergrenzen senken.
fund-envelope.in-years |  in {years}
fund-envelope.a-year |  im Jahr
fund-envelope.under | , mit {terms}
fund-envelope.largest | kein Ort über {share}
fund-envelope.long | mindestens {share} ({money}) in Aufgaben von {years} Jahren oder mehr
fund-envelope.spread-half | jedes Feld in höchstens der Hälfte seiner Orte, die das meiste davon hatten
fund-envelope.spread | kein Feld in mehr als {regions} Orten
fund-envelope.start | Ausgegangen wird von dem, was die Ausschreibungen von {year} gaben: {counted} entschiedene Projekte mit Geld, Ort und Feld, als Beleg der Aufteilung und nicht als Kandidaten{left}.
fund-envelope.left | ; {unpriced} jenes Jahres haben kein veröffentlichtes Geld und {unplaced} keinen bekannten Ort oder kein bekanntes Feld
fund-envelope.size | Die Höhe ist eine Annahme und keine Bewilligung: {yearly} im Jahr, nominal, so viel wie die Ausschreibungen von {year} gaben, wo die Budgets nichts anderes sagen.
fund-envelope.one-source | Eine Geldquelle ist bekannt.
fund-envelope.sources | {sources} Geldquellen, jede mit eigenem Budget.
fund-envelope.proof | Nachgewiesen ist das geringste von jener Aufteilung verschobene Geld. Anderes öffentliches und privates Geld steht in keiner Tabelle; eine Hebelwirkung wird nicht gemessen.
institute-lines.positions | Jedem der {institutes} gefundenen Institutsunternehmen ({place}) eine strategische Stellung geben, danach, ob seine Branche bezahlen kann, was alle in ihr brauchen, und wer für sie forscht: {parts}.
institute-lines.forms | Jedes der {institutes} gefundenen Institutsunternehmen ({place}) in der Form fördern, die zu seiner Stellung gehört: {parts}.
institute-lines.part | {n} {label}
institute-lines.cost | Eine Stellung je Institut, eine Form je Stellung (plan.positions). Ein Namensmuster ist weder ein Register noch die amtliche Liste der 242 umgewandelten Institute. Keine Kosten bekannt: Grundfinanzierung, Preise und Zuschüsse der Institute stehen nicht in den Daten; Formen lassen sich nicht nach Preis wählen.
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
laboratory-sites.held-back | Keines eröffnet in {places}: Die dort stehenden haben Platz.
laboratory-sites.distance | Entfernungen sind Großkreise zwischen Hauptorten.
laboratory-sites.left-out | Mangels Personalzahlen weggelassen: {codes}.
laboratory-sites.strange | Kein Ort des Vergleichs und daher nicht vorangestellt: {codes}.
largest-firms.examine | {firms} als mögliche führende Unternehmen ({place}) prüfen: die größten nach Bilanzsumme (2019) unter {all} börsennotierten Herstellern, von denen {priced} eine Bilanzsumme melden.
largest-firms.cost | Keine Kosten bekannt. Größe ist nicht Beherrschung einer Innovationskette: Keine Tabelle zeigt die Wertschöpfungsketten der Firmen. Von der Börse genommene Firmen fehlen.
lead-regions.own | In {place} ein Zentrum für industrielle Innovation vorbereiten: Rang {rank} von {all} auf dem Bewertungsbogen der Stelle mit {points} von 100 Punkten.
lead-regions.all | {places} Zentren für industrielle Innovation führen lassen: die ersten {leading} von {all} auf dem Bewertungsbogen der Stelle.
lead-regions.cost | Keine Kosten bekannt: Keine Tabelle enthält die Kosten eines Zentrums. Punkte folgen der Größe wie der Güte; die Grenzen des Bogens sind die der Stelle.
merge-overlaps.action | Für jede der {things} von mehreren geförderten Technologien und Posten ein Ressort führen und die anderen seiner Ausschreibung beitreten lassen: siehe Liste.
merge-overlaps.cost | Eine Ersparnis wird nicht behauptet: Zusammengelegtes Geld ist kein gespartes. Was Ressorts außerhalb des Registers tun, ist nicht bekannt.
policy-by-category.nation | Die Politik nach Kategorien ausrichten: {types}{unclassed}.
policy-by-category.type | {n} {label} ({advice})
policy-by-category.unclassed | ; {n} mangels Zahlen nicht eingeordnet
policy-by-category.own | {place} als Ort der Kategorie „{label}“ behandeln: {advice}; mit dem schwächsten Posten „{item}“ beginnen.
policy-by-category.unknown | {place} noch keine Mittel nach Kategorie geben; zuerst berichten, was auf dem Bewertungsbogen fehlt: {missing}.
policy-by-category.cost | Keine Kosten bekannt: Die Kategorien wählen Mittel, nicht Beträge.
waiting-applications.beside | Hier nicht gezeigt: {applications} Anträge unter {calls} {calls:Ausschreibung|Ausschreibungen}, über die noch entschieden werden kann; sie stehen neben dieser Zeile für die, die Anträge sehen dürfen.
broken-link.question | Könnte eine einzelne liefernde Branche im Ausland so viel von der Kette anhalten, dass es die ganze Volkswirtschaft spürt?
broken-link.baseline | {part} der Lieferungen ersetzbar, {year}
broken-link.replaceable | {part} ersetzbar
broken-link.limit | Grenze {limit}
broken-link.earlier | im Jahr {year}
broken-link.groups | eine Gruppe von Volkswirtschaften als ein Lieferant
broken-link.comparison | {limit} der gesamten Wertschöpfung
broken-link.found | Von {suppliers} liefernden {suppliers:Branche|Branchen} im Ausland kosteten diese am meisten Wertschöpfung ({year}), wenn sie anhielten und {part} ersetzbar wäre: {most}
broken-link.one | {industry}, {economy} ({share})
broken-link.none | Keine Branche einer anderen Volkswirtschaft liefert etwas.
broken-link.confirmed | eine davon allein wird in der ganzen Volkswirtschaft gespürt
broken-link.refused | keine davon allein wird in der ganzen Volkswirtschaft gespürt
business-research.baseline | Mittel über {years} Jahre, {factor} des Medians
business-research.factor | {factor} des Medians
business-research.without | ohne {geo}
business-research.newest | neuestes Jahr allein
business-research.yearbook | Industriefirmen des Jahrbuchs, {years}
business-research.no-yearbook | Industriefirmen des Jahrbuchs, keine Jahre
business-research.comparison | {factor} des Medians aus {geos}
business-research.found | Grundlagen- und angewandte Forschung machten {years} {share} der FuE der Wirtschaft aus; {factor} des Medians der Vergleichsländer sind {limit} {domestic} (die Einordnung unterscheidet sich nach Land)
business-research.domestic | und Industriefirmen melden {share} für {year}
business-research.missing | FuE der Wirtschaft nach Art ist für {own} Jahre ({country}) und für {known} von {all} Vergleichsländern mit {needed} Jahren bekannt; gebraucht werden {needed} Jahre und zwei Vergleichsländer.
business-research.confirmed | Firmen überlassen Forschung anderen
business-research.not-supported | nicht unter diesem Teil dessen, was Vergleichsländer tun
chain-dependence.question | Hängen die Branchen des Ganzen (@whole), durch die ganze Kette gesehen, stärker an Vorleistungen aus dem Ausland als dieselben Branchen anderswo?
chain-dependence.baseline | die ganze Kette, nach Produktion gewichtet, {year}
chain-dependence.face | nur unmittelbare Käufe
chain-dependence.equal | jede Branche gleich
chain-dependence.without | ohne {industry}
chain-dependence.earlier | im Jahr {year}
chain-dependence.comparison | die mittlere von {peers} anderen {peers:Volkswirtschaft|Volkswirtschaften}, dieselben Branchen gleich gewichtet
chain-dependence.found | {year} kamen {now} dessen, was hinter den Vorleistungen der Industrie steht, aus dem Ausland, {face} nach unmittelbaren Käufen ({before} in {first}); die mittlere von {peers} anderen {peers:Volkswirtschaft|Volkswirtschaften} steht bei {limit}. Am meisten: {most}
chain-dependence.one | {industry} ({share})
chain-dependence.few | Es {peers:gibt|gibt} {peers} andere {peers:Volkswirtschaft|Volkswirtschaften} zum Vergleich; gebraucht werden {needed}.
chain-dependence.unknown | Nichts ist darüber bekannt, was die Branchen kaufen.
chain-dependence.confirmed | stärker als anderswo
chain-dependence.refused | nicht stärker als anderswo
closed-facilities.no-grade | {table} enthält keine Note.
closed-facilities.few-hosts | Nur {hosts} {hosts:Einrichtung wurde|Einrichtungen wurden} {year} benotet; gebraucht werden mindestens {minimum}.
closed-facilities.shown | {year} wurden {share} von {hosts} Einrichtungen für die Öffnung ihrer Anlagen und Geräte mit gut oder sehr gut benotet ({past} in {first})
closed-facilities.quota | {shown}. Doch seit {since} gab jede Runde genau {good} solche Noten, an wechselnde Einrichtungen: Die Note ist ein Rangplatz und sagt nicht, wie offen Anlagen sind.
closed-facilities.fewer | {shown}; weniger als {limit} aller Bewerteten.
closed-facilities.not-fewer | {shown}; nicht weniger als {limit} aller Bewerteten.
closed-facilities.comparison | der Anteil in {first} und die Hälfte der Einrichtungen
closed-facilities.round-of | die Runde {year}
closed-facilities.round | die Runde {year} ({hosts} Einrichtungen)
closed-facilities.limit-of | Grenze {limit}
closed-facilities.chart | Einrichtungen mit gut oder sehr gut
closed-facilities.good | gut oder sehr gut
closed-facilities.region-question | Sind in {region} weniger Einrichtungen für die Öffnung ihrer Anlagen gut benotet, als der Zufall ergibt?
closed-facilities.region-none | In {region} wurde {year} keine Einrichtung benotet: {table} hat dazu keine Zeile.
closed-facilities.region-result | {year} wurden in {region} {good} von {hosts} Einrichtungen für die Öffnung ihrer Anlagen und Geräte mit gut oder sehr gut benotet; zieht man {hosts} aus allen {all} Einrichtungen zufällig, ergeben sich {chance.low} bis {chance.high} ({p}): {outcome}.
closed-facilities.confirmed | weniger, als der Zufall ergibt
closed-facilities.not-supported | nicht weniger, als der Zufall ergibt
closed-facilities.insufficient-data | ob weniger, als der Zufall ergibt, ist nicht zu sagen
closed-facilities.a-lower-share | ein Rückstand von {size}
closed-facilities.region-comparison | {hosts} Einrichtungen, zufällig aus allen {all} von {year} gezogen
closed-facilities.all | alle Einrichtungen
closed-facilities.chance | durch Zufall
contracted-research.share-question | Sinkt über alle @regions der Teil, den {receiver} an der bezahlten externen FuE der Industriefirmen haben?
contracted-research.share | {receiver}: Teil der externen FuE, die Industriefirmen bezahlen
contracted-research.universities | Hochschulen
contracted-research.institutes | Forschungsinstitute
contracted-research.money-question | Bezahlen Industriefirmen weniger als {limit} dessen, was Hochschulen für FuE ausgeben?
contracted-research.no-tables | Der Arbeitsbereich enthält nicht, wer die FuE der Hochschulen bezahlt ({payers}), neben der gesamten FuE ({totals}).
contracted-research.no-year | Kein Jahr enthält zugleich, was Hochschulen von der Wirtschaft erhalten, was Industriefirmen ihnen bezahlen und die gesamte FuE.
contracted-research.both | {year} melden Hochschulen {received} aus der Wirtschaft ({received_share} ihrer FuE), Industriefirmen melden {reported} an Hochschulen ({reported_share})
contracted-research.disagree | {both}: ein Faktor {factor}. Die Quellen widersprechen einander; Firmen außerhalb von Industrie und Dienstleistungen erklären nur einen Teil.
contracted-research.agree | {both}.
contracted-research.by-universities | nach Angabe der Hochschulen
contracted-research.by-firms | nach Angabe der Industriefirmen
contracted-research.comparison | {limit} der FuE der Hochschulen
cooperation.result | Von {undertakings} ({things}) mit zwei oder mehr Partnern verbinden {mixed} mindestens zwei von Hochschule, Institut und Unternehmen ({companies} haben ein Unternehmen); Netze, in denen jedes Vorhaben seine Zahl von Partnern und jeder Partner seine Zahl von Vorhaben behält, ergeben {chance.low} bis {chance.high} ({p}): {outcome}. Die gegenseitige Information der drei Arten beträgt {information} Bit ({null.low} bis {null.high} in jenen Netzen). {year}
cooperation.confirmed | die Arten verbinden sich weniger, als ihre Zahlen erklären
cooperation.not-supported | die Arten verbinden sich nicht weniger, als ihre Zahlen erklären
cooperation.insufficient-data | ob sich die Arten weniger verbinden, als ihre Zahlen erklären, ist nicht zu sagen
cooperation.mixes | die Arten mischen sich stärker, als ihre Zahlen erklären
cooperation.list-of | Liste {year}; Arten sind aus Namen gelesen.
cooperation.no-table | Der Arbeitsbereich enthält keine Projektpartner: Wer mit wem arbeitet, ist nicht bekannt. Projektlisten nennen nur die Leitung.
cooperation.too-few | Von {placed} Partnern haben {coded} eine bekannte Art; sie ergeben {undertakings} ({things}) mit zwei oder mehr Partnern. Gebraucht werden mindestens {minimum} davon und {share} bekannte Arten.
cooperation.one-kind | Alle {partners} Partner sind von einer Art; ob sich Arten verbinden, kann nicht gefragt werden.
cooperation.networks | {draws} Netze mit denselben Zahlen von Partnern und Vorhaben
cooperation.points | ein Rückstand von {points}
cooperation.projects | Projekte
cooperation.laboratories | Labore
cooperation.baseline | mindestens zwei der drei Arten
cooperation.three | alle drei Arten
cooperation.without-largest | ohne {partner}, am häufigsten beteiligt
cooperation.project-question | Verbinden sich Hochschulen, Institute und Unternehmen in Projekten weniger, als ihre Zahlen erklären?
cooperation.laboratory-question | Teilen Hochschulen, Institute und Unternehmen Labore des Forschungssystems weniger, als ihre Zahlen erklären?
cooperation.chart | Vorhaben, die mindestens zwei Arten verbinden
cooperation.band | Netze gleicher Zahlen
coordination.shared | Von {things} Technologien und Kartenposten, an denen Ressorts handeln, teilen sich mehrere {shared} ({share}) in vergleichbaren Teilen: {names}.
coordination.not-shared | Keine der {things} Technologien und Kartenposten, an denen Ressorts handeln, teilen sich mehrere in vergleichbaren Teilen.
coordination.few-things | Das Register sagt für {things} Technologien und Kartenposten, welches Ressort daran handelt ({departments} {departments:Ressort|Ressorts}); Mittel nach Ressorts stehen nicht darin. Gebraucht werden mindestens {minimum} Dinge und zwei Ressorts.
coordination.overlap-comparison | 1 − Σ Anteil² der Ressorts in einer Zelle, mindestens {limit}
coordination.open | Von {needed} gebrauchten Kartenposten und übergreifenden Technologien nennt keine Ausschreibung, kein Projekt und kein Programm des Registers {open} ({share}): {names}. Was außerhalb des Registers steht, ist nicht bekannt.
coordination.none-open | Jeden der {needed} gebrauchten Kartenposten und übergreifenden Technologien nennt eine Ausschreibung, ein Projekt oder ein Programm.
coordination.few-needed | Das Register nennt {needed} Kartenposten und übergreifende Technologien als gebraucht; mindestens {minimum} müssen es sein.
coordination.from-things | ab {count} {count:Ding|Dingen}
coordination.limit-of | Grenze {limit}
coordination.coded-records | Ausschreibungen, Programme und Projekte
coordination.coded-things | eine Technologie oder einen Kartenposten
coordination.gap-comparison | was das Register als gebraucht nennt: {needed}
dispersed-supervision.programmes-question | Leiten Einrichtungen in mehr Programmen, als ein Verteilen der Projekte innerhalb ihrer Felder ergibt?
dispersed-supervision.programmes | Von {busy} Einrichtungen, die {led} oder mehr leiten (@projects), leiten {share} in {many} oder mehr Programmen; verteilt man die Projekte innerhalb ihrer Felder neu, wobei jede Einrichtung und jedes Programm seine Zahl behält, ergeben sich {chance} ({p}): {outcome}.
dispersed-supervision.spread-out | breiter gestreut, als der Zufall es ergäbe
dispersed-supervision.kept-together | Einrichtungen halten sich stärker an ihre eigenen Programme, als der Zufall es ergäbe
dispersed-supervision.cannot-be-told | ob sie breiter gestreut sind, ist nicht zu sagen
dispersed-supervision.as-chance | nicht breiter gestreut, als der Zufall es ergäbe
dispersed-supervision.no-fields | Der Arbeitsbereich sagt nicht, zu welchem Feld jedes Programm gehört ({table}): Eine Einrichtung eines Fachs ist nicht in Programmen aller zu erwarten.
dispersed-supervision.few-busy | Nur {busy} {busy:Einrichtung leitet|Einrichtungen leiten} {led} oder mehr Projekte; gebraucht werden mindestens {minimum}.
dispersed-supervision.many-within-fields | {many} oder mehr Programme, innerhalb der Felder
dispersed-supervision.many | {many} oder mehr Programme
dispersed-supervision.lead-more | Einrichtungen, die {led} oder mehr Projekte leiten
dispersed-supervision.all-fields | Projekte über alle Felder verteilt
dispersed-supervision.excess | ein Überschuss von {size}
dispersed-supervision.draws | {draws} Ziehungen, in denen jede Einrichtung ihre Projekte je Feld und jedes Programm seine Zahl behält
dispersed-supervision.programmes-chart | Einrichtungen mit den meisten Projekten, und in wie vielen Programmen
dispersed-supervision.hosts-question | Unterstehen mehr als ein Zehntel der Träger von Laboren und Stationen mehreren zentralen Ressorts?
dispersed-supervision.above | Von {hosts} Einrichtungen, die die Listen der Labore, Feldstationen und gemeinsamen Anlagen mindestens zweimal mit einem zentralen Ressort nennen, unterstehen {several} ({share}) mehr als einem davon, mehr als {limit}. {most} Mit Trägern von @regions und Städten sind es {with_local} von {all}. Ein Labor mit mehreren Trägern bleibt aus: Wessen Aufsicht es nennt, ist nicht bekannt. Mittel nach Ressorts stehen nicht in den Daten.
dispersed-supervision.not-above | Von {hosts} Einrichtungen, die die Listen der Labore, Feldstationen und gemeinsamen Anlagen mindestens zweimal mit einem zentralen Ressort nennen, unterstehen {several} ({share}) mehr als einem davon, nicht mehr als {limit}. {most} Mit Trägern von @regions und Städten sind es {with_local} von {all}. Ein Labor mit mehreren Trägern bleibt aus: Wessen Aufsicht es nennt, ist nicht bekannt. Mittel nach Ressorts stehen nicht in den Daten.
dispersed-supervision.most | Am meisten: {hosts}.
dispersed-supervision.host | {host} ({supervisors})
dispersed-supervision.no-departments | Der Arbeitsbereich sagt nicht, welche Aufsichten zentrale Ressorts sind ({table}): Träger von @regions sind davon nicht zu unterscheiden.
dispersed-supervision.few-hosts | {hosts} {hosts:Einrichtung ist|Einrichtungen sind} in zwei oder mehr Einträgen mit einem zentralen Ressort genannt, und {named} von {entries} Laboren und Stationen nennen eine Aufsicht; gebraucht werden mindestens {minimum} und {share}.
dispersed-supervision.exceptions | {limit} der Einrichtungen als Ausnahmen
dispersed-supervision.baseline | zentrale Ressorts, Labore mit einem Träger
dispersed-supervision.with-local | Träger von @regions und Städten mitgezählt
dispersed-supervision.co-hosted | gemeinsam getragene Labore jedem Träger zugerechnet
dispersed-supervision.names-as-printed | Namen wie gedruckt, ohne Tabelle der Nebennamen
dispersed-supervision.limit-of | Grenze {limit}
dispersed-supervision.hosts-chart | Einrichtungen unter mehreren Ressorts
engineering-doctorates.baseline | Ingenieurwissenschaften, {year}
engineering-doctorates.factor | {factor} des Medians
engineering-doctorates.without | ohne {economy}
engineering-doctorates.wider | alle Natur- und Ingenieurwissenschaften
engineering-doctorates.earlier | drei Jahre früher
engineering-doctorates.comparison | {factor} des Medians aus {economies}
engineering-doctorates.found | {year} verlieh {country} {doctors} Promotionen und {first} Erstabschlüsse der Ingenieurwissenschaften, {ratio}; {factor} des Medians von {known} Vergleichsländern sind {limit}
engineering-doctorates.missing | Promotionen und Erstabschlüsse ({field}) sind gemeinsam für {year} ({country}) und für {known} Vergleichsländer bekannt; gebraucht werden zwei.
engineering-doctorates.no-year | kein Jahr
engineering-doctorates.of-year | {year}
engineering-doctorates.confirmed | wenige gehen bis zur Promotion
engineering-doctorates.not-supported | nicht unter diesem Teil dessen, was Vergleichsländer haben
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
failed-parks.no-outcome | {table} enthält kein Ergebnis.
failed-parks.baseline | vor {years} Jahren oder früher durchgefallen
failed-parks.all | alle Durchgefallenen, auch jüngst
failed-parks.evaluations | nur Bewertungen, ohne Abnahmen
failed-parks.limit | Grenze {limit}
failed-parks.comparison | {limit} der durchgefallenen Parks
failed-parks.found | Von {ripe} Agrarparks, die mindestens {years} Jahre vor der letzten Runde ihrer Art durchfielen, haben {again} ({share}) ein späteres Ergebnis; {late} fielen seither durch und konnten noch keines haben. Parks werden nach ihren gedruckten Namen zugeordnet
failed-parks.missing | {ripe} Parks fielen so lange zurück durch, dass ein späteres Ergebnis hätte kommen können; gebraucht werden {minimum}.
failed-parks.confirmed | Durchfallen hat wenig Folgen
failed-parks.not-supported | Durchfallen hat Folgen
fragmented-system.result | Im Agrarforschungssystem von {year} ({industries} Branchen, {institutions} Einrichtungen, {links} Verbindungen) haben {share} der Branchenpaare eine gemeinsame Einrichtung; der Zufall mit denselben Zahlen von Verbindungen ergibt {chance} ({p}): {outcome}. Das Netz hat {parts} getrennte {parts:Teil|Teile} und {bridges} {bridges:Brücke|Brücken}; {one} Einrichtungen dienen nur einer Branche, {five} fünf oder mehr; in {alone} von {laboratories} Laboren hängen alle Stellen ({posts}) an einer Einrichtung. Pflanzen, Tiere und Fische verlangen verschiedene Einrichtungen, sodass einige Ferne in der Sache liegt. Unbesetzte Stellen stehen nicht in den Daten.
fragmented-system.confirmed | Branchen teilen Einrichtungen weniger, als ihre Zahlen von Verbindungen ergäben
fragmented-system.not-supported | Branchen teilen Einrichtungen nicht weniger, als ihre Zahlen von Verbindungen ergäben
fragmented-system.insufficient-data | diese Zahlen von Verbindungen lassen dem Zufall nichts; nichts ist zu prüfen
fragmented-system.no-list | {table} enthält keine Liste.
`;
