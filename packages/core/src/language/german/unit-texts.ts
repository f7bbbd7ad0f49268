/** German of units, of the words that a field may hold, and of what stands in charts, by their English. */
export const germanUnitTexts = `
no unit | ohne Einheit
capacities and targets | Kapazitäten und Ziele
cells | Zellen
contradictions | Widersprüche
offices | Stellen
share of choices | Anteil der Wahlen
share of lines | Anteil der Zeilen
share of needed things | Anteil des Gebrauchten
share of offices | Anteil der Stellen
share of planned money | Anteil der geplanten Mittel
share of budgeted money | Anteil der Haushaltsmittel
share of products | Anteil der Produkte
share of targets | Anteil der Ziele
targets | Ziele
words of the indicator | Wörter des Indikators
times the weight | mal das Gewicht
EUR billion | Mrd. EUR
zones, centres or incubators | Zonen, Zentren oder Gründerzentren
change of the share, percentage points | Änderung des Anteils, Prozentpunkte
difference of the shares, percentage points | Differenz der Anteile, Prozentpunkte
change of the share, mean of regions | Änderung des Anteils, Mittel der Orte
committees | Komitees
doctorates for each first degree | Promotionen je Erstabschluss
doctorates for each hundred first degrees | Promotionen je hundert Erstabschlüsse
economy | Volkswirtschaft
economies | Volkswirtschaften
field | Feld
headquarters | Hauptsitz
level | Stufe
level, 1 to 9 | Stufe, 1 bis 9
mean cosine over the whole time | mittlerer Kosinus über die ganze Zeit
member body | Mitglied
pairs of @region and field | Paare aus @region und Feld
parks | Parks
rank | Rang
ranks | Ränge
results | Ergebnisse
share of US firms' R&D abroad | Anteil an der Auslands-FuE der US-Firmen
share of articles | Anteil der Artikel
share of business R&D | Anteil der FuE der Wirtschaft
share of calls, programmes and projects that name a technology or item | Anteil der Ausschreibungen, Programme und Projekte, die eine Technologie oder einen Posten nennen
share of committees | Anteil der Komitees
share of domestic use | Anteil der Verwendung im Inland
share of failed parks | Anteil der durchgefallenen Parks
share of laboratories and stations with a named supervisor | Anteil der Labore und Stationen mit genannter Aufsicht
share of outside R&D | Anteil der externen FuE
share of pairs of @region and field | Anteil der Paare aus @region und Feld
share of pairs of industries | Anteil der Branchenpaare
share of technologies | Anteil der Technologien
share of general technologies | Anteil der übergreifenden Technologien
share of projects | Anteil der Projekte
share of projects that name an item | Anteil der Projekte, die einen Posten nennen
share of the comparators' median | Anteil am Median der Vergleichsländer
share of the larger figure | Anteil an der größeren Zahl
share of the ratio | Anteil am Verhältnis
standard deviations | Standardabweichungen
area under the curve | Fläche unter der Kurve
rank, as a share of what was absent | Rang, als Anteil dessen, was fehlte
density | Dichte
location quotient | Standortquotient
market over capacity | Markt zu Kapazität
entries | Eintritte
options | Möglichkeiten
calls | Ausschreibungen
share of joint undertakings | Anteil der gemeinsamen Vorhaben
undertakings | Vorhaben
share of programmes | Anteil der Programme
share of refused hours | Anteil der abgelehnten Stunden
share with a known kind | Anteil mit bekannter Art
general programmes | übergreifende Programme
items | Posten
needed items | gebrauchte Posten
links | Verbindungen
fields | Felder
departments | Ressorts
categories | Kategorien
activities | Tätigkeiten
industries | Branchen
regions | Orte
places | Orte
holders | Inhaber
held | vorhanden
programmes | Programme
percent | Prozent
probability | Wahrscheinlichkeit
Herfindahl index | Herfindahl-Index
Krugman distance | Krugman-Distanz
Krugman distance a year | Krugman-Distanz im Jahr
mean Krugman distance over the whole time | mittlere Krugman-Distanz über die ganze Zeit
imported per unit assimilated | eingekauft je angeeigneter Einheit
points | Punkte
institutions | Einrichtungen
firms | Firmen
patents | Patente
years | Jahre
share | Anteil
ratio | Verhältnis
person-years | Personenjahre
% of GDP | % des BIP
per level | je Stufe
per unit of time | je Zeiteinheit
as given in the file | wie in der Datei
bits | Bit
per unit of public money | je Einheit öffentlicher Mittel
share of false alarms expected among the regions called | erwarteter Anteil von Fehlalarmen unter den genannten Orten
as the values | wie die Werte
hours a year | Stunden im Jahr
a year | im Jahr
share a year | Anteil im Jahr
markets | Märkte
region of the table | Ort der Tabelle
word of the name=industry | Wort des Namens=Branche
share of the known money of projects | Anteil am bekannten Geld der Projekte
share of needs | Anteil der Bedarfe
share of results | Anteil der Ergebnisse
share of results that name a technology | Anteil der Ergebnisse mit Technologie
share of target groups | Anteil der Zielgruppen
share of units | Anteil der Geräte
share of testing bases | Anteil der Prüfstände
share of needed items | Anteil der gebrauchten Posten
share of skills | Anteil der Fähigkeiten
share of work or money | Anteil an Arbeit oder Geld
share of hours | Anteil der Stunden
change of the share, mean of institutes | Änderung des Anteils, Mittel der Institute
service income per public money | Leistungseinkommen je öffentlichem Geld
change of service income per public money, mean of institutes | Änderung des Leistungseinkommens je öffentlichem Geld, Mittel der Institute
roles whose mandates are all recorded | Rollen, deren Aufträge alle eingetragen sind
tools whose policies are all recorded | Mittel, deren Instrumente alle eingetragen sind
needs | Bedarfe
owners | Inhaber
target groups | Zielgruppen
testing bases | Prüfstände
skills | Fähigkeiten
persons | Personen
share of sales | Anteil am Umsatz
share of the income | Anteil an den Einnahmen
institutes | Institute
share of institutes | Anteil der Institute
market=industry | Markt=Branche
market/technology=record | Markt/Technologie=Eintrag
market/technology=industry | Markt/Technologie=Branche
market/technology=words | Markt/Technologie=Wörter
share of value added in output | Anteil der Wertschöpfung an der Produktion
ends of the name | Enden des Namens
share of the card's technologies | Anteil der Technologien der Karte
industry code | Branchencode
share of staff | Anteil des Personals
share of awards | Anteil der Zusagen
awards | Zusagen
award | Zusage
sizes of firms | Größen von Firmen
tools | Mittel
difference of the shares, mean of economies | Unterschied der Anteile, Mittel der Volkswirtschaften
institutions for each firm | Einrichtungen je Firma
draws | Ziehungen
projects or laboratories | Projekte oder Labore
degrees | Grad
number | Anzahl
change of the share of value added in output, percentage points | Änderung des Anteils der Wertschöpfung an der Produktion, Prozentpunkte
share of inputs | Anteil der Vorleistungen
share of value added | Anteil der Wertschöpfung
share of deliveries | Anteil der Lieferungen
codes of economies | Codes von Volkswirtschaften
code of the economy | Code der Volkswirtschaft
supplying industries | liefernde Branchen
share of technologies and items | Anteil der Technologien und Posten
technologies and items | Technologien und Posten
needed technologies and items | gebrauchte Technologien und Posten
technologies | Technologien
share of firms | Anteil der Firmen
share of institutions | Anteil der Einrichtungen
share of the institutions evaluated | Anteil der bewerteten Einrichtungen
share of pairs | Anteil der Paare
share of posts | Anteil der Stellen
share of projects with a known @region and field | Anteil der Projekte mit bekanntem Ort und Feld
share of projects with a published length | Anteil der Projekte mit veröffentlichter Dauer
share of @regions | Anteil der @regions
share of R&D spending | Anteil der FuE-Ausgaben
share with a known @region | Anteil mit bekanntem Ort
score | Punktzahl
score, 1 poor to 4 excellent | Note, 1 schlecht bis 4 ausgezeichnet
words of the name | Wörter des Namens
market=family | Markt=Familie
share of the work | Anteil der Arbeit
share of years | Anteil der Jahre
citations | Zitate
units of work | Einheiten der Arbeit
classes | Klassen
pairs of location and activity | Paare aus Ort und Tätigkeit
words of the title | Wörter des Titels
firms of the median @region, and of a @region itself, in its poorest year | Firmen des mittleren Orts, und eines Orts selbst, in seinem ärmsten Jahr
km | km
threshold | Grenze
no data | keine Daten
What | Was
Low | Unten
High | Oben
Compared with | Verglichen mit
plan document in Chinese | Plandokument auf Chinesisch
short draft in Chinese | Kurzentwurf auf Chinesisch
short draft in English | Kurzentwurf auf Englisch
plan document in English | Plandokument auf Englisch
smart specialisation strategy | Strategie der intelligenten Spezialisierung
before what is computed | vor dem Berechneten
after what is computed | nach dem Berechneten
a technology | eine Technologie
security code | Wertpapierkennung
credit code | Registernummer
handed in | abgegeben
taken in | aufgenommen
the page alone | nur die Seite
page and comments | Seite und Kommentare
waiting | wartet
shown | gezeigt
refused | abgelehnt
none | keine
not started | nicht begonnen
on track | im Plan
late | verspätet
money ahead of results | Mittel vor den Ergebnissen
silent | ohne Nachricht
target | Ziel
capacity | Kapazität
milestone | Meilenstein
line done | Zeile erledigt
done | erledigt
accepts | stimmt zu
accepts with a change | stimmt mit einer Änderung zu
refuses | lehnt ab
proposes another | schlägt anderes vor
yes | ja
partly | zum Teil
no | nein
generic | übergreifend
specific | eigen
by process | nach Verfahren
by composition | nach Zusammensetzung
own R&D | eigene FuE
joint development | gemeinsame Entwicklung
licence | Lizenz
import | Einfuhr
purchase | Kauf
@whole | @whole
municipal | städtisch
county | Kreis
of a department | eines Ressorts
adopted | beschlossen
committed | gebunden
intended | beabsichtigt
enterprise | Unternehmen
bank | Bank
draft | Entwurf
open | offen
closed | geschlossen
decided | entschieden
output | Output
result | Ergebnis
context | Kontext
binding | verbindlich
expected | erwartet
approved | genehmigt
superseded | ersetzt
submitted | eingereicht
withdrawn | zurückgezogen
eligible | zulässig
not eligible | nicht zulässig
reviewed | begutachtet
awarded | bewilligt
rejected | abgelehnt
same text | gleicher Text
nearly the same text | fast gleicher Text
same topic | gleiches Thema
same organisation | dieselbe Organisation
years overlap | Jahre überschneiden sich
same item of a card | derselbe Kartenposten
item already funded | Posten schon gefördert
same equipment | dasselbe Gerät
the officers | die Bearbeiter
the office | die Stelle
the office and the organisation | die Stelle und die Organisation
whoever sees the entry | alle, die den Eintrag sehen
duplicate | Doppelung
distinct | verschieden
assigned | zugeteilt
deferred | verschoben
asked | gefragt
answered | beantwortet
became part of another | in einer anderen aufgegangen
parted | geteilt
another name | anderer Name
taken back | zurückgenommen
declined | abgelehnt
released | entbunden
released by another | von anderen freigegeben
opening of a call | Öffnung einer Ausschreibung
plan | Plan
trust in a key | Vertrauen in einen Schlüssel
publication | Veröffentlichung
rules for two people | Regeln für zwei Personen
units of time | Zeiteinheiten
chi-square | Chi-Quadrat
cancelled | aufgehoben
yearly | jährlich
three-yearly | alle drei Jahre
better | besser
same | gleich
worse | schlechter
account added | Konto hinzugefügt
account changed | Konto geändert
account disabled | Konto gesperrt
account enabled again | Konto wieder zugelassen
password set | Kennwort gesetzt
token made | Schlüssel gemacht
token ended | Schlüssel beendet
share those that there are | vorhandene mitnutzen
buy | kaufen
look closer | genauer prüfen
none within reach | keines in Reichweite
those there are full | die vorhandenen sind ausgelastet
those there do not fit | die vorhandenen passen nicht
tied to a single sign-on | mit einer zentralen Anmeldung verbunden
untied from a single sign-on | von einer zentralen Anmeldung gelöst
second factor set | zweiter Faktor eingerichtet
second factor removed | zweiter Faktor entfernt
met | erfüllt
partly met | teilweise erfüllt
not met | nicht erfüllt
manages | verwaltet
steers | steuert
advises | berät
implements | führt aus
monitors | überwacht
collection of figures | Erhebung der Zahlen
monitoring report | Monitoringbericht
evaluation | Evaluierung
revision of the priorities | Überarbeitung der Prioritäten
effective hours of a machine | effektive Stunden eines Geräts
share of hours for others | Anteil der Stunden für andere
share of hours for firms | Anteil der Stunden für Firmen
days of waiting | Wartetage
refused hours | abgelehnte Stunden
at least | mindestens
at most | höchstens
reached | erreicht
not yet | noch nicht
missed | verfehlt
unknown | unbekannt
proposed | vorgeschlagen
chosen | gewählt
dropped | fallen gelassen
workshop | Werkstatt
interview | Gespräch
survey | Umfrage
consultation | Anhörung
committee | Ausschuss
business | Wirtschaft
research | Forschung
public bodies | öffentliche Stellen
society | Gesellschaft
project | Projekt
hour | Stunde
day | Tag
sample | Probe
run | Lauf
report | Bericht
year of such an instrument | Jahr eines solchen Instruments
facility, its equipment alone | Anlage (nur Geräte)
`;
