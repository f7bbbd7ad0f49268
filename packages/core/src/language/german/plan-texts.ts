/** German of labels, columns, assumptions and reasons of a plan, and of what follows from an evaluation, by their English. */
export const germanPlanTexts = `
more sources abroad | mehr Quellen im Ausland
localise | im Inland herstellen
hold stocks and build up makers | Vorräte halten und Hersteller aufbauen
Counts of all industrial firms by @region, industry and year, not of listed ones alone: enough firms that the smallest change that matters would be seen four times in five. | Zahlen aller Industriefirmen nach Ort, Branche und Jahr, nicht nur der börsennotierten: so viele Firmen, dass die kleinste Änderung von Belang in vier von fünf Fällen zu sehen wäre.
Shares of the technologies in the years since the series ends, and the makers of the successor on the cards with the day to which they are known. | Anteile der Technologien in den Jahren seit dem Ende der Reihe, und auf den Karten die Hersteller des Nachfolgers mit dem Tag, bis zu dem sie bekannt sind.
More years of articles by field, so that a fall of three points in a hundred would be told from a walk of the same yearly steps. | Mehr Jahre von Artikeln nach Feld, damit ein Rückgang um drei Prozentpunkte von einem Verlauf gleicher Jahresschritte zu unterscheiden wäre.
R&D of foreign firms from every country of origin and from before 2015, on one definition. | FuE ausländischer Firmen aus jedem Herkunftsland und von vor 2015, nach einer Definition.
The calls of at least two further years with region and field of every project: whether @regions crowd into the same fields is then asked with enough projects. | Die Ausschreibungen mindestens zweier weiterer Jahre mit Ort und Feld jedes Projekts: Ob sich Orte (@regions) in denselben Feldern drängen, ist dann mit genügend Projekten gefragt.
A grade of at least four institutions or programmes that the office evaluates. | Eine Note von mindestens vier Einrichtungen oder Programmen, die die Stelle bewertet.
The department that answers for each programme: whether one institution reports to many departments is asked of these, not of the number of programmes. | Das Ressort, das für jedes Programm verantwortlich ist: Ob eine Einrichtung vielen Ressorts berichtet, wird daran gefragt, nicht an der Zahl der Programme.
The supervisor of each laboratory and station. | Die aufsichtführende Stelle jedes Labors und jeder Station.
Department and technology of calls, programmes and projects: with five things on which two departments act, overlap can be counted. | Ressort und Technologie der Ausschreibungen, Programme und Projekte: Mit fünf Dingen, an denen zwei Ressorts handeln, lässt sich Überschneidung zählen.
Technology or card item of at least half of the calls, programmes and projects: then what none of them names is a gap and not merely uncoded. | Technologie oder Kartenposten mindestens der Hälfte der Ausschreibungen, Programme und Projekte: Was dann keines nennt, ist eine Lücke und nicht bloß unkodiert.
Who makes each item of the card and as of when, and which projects work on it. | Wer jeden Posten der Karte herstellt und von wann das bekannt ist, und welche Projekte daran arbeiten.
Readiness of at least three technologies of the card and of two of their links. | Die Reife von mindestens drei Technologien der Karte und von zwei ihrer Verbindungen.
Which firms outside industry paid universities: the two sources then speak of the same payers. | Welche Firmen außerhalb der Industrie Hochschulen bezahlt haben: Beide Quellen sprechen dann von denselben Zahlern.
More years of what firms pay for research outside. | Mehr Jahre dessen, was Firmen für Forschung außer Haus bezahlen.
Government money for generic technology apart from the rest, and more years of it: the share of all R&D falls also where firms merely spend more. | Staatliche Mittel für übergreifende Technologie getrennt vom Übrigen, und mehr Jahre davon: Der Anteil an aller FuE sinkt auch, wo Firmen bloß mehr ausgeben.
The length of each project. | Die Dauer jedes Projekts.
Hours that instruments ran and hours for users from outside, by institution: the grade is a place in a ranking with a fixed number of good ones and does not measure opening. | Betriebsstunden der Geräte und Stunden für Nutzer von außen, nach Einrichtung: Die Note ist ein Platz in einer Reihung mit fester Zahl von Guten und misst keine Öffnung.
More cases (years, regions, projects), so many that the smallest effect that matters would be seen four times in five. | Mehr Fälle (Jahre, Orte, Projekte), so viele, dass die kleinste Wirkung von Belang in vier von fünf Fällen zu sehen wäre.
More years or cases of each region: the question is put to many, and what was seen would be seen by chance in some. | Mehr Jahre oder Fälle jedes Orts: Die Frage wird vielen gestellt, und was zu sehen war, wäre bei manchen durch Zufall zu sehen.
Coding of at least the share of records that the rule asks for: until then what is not named is unknown and not absent. | Kodierung mindestens des Anteils der Einträge, den die Regel verlangt: Bis dahin ist das nicht Genannte unbekannt und nicht abwesend.
Which of the two sources is right, or one definition for both. | Welche der beiden Quellen recht hat, oder eine Definition für beide.
Evidence that was not made from the thing that it is to prove. | Daten, die nicht aus dem gemacht sind, was sie belegen sollen.
Comparators enough to try the limit on (five or more, at most one in ten of them called), or a null: the same limit calls others too, or there are too few to tell. | Vergleichsländer genug, um die Grenze an ihnen zu erproben (fünf oder mehr, höchstens eines von zehn gerufen), oder ein Zufallsvergleich: Dieselbe Grenze ruft auch andere, oder es sind zu wenige, um es zu sagen.
The same figures of ten economies or more, classed alike: then one of them may be called too, and the limit tells something of the country. | Dieselben Zahlen von zehn oder mehr Volkswirtschaften, gleich eingeteilt: Dann darf auch eine von ihnen gerufen werden, und die Grenze sagt etwas über das Land.
Firms of at least five other economies, their lists cut at the same R&D: then the limit can be tried on them. | Firmen aus mindestens fünf anderen Volkswirtschaften, ihre Listen bei derselben FuE abgeschnitten: Dann lässt sich die Grenze an ihnen erproben.
An agreed definition: defensible choices give opposite answers. | Eine vereinbarte Definition: Vertretbare Wahlen geben entgegengesetzte Antworten.
Designing the plan | Der Plan wird entworfen
Making the lines that rest on it | Die Zeilen, die darauf beruhen, werden gemacht
Making them again without it | Sie werden ohne ihn neu gemacht
money | Mittel
first year | erstes Jahr
most for one region, share | höchstens für einen Ort, Anteil
money of the largest region | Mittel des größten Orts
weight of generic technology | Gewicht übergreifender Technologie
weight of long tasks | Gewicht langer Aufgaben
least duration in years | kürzeste Dauer in Jahren
least share in long tasks | kleinster Anteil in langen Aufgaben
money in long tasks, at least | Mittel in langen Aufgaben, mindestens
most regions a field | höchstens Orte je Feld
share of the pairs of region and field that stay | Anteil der Paare von Ort und Feld, die bleiben
Pairs of @region and field that get money of the fund | Paare von Ort und Feld, die Geld aus dem Fonds bekommen
value per unit of money | Wert je Geldeinheit
value for each 100 m | Wert je 100 Mio.
share of the fund of @whole | Anteil am Fonds des Ganzen (@whole)
money moved away from the past division | Mittel, die von der bisherigen Verteilung abweichen
candidates begun | begonnene Kandidaten
candidates that raise a technology | Kandidaten, die eine Technologie heben
new laboratories, at most | neue Labore, höchstens
gaps to be taken up | aufzunehmende Lücken
gaps that existing programmes take up | Lücken, die bestehende Programme aufnehmen
gaps that need a new call | Lücken, die eine neue Ausschreibung brauchen
programmes that take them up | Programme, die sie aufnehmen
sites | Standorte
research person-years with room | Forschungs-Personenjahre mit Platz
research person-years within reach | Forschungs-Personenjahre in Reichweite
industry concentrated from | Branche konzentriert ab
research concentrated from | Forschung konzentriert ab
cap | Obergrenze
floor | Untergrenze
weight | Gewicht
term | Bedingung
coverage | Abdeckung
limit | Grenze
text | Text
Money saved by merging: not known. Joined money is not money saved, and the register holds no cost of running a call twice. | Durch Zusammenlegen gespartes Geld: nicht bekannt. Zusammengelegtes Geld ist nicht gespart, und was eine doppelte Ausschreibung kostet, steht nicht im Register.
Money by field and @region | Mittel nach Feld und @region
Budget as a share of the candidates' central funds | Budget als Anteil der zentralen Mittel der Kandidaten
Most that one region gets, while concentration is confirmed | Höchstens für einen Ort, solange Konzentration bestätigt ist
Share of the @region's part | Anteil am Teil (@region)
@Region | @Region
Of it in long tasks, at least | Davon in langen Aufgaben, mindestens
Most for one @region | Höchstens je @region
What a start one year later is worth less | Was ein Beginn ein Jahr später weniger wert ist
Candidates that need another one begin with it, not after it | Kandidaten, die einen anderen brauchen, beginnen mit ihm, nicht nach ihm
Weights of a candidate's money in its first, second … year | Gewichte der Mittel eines Kandidaten im ersten, zweiten … Jahr
Floor of each @region, as a share of its proportional part | Untergrenze je @region, als Anteil seines verhältnismäßigen Teils
Cap of each @region, as a share of its proportional part | Obergrenze je @region, als Anteil seines verhältnismäßigen Teils
Rules for single projects: include | Regeln für einzelne Projekte: gesetzt
Rules for single projects: exclude | Regeln für einzelne Projekte: ausgeschlossen
Rules for single projects: prerequisites | Regeln für einzelne Projekte: Voraussetzungen
Rules for single projects: exclusions | Regeln für einzelne Projekte: gegenseitiger Ausschluss
Rules, and what one more unit of each limit would bring | Regeln, und was eine Einheit mehr jeder Grenze brächte
Rules that cannot hold together, and the smallest change that mends it | Regeln, die nicht zugleich gelten können, und die kleinste Änderung, die es behebt
Value of one more unit of the limit | Wert einer weiteren Einheit der Grenze
@Region of the lead | @Region der Leitung
Rules in the way | Regeln im Weg
Money that would add it, nothing else changed | Mittel, die es hineinbrächten, alles andere gleich
Value lost if it is forced in, as the relaxation estimates it | Verlorener Wert, wenn es erzwungen wird (Schätzung der Relaxation)
In the clash (1 = yes) | Im Widerspruch (1 = ja)
Limit after the smallest change | Grenze nach der kleinsten Änderung
Money by source and year of what is begun | Mittel nach Quelle und Jahr für das Begonnene
central budget | zentrales Budget
@province-level budget | Budget der Ebene darunter
projects without a group | Projekte ohne Gruppe
Many small against few large: the same rules under three goals | Viele kleine gegen wenige große: dieselben Regeln unter drei Zielen
Value for each 100 m | Wert je 100 Mio.
Value on the plan's scale, start years apart | Wert im Maß des Plans, ohne Startjahre
zones | Zonen
technology centres | Technologiezentren
incubators | Gründerzentren
New approvals that state the research and industry they serve | Neue Genehmigungen, die sagen, welcher Forschung und Branche sie dienen
Expected benefit | Erwarteter Nutzen
Told by others (1 = yes) | Nach anderen geschätzt (1 = ja)
In the best choice of so many draws | Anteil der Ziehungen in der besten Auswahl
Leverage of the candidates, and at the margin of each budget. Additionality: not measured, there is no comparison group | Hebel der Kandidaten und am Rand jedes Budgets. Zusätzlichkeit: nicht gemessen, es gibt keine Vergleichsgruppe
Of | Von
Group or budget | Gruppe oder Budget
Total / public | Gesamt / öffentlich
Private / public | Privat / öffentlich
Total that one more unit would bring | Gesamtsumme, die eine Einheit mehr brächte
Share of the links that makes a candidate | Anteil der Glieder, ab dem einer in Frage kommt
Enterprise | Unternehmen
Refused at | Abgelehnt bei
Its owner | Deren Eigentümer
Send to | Weisen an
Hours of the year | Stunden des Jahres
Asked of | Gefragt bei
Hours of the year that nobody had | Stunden des Jahres, die keine Anlage hatte
Links covered | Gedeckte Glieder
Share of links | Anteil der Glieder
Needed technology or item | Gebrauchte Technologie oder Posten
Programme that can take it up | Programm, das es aufnehmen kann
From abroad of what stands behind its inputs | Aus dem Ausland, was hinter den Vorleistungen steht
Of the value added: hangs on it and comes from abroad | Von der Wertschöpfung: hängt daran und kommt aus dem Ausland
Of the assets of the industry's firms | Vom Vermögen der Firmen der Branche
Projects that it leads, found by name | Projekte, die sie leitet, über den Namen gefunden
Concentration of the fund's money by region | Konzentration der Fondsmittel nach Orten
Money of the fund of @whole that the place takes up | Mittel des Fonds des Ganzen (@whole), die der Ort aufnimmt
Money weighed by the office's weight of its category | Mittel, gewogen mit dem Gewicht der Stelle für die Kategorie
public service of generic technology | öffentlicher Dienst übergreifender Technologie
stable funding | stetige Finanzierung
part of a rebuilt team for generic technology | Teil einer neu gebildeten Gruppe für übergreifende Technologie
stable funding of the team | stetige Finanzierung der Gruppe
member of a firm-led federation | Mitglied eines von Firmen geführten Verbunds
subsidy to the federation | Zuschuss an den Verbund
technical service on the market | technischer Dienst am Markt
procurement and contracts only | nur Beschaffung und Aufträge
not decided, data missing | nicht entschieden, Daten fehlen
none until it is decided | keine, bis entschieden ist
Position | Stellung
Form of support | Form der Förderung
Institute-company (by name pattern) | Institut als Unternehmen (nach Namensmuster)
Industry, from the name | Branche, nach dem Namen
Herfindahl of firms | Herfindahl der Firmen
Herfindahl of performers | Herfindahl der Ausführenden
An industry is concentrated from a Herfindahl of | Eine Branche ist konzentriert ab einem Herfindahl von
Research is concentrated from a Herfindahl of | Forschung ist konzentriert ab einem Herfindahl von
Research person-years within reach that no laboratory serves | Forschungs-Personenjahre in Reichweite, die kein Labor versorgt
Research person-years for which new laboratories have room | Forschungs-Personenjahre, für die neue Labore Platz haben
Laboratories of the place | Labore des Orts
Listed firm | Börsennotierte Firma
Total assets 2019 | Bilanzsumme 2019
Number of lead regions | Zahl der führenden Orte
Missing input | Fehlende Angabe
Goods | Güter
Supplier | Lieferant
Of the value added at risk | Von der gefährdeten Wertschöpfung
Of such goods from it | Von solchen Gütern von dort
From others abroad | Von anderen im Ausland
From home | Aus dem Inland
Next abroad | Nächster im Ausland
Way | Weg
Most foreign value from | Der meiste ausländische Wert aus
Its part | Sein Anteil
Next | Nächster
Technology or item | Technologie oder Posten
Leads | Leitet
Join | Zusammenzulegen
Money that joins | Mittel, die zusammenkommen
leading | führend
growing | wachsend
building | aufbauend
Items of the scorecard that are known | Bekannte Punkte des Bewertungsbogens
Scorecard item | Punkt des Bewertungsbogens
Most | Höchstens
Solving the model | Das Modell wird gelöst
Choosing projects | Projekte werden gewählt
Looking for the rules that clash | Widersprüchliche Regeln werden gesucht
Solving the scenarios | Die Szenarien werden gelöst
Designing the first plan | Der erste Plan wird entworfen
Designing the second plan | Der zweite Plan wird entworfen
Revenue of high-tech industry | Umsatz der Hochtechnologieindustrie
Sales of new high-tech products | Umsatz mit neuen Hochtechnologieprodukten
R&D spend as a share of GDP | FuE-Ausgaben als Anteil am BIP
Invention patents in force | Geltende Erfindungspatente
Technology sold on the technology market | Auf dem Technologiemarkt verkaufte Technik
Laboratories of the list | Labore der Liste
Judging as things stand | Es wird nach dem jetzigen Stand geurteilt
Judging under the new settings | Es wird unter den neuen Einstellungen geurteilt
Designing the plan under the new settings | Der Plan wird unter den neuen Einstellungen entworfen
Choosing sites | Standorte werden gewählt
@Regions: what stands, what is not served, when a new laboratory reaches it | Orte: was steht, was nicht versorgt ist, wann ein neues Labor sie erreicht
Covered by the end of the year | Abgedeckt am Ende des Jahres
Share of the unserved personnel | Anteil des unversorgten Personals
Existing laboratories | Vorhandene Labore
Personnel that these do not serve | Personal, das sie nicht versorgen
A new laboratory opens in | Ein neues Labor eröffnet
Reached by a new one in | Von einem neuen erreicht
A laboratory serves research personnel within | Ein Labor versorgt Forschungspersonal im Umkreis von
One laboratory serves | Ein Labor versorgt
Laboratories to open in all | Zu eröffnende Labore insgesamt
New laboratories a year, in place of the money of a year, which is not known | Neue Labore im Jahr, an Stelle der Mittel des Jahres, die nicht bekannt sind
New laboratories by year, in place of the money of each year, which is not known | Neue Labore nach Jahren, an Stelle der Mittel jedes Jahres, die nicht bekannt sind
A laboratory is full from so many effective hours a year; below, none opens beside it | Ein Labor ist ab so vielen wirksamen Stunden im Jahr voll; darunter eröffnet keines daneben
Change of the share of firms' outside R&D that goes to universities and institutes | Änderung des Anteils der externen FuE der Firmen, der an Hochschulen und Institute geht
Share of joint undertakings in which at least two of university, institute and company take part | Anteil gemeinsamer Vorhaben, an denen mindestens zwei von Hochschule, Institut und Unternehmen teilnehmen
Share of pairs of industries that have an institution in common | Anteil der Branchenpaare mit einer gemeinsamen Einrichtung
R&D spending of the firm at a stated rank of its economy's list | FuE-Ausgaben der Firma auf einem bestimmten Rang der Liste ihrer Volkswirtschaft
Imports as a share of what a country uses of a product | Einfuhr als Anteil dessen, was ein Land von einem Produkt verwendet
Change of an economy's share of work done with others abroad, beside that of the world | Änderung des Anteils gemeinsamer Arbeit mit dem Ausland, neben dem der Welt
laboratories of the list | Labore der Liste
Governance | Steuerung
Direct financial support | Unmittelbare finanzielle Förderung
Indirect financial support | Mittelbare finanzielle Förderung
Collaborative infrastructures (soft and physical) | Gemeinsame Infrastrukturen (weiche und gebaute)
Creation or reform of governance structure or public body | Schaffung oder Reform von Steuerungsstrukturen oder öffentlichen Stellen
Formal consultation of stakeholders or experts | Förmliche Anhörung von Beteiligten oder Fachleuten
Horizontal STI coordination bodies | Übergreifende Koordinierungsgremien für Wissenschaft, Technik und Innovation
Regulatory oversight and ethical advice bodies | Aufsichts- und Ethikgremien
Standards and certification for technology development and adoption | Normen und Zertifizierung für Entwicklung und Übernahme von Technik
Public awareness campaigns and other outreach activities | Öffentlichkeitsarbeit
Research and education organisations | Einrichtungen der Forschung und Bildung
Researchers, students and teachers | Forschende, Studierende und Lehrende
Firms by size | Firmen nach Größe
Firms by age | Firmen nach Alter
Intermediaries | Mittler
Governmental entities | Staatliche Stellen
Economic actors (individuals) | Wirtschaftlich Handelnde (Einzelne)
Social groups especially emphasised | Besonders hervorgehobene Gruppen der Gesellschaft
Higher education institutes | Hochschulen
Public research institutes | Öffentliche Forschungsinstitute
Private research and development lab | Privates Forschungs- und Entwicklungslabor
Established researchers | Etablierte Forschende
Postdocs and other early-career researchers | Postdocs und andere Forschende am Anfang ihrer Laufbahn
Undergraduate and master students | Studierende bis zum Master
Secondary education students | Schülerinnen und Schüler der Sekundarstufe
PhD students | Promovierende
Teachers | Lehrende
Firms of any size | Firmen jeder Größe
Micro-enterprises | Kleinstunternehmen
SMEs | Kleine und mittlere Unternehmen
Large firms | Große Firmen
Multinational enterprises | Multinationale Unternehmen
Firms of any age | Firmen jeden Alters
Nascent firms (0 to less than 1 year old) | Entstehende Firmen (unter 1 Jahr)
Young firms (1 to 5 years old) | Junge Firmen (1 bis 5 Jahre)
Established firms (more than 5 years old) | Etablierte Firmen (über 5 Jahre)
Incubators, accelerators, science parks or technoparks | Inkubatoren, Beschleuniger, Wissenschafts- oder Technologieparks
Technology transfer offices | Stellen für Technologietransfer
Industry associations | Branchenverbände
Academic societies / academies | Wissenschaftliche Gesellschaften und Akademien
International entity | Internationale Einrichtung
National government | Staatliche Regierung
Subnational government | Regierungen von Ländern und Gemeinden
Entrepreneurs | Gründerinnen und Gründer
Private investors | Private Geldgeber
Labour force in general | Erwerbstätige insgesamt
Women | Frauen
Disadvantaged and excluded groups | Benachteiligte und ausgeschlossene Gruppen
Civil society | Zivilgesellschaft
Institutional funding for public research | Institutionelle Förderung öffentlicher Forschung
Project grants for public research | Projektförderung öffentlicher Forschung
Grants for business R&D and innovation | Zuschüsse für FuE und Innovation der Wirtschaft
Centres of excellence grants | Förderung von Exzellenzzentren
Procurement programmes for R&D and innovation | Beschaffungsprogramme für FuE und Innovation
Fellowships and postgraduate loans and scholarships | Stipendien und Darlehen für Graduierte
Loans and credits for innovation in firms | Darlehen und Kredite für Innovation in Firmen
Equity financing | Beteiligungsfinanzierung
Innovation vouchers | Innovationsgutscheine
Tax or social contributions relief for firms investing in R&D and innovation | Steuer- oder Abgabenerleichterung für Firmen, die in FuE und Innovation investieren
Tax relief for individuals supporting R&D and innovation | Steuererleichterung für Personen, die FuE und Innovation unterstützen
Debt guarantees and risk sharing schemes | Bürgschaften und Risikoteilung
Networking and collaborative platforms | Netzwerke und Plattformen der Zusammenarbeit
Dedicated support to research infrastructures | Eigene Förderung von Forschungsinfrastrukturen
Information services and access to datasets | Informationsdienste und Zugang zu Daten
Technology extension and business advisory services | Technologie- und Unternehmensberatung
Science and technology regulation | Regulierung von Wissenschaft und Technik
Labour mobility regulation and incentives | Regeln und Anreize für den Wechsel von Arbeitskräften
Intellectual property regulation and incentives | Regeln und Anreize für geistiges Eigentum
Guidance, regulation and incentives | Leitung, Regulierung und Anreize
Strategies, agendas and plans | Strategien, Programme und Pläne
Policy intelligence (e.g. evaluations, benchmarking and forecasts) | Politikwissen (etwa Evaluierungen, Vergleiche und Prognosen)
Science and innovation challenges, prizes and awards | Wettbewerbe und Preise für Wissenschaft und Innovation
records of who uses and spreads generic technology | Angaben dazu, wer übergreifende Technologie nutzt und verbreitet
records of results and of those who use them | Angaben zu Ergebnissen und denen, die sie nutzen
tax relief by firm or @region | Steuererleichterungen nach Firma oder Ort
loans, guarantees and equity for innovation | Kredite, Bürgschaften und Beteiligungen für Innovation
procurement of R&D | die Beschaffung von FuE
disputes and accreditation of intellectual property | Streitfälle und Anerkennung geistigen Eigentums
a list of non-profit bodies | eine Liste gemeinnütziger Einrichtungen
the public services of institutes and their prices | die öffentlichen Dienste der Institute und ihre Preise
the work of institutes by the five technology classes | die Arbeit der Institute nach den fünf Technologieklassen
testing bases of enterprises | Prüfstätten von Unternehmen
No grade: too little is known. Collect what is missing. | Keine Note: zu wenig ist bekannt. Fehlendes erheben.
Proposed: support first, and let others learn from it. | Vorschlag: zuerst fördern und andere davon lernen lassen.
Proposed: withdraw the designation and end the funding; poor over three years. | Vorschlag: Anerkennung entziehen und Förderung beenden; drei Jahre lang schlecht.
Proposed: stop funding; poor for the second time. | Vorschlag: Förderung einstellen; zum zweiten Mal schlecht.
Proposed: correct within a year, no new funds until then. | Vorschlag: binnen eines Jahres nachbessern, bis dahin keine neuen Mittel.
Proposed: keep the support, and ask why it fell. | Vorschlag: weiter fördern und nach dem Grund des Rückgangs fragen.
Proposed: keep the support. | Vorschlag: weiter fördern.
Support first, and let others learn from it. | Zuerst fördern und andere davon lernen lassen.
Withdraw the designation and end the funding; poor over three years. | Anerkennung entziehen und Förderung beenden; drei Jahre lang schlecht.
Stop funding; poor for the second time. | Förderung einstellen; zum zweiten Mal schlecht.
Correct within a year, no new funds until then. | Binnen eines Jahres nachbessern, bis dahin keine neuen Mittel.
Keep the support, and ask why it fell. | Weiter fördern und nach dem Grund des Rückgangs fragen.
Keep the support. | Weiter fördern.
Results passed on, a file that measure survival reads | Weitergegebene Ergebnisse, eine Datei, die measure survival liest
Day offered | Tag des Angebots
Day taken up | Tag der Übernahme
industry associations and bodies for technology transfer | Branchenverbände und Stellen für Technologietransfer
offices for technology transfer of universities and institutes | Transferstellen von Hochschulen und Instituten
the tax administration | die Steuerverwaltung
the central bank, guarantee funds and managers of public funds | Zentralbank, Bürgschaftsbanken und Verwalter öffentlicher Fonds
the buyers of the public sector | die öffentlichen Beschaffer
the patent office and the courts | Patentamt und Gerichte
the registry of social organisations | das Register gemeinnütziger Organisationen
the institutes themselves | die Institute selbst
the statistical office | das statistische Amt
departments that run programmes | Ressorts, die Programme führen
departments and regional governments, each its own plan | Abteilungen und Regionalregierungen, jede ihren eigenen Plan
the finance department, by the budgets of departments | die Finanzabteilung, aus den Haushalten der Abteilungen
Found elsewhere of this instrument: no promise for here | Anderswo zu dieser Maßnahme gefunden: kein Versprechen für hier
the industry associations of the card | die Branchenverbände der Karte
the authority for trade and foreign investment | die Behörde für Handel und ausländische Investitionen
the authority that watches over state aid | die Aufsicht über staatliche Beihilfen
makers of world input-output tables, by way of the statistical office | Ersteller von Welt-Input-Output-Tabellen, über das statistische Amt
an index of publications or patents | ein Verzeichnis von Veröffentlichungen oder Patenten
the department that keeps the list of institutes | das Ressort, das die Liste der Institute führt
the register of firms | das Firmenregister
the firms themselves, by their reports | die Firmen selbst, durch ihre Berichte
the education authority | die Bildungsbehörde
the authorities that publish them | die Behörden, die sie veröffentlichen
those who run facilities and instruments | die Betreiber von Anlagen und Instrumenten
the institutes and the departments that run programmes | die Institute und die Ressorts, die Programme führen
the firms themselves, by way of their associations | die Firmen selbst, über ihre Verbände
Concentration of projects and laboratories by @region (Herfindahl index), less that of the base | Konzentration der Projekte und Labore nach Orten (@regions; Herfindahl-Index), abzüglich der der Basis
No @region has a claim to money by being one; who wants a least part for some sets a floor. | Kein Ort hat Anspruch auf Geld, nur weil es ihn gibt; wer manchen einen Mindestteil geben will, setzt eine Untergrenze.
No source here says from which length on a task is too long; one that outlives the plan is counted with all its years. | Keine Quelle hier sagt, ab welcher Dauer eine Aufgabe zu lang ist; eine, die den Plan überdauert, zählt mit allen ihren Jahren.
All of them may be long: no finding here says that short ones are lacking. | Alle dürfen lang sein: Kein Befund hier sagt, dass kurze fehlen.
All of the money may be for long tasks: no finding here says that short ones are lacking. | Alles Geld darf langen Aufgaben gelten: Kein Befund hier sagt, dass kurze fehlen.
That nothing is imported is the aim of no finding; what making it at home would cost is in no table here. | Dass nichts eingeführt wird, ist Ziel keines Befunds; was die Herstellung im Land kostete, steht in keiner Tabelle hier.
More spent on assimilating than on bringing in is what is wished for; no source here says when it is too much. | Mehr für Aneignung als für Einfuhr auszugeben ist erwünscht; keine Quelle hier sagt, wann es zu viel ist.
R&D personnel | FuE-Personal
Share of the fund that one @region gets | Anteil des Fonds, den ein Ort (@region) erhält
the money that is divided | das Geld, das verteilt wird
No finding gives it: it is the office's to say. | Kein Befund gibt es vor: Die Stelle bestimmt es.
Concentration of zones, technology centres and incubators by @region (Herfindahl index), less that of the base | Konzentration der Zonen, Technologiezentren und Gründerzentren nach Orten (@regions; Herfindahl-Index), abzüglich der der Basis
the indicator that the office declares for carriers (carriers.norm) | der Indikator, den die Stelle für Träger angibt (carriers.norm)
Length of a project | Dauer eines Projekts
projects of a published length | Projekte mit veröffentlichter Dauer
Share of projects that are long enough | Anteil der Projekte, die lang genug sind
Share of the fund for tasks that are long enough | Anteil des Fonds für Aufgaben, die lang genug sind
That of the projects where the office sets none of its own. | Der der Projekte, wo die Stelle keinen eigenen setzt.
Imported share of a base of industry | Eingeführter Anteil einer Grundlage der Industrie
what is used at home | was im Inland verbraucht wird
Money for imported technology as a multiple of that for assimilating it | Mittel für eingeführte Technik als Vielfaches der Mittel für ihre Aneignung
spending on assimilation | Ausgaben für Aneignung
All policies of the tool that are in force, with the groups that each is for, and a word by whoever keeps the list that it is whole. | Alle geltenden Instrumente des Mittels mit den Gruppen, für die sie sind, und ein Wort derer, die die Liste führen, dass sie vollständig ist.
Work by the five classes of technology of at least six institutes in two years three or more apart. | Arbeit nach den fünf Klassen der Technologie von mindestens sechs Instituten in zwei Jahren im Abstand von drei oder mehr.
Income of public services and public money (base, projects, public orders) of at least six institutes in two years three or more apart. | Einnahmen aus öffentlichen Leistungen und öffentliches Geld (Grundmittel, Projekte, öffentliche Aufträge) von mindestens sechs Instituten in zwei Jahren im Abstand von drei oder mehr.
Money by kind of at least six institutes in two years three or more apart. | Geld nach Arten von mindestens sechs Instituten in zwei Jahren im Abstand von drei oder mehr.
The day on which each result was offered, its owners, and the day of each transfer: also of those that nobody took up. | Der Tag, an dem jedes Ergebnis angeboten wurde, seine Inhaber und der Tag jeder Übertragung: auch derer, die niemand übernahm.
Needs of firms and the results that are offered, each with its technology. | Bedarfe von Unternehmen und die angebotenen Ergebnisse, jeweils mit ihrer Technologie.
Which facilities firms or their federations lead, and their hours, also those for others. | Welche Anlagen Unternehmen oder ihre Verbünde führen, und ihre Stunden, auch die für andere.
Which body answers for, carries and supervises each technology, by which document and for how many years of money. | Welche Einrichtung für jede Technologie einsteht, sie trägt und beaufsichtigt, durch welches Dokument und mit Geld für wie viele Jahre.
Of each needed item the standard, its test method, the accredited laboratories and the products that passed, and to which day these are known. | Von jedem gebrauchten Posten die Norm, ihr Prüfverfahren, die akkreditierten Labore und die bestandenen Produkte, und bis zu welchem Tag diese bekannt sind.
Posts to be filled with their skills, and how many complete each training and stay. | Offene Stellen mit ihren Fähigkeiten, und wie viele jede Ausbildung abschließen und bleiben.
standards bodies, accreditation bodies and laboratories | Normungs- und Akkreditierungsstellen und Labore
employers and those who train for them | Arbeitgeber und wer für sie ausbildet
the offices that keep the list of duties of departments | die Stellen, die das Verzeichnis der Zuständigkeiten führen
@Regions where none opens: an open facility within reach has room | @Regions ohne neues Labor: Eine offene Anlage in Reichweite hat Platz
Facility with room | Anlage mit Platz
Effective hours of a machine | Wirksame Stunden je Gerät
Hours that were asked for and not had in time | Erbetene und nicht rechtzeitig erhaltene Stunden
Refused or lapsed | Abgelehnt oder verfallen
Of these no unit alike within reach had free | Davon hatte keine gleichartige in Reichweite frei
A whole year of bookings or logs of use of facilities and instruments, with the organisations that used them and their kinds. | Ein ganzes Jahr Buchungen oder Nutzungsprotokolle von Anlagen und Geräten, mit den Organisationen, die sie nutzten, und deren Arten.
Machines | Geräte
Hours that it ran | Gelaufene Stunden
For others | Für andere
For firms | Für Unternehmen
Median wait | Mittleres Warten (Median)
Share of the hours that is for others | Anteil der Stunden für andere
Share of the hours that firms used | Anteil der Stunden, die Unternehmen nutzten
Hours refused | Abgelehnte Stunden
`;
