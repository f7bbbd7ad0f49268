/** What the pages of cooperation and of organisations of unknown kind say. */
export const germanCooperationMessages = `
cooperation.question | Zusammenarbeit der Orte, über das hinaus, was ihre Zahlen ergeben
cooperation.undertakings | gemeinsame Vorhaben
cooperation.industries | Forschungssysteme von Branchen
cooperation.coverage | {$placed} von {$rows} Zeilen nennen einen Ort und woran er teilnimmt ({$share} %): {$organisations} Einrichtungen an {$places} Orten, {$undertakings} {$kind}{$years}.
cooperation.unseen | Zeilen ohne eines von beiden sind hier nicht zu sehen.
cooperation.years | , {$from} bis {$to}
cooperation.inYear | , {$year}
cooperation.result | Von {$looks} Paaren von Orten treffen sich {$more} häufiger und {$fewer} seltener als in Netzen, in denen jeder Ort und jedes Einzelne ({$kind}) die Zahl seiner Verbindungen behält ({$draws} Ziehungen, angepasstes p höchstens {$q}).
cooperation.fewPlaces | Weniger als drei Orte sind genannt.
cooperation.nobodyMeets | Keine zwei Orte sind zusammen genannt ({$kind}).
cooperation.noTable | Keine Tabelle sagt, welche Einrichtungen an gemeinsamen Vorhaben teilnehmen (Partner von Projekten oder Stellen eines Forschungssystems). Eine einspielen, um zu sehen, wer zusammenarbeitet.
cooperation.chart | Wer wen trifft
cooperation.subtitle | Größe: {$kind} des Orts. Nur die stärksten Verbindungen; dick: viele gemeinsam.
cooperation.finding | Die Orte der Zeichnung werden gesucht …
cooperation.more | häufiger als durch Zufall
cooperation.usual | vom Zufall nicht zu unterscheiden
cooperation.place | Ort
cooperation.other | Mit
cooperation.takesPart | Teilnahmen
cooperation.together | Gemeinsam
cooperation.chance | Zufall (5 bis 95 %)
cooperation.p | p, angepasst
cooperation.beyond | Gegenüber Zufall
cooperation.fewer | seltener als durch Zufall
cooperation.pairs | Paare von Orten
cooperation.showing | {$shown} von {$all} Paaren, die vom Zufall am sichersten abweichenden zuerst; alle stehen in den Dateien unter dem Bild.
cooperation.says | {$place}: {$count} Teilnahmen
unknownKinds.question | Organisationen unbekannter Art
unknownKinds.answer | {$count} von unbekannter Art: Weder das Register noch eine Liste noch ein Wort des Namens nennt sie; {$money}. Befunde zählen sie auf jede Weise und gelten nur, wo das nichts ändert.
unknownKinds.ofMoney | Projekte unter ihrer Leitung stehen für {$amount}
unknownKinds.noMoney | von Projekten unter ihrer Leitung ist kein Geld veröffentlicht
unknownKinds.none | Die Art jeder Organisation ist bekannt.
unknownKinds.noneWhy | Hier ist nichts zu entscheiden.
unknownKinds.nothing | Keine Organisation unbekannter Art heißt so.
unknownKinds.nothingWhy | Nach einem anderen Teil des Namens suchen.
unknownKinds.search | Suchen
unknownKinds.kind | Art
unknownKinds.chooseKind | Art wählen
unknownKinds.reason | Begründung, für den Verlauf
unknownKinds.decide | Für {$count} gewählte entscheiden
unknownKinds.decideOne | Art von {$name}
unknownKinds.chooseAll | Alle gezeigten wählen
unknownKinds.choose | {$name} wählen
unknownKinds.name | Organisation
unknownKinds.projects | Geleitete Projekte
unknownKinds.funds | Ihr Geld ({$currency})
unknownKinds.partnerships | Gemeinsame Vorhaben
unknownKinds.posts | Stellen
unknownKinds.shown | {$shown} von {$total} sind gezeigt, das meiste Geld zuerst.
unknownKinds.decided | Entschieden: {$names}.
unknownKinds.undo | Zurücknehmen
unknownKinds.undone | Zurückgenommen: {$names}.
unknownKinds.readOnly | Dieses Konto liest die Liste und entscheidet nichts.
groupings.question | Gruppen von Orten
groupings.what | Gruppen von Orten neben dem Baum. Anzahlen und Geld sind summiert; ein Anteil ist der Quotient zweier Summen. Gruppen haben keinen Rang und keine Note.
groupings.none | Die Stelle hat keine Gruppen von Orten neben dem Baum.
groupings.noneWhy | Großregionen, Flussgebiete oder Bündnisse stehen in den Einstellungen der Stelle.
groupings.toSettings | Einstellungen der Stelle
groupings.indicator | Kennzahl
groupings.per | Geteilt durch
groupings.nothing | nichts
groupings.year | Jahr
groupings.group | Gruppe
groupings.places | Orte
groupings.sum | Summe ({$unit})
groupings.share | Quotient der Summen
groupings.shareOf | Quotient der Summen ({$unit} / {$per})
groupings.missing | Ohne Zahl
groupings.atLeast | mindestens {$sum}
groupings.noIndicator | Keine Tabelle hält eine Kennzahl, die sich über Orte summieren lässt.
`;
