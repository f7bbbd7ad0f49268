/** What the page of cooperation says. */
export const germanCooperationMessages = `
cooperation.question | Welche Orte arbeiten mehr zusammen, als ihre Zahlen ergeben?
cooperation.undertakings | gemeinsame Vorhaben
cooperation.industries | Forschungssysteme von Branchen
cooperation.coverage | {{placed}} von {{rows}} Zeilen nennen einen Ort und woran er teilnimmt ({{share}} %): {{organisations}} Einrichtungen an {{places}} Orten, {{undertakings}} {{kind}}{{years}}.
cooperation.unseen | Zeilen ohne eines von beiden sind hier nicht zu sehen.
cooperation.years | , {{from}} bis {{to}}
cooperation.inYear | , {{year}}
cooperation.result | Von {{looks}} Paaren von Orten treffen sich {{more}} häufiger und {{fewer}} seltener als in Netzen, in denen jeder Ort und jedes Einzelne ({{kind}}) die Zahl seiner Verbindungen behält ({{draws}} Ziehungen, angepasstes p höchstens {{q}}).
cooperation.fewPlaces | Weniger als drei Orte sind genannt.
cooperation.nobodyMeets | Keine zwei Orte sind zusammen genannt ({{kind}}).
cooperation.noTable | Keine Tabelle sagt, welche Einrichtungen an gemeinsamen Vorhaben teilnehmen (Partner von Projekten oder Stellen eines Forschungssystems). Eine einspielen, um zu sehen, wer zusammenarbeitet.
cooperation.chart | Wer wen trifft
cooperation.subtitle | Größe: {{kind}} des Orts. Nur die stärksten Verbindungen; dick: viele gemeinsam.
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
cooperation.showing | {{shown}} von {{all}} Paaren, die vom Zufall am sichersten abweichenden zuerst; alle stehen in den Dateien unter dem Bild.
cooperation.says | {{place}}: {{count}} Teilnahmen
`;
