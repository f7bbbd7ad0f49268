/** German of the chapters of documents, of the criteria of smart specialisation, and of codes in tables of plans, by their English. */
export const germanDocumentTexts = `
Basis and situation | Grundlagen und Lage
Diagnosis | Diagnose
Guiding thought, principles and goals | Leitgedanke, Grundsätze und Ziele
Key tasks | Aufgaben
Spatial layout | Räumliche Ordnung
Major projects | Große Vorhaben
Safeguards | Absicherung
Evidence and methods | Daten und Methoden
Main findings | Wichtigste Befunde
Tasks | Aufgaben
Money | Mittel
What is not known yet | Was noch nicht bekannt ist
For comment | Zur Stellungnahme
1. Analysis of challenges for innovation diffusion and digitalisation | 1. Analyse der Herausforderungen für Innovationsverbreitung und Digitalisierung
2. Managing body | 2. Verwaltende Stelle
3. Monitoring and evaluation | 3. Monitoring und Evaluierung
4. Entrepreneurial discovery process | 4. Unternehmerischer Entdeckungsprozess
5. Improving research and innovation systems | 5. Verbesserung der Forschungs- und Innovationssysteme
6. Industrial transition | 6. Industrieller Wandel
7. Cooperation beyond the Member State | 7. Zusammenarbeit über den Mitgliedstaat hinaus
Indicators | Indikatoren
Up-to-date analysis of challenges for innovation diffusion and digitalisation | aktuelle Analyse der Herausforderungen für Innovationsverbreitung und Digitalisierung
Competent regional or national body managing the strategy | zuständige regionale oder nationale Stelle, die die Strategie verwaltet
Monitoring and evaluation tools measuring performance towards the objectives | Instrumente für Monitoring und Evaluierung, die den Fortschritt zu den Zielen messen
Functioning stakeholder cooperation (entrepreneurial discovery) | wirksame Zusammenarbeit der Beteiligten (unternehmerischer Entdeckungsprozess)
Actions to improve national or regional research and innovation systems | Maßnahmen zur Verbesserung nationaler oder regionaler Forschungs- und Innovationssysteme
Actions to support industrial transition (where relevant) | Maßnahmen für den industriellen Wandel (wo einschlägig)
Measures for cooperation with partners outside the Member State in priority areas | Maßnahmen der Zusammenarbeit mit Partnern außerhalb des Mitgliedstaats in Prioritätsbereichen
share of projects | Anteil der Projekte
share of joint undertakings | Anteil der gemeinsamen Vorhaben
European Union | Europäische Union
the @region | [@Region]
Technology supply line | Linie der Technologieversorgung
Technology support line | Linie der Technologieunterstützung
Key technology list | Liste der Schlüsseltechnologien
Material list (bill of materials) | Liste der Materialien (Stückliste)
Enterprise list | Liste der Unternehmen
R&D design tool list | Liste der Entwurfswerkzeuge für FuE
Manufacturing equipment list | Liste der Fertigungsausrüstung
Standard list | Liste der Normen
Quality list | Liste der Qualität
Management service list | Liste der Managementdienste
Key software list | Liste der Schlüsselsoftware
Chain map | Karte der Kette
Technology roadmap | Technologie-Fahrplan
Application-field map | Karte der Anwendungsfelder
Regional-distribution map | Karte der räumlichen Verteilung
Investment-attraction map | Karte der Ansiedlung
Project list | Liste der Projekte
Cluster list | Liste der Cluster
Problem list | Liste der Probleme
Policy list | Liste der Maßnahmen
Short-board R&D library | Bibliothek der Engpässe in der FuE
Long-board reserve library | Bibliothek der Stärken in Reserve
Advanced applicable technology promotion library | Bibliothek fortgeschrittener anwendbarer Technologie
Break point (stage missing) | Bruchstelle (Stufe fehlt)
Block point (stage congested or foreign-controlled) | Engstelle (Stufe verstopft oder fremd beherrscht)
Needed cell with no project or instrument | Gebrauchtes ohne Projekt und Maßnahme
Same cell funded more than once | Dasselbe mehrfach gefördert
Key core technology R&D | FuE an Kerntechnologien
Commercialisation of results | Verwertung von Ergebnissen
Promotion of advanced applicable technology | Verbreitung fortgeschrittener anwendbarer Technologie
Industrial technology base capacity | Technologische Grundlage der Industrie
Regional industry development | Industrieentwicklung der Orte
Enterprise R&D and supply-chain risk | FuE der Unternehmen und Risiken der Lieferkette
projects | Projekte
change of the share | Änderung des Anteils
share of institutions evaluated | Anteil der bewerteten Einrichtungen
agriculture | Landwirtschaft
biotechnology | Biotechnologie
construction and cities | Bau und Städte
energy | Energie
environment and safety | Umwelt und Sicherheit
frontier science | Spitzenwissenschaft
health | Gesundheit
information technology | Informationstechnik
instruments and standards | Instrumente und Normen
manufacturing | verarbeitendes Gewerbe
marine and space | Meer und Weltraum
transport | Verkehr
not classed | nicht eingestuft
generic-service | Dienst für übergreifende Technologie
national-team | wiederaufgebaute Einrichtung für übergreifende Technologie
federation-member | Mitglied eines Verbunds
market-service | technischer Dienst am Markt
not decided | nicht entschieden
provincial | @province
many small | viele kleine
few large | wenige große
as planned | wie geplant
all | alle
candidates | Kandidaten
funded | gefördert
marginal | am Rand
`;
