/** What the command line says of forecasts, effects and worlds with nothing in them. */
export const germanFindingsAtTerminal = `
terminal.holds | gilt
terminal.does-not-hold | gilt nicht
terminal.effect-checks | Prüfungen
terminal.first-period-period | Erster Zeitraum → Zeitraum
terminal.episode | Markt
terminal.region | Ort
terminal.technologies | Technologien
terminal.forecast-years | Jahre
terminal.standing-in | {episode}, {region}: aus der Sicht von {origin}
terminal.forecasts-before | Solche Prognosen lagen fünf Jahre voraus um {mean_absolute_error} Punkte daneben; {coverage} der Ergebnisse lagen im Band.
terminal.alarm-limit | Alarm: {level} % des Marktes binnen zehn Jahren mit {alarm} oder mehr
terminal.say-columns | Sagen, was was ist: --columns {roles}
terminal.say-values | Sagen, was die Zahlen sind: --values percent oder --values amounts
terminal.band-says-nothing | Das Band von {n} sagt nichts, so breit ist es: {wide}
terminal.below-resolution | Unter 1 % oder zwei Schritten dessen, was die Quelle druckt; darüber wird nichts gesagt: {low}
terminal.technology | Technologie
terminal.in-year | {origin}
terminal.band-near | {near} p10/p50/p90
terminal.forecast-band-near | {far} p10/p50/p90
terminal.takeover-p10-p50-p90 | Ablösung p10/p50/p90
terminal.within-10 | binnen 10
terminal.never | nie
terminal.alarm | Alarm
terminal.reached | erreicht
terminal.forecast-alarm | ALARM
terminal.exposed | Betroffen
terminal.the-rest | der Rest
terminal.beyond-fifty-years-or-not-known | nach mehr als fünfzig Jahren, oder nicht bekannt
terminal.exposed-where | Betroffen, wo {challenger} {old} verdrängt. Vorlauf in Jahren: {lead}; für den Aufbau der Fähigkeit: {capability_years}; vorher überholt: {before}
terminal.industry | Branche
terminal.value-upper-limit | Wert (≤ Obergrenze)
terminal.dependence | Abhängigkeit
terminal.at-risk-in-years | gefährdet in {risk_years} Jahren
terminal.one-in-ten | 1 von 10
terminal.p-dependence | P × Abhängigkeit
terminal.years-to-spare | verbleibende Jahre
terminal.more-in-json | {more} weitere: siehe --json
terminal.more-than-promised | mehr als zugesagt
terminal.looks | Blicke
terminal.confirmed | bestätigt
terminal.expected | erwartet
terminal.here | hier
terminal.page | Seite
terminal.families-expected | Familien (erwartet: Welten, in denen etwas davon bestätigt werden darf)
terminal.what-the-worlds-are-made-of | Woraus die Welten gemacht sind
terminal.rules-of-which-nothing-is-made | Regeln, zu denen nichts neu gemacht wird
terminal.columns | Spalten
terminal.later-left-out | Später veröffentlichte bleiben weg.
terminal.known-by-then | Von den Zahlen für Jahre bis {origin} waren {known} bis zum Ende jenes Jahres veröffentlicht, {later} erst später; zu {unsaid} sagt es niemand.
terminal.by-block-as-told | , nach {block} (wie die Tabelle sagt)
terminal.by-block-by-default | , nach {block} (Vorgabe)
terminal.one-world | {worlds} Welt, in der nichts ist, Startzahl {seed}
terminal.worlds | {worlds} Welten, in denen nichts ist, Startzahl {seed}
terminal.labels-dealt | Zuordnungen neu verteilt
terminal.places-drawn | Orte nach Größe gezogen
terminal.counts-resampled | Zahlen neu gezogen
terminal.steps-signed | Vorzeichen der Schritte ausgelost
terminal.mixes-kept | Zusammensetzungen behalten, Zahlen häufen sich
terminal.names-dealt | Namen neu verteilt
`;
