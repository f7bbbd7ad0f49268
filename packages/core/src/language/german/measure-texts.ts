/** What measures tell, by their English: a line each. */
export const germanMeasureTexts = `
How concentrated a location's mix is: sum of squared shares | Wie konzentriert die Zusammensetzung eines Standorts ist: Summe der quadrierten Anteile
How varied a location's mix is: Shannon entropy | Wie vielfältig die Zusammensetzung eines Standorts ist: Shannon-Entropie
How far a location's mix is from the pooled one: sum of absolute differences of shares | Wie weit die Zusammensetzung eines Standorts von der gemeinsamen abweicht: Summe der Beträge der Unterschiede der Anteile
How closely a location's mix follows the pooled one | Wie eng die Zusammensetzung eines Standorts der gemeinsamen folgt
Share of a location's units that would have to change activity to match the pooled mix: half of krugman | Anteil der Einheiten eines Standorts, die die Branche wechseln müssten, um der gemeinsamen Zusammensetzung zu gleichen: die Hälfte von krugman
How unevenly an activity is spread over locations, against their size | Wie ungleich eine Branche über Standorte verteilt ist, gemessen an deren Größe
Share of an activity that would have to move to be spread as everything is | Anteil einer Branche, der umziehen müsste, um verteilt zu sein wie alles
How concentrated an activity is in few locations | Wie sehr eine Branche auf wenige Standorte konzentriert ist
Share of an activity in its location | Anteil einer Branche an ihrem Standort
Location quotient: the share of an activity in its location over its share in the whole | Standortquotient: Anteil einer Branche an ihrem Standort, geteilt durch ihren Anteil am Ganzen
Distance between the mixes of two locations | Abstand der Zusammensetzungen zweier Standorte
Likeness of the mixes of two locations | Ähnlichkeit der Zusammensetzungen zweier Standorte
Mean distance over all pairs of locations, held against mixes that differ by chance alone | Mittlerer Abstand über alle Paare von Standorten, gehalten gegen Zusammensetzungen, die sich nur zufällig unterscheiden
Change of that mean distance in one unit of time, held against locations that keep their own mix | Änderung dieses mittleren Abstands je Zeiteinheit, gehalten gegen Standorte, die ihre eigene Zusammensetzung behalten
Mean likeness over all pairs of locations, held against mixes that differ by chance alone | Mittlere Ähnlichkeit über alle Paare von Standorten, gehalten gegen Zusammensetzungen, die sich nur zufällig unterscheiden
Change of that mean likeness in one unit of time, held against locations that keep their own mix | Änderung dieser mittleren Ähnlichkeit je Zeiteinheit, gehalten gegen Standorte, die ihre eigene Zusammensetzung behalten
How many activities a location holds with advantage | Wie viele Branchen ein Standort mit Vorteil hält
How much a location knows, by who else holds what it holds | Wie viel ein Standort kann, danach, wer sonst hält, was er hält
What a location's absent activities promise together, by nearness and complexity | Was die fehlenden Branchen eines Standorts zusammen versprechen, nach Nähe und Komplexität
Fitness of a location: the complexity of all that it holds, added | Fitness eines Standorts: die Komplexität all dessen, was er hält, addiert
Complexity of a location by two eigenvectors: fitness and ECI in one | Komplexität eines Standorts durch zwei Eigenvektoren: Fitness und ECI in einem
How many locations hold an activity with advantage | Wie viele Standorte eine Branche mit Vorteil halten
How much an activity asks, by who holds it | Wie viel eine Branche verlangt, danach, wer sie hält
Complexity of an activity: small where an unfit location manages it | Komplexität einer Branche: klein, wo ein Standort ohne Fitness sie beherrscht
Complexity of an activity by two eigenvectors | Komplexität einer Branche durch zwei Eigenvektoren
Revealed comparative advantage: the share of an activity in its location over its share in the whole | Offenbarter komparativer Vorteil: Anteil einer Branche an ihrem Standort, geteilt durch ihren Anteil am Ganzen
How much of an activity's neighbourhood a location already holds: a share (with proximity by correlation it weighs advantage and may exceed 1) | Wie viel von der Nachbarschaft einer Branche ein Standort schon hält: ein Anteil (mit Nähe nach Korrelation wiegt er den Vorteil und kann 1 übersteigen)
What an absent activity would open to a location | Was eine fehlende Branche einem Standort öffnen würde
How often the same locations hold both activities, against the activities' sizes | Wie oft dieselben Standorte beide Branchen halten, gemessen an der Größe der Branchen
How far a co-occurrence lies from chance, in standard deviations | Wie weit ein gemeinsames Vorkommen vom Zufall abweicht, in Standardabweichungen
How likely chance gives so much co-occurrence, adjusted for all pairs (Benjamini and Hochberg) | Wie wahrscheinlich der Zufall so viel gemeinsames Vorkommen gibt, korrigiert für alle Paare (Benjamini und Hochberg)
How much of an activity's neighbourhood a location already holds | Wie viel von der Nachbarschaft einer Branche ein Standort schon hält
Density against the mean of what the location lacks, in its standard deviations | Dichte gegen das Mittel dessen, was dem Standort fehlt, in dessen Standardabweichungen
How related a location's activities are to each other, by their weight in its mix | Wie verwandt die Branchen eines Standorts miteinander sind, nach ihrem Gewicht in seiner Zusammensetzung
How often who holds the one also holds the other, across the two spaces | Wie oft, wer das eine hält, auch das andere hält, über die beiden Räume hinweg
How much of what lies near an activity in the other space a location holds | Wie viel von dem, was einer Branche im anderen Raum nahe liegt, ein Standort hält
How evenly a technology is spread over industries: 1 less the sum of squared shares | Wie gleichmäßig eine Technologie über Branchen verteilt ist: 1 minus die Summe der quadrierten Anteile
The same without the bias of few uses; for counts only | Dasselbe ohne die Verzerrung weniger Anwendungen; nur für Zählungen
How many equal industries would give this generality | Wie viele gleich große Branchen diese Allgemeinheit ergäben
Generality where industries that use the same technologies count as near: two neighbours are less general than two far ones | Allgemeinheit, bei der Branchen mit denselben Technologien als nah gelten: zwei Nachbarn sind weniger allgemein als zwei Ferne
Ease of recombination: other technologies it has been combined with, over the inventions that use it | Leichtigkeit der Kombination: andere Technologien, mit denen sie kombiniert wurde, geteilt durch die Erfindungen, die sie nutzen
Interdependence of an invention: its technologies over the sum of their eases | Verflechtung einer Erfindung: ihre Technologien, geteilt durch die Summe ihrer Leichtigkeiten
One amount over another, where both are known | Ein Betrag geteilt durch einen anderen, wo beide bekannt sind
Sum of numerators over sum of denominators, of the subjects that report both | Summe der Zähler geteilt durch Summe der Nenner, über die, die beides melden
Plain mean of the subjects' ratios, of those that report both | Einfaches Mittel der einzelnen Verhältnisse, über die, die beides melden
Total investment per unit of public money | Gesamtinvestition je Einheit öffentlicher Mittel
Private investment per unit of public money | Private Investition je Einheit öffentlicher Mittel
Hours that were refused while a unit of the same class within reach stood open and free, over all refused hours of which that can be told | Stunden, die abgelehnt wurden, während ein Gerät derselben Klasse in Reichweite offen und frei stand, geteilt durch alle abgelehnten Stunden, von denen sich das sagen lässt
Hours that were refused while no unit of the same class within reach was open and free, over all refused hours of which that can be told | Stunden, die abgelehnt wurden, während kein Gerät derselben Klasse in Reichweite offen und frei war, geteilt durch alle abgelehnten Stunden, von denen sich das sagen lässt
Share of institutions graded good or excellent for opening their facilities | Anteil der Einrichtungen, deren Öffnung ihrer Anlagen mit gut oder sehr gut bewertet ist
Change of the share of value added in the output of an industry | Änderung des Anteils der Wertschöpfung an der Produktion einer Branche
Share of value added in the output of an industry | Anteil der Wertschöpfung an der Produktion einer Branche
Share of projects that companies lead, institutes turned companies included | Anteil der Projekte, die Unternehmen führen, umgewandelte Institute eingeschlossen
Share of projects that research institutes lead, institutes turned companies included | Anteil der Projekte, die Forschungsinstitute führen, umgewandelte Institute eingeschlossen
Share of transformed institutes whose industry is scattered, by the Herfindahl of its listed firms | Anteil der umgewandelten Institute, deren Branche zersplittert ist, nach dem Herfindahl-Index ihrer börsennotierten Unternehmen
Share of institutions that answer to more than one department | Anteil der Einrichtungen, die mehr als einem Referat antworten
Share of institutions that lead projects in at least a stated number of programmes | Anteil der Einrichtungen, die in mindestens so vielen Programmen wie angegeben Projekte führen
Share of the science parks that failed an evaluation and were looked at again | Anteil der Wissenschaftsparks, die eine Bewertung nicht bestanden und erneut angesehen wurden
Share of ISO committees whose secretariat a member body holds | Anteil der ISO-Ausschüsse, deren Sekretariat eine Mitgliedsorganisation hält
Share of the R&D of universities that firms pay for | Anteil von Forschung und Entwicklung der Hochschulen, den Unternehmen bezahlen
Change of the share of doctors and masters in the staff of firms' R&D institutions, mean of the @regions | Änderung des Anteils der Promovierten und Master am Personal der Forschungseinrichtungen von Unternehmen, Mittel der @regions
Share of needs without a result offered in their technology | Anteil der Bedarfe, zu deren Technologie kein Ergebnis angeboten wird
Share of target groups that no policy of a tool names | Anteil der Zielgruppen, die keine Maßnahme eines Instruments nennt
Share of the testing bases of firms that run or lend fewer hours than the official limits | Anteil der Prüfbasen von Unternehmen, die weniger Stunden laufen oder ausgeliehen werden als die amtlichen Grenzen
Share of needed technologies without a body of a role | Anteil der nötigen Technologien ohne eine Stelle in einer der Rollen
Share of needed items without standard, test method, accredited laboratory or qualified product | Anteil der nötigen Merkmale ohne Norm, Prüfverfahren, akkreditiertes Labor oder qualifiziertes Produkt
Share of skills with more open posts than a year of training fills | Anteil der Fertigkeiten mit mehr offenen Stellen, als ein Jahr Ausbildung füllt
Change of a share of the work or money of institutes, mean of the institutes | Änderung eines Anteils an Arbeit oder Mitteln von Instituten, Mittel der Institute
Change of the income of public services for each unit of public money, mean of the institutes | Änderung des Einkommens aus öffentlichen Leistungen je Einheit öffentlichen Geldes, Mittel der Institute
Share of the results of firms taken up within some years less that of research bodies, those still waiting counted as such | Anteil der binnen einiger Jahre aufgegriffenen Ergebnisse von Unternehmen minus dem der Forschungsstellen, noch wartende als solche gezählt
Share of R&D spending that the government pays | Anteil der Ausgaben für Forschung und Entwicklung, den der Staat bezahlt
Herfindahl of units over places, held against draws by their base | Herfindahl-Index der Einheiten über Orte, gehalten gegen Ziehungen nach ihrer Grundlage
Herfindahl of the base itself | Herfindahl-Index der Grundlage selbst
Share of a place in the units | Anteil eines Ortes an den Einheiten
Number of activities that at least a share of the locations hold, held against tables with the same totals | Zahl der Branchen, die mindestens ein Anteil der Standorte hält, gehalten gegen Tabellen mit denselben Summen
Number of pairs of a location and an activity that hold a unit at all, held against tables with the same totals | Zahl der Paare aus Standort und Branche, die überhaupt eine Einheit halten, gehalten gegen Tabellen mit denselben Summen
Number of locations that hold an activity | Zahl der Standorte, die eine Branche halten
Number of parts into which a network falls | Zahl der Teile, in die ein Netz zerfällt
Share of all nodes in the largest part | Anteil aller Knoten im größten Teil
Number of holders whose loss would split the network | Zahl der Halter, deren Verlust das Netz teilen würde
Number of links whose loss would split the network | Zahl der Verbindungen, deren Verlust das Netz teilen würde
Number of posts or fields that hang on a single holder | Zahl der Posten oder Felder, die an einem einzigen Halter hängen
Shift-share: what a location gained beyond the growth of its activities elsewhere | Shift-Share: was ein Standort über das Wachstum seiner Branchen anderswo hinaus gewann
Shift-share: what a location gained because its activities grew faster than the whole | Shift-Share: was ein Standort gewann, weil seine Branchen schneller wuchsen als das Ganze
Structural twins: distance of a location's mix from that of its nearest others | Strukturzwillinge: Abstand der Zusammensetzung eines Standorts von der seiner nächsten anderen
Mean nearness of what another location holds and this one lacks | Mittlere Nähe dessen, was ein anderer Standort hält und dieser nicht
Variety of a location's mix within groups of kin | Vielfalt der Zusammensetzung eines Standorts innerhalb verwandter Gruppen
Variety of a location's mix between groups | Vielfalt der Zusammensetzung eines Standorts zwischen Gruppen
Median of a sample, with a bootstrap interval | Median einer Stichprobe, mit einem Bootstrap-Intervall
Mean of a sample, with a bootstrap interval | Mittel einer Stichprobe, mit einem Bootstrap-Intervall
Share of cases at or above a limit, with Wilson's interval | Anteil der Fälle auf oder über einer Grenze, mit dem Intervall von Wilson
Cell of the table that has the new totals and is nearest to the old one | Zelle der Tabelle, die die neuen Summen hat und der alten am nächsten liegt
How alike two texts read: cosine and, a tenth, containment of their rare character grams | Wie ähnlich sich zwei Texte lesen: Kosinus und, zu einem Zehntel, Enthaltensein ihrer seltenen Zeichenfolgen
How far a unit is from the best practice that the others show | Wie weit eine Einheit von der besten Praxis entfernt ist, die die anderen zeigen
Change of productivity from one time to the next, split into catching up and moving of the frontier | Änderung der Produktivität von einer Zeit zur nächsten, geteilt in Aufholen und Verschiebung der Grenze
How ready the system is: mean over components of their own and their neighbours' readiness, weighted by integration | Wie reif das System ist: Mittel über die Komponenten aus ihrer eigenen Reife und der ihrer Nachbarn, gewichtet nach Integration
What the system gains when this component alone rises by one level | Was das System gewinnt, wenn diese Komponente allein um eine Stufe steigt
Output of all sectors that a unit of final demand for this one calls for | Produktion aller Sektoren, die eine Einheit Endnachfrage nach diesem hervorruft
How many stages the sector's goods pass on average before they reach final demand, themselves included | Wie viele Stufen die Güter des Sektors im Mittel durchlaufen, bis sie die Endnachfrage erreichen, sie selbst eingeschlossen
How many stages lie behind the sector's goods on average, themselves included | Wie viele Stufen im Mittel hinter den Gütern des Sektors liegen, sie selbst eingeschlossen
Pull on suppliers compared with the average sector | Zug auf Lieferanten, verglichen mit dem mittleren Sektor
Push on users compared with the average sector, from the Ghosh inverse | Schub auf Abnehmer, verglichen mit dem mittleren Sektor, aus der Ghosh-Inversen
Output of all sectors that would be lost without this one | Produktion aller Sektoren, die ohne diesen verloren ginge
Foreign value added in exports: vertical specialisation | Ausländische Wertschöpfung in der Ausfuhr: vertikale Spezialisierung
Own value added in the exports of other countries | Eigene Wertschöpfung in der Ausfuhr anderer Länder
Own value added that is absorbed abroad | Eigene Wertschöpfung, die im Ausland aufgenommen wird
Domestic value added in exports, each part counted once | Heimische Wertschöpfung in der Ausfuhr, jeder Teil einmal gezählt
Foreign value added in exports, each part counted once | Ausländische Wertschöpfung in der Ausfuhr, jeder Teil einmal gezählt
Share of exports that crosses more than one border: participation in global value chains | Anteil der Ausfuhr, der mehr als eine Grenze überschreitet: Beteiligung an globalen Wertschöpfungsketten
Position in global value chains: above 0 upstream, below 0 downstream | Stellung in globalen Wertschöpfungsketten: über 0 vorgelagert, unter 0 nachgelagert
Share that the technology is as likely to exceed as not in that year | Anteil, den die Technologie in jenem Jahr ebenso wahrscheinlich übersteigt wie nicht
Probability that the technology reaches the level within ten years | Wahrscheinlichkeit, dass die Technologie binnen zehn Jahren die Schwelle erreicht
Probability that the technology does not reach the level within fifty years | Wahrscheinlichkeit, dass die Technologie binnen fünfzig Jahren die Schwelle nicht erreicht
Share that the technology comes to rest at, as likely above as below | Anteil, bei dem die Technologie zur Ruhe kommt, ebenso wahrscheinlich darüber wie darunter
Share that has not yet ended at a time, those still going on counted as such | Anteil, der zu einer Zeit noch nicht geendet hat, noch andauernde als solche gezählt
Sum of the rates at which those at risk have ended up to a time | Summe der Raten, mit denen bis zu einer Zeit die Gefährdeten geendet haben
First time by which half have ended | Erste Zeit, zu der die Hälfte geendet hat
Mean time until the end, counted up to a horizon | Mittlere Zeit bis zum Ende, gezählt bis zu einem Horizont
Do groups end at the same pace (log-rank, and weighted to early differences)? | Enden Gruppen im selben Takt (Log-Rank, auch auf frühe Unterschiede gewichtet)?
Logarithm of the ratio of hazards per unit of a covariate | Logarithmus des Verhältnisses der Hazards je Einheit einer Kovariate
Share that has ended in one of several ways, the others competing with it | Anteil, der auf eine von mehreren Weisen geendet hat, die anderen in Konkurrenz dazu
Mean yearly change of the logarithm of unit cost | Mittlere jährliche Änderung des Logarithmus der Stückkosten
Unit cost that is as likely to be exceeded as not in that year | Stückkosten, die in jenem Jahr ebenso wahrscheinlich überschritten werden wie nicht
Share that a doubling of cumulative capacity takes off the unit cost | Anteil, um den eine Verdopplung der kumulierten Kapazität die Stückkosten senkt
Items of a card that are needed, have no producer, and that no project works on | Merkmale einer Karte, die nötig sind, keinen Hersteller haben und an denen kein Projekt arbeitet
Share of the graded programmes, centres, platforms, funds and institutes whose newest grade is the lowest | Anteil der bewerteten Programme, Zentren, Plattformen, Fonds und Institute, deren neueste Note die niedrigste ist
Share of the evaluated whose newest evaluation lacks most of its scorecard's points | Anteil der Bewerteten, deren neuester Bewertung die meisten Punkte ihres Bewertungsbogens fehlen
Share of the programmes of which it is known since when they run that were neither evaluated nor inspected within so many years | Anteil der Programme mit bekanntem Beginn, die binnen so vieler Jahre weder bewertet noch geprüft wurden
Share of technologies and card items on which several departments act in comparable parts | Anteil der Technologien und Merkmale von Karten, an denen mehrere Referate in vergleichbaren Teilen tätig sind
Needed card items and generic technologies that no call, project or programme names | Nötige Merkmale von Karten und generische Technologien, die kein Aufruf, Projekt oder Programm nennt
Share of the most general technologies in which no performer has both a part that matters and work in most years | Anteil der allgemeinsten Technologien, in denen kein Ausführender sowohl einen Teil von Gewicht als auch in den meisten Jahren Arbeit hat
What nearness gains over current advantage in telling what regions enter | Was Nähe über den jetzigen Vorteil hinaus bringt, um zu sagen, worin Regionen eintreten
Foreign part of all output that stands behind what industries buy, weighted with their output | Ausländischer Teil aller Produktion, die hinter den Vorleistungen von Branchen steht, gewichtet mit ihrer Produktion
Value added that is lost where one supplying industry abroad stops delivering and only a stated part can be replaced | Wertschöpfung, die verloren geht, wo eine liefernde Branche im Ausland ausfällt und nur ein angegebener Teil ersetzt werden kann
Offices in the field that stands out most from what capability explains | Stellen in dem Feld, das am stärksten von dem abweicht, was die Fähigkeit erklärt
Market over planned and standing capacity, in the product and year where it is least | Markt geteilt durch geplante und bestehende Kapazität, im Produkt und Jahr, in dem er am kleinsten ist
Share of planned money with which an office acts where a larger one acts in the same way and year | Anteil der geplanten Mittel, mit denen eine Stelle handelt, wo eine größere auf dieselbe Weise im selben Jahr handelt
Needed card items and generic technologies that no plan takes up | Nötige Merkmale von Karten und generische Technologien, die kein Plan aufgreift
Share of needed items for which there is money in a later year | Anteil der nötigen Merkmale, für die es in einem späteren Jahr Mittel gibt
Places in which plans cannot hold together | Stellen, an denen Pläne nicht zugleich gelten können
Targets whose line says no money | Ziele, deren Maßnahme keine Mittel nennt
Share of the money budgeted for named technologies with which a department pays what a larger one pays in the same year | Anteil der Mittel für benannte Technologien, mit denen ein Referat bezahlt, was ein größeres im selben Jahr bezahlt
Needed card items and generic technologies for which no department has a budget | Nötige Merkmale von Karten und generische Technologien, für die kein Referat ein Budget hat
Share of facilities and instruments that run, lend, give firms or give in time less than the limits | Anteil der Anlagen und Geräte, die unter den Grenzen laufen, verleihen, an Unternehmen geben oder rechtzeitig geben
Share of R&D spending that somebody pays, or that is of a kind | Anteil der FuE-Ausgaben, den jemand bezahlt oder der einer Art ist
Change of the part of public bodies in research or testing | Änderung des Teils öffentlicher Einrichtungen an Forschung oder Prüfung
Mean effective hours of an instrument as published | Mittlere wirksame Stunden eines Geräts, wie veröffentlicht
Share of small and medium-sized firms in the awards of a tool of state aid less that in other aid, mean of economies | Anteil kleiner und mittlerer Firmen an den Zusagen eines Beihilfemittels weniger dem an anderen Beihilfen, Mittel der Volkswirtschaften
Change of the R&D institutions that high-tech manufacturing firms run for each firm, mean of the @regions | Änderung der FuE-Einrichtungen, die Firmen der Hochtechnologie je Firma betreiben, Mittel der @regions
Change of the share of science in public spending, of invention patents in patents in force or of inventions kept, mean of the @regions | Änderung des Anteils der Wissenschaft an öffentlichen Ausgaben, der Erfindungspatente an Patenten in Kraft oder der gehaltenen Erfindungen, Mittel der @regions
Share of needed technologies without a research centre, or of foreign centres that only adapt | Anteil nötiger Technologien ohne Forschungszentrum oder ausländischer Zentren, die nur anpassen
Share of needed items that come mostly from abroad and have no producer at home | Anteil nötiger Merkmale, die überwiegend aus dem Ausland kommen und im Inland keinen Hersteller haben
Share of the complementary assets and business models that are missing | Anteil der ergänzenden Vermögenswerte und Geschäftsmodelle, die fehlen
How far one text is taken from the other: the share of its character grams, weighted by rarity and general words by three tenths, that the other has, and with three tenths the share of the other's that it keeps | Wie weit ein Text dem anderen entnommen ist: der Anteil seiner Zeichenfolgen, nach Seltenheit gewichtet und allgemeine Wörter mit drei Zehnteln, den der andere hat, und mit drei Zehnteln der Anteil des anderen, den er behält
How alike two texts about the same read: cosine and, a tenth, containment of their rare character grams | Wie ähnlich sich zwei Texte über dasselbe lesen: Kosinus und zu einem Zehntel Enthaltensein ihrer seltenen Zeichenfolgen
`;
