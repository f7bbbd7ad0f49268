/** German messages of results, needs, codes, people, bodies and instruments: "catalogue.key | text". */
export const germanPassingOnMessages = `
passingOn.question | Übernommene Ergebnisse und Ergebnisse für Gesuche
passingOn.lead | {$offered} Ergebnisse angeboten, davon {$taken} übernommen, {$never} nie angeboten. Was wartet, zählt als wartend, nicht als gescheitert.
passingOn.waiting | Anteil der angebotenen Ergebnisse, der noch wartet
passingOn.register | Register
passingOn.months | Monate seit dem Angebot
passingOn.group | Gruppe
passingOn.all | alle
passingOn.unnamed | nicht erfasst
passingOn.owner_kind | Inhaber
passingOn.region | Region
passingOn.technology | Technologie
passingOn.atRisk | noch beobachtet
passingOn.ended | übernommen
passingOn.takenHead | Übernommen
passingOn.stopped | nicht mehr beobachtet
passingOn.low | untere Grenze (95 %)
passingOn.high | obere Grenze (95 %)
passingOn.by | Nach Inhaber, Region und Technologie
passingOn.offered | Angeboten
passingOn.within | .input {$count :number} .match $count one {{In {$count} Jahr übernommen}} * {{In {$count} Jahren übernommen}}
passingOn.needs | Gesuche und Ergebnisse, die passen könnten
passingOn.needsWhat | Nach Nähe des Themas geordnet: Wörter, Wortteile, Technologien, und was für ähnliche Gesuche vereinbart wurde. Keine Seite erfährt, an wen sie sich wendet, bevor beide zustimmen.
passingOn.need | Gesuch
passingOn.result | Ergebnis
passingOn.words | Gemeinsame Wörter
passingOn.technologies | Gemeinsame Technologien
passingOn.near | Gleiche Region
passingOn.yes | ja
passingOn.no | nein
passingOn.status | Vereinbart
passingOn.owner-agreed | Inhaber stimmt zu
passingOn.asker-agreed | Suchende stimmen zu
passingOn.agreed | beide stimmen zu
passingOn.declined | abgelehnt
passingOn.forOwner | Für den Inhaber zustimmen
passingOn.forAsker | Für die Suchenden zustimmen
passingOn.declineForOwner | Für den Inhaber ablehnen
passingOn.declineForAsker | Für die Suchenden ablehnen
passingOn.contacts | Ansprechpersonen: {$owner} für das Ergebnis, {$asker} für das Gesuch.
passingOn.recall | Vereinbarte Paare: {$n}; davon stehen {$share} unter den ersten zehn, ohne ihre eigene Vereinbarung gesucht (einfaches BM25: {$plain}).
passingOn.noMatch | Es ist kein Gesuch erfasst, zu dem ein Ergebnis passt.
passingOn.noMatchWhy | Gesuche und Ergebnisse stehen im Register.
passingOn.codingQuestion | Technologien von Vorhaben, Anträgen und Ergebnissen
passingOn.codingLead | {$total} ohne Code, {$coded} mit Code. Regeln lesen, was hier entschieden ist, nie was vorgeschlagen wird.
passingOn.heldOut | An {$n} mit Code erprobt, als hätte sie niemand zugeordnet: Der erste Vorschlag stimmt bei {$first}, einer von dreien bei {$three}; immer der häufigste Code: {$usual}.
passingOn.noHeldOut | Noch ist nichts zugeordnet: Wie oft Vorschläge stimmen, lässt sich nicht sagen.
passingOn.type | Datensätze
passingOn.project | Projekte
passingOn.application | Anträge
passingOn.of | Vorgeschlagen
passingOn.item | Kartenposten
passingOn.results | Ergebnisse
passingOn.technologyOf | Technologien
passingOn.reason | Grund, für den Verlauf
passingOn.decide | {$count} Gewählte entscheiden
passingOn.chooseFirst | Den ersten von jedem wählen
passingOn.chooseNone | Zu keinem der gezeigten Einträge gibt es einen Vorschlag, also nichts auszuwählen.
passingOn.record | Datensatz
passingOn.proposals | Vorschläge, mit gemeinsamen Wörtern
passingOn.like | wie {$name}
passingOn.none | keine gemeinsamen Wörter
passingOn.decided | Für {$count} entschieden.
passingOn.undo | Zurücknehmen
passingOn.allCoded | Nichts ist mehr zuzuordnen.
passingOn.allCodedWhy | Jeder Datensatz dieser Art hat einen Code.
passingOn.capacitiesQuestion | Normen, Menschen und Stellen hinter den Technologien
passingOn.chain | Normen und geprüfte Produkte
passingOn.standard | Norm
passingOn.method | Prüfverfahren
passingOn.laboratory | Labor
passingOn.product | Bestandenes Produkt
passingOn.homeShare | Im Land hergestellt
passingOn.itemHead | Posten
passingOn.there | vorhanden
passingOn.missing | fehlt
passingOn.unknown | unbekannt
passingOn.expired | abgelaufen
passingOn.expiring | läuft ab
passingOn.chainPicture | Wie weit die Kette von der Norm zum Produkt reicht
passingOn.itemsByState | Positionen der Karten
passingOn.technologyHead | Technologie
passingOn.stepHead | Schritt
passingOn.stateHead | Stand
passingOn.people | Ausbildungen
passingOn.training | Ausbildung
passingOn.completion | Abgeschlossen (95 %)
passingOn.stay | Nach 12 Monaten im Fach (95 %)
passingOn.skills | Fähigkeiten und Stellen
passingOn.skill | Fähigkeit
passingOn.openPosts | Offene Stellen
passingOn.aYear | Ein Jahr Ausbildung bringt
passingOn.mandates | Zuständige Stellen für Technologien
passingOn.answers | Zuständig
passingOn.others | Andere
passingOn.nobody | niemand
passingOn.institutes | Institute über die Jahre
passingOn.institute | Institut
passingOn.years | Jahre
passingOn.common_work | Arbeit für alle
passingOn.public_service | Öffentliche Dienste
passingOn.servicePerMoney | Öffentliche Dienste je öffentlichem Geld
passingOn.procurement | Öffentliche Beschaffung
passingOn.centres | Forschungszentren
passingOn.by2 | Nach
passingOn.open | Offen
passingOn.closed | Geschlossen
passingOn.staff | Bekanntes Personal
passingOn.kind | Art
passingOn.country | Land
passingOn.field | Gebiet
passingOn.mandate | Auftrag
passingOn.nothingThere | Dazu ist nichts erfasst.
passingOn.instrumentsQuestion | Maßnahmen und wen sie erreichen
passingOn.instrumentsLead | {$cells} Paare aus Zielgruppe und Maßnahme haben eine Politik, {$holes} keine, {$double} mehrere, die einander nicht ausschließen.
passingOn.matrix | Politiken nach Zielgruppe und Maßnahme
passingOn.targetGroup | Zielgruppe
passingOn.openTo | Was einer Organisation offensteht
passingOn.organisation | Organisation (Name oder Kennung)
passingOn.policy | Politik
passingOn.standing | Stand
passingOn.isOpen | offen
passingOn.isNot | nicht offen
passingOn.isUnknown | nicht bekannt: {$fields}
passingOn.upTo | Bis zu
passingOn.until | Bis
passingOn.deeds | Was durch sie geschah
passingOn.deedsWhat | Öffentliche Aufträge, Darlehen und Bürgschaften, Steuererleichterungen, Streit um geistiges Eigentum und Zertifikate, gemeinnützige Einrichtungen, nach der Maßnahme, die sie nennen. Steuern einzelner Firmen liest nur die zuständige Abteilung.
passingOn.orders | Öffentliche Aufträge
passingOn.ordersTold | {$needs} Bedarfe, {$tendered} ausgeschrieben, {$decided} vergeben, {$first} erste Käufe
passingOn.exposed | Aus Darlehen und Bürgschaften offen
passingOn.calledTold | eingelöst: {$money}
passingOn.overdueTold | {$count} überfällig
passingOn.notBooked | {$count} auf keinem Konto des Hauptbuchs
passingOn.relief | Steuererleichterung
passingOn.reliefAbove | über der Obergrenze von {$ceiling} für eine Firma im Jahr: {$count}
passingOn.reliefTold | {$year}: {$money} ({$count} Firmen)
passingOn.disputes | Streitfälle
passingOn.disputesTold | {$open} offen, {$decided} entschieden
passingOn.medianTold | die Hälfte in {$months} Monaten
passingOn.accredited | Zertifikate
passingOn.accreditedTold | {$count} gültig, {$soon} laufen bald ab
passingOn.nonprofit | Gemeinnützige Einrichtungen
passingOn.noPolicy | keine Maßnahme genannt
passingOn.above | Zusammen über der Obergrenze
passingOn.aboveWhat | Zwei Maßnahmen einer Gruppe, die einander nicht ausschließen und zusammen mehr als alle Kosten zahlen. {$unknown} Maßnahmen nennen keinen Satz.
passingOn.together | Zusammen
passingOn.stated | Als vereinbar genannt
passingOn.needed | Gebrauchte Personen {$year}
passingOn.plannedTold | {$all}, davon {$planned} durch Karten und Plan
passingOn.network | Zentren über die Grenze
passingOn.othersTogether | {$count} weitere
passingOn.networkHint | Ein Faden ist so breit, wie Zentren in ihm offen sind; auf einen Namen zeigen.
passingOn.centresOf | {$name}: {$count} offen
passingOn.sideAbroad | Im Ausland
passingOn.sideKind | Art des Zentrums
passingOn.sideHome | Im Inland
passingOn.stays | Wie lange Zentren bleiben
passingOn.stayKind | Art
passingOn.centresKnown | Zentren
passingOn.stillOpen | .input {$count :number} .match $count one {{Offen nach {$count} Jahr (95 %)}} * {{Offen nach {$count} Jahren (95 %)}}
passingOn.undated | {$count}, davon {$undated} ohne Tag der Eröffnung
passingOn.grantedTold | auf den bedingten Konten: {$granted} gewährt, {$called} in Anspruch genommen, {$released} freigegeben
passingOn.differsTold | {$count}, deren Eintrag eine andere Summe nennt
passingOn.stock | Menschen bis dahin (5 % – 95 %)
passingOn.lacks | Fehlend bis dahin
passingOn.unknownFor | unbekannt: nicht erfasst ist, {$parts}
passingOn.partLeaving | wer geht
passingOn.partCompletions | wer eine Ausbildung abschließt
passingOn.partStay | wer bleibt
passingOn.laboratories | Akkreditierte Labore
passingOn.itemsOfIt | Posten, die daran hängen
passingOn.lends | Vergibt Stunden
passingOn.freeHours | Freie Stunden des Jahres
passingOn.draftedBy | Wer die Normen entwirft
passingOn.drafter | Organisation
passingOn.roles | Rollen
passingOn.leads | Davon federführend
`;
