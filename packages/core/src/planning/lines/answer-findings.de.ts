import type { TextsOf } from "../../language/statement/sentences.ts";
import type { answerWords } from "./answer-findings.words.ts";

export const answerGerman: TextsOf<typeof answerWords> = {
  "dispersed-supervision":
    "Ein Ressort benennen, das für {$place} die Liste der Träger und Felder führt, die mehrere Aufsichten oder Programme fördern, und jedes neue Projekt vor der Bewilligung daran prüfen.",
  "dispersed-supervision-here":
    "Jedes von {$place} vorgeschlagene Projekt an der Liste der Träger und Felder prüfen, die mehrere Aufsichten oder Programme fördern, und im Vorschlag sagen, wer sonst noch fördert.",
  "dispersed-supervision-cost": "Keine eigenen Mittel: eine Änderung von Zuständigkeiten, nicht von Geld.",
  "unstable-support":
    "In die Regeln des Fonds ({$place}) schreiben, dass Aufgaben von mindestens vier Jahren aus mehreren Quellen gespeist und jedes Jahr geprüft, aber nicht neu ausgeschrieben werden.",
  "unstable-support-here":
    "In die Regeln der eigenen Fonds ({$place}) schreiben, dass Aufgaben von mindestens vier Jahren jedes Jahr geprüft, aber nicht neu ausgeschrieben werden und dass das Geld sich solchen Aufgaben des Fonds von oben (@whole) anschließt.",
  "unstable-support-cost":
    "Kein eigenes Geld: Den Teil des Fonds für solche Aufgaben setzt die Aufteilung des Fonds (M1.2). Verlässliche Grundfinanzierung der Institute steht nicht in den Daten.",
  "fragmented-system":
    "Gemeinsame Plattformen einrichten, die die unverbundenen Teile des Forschungssystems ({$place}) verbinden, und Stellen, die an einer einzigen Einrichtung hängen, einen zweiten Träger geben.",
  "fragmented-system-here":
    "Die Einrichtungen des Forschungssystems ({$place}) in die Plattformen eintreten lassen, die seine unverbundenen Teile verbinden, und für jede an einer von ihnen allein hängende Stelle einen zweiten Träger benennen.",
  "pairs-short":
    "Wie viel: Bis zur Grenze des Befundes brauchen {$more} weitere Paare von Branchen eine gemeinsame Einrichtung, neben den {$now} von {$all}, die eine haben.",
  "doctorates-short":
    "Wie viel: Bis zur Grenze des Befundes {$more} Promotionen im Jahr mehr, neben den {$now}, die es gibt, bei ebenso vielen ersten Abschlüssen.",
  "fragmented-system-cost": "Kosten noch nicht geschätzt: Unbesetzte Stellen und ihre Mittel stehen nicht in den Daten.",
  "closed-facilities":
    "Die Anlagen ({$place}) der Gesellschaft öffnen: neue Geräte an die jährliche Note für gemeinsame Nutzung binden, beginnend mit den Trägern der Noten „mangelhaft“ und „ausreichend“.",
  "closed-facilities-cost": "Kosten noch nicht geschätzt: Stunden und Betriebskosten stehen nicht in den Daten.",
  "introduction-without-absorption":
    "Die Förderung aus dem Ausland eingeführter Technik ({$place}) an Ausgaben für ihre Aneignung binden und beide Zahlen jährlich berichten.",
  "introduction-without-absorption-cost": "Keine öffentlichen Kosten bekannt: Die Ausgaben sind die der Unternehmen selbst.",
  "passive-upgrading":
    "Die Förderung ({$place}) von der Technik, die überholt wird, auf ihre Nachfolgerin verlagern, bevor die Hälfte des Vorlaufs verstrichen ist, mit den Firmen, die an der alten hängen. {$statement}",
  "passive-upgrading-cost": "Kosten noch nicht geschätzt: Der Preis des Aufbaus steht nicht in den Daten.",
  "low-readiness": "Eine Plattform einrichten, auf der die Technologien dieses Produkts gemeinsam erprobt werden. {$statement}",
  "low-readiness-cost": "Kosten noch nicht geschätzt: Die Karte nennt keinen Preis eines Integrationsschritts.",
  "missing-complement": "Die gemeinsame Entwicklung dessen ausschreiben, was der Karte fehlt. {$statement}",
  "missing-complement-cost": "Kosten noch nicht geschätzt: Die Karte nennt keinen Preis der fehlenden Posten.",
  "business-research":
    "Grundlagen- und angewandte Forschung zu übergreifenden Technologien, die Firmen ({$place}) betreiben oder in Auftrag geben, zu einem genannten Satz fördern und ihren Anteil an deren FuE jährlich berichten.",
  "business-research-cost": "Kosten noch nicht geschätzt: Den Fördersatz setzt die Stelle.",
  "contracted-research":
    "Forschung fördern, die Firmen ({$place}) bei Hochschulen und Instituten in Auftrag geben, mit Ergebnissen für alle Zahlenden, und ihren Teil an deren externer FuE jährlich berichten.",
  cooperation:
    "Jedes Labor des Forschungssystems ({$place}), das nur eine Art von Einrichtung umfasst, bei der nächsten Verlängerung einen Partner anderer Art aufnehmen lassen, Unternehmen zuerst.",
  "cooperation-projects":
    "In Ausschreibungen ({$place}) von gemeinsamen Projekten nur einer Art von Einrichtung einen Partner anderer Art verlangen, oder den Grund, warum es keinen gibt, und den Anteil der gemischten jährlich berichten.",
  "cooperation-cost": "Keine eigenen Mittel: eine Bedingung der Verlängerung, kein Geldbetrag.",
  "paid-twice":
    "Für jedes Vorhaben, das mehrfach steht ({$place}), entscheiden, ob es eines ist, bevor mehr darauf gezahlt wird, und eine Liste von allem führen, was gefördert wird. {$statement}",
  "paid-twice-cost": "Keine Kosten: Was entschieden wird, spart Geld, und wie viel, weiß vorher niemand.",
  "supervision-due": "Jedes fällige Programm ({$place}) bewerten oder prüfen und für jedes Jahr festlegen, welche folgen. {$statement}",
  "supervision-due-here": "Die Programme, die hier laufen ({$place}), alle drei Jahre einmal bewerten oder prüfen.",
  "supervision-due-cost": "Kosten noch nicht geschätzt: Prüfungen sind Arbeit der Stelle, deren Stunden niemand verzeichnet.",
  "orphan-technology":
    "Für jedes verwaiste Programm ({$place}) ein Institut benennen, das es trägt, mit einer Aufgabe von mindestens vier Jahren. {$statement}",
  "generic-performers":
    "Für jede übergreifende Technologie ({$place}), die niemand trägt, ein Institut mit einer Aufgabe von mindestens vier Jahren benennen, dessen Ergebnisse allen Nutzern offenstehen. {$statement}",
  "orphan-technology-cost": "Kosten noch nicht geschätzt: Die Grundfinanzierung der Institute steht nicht in den Daten.",
  "unrelated-herding":
    "Bevor ein Ort ({$place}) in einer Branche gefördert wird, in die mehrere zugleich eintreten, ihn zeigen lassen, aus welcher seiner heutigen Branchen die neue erwächst. {$statement}",
  "unrelated-herding-cost": "Keine eigenen Mittel: eine Förderbedingung, kein Geldbetrag.",
  "engineering-doctorates":
    "Promovierende der Ingenieurwissenschaften ({$place}) an Aufgaben übergreifender Technologie ausbilden, mit Plätzen in Instituten und Firmen.",
  "engineering-doctorates-cost": "Kosten noch nicht geschätzt: Die Kosten eines Platzes stehen nicht in den Daten.",
  standards:
    "Normung zur Daueraufgabe der Institute für übergreifende Technologie ({$place}) machen: Projekte nennen die internationalen Normen, die sie einbringen.",
  "standards-cost": "Kosten noch nicht geschätzt: Die Arbeit an Normen hat in den Daten keinen Preis.",
  "failed-parks":
    "Über jeden Träger ({$place}), der eine Bewertung nicht bestand, in genannter Frist entscheiden: verbessern, zusammenlegen oder zurückziehen, und die Entscheidung veröffentlichen.",
  "failed-parks-cost": "Keine eigenen Mittel: eine Änderung des Verfahrens, nicht von Geld.",
  carriers: "Neue {$kinds} ({$place}) nach der Forschung und Industrie genehmigen, der sie dienen, nicht in gleicher Zahl für jeden Ort.",
  "carriers-here":
    "Neue Träger ({$place}) nach der Forschung und Industrie vorschlagen, der sie dienen sollen, mit Zahlen, und nicht, um so viele zu haben wie andere.",
  "carriers-cost": "Keine eigenen Mittel: eine Genehmigungsregel, kein Geldbetrag.",
  "opening-multinationals":
    "Forschungszentren ausländischer Firmen ({$place}) zu den Bedingungen der inländischen an Programmen übergreifender Technologie teilnehmen lassen und jährlich veröffentlichen, was ausländische Firmen dort für FuE ausgeben.",
  "opening-multinationals-cost": "Kosten noch nicht geschätzt: Was ausländische Firmen in Anspruch nähmen, steht nicht in den Daten.",
  "opening-articles":
    "Programme übergreifender Technologie ({$place}) für Partner im Ausland öffnen und gemeinsame Forschungszentren gründen, wo die Zusammenarbeit zurückfällt.",
  "opening-articles-cost": "Kosten noch nicht geschätzt: Für kein gemeinsames Zentrum steht ein Preis in den Daten.",
  "chain-dependence":
    "Für die am stärksten vom Ausland abhängigen Branchen ({$place}) festlegen, bis wann eine zweite Quelle im In- oder Ausland steht, und ihre Abhängigkeit jährlich berichten. {$statement}",
  "chain-dependence-cost": "Kosten noch nicht geschätzt: Was eine zweite Quelle kostet, steht nicht in den Daten.",
  "imported-foundations":
    "Nach Produkten auflisten, was die industriellen Grundlagen ({$place}) einführen, und für jedes entscheiden, ob es zu entwickeln, aus mehr Quellen zu kaufen oder zu belassen ist.",
  "imported-foundations-cost": "Kosten noch nicht geschätzt: Keine Einfuhr hat in den Daten einen Preis nach Produkten.",
  "broken-link":
    "Für jedes Glied, das andere abschneiden können, entscheiden, ob es im Inland zu entwickeln, aus mehr Quellen zu kaufen oder zu bevorraten ist, das teuerste zuerst. {$statement}",
  "broken-link-cost": "Kosten noch nicht geschätzt: Weder Vorräte noch eine zweite Quelle haben in den Daten einen Preis.",
  "leading-firms":
    "Unternehmen, die Ketten führen ({$place}), gemeinsame übergreifende Forschung ihrer Zulieferer tragen lassen und ihre FuE neben der vergleichbarer Firmen im Ausland verfolgen.",
  "renewed-first": "Zuerst die Daten erneuern, die {$last} enden; wo sie es dann noch sagen: {$action}",
  "from-above":
    "Ein Teil der Aufgabe von oben (@whole): Der Befund gilt dem Ganzen, ob er hier gilt, ist nicht gemessen, und der Indikator ist der des Ganzen.",
  "mandates-missing":
    "Je eine Einrichtung ({$place}) mit jeder Technologie beauftragen, für die keine einsteht, durch ein Dokument, das sagt, für wie viele Jahre Geld gegeben ist. {$statement}",
  "mandates-unsupervised":
    "Für jede Technologie ({$place}) benennen, wer sie beaufsichtigt, getrennt von dem, der sie trägt, mit einem Bericht im Jahr. {$statement}",
  "qualification-gaps":
    "Die Kette jedes Postens ({$place}) Schritt für Schritt schließen: Norm, Prüfverfahren, akkreditiertes Labor, Prüfung der Produkte; zuerst den Schritt, an dem die meisten Posten hängen. {$statement}",
  "qualification-gaps-cost": "Kosten noch nicht geschätzt: Preise von Prüfungen und Akkreditierung sind nicht eingetragen.",
  "needs-unanswered":
    "Diese Bedarfe ({$place}) den Inhabern von Ergebnissen zeigen und um Angebote bitten; Forschung nur dort ausschreiben, wo binnen eines Jahres keines kommt. {$statement}",
  "needs-unanswered-cost": "Keine eigenen Mittel: Bedarfe zu zeigen kostet nur die Arbeit einer Fachkraft.",
  "skills-short": "Ausbildungsplätze ({$place}) für die knappen Fähigkeiten schaffen, gemeinsam mit denen, deren Stellen offen sind. {$statement}",
  "skills-short-cost": "Kosten noch nicht geschätzt: Der Preis eines Platzes ist für diese Fähigkeiten nicht eingetragen.",
  "results-waiting":
    "Jede von der Stelle bezahlte Forschungseinrichtung ({$place}) ihre Ergebnisse mit Bedingungen binnen eines Jahres zeigen und jährlich berichten lassen, wie viele übernommen wurden. {$statement}",
  "results-waiting-cost": "Keine eigenen Mittel: eine Bedingung der Förderung, kein Geldbetrag.",
  "holes-tax": "Prüfen, ob die steuerliche Forschungsförderung den Gruppen ({$place}) geöffnet wird, die sie auslässt. {$statement}",
  "holes-finance": "Einen Kredit, eine Bürgschaft oder einen Fonds für die Gruppen ({$place}) prüfen, die keinen haben. {$statement}",
  "holes-procurement":
    "Öffentliche Beschaffer ({$place}) Forschung bei den Gruppen bestellen lassen, die kein Auftrag erreicht: Bedarf, Ausschreibung, erster Käufer. {$statement}",
  "holes-property": "Hilfe bei Schutz und Handel von Schutzrechten den Gruppen ({$place}) öffnen, die keine haben. {$statement}",
  "holes-bodies": "Eine gemeinnützige Einrichtung oder Plattform ({$place}) mit dem Dienst für die Gruppen beauftragen, denen niemand dient. {$statement}",
  "holes-cost": "Kosten noch nicht geschätzt: Die Mittel ähnlicher Instrumente setzt die Stelle. Anderswo gefundene Wirkungen sind hier kein Versprechen.",
  "drift-service":
    "Mit den Instituten ({$place}) öffentliche Leistungen und ihren Preis vereinbaren, getrennt von dem, was sie am Markt verkaufen. {$statement}",
  "drift-work":
    "Mit den Instituten ({$place}) einen Mindestanteil an übergreifender, vorausschauender und gemeinnütziger Arbeit vereinbaren und als solchen bezahlen. {$statement}",
  "drift-procurement":
    "Bei den Instituten ({$place}) durch öffentliche Beschaffung bestellen, was die öffentliche Hand braucht, und ihren Anteil an deren Geld jährlich berichten. {$statement}",
  "drift-cost": "Kosten noch nicht geschätzt: Die Vereinbarung setzt das Geld.",
  "payers-state":
    "Für die Mittel ({$place}) den Teil der FuE vereinbaren, den der Staat jährlich zahlt, und die Aufgaben, die andere mitbezahlen. {$statement}",
  "payers-abroad": "Aufgaben ({$place}) für Firmen und Einrichtungen aus dem Ausland öffnen, die Forschung und eigenes Geld mitbringen. {$statement}",
  "payers-orders": "Öffentliche Beschaffer ({$place}) Forschung bei Firmen bestellen lassen: Bedarf nennen, ausschreiben, zuerst kaufen. {$statement}",
  "payers-institutes": "Für die öffentlichen Institute ({$place}) festlegen, welchen Teil ihrer Forschung der Staat zahlt und für welche Arbeit. {$statement}",
  "public-research":
    "Für jedes öffentliche Institut ({$place}) sagen, wofür es in der Forschung da ist, die Firmen nicht tun, bevor ein weiteres zur Firma wird. {$statement}",
  "public-testing":
    "Die Prüfungen übergreifender Technologie benennen ({$place}), die auf öffentlichen Plattformen bleiben, mit Preisen und Zugang, die für alle gleich sind. {$statement}",
  "drift-position":
    "Für jedes Institut ({$place}), dessen Arbeit abdriftet, eine eigene Stellung festschreiben: was es für die ganze Branche tut, wie lange, und wer es prüft. {$statement}",
  "published-hours":
    "Die Träger ({$place}) für jedes Gerät unter den amtlichen Stunden sagen lassen, ob es verliehen, verlegt oder aufgegeben wird. {$statement}",
  "science-budget": "Im Haushalt ({$place}) einen Mindestteil für Wissenschaft und Technik festlegen und steuerliche Förderung daneben prüfen. {$statement}",
  "examined-patents": "Schutzrechte fördern ({$place}), die geprüft sind und genutzt werden, und nicht mehr die Zahl der Anmeldungen. {$statement}",
  "centres-innovation":
    "Den Ort ({$place}) mit der besten Grundlage je solcher Technologie ein Innovationszentrum seiner Firmen und Institute führen lassen. {$statement}",
  "centres-adapt":
    "Mit ausländischen Firmen ({$place}) eigene Forschung hier vereinbaren: Zugang zu Programmen und Anlagen gegen einen Auftrag, der über das Anpassen hinausgeht. {$statement}",
  "centres-abroad":
    "Je Technologie, in der andere führen, ein gemeinsames Zentrum oder eines im Ausland fördern ({$place}), mit vorab vereinbarten Rechten an Ergebnissen. {$statement}",
  "foreign-extend":
    "Für jedes solche Merkmal ({$place}) einen Hersteller im Inland oder eine Übernahme suchen: zuerst Teile und Ausrüstung davor. {$statement}",
  "foreign-agree":
    "Lieferung und gemeinsame Entwicklung mit denen vereinbaren, die diese Merkmale im Ausland machen ({$place}), mindestens bis es im Inland einen Hersteller gibt. {$statement}",
  "assets-joint":
    "Mit Hochschulen, Geldgebern, gesellschaftlichen Trägern und Firmen ({$place}) festlegen, wer jeden fehlenden Vermögenswert hält und jedes fehlende Geschäftsmodell erprobt. {$statement}",
  "plans-herding":
    "Die Stellen ({$place}), die dasselbe Feld wählten, sagen lassen, was jede darin kann; es bleibt, wo Fähigkeit ist, die anderen erhalten Instrumente für das, was ihnen nahe liegt. {$statement}",
  "regions-cost": "Kosten noch nicht geschätzt: Jeder Ort sagt in seinem Programm, was er braucht.",
  "centres-cost": "Kosten noch nicht geschätzt: Gründung und Betrieb solcher Zentren werden mit den Partnern vereinbart.",
  "step-by-step":
    "Sondermittel für diese Kapazität Schritt für Schritt und Ort für Ort freigeben ({$place}), jeden erst, wenn der Markt den vorigen aufgenommen hat; junge Felder ohne Kapazität zuerst. {$statement}",
};
