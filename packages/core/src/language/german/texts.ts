/** German of fixed texts that are no sentence of a rule: titles and questions of rules, problems and measures, columns of tables of plans, indicators. By their English. */
export const germanTexts = `
Introduction without absorption | Einkauf ohne Aneignung
Missing complement | Fehlende Ergänzung
Calls whose money is the division to start from | Ausschreibungen, von deren Aufteilung ausgegangen wird
Share in the calls | Anteil an den Ausschreibungen
Money | Mittel
Share | Anteil
Least over the allowed weights | Geringstes über die erlaubten Gewichte
Most over the allowed weights | Höchstes über die erlaubten Gewichte
Within a tenth whatever the weights | Innerhalb eines Zehntels gleich welcher Gewichte
Candidate | Kandidat
Funded (1 = yes) | Gefördert (1 = ja)
Start | Beginn
Public money asked | Beantragtes öffentliches Geld
Total investment | Gesamtinvestition
Readiness raised | Gehobene Reife
Finding | Befund
Now | Jetzt
No longer confirmed from | Nicht mehr bestätigt ab
Unit | Einheit
Points | Punkte
Rank in total | Gesamtrang
Best rank over the weights | Bester Rang über die Gewichte
Worst rank over the weights | Schlechtester Rang über die Gewichte
Rank per research person-year | Rang je Forschungs-Personenjahr
Type | Kategorie
Tools (STIP) | Mittel (STIP)
Site | Standort
Opens in | Eröffnung
Adds to those before it | Zusätzlich zu den früheren
Unserved personnel within reach | Unversorgtes Personal in Reichweite
Reaches | Erreicht
Industry | Branche
Value added that hangs on it | Davon abhängige Wertschöpfung
Firm | Firma
Growth of revenue | Umsatzwachstum
Field | Feld
Source | Quelle
Year | Jahr
First year | Erstes Jahr
Years | Jahre
Rule | Regel
Limit | Grenze
Used | Genutzt
Room left | Verbleibender Raum
Project | Projekt
Title | Titel
Category | Kategorie
Asked | Beantragt
Spent | Ausgegeben
Budget of the year | Budget des Jahres
Goal | Ziel
Candidates | Kandidaten
Public money | Öffentliches Geld
Total | Gesamt
New laboratories | Neue Labore
Adds | Zusätzlich
Money by source and year | Geld nach Quelle und Jahr
published money | veröffentlichtes Geld
place of the tree | Ort des Baums
category | Kategorie
field of its programme | Feld ihres Programms
Calls to open: a draft of each is made with one click | Zu öffnende Ausschreibungen: Ein Klick legt für jede einen Entwurf an
Projects that are left out, and what would fund them | Nicht geförderte Projekte und was sie fördern würde
What each year adds | Was jedes Jahr hinzufügt
Candidates that reach the readiness that they state | Kandidaten, die die angegebene Reife erreichen
Share of projects that run at least a stated number of years | Anteil der Projekte mit mindestens einer genannten Zahl von Jahren
Basic and applied research as a share of the R&D that firms perform | Grundlagen- und angewandte Forschung als Anteil der FuE der Firmen
Engineering doctorates for each first degree in engineering | Promotionen je Erstabschluss in Ingenieurwissenschaften
Regions that are supported with the tools of their type | Orte, die mit den Mitteln ihrer Kategorie gefördert werden
Spending on imported technology per unit spent on assimilating it | Ausgaben für aus dem Ausland eingeführte Technik je Einheit für ihre Aneignung
Enterprises of which it is known what of a chain they hold | Unternehmen, von denen bekannt ist, was sie von einer Kette halten
observed | beobachtet
limit of the verdict | Grenze des Urteils
range of chance | Bereich des Zufalls
Compared with: | Verglichen mit:
Forced (passive) upgrading; no inherent technological innovation system | Erzwungene (nachvollzogene) Erneuerung; kein eigenes technisches Innovationssystem
Scale and speed first: isomorphism, over-competition, waste | Größe und Tempo zuerst: Angleichung, Überwettbewerb, Verschwendung
Overtaken by a substitution led elsewhere (CRT, LCD, OLED) | Überholt durch eine anderswo angeführte Ablösung (CRT, LCD, OLED)
Traditional development mechanism unfit for high-tech and emerging industries | Herkömmlicher Entwicklungsmechanismus ungeeignet für Hochtechnologie und neue Branchen
No overall planning and top-level design | Keine Gesamtplanung und kein Entwurf von oben
Institutional arrangements for @national intent inadequate | Institutionelle Vorkehrungen für die Absicht des Ganzen unzureichend
Functions split among departments: overlaps and gaps | Aufgaben auf Ressorts zersplittert: Überschneidungen und Lücken
No medium- and long-term layout and policy support | Keine mittel- und langfristige Anlage und Förderung
Generic technology lacks a research subject and stable support | Übergreifender Technologie fehlen Träger und stetige Förderung
Generic technologies without a performer | Übergreifende Technologien ohne Träger
Single firms unable or unwilling | Einzelne Firmen nicht fähig oder nicht willens
Industry-university-research organisation unfit for major innovation; little strategic cooperation | Verbund von Industrie, Hochschule und Forschung ungeeignet für große Neuerungen; wenig strategische Zusammenarbeit
Support not long-term and stable | Förderung nicht langfristig und stetig
Weak system integration, collaborative innovation and ecology | Schwache Systemintegration, gemeinsame Innovation und Umgebung
Single breakthroughs without the cluster of technologies around them | Einzelne Durchbrüche ohne das Umfeld der Technologien
Unit and integration technology do not advance together | Einzel- und Integrationstechnik schreiten nicht gemeinsam voran
Missing complementary assets and business models | Fehlende Ergänzungen und Geschäftsmodelle
Talent in batches missing | Fachkräfte in großer Zahl fehlen
Leading enterprises do not integrate the ecosystem | Führende Unternehmen integrieren die Umgebung nicht
Overall development plan and technology-system plans of key industries | Gesamtplan der Entwicklung und Pläne der Technologiesysteme von Schlüsselbranchen
Management department and institutions for generic technology | Leitendes Ressort und Einrichtungen für übergreifende Technologie
Special fund and development fund for generic technology | Sonderfonds und Entwicklungsfonds für übergreifende Technologie
Generic technology research institutes of different models; standards and qualified-product evaluation as long-term strategy | Forschungsinstitute verschiedener Form für übergreifende Technologie; Normen und Produktprüfung als langfristige Strategie
Sharing, promotion and application of generic technology | Teilen, Verbreiten und Anwenden übergreifender Technologie
Multiple-input model; capital input and use mechanism | Mehrere Geldgeber; Einsatz und Verwendung von Kapital
Talent team training mechanism | Ausbildung von Fachkräften
Joint development and sharing of research | Gemeinsame Entwicklung und geteilte Forschung
Results sharing and spreading | Teilen und Verbreiten von Ergebnissen
Supervision and evaluation | Aufsicht und Bewertung
Tool: optional finance and taxation | Mittel: Finanz- und Steuererleichterung
Tool: financing support | Mittel: Finanzierungshilfe
Tool: government R&D procurement | Mittel: öffentliche Beschaffung von FuE
Tool: protection and accreditation of intellectual property | Mittel: Schutz und Anerkennung geistigen Eigentums
Tool: non-profit organisations supporting generic R&D | Mittel: gemeinnützige Organisationen für übergreifende FuE
Integrate with the @national technological innovation project and regional innovation systems | Einbindung in das Innovationsvorhaben des Ganzen und in regionale Innovationssysteme
Rely on @national strategic projects and demonstration zones as carriers | Strategische Vorhaben des Ganzen und Modellzonen als Träger nutzen
Policies by category, tools adjusted to local conditions | Politik nach Kategorien, Mittel nach örtlichen Bedingungen
Leading regions establish industrial innovation centres | Führende Orte errichten Zentren für industrielle Innovation
Guidelines for transformed research institutes | Leitlinien für umgewandelte Forschungsinstitute
Strategic position of each institute | Strategische Stellung jedes Instituts
Public technological service, market mechanism and competition kept | Öffentlicher technischer Dienst, Markt und Wettbewerb erhalten
R&D and service in five technology classes | FuE und Dienst in fünf Technologieklassen
Government procurement as capital support and subsidy for new-style institutions | Öffentliche Beschaffung als Kapitalhilfe und Zuschuss für neuartige Einrichtungen
A batch of service platforms and testing bases | Dienstplattformen und Prüfstätten
Service platforms for communal industrial technology | Dienstplattformen für gemeinsame Industrietechnik
Testing bases by enterprises or federations | Prüfstätten von Unternehmen oder Verbänden
Joint platforms of universities, institutes, finance and social entities with enterprises | Gemeinsame Plattformen von Hochschulen, Instituten, Finanz und Gesellschaft mit Unternehmen
Special funds step by step by region, emerging sectors first | Sonderfonds schrittweise nach Orten, neue Branchen zuerst
Open platforms and bases to society | Plattformen und Stätten für die Gesellschaft öffnen
Integrate into the international value chain; leading enterprises with control of the innovation chain | Einbindung in die internationale Wertschöpfungskette; führende Unternehmen mit Herrschaft über die Innovationskette
Blend into global value chains by cooperation | Durch Zusammenarbeit in weltweite Wertschöpfungsketten eintreten
Guide industrial integration; enterprises with control of the innovation chain | Industrielle Integration führen; Unternehmen mit Herrschaft über die Innovationskette
Extend to both ends of the value chain | Zu beiden Enden der Wertschöpfungskette ausdehnen
Multinationals: research centres and core R&D in the country | Multinationale Firmen: Forschungszentren und Kern-FuE im Land
International cooperation and R&D centres abroad | Internationale Zusammenarbeit und FuE-Zentren im Ausland
Collaborative innovation and ecosystem (inferred, not in the text) | Gemeinsame Innovation und Umgebung (gefolgert, nicht im Text)
Mass-scale introduction | Einkauf in großem Umfang
Market for technology | Markt gegen Technik
Independent innovation combined with open cooperation | Eigene Innovation mit offener Zusammenarbeit
Systematic upgrading of the industrial foundation | Planmäßige Erneuerung der industriellen Grundlage
Generic technological innovation at @national level | Übergreifende technische Innovation auf Ebene des Ganzen
The fields that are named, with rows of this place. | Die genannten Felder, mit Zeilen dieses Orts.
More rows, complete in the fields that are named. | Mehr Zeilen, vollständig in den genannten Feldern.
How much farther from what regions hold lie the industries that many enter at once | Um wie viel ferner vom Vorhandenen die Branchen liegen, in die viele zugleich eintreten
Number of programmes of generic technology that no body leads and that have no lasting support | Zahl der Programme übergreifender Technologie ohne tragende Einrichtung und dauerhafte Förderung
Money of projects that stand more than once under one title and one lead, beside the largest amount of each, over all known money | Geld von Projekten, die unter einem Titel und einer Leitung mehrfach stehen, außer dem jeweils größten Betrag, im Verhältnis zu allem bekannten Geld
bodies called not counted as institutes | als Körperschaft Bezeichnetes nicht als Institut gezählt
Least duration of long tasks, while support is confirmed to be short | kürzeste Dauer langer Aufgaben, solange die Förderung als kurz belegt ist
Least share of the money in long tasks | kleinster Anteil der Mittel in langen Aufgaben
Weights that the office would allow, from | Gewichte, die die Stelle zuließe, von
Weights that the office would allow, to | Gewichte, die die Stelle zuließe, bis
Budget a year: central | Mittel im Jahr: zentral
Is upgrading forced from outside, without an innovation system of one's own? | Wird die Erneuerung von außen erzwungen, ohne eigenes Innovationssystem?
Do scale and speed come first: isomorphism, over-competition, waste? | Gehen Größe und Tempo vor: Angleichung, Überwettbewerb, Verschwendung?
Was the industry overtaken by substitutions led elsewhere? | Wurde die Industrie von Ablösungen überholt, die anderswo angeführt werden?
Was the industry overtaken by substitutions led elsewhere (CRT, LCD, OLED)? | Wurde die Industrie von Ablösungen überholt, die anderswo angeführt werden (CRT, LCD, OLED)?
Is technology introduced without being absorbed? | Wird Technik eingekauft, ohne angeeignet zu werden?
Is the former mechanism of development unfit for high-tech and emerging industries? | Taugt der bisherige Entwicklungsweg nicht für Hochtechnologie und neue Branchen?
Is overall planning and top-level design lacking? | Fehlen Gesamtplanung und Entwurf von oben?
Are institutional arrangements for @national intent inadequate? | Reichen die Einrichtungen für den Willen des Ganzen (@national) nicht aus?
Do functions split among departments leave overlaps and gaps? | Lassen auf Ressorts verteilte Aufgaben Doppelungen und Lücken?
Is a medium- and long-term layout with policy support lacking? | Fehlt eine mittel- und langfristige Anlage mit politischer Stütze?
Does generic technology lack a research subject and stable support? | Fehlen der Querschnittstechnologie ein Träger der Forschung und stete Förderung?
Are there generic technologies without a performer? | Gibt es Querschnittstechnologien ohne jemanden, der sie betreibt?
Are single firms unable or unwilling? | Können oder wollen einzelne Unternehmen nicht?
Is cooperation of industry, universities and research unfit for major innovation? | Taugt die Zusammenarbeit von Industrie, Hochschulen und Forschung nicht für große Neuerungen?
Is support neither long-term nor stable? | Ist die Förderung weder langfristig noch stet?
Are system integration, collaborative innovation and ecology weak? | Sind Systemintegration, gemeinsame Innovation und Umfeld schwach?
Are there single breakthroughs without the cluster of technologies around them? | Gibt es einzelne Durchbrüche ohne die Technologien um sie herum?
Do unit and integration technology fail to advance together? | Schreiten Einzel- und Integrationstechnik nicht gemeinsam voran?
Are complementary assets and business models missing? | Fehlen ergänzende Mittel und Geschäftsmodelle?
Is talent in batches missing? | Fehlen Fachleute in größerer Zahl?
Do leading enterprises fail to integrate the ecosystem? | Binden führende Unternehmen ihr Umfeld nicht ein?
the policy paper on the top-level design of China's industrial technology system (about 2012–13) | Grundsatzpapier zum Entwurf von oben für das industrielle Technologiesystem Chinas (etwa 2012–13)
P1–P4 are its four problems: forced upgrading, lack of overall planning, generic technology without a subject and stable support, weak integration. M1–M5 are its five measures: an overall plan, regional systems, institutes that became companies, platforms and bases, value chains and leading enterprises. ST are its stages (introduction, market, independent innovation) and D its two demands: an industrial foundation that is raised as a whole, and generic technology as a @national strategy. | P1–P4 sind seine vier Probleme: erzwungene Erneuerung, fehlende Gesamtplanung, Querschnittstechnologie ohne Träger und stete Förderung, schwache Integration. M1–M5 sind seine fünf Maßnahmen: ein Gesamtplan, regionale Systeme, Institute, die Unternehmen wurden, Plattformen und Basen, Wertketten und führende Unternehmen. ST sind seine Stufen (Einfuhr, Markt, eigene Innovation) und D seine beiden Forderungen: eine industrielle Grundlage, die als Ganzes gehoben wird, und Querschnittstechnologie als Strategie des Ganzen (@national).
industrial firms: firms with R&D | Industriefirmen: Firmen mit FuE
industrial firms: firms with an R&D institution | Industriefirmen: Firmen mit einer FuE-Einrichtung
industrial firms: invention patents in force | Industriefirmen: gültige Erfindungspatente
industrial firms: exports of new products | Industriefirmen: Ausfuhr neuer Produkte
industrial firms: projects of new products | Industriefirmen: Vorhaben für neue Produkte
industrial firms: sales of new products | Industriefirmen: Umsatz mit neuen Produkten
industrial firms: spending on new products | Industriefirmen: Ausgaben für neue Produkte
industrial firms: patent applications | Industriefirmen: Patentanmeldungen
industrial firms: applications for invention patents | Industriefirmen: Anmeldungen von Erfindungspatenten
industrial firms: assets bought for R&D | Industriefirmen: für FuE angeschaffte Vermögen
industrial firms: instruments and equipment bought for R&D | Industriefirmen: für FuE angeschaffte Geräte
industrial firms: paid for R&D outside | Industriefirmen: bezahlte externe FuE
industrial firms: paid to research institutes for R&D | Industriefirmen: an Forschungsinstitute bezahlte FuE
industrial firms: paid to universities for R&D | Industriefirmen: an Hochschulen bezahlte FuE
industrial firms: R&D paid from abroad | Industriefirmen: aus dem Ausland bezahlte FuE
industrial firms: R&D paid by firms | Industriefirmen: von Firmen bezahlte FuE
industrial firms: R&D paid by government | Industriefirmen: vom Staat bezahlte FuE
industrial firms: R&D paid by others | Industriefirmen: von anderen bezahlte FuE
industrial firms: doctors and masters in R&D institutions | Industriefirmen: Promovierte und Master in FuE-Einrichtungen
industrial firms: equipment of R&D institutions | Industriefirmen: Geräte der FuE-Einrichtungen
industrial firms: spending of R&D institutions | Industriefirmen: Ausgaben der FuE-Einrichtungen
industrial firms: staff of R&D institutions | Industriefirmen: Personal der FuE-Einrichtungen
industrial firms: R&D institutions | Industriefirmen: FuE-Einrichtungen
industrial firms: R&D spending inside | Industriefirmen: interne FuE-Ausgaben
industrial firms: experimental development | Industriefirmen: experimentelle Entwicklung
industrial firms: labour cost of R&D | Industriefirmen: Personalkosten der FuE
industrial firms: women in R&D | Industriefirmen: Frauen in der FuE
industrial firms: R&D personnel, full-time equivalent | Industriefirmen: FuE-Personal in Vollzeitäquivalenten
industrial firms: R&D personnel | Industriefirmen: FuE-Personal (Köpfe)
industrial firms: R&D projects | Industriefirmen: FuE-Vorhaben
industrial firms: personnel of R&D projects, full-time equivalent | Industriefirmen: Personal der FuE-Vorhaben in Vollzeitäquivalenten
industrial firms: spending of R&D projects | Industriefirmen: Ausgaben der FuE-Vorhaben
industrial firms: researchers, full-time equivalent | Industriefirmen: Forschende in Vollzeitäquivalenten
industrial firms: current R&D spending | Industriefirmen: laufende FuE-Ausgaben
industrial firms: spending on assimilating imported technology | Industriefirmen: Ausgaben für die Aneignung
industrial firms: spending on domestic technology | Industriefirmen: Ausgaben für inländische Technik
industrial firms: spending on imported technology | Industriefirmen: Ausgaben für aus dem Ausland eingeführte Technik
industrial firms: spending on technical renovation | Industriefirmen: Ausgaben für technische Erneuerung
`;
