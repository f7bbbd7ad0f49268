/** What the command line says of the machine, the health of a workspace, and of the example that it shows. */
export const germanMachineAtTerminal = `
terminal.doctor-evidence | Rechenwerk der Daten (DuckDB)
terminal.doctor-records | Ablage der Einträge
terminal.doctor-on-server | SQLite; Einträge von Arbeitsbereichen liegen auf dem Server, den {variable} nennt
terminal.doctor-solver | Löser (HiGHS)
terminal.doctor-ended-as | eine Aufgabe mit einer Spalte endete als {status}
terminal.doctor-linear-algebra | Dichte lineare Algebra
terminal.doctor-inverse-off | {engine}: eine Inverse weicht um {residual} ab
terminal.doctor-speed | {engine}, {speed} GFLOP/s, Rest {residual}
terminal.doctor-workbench | Werkbank
terminal.doctor-examples | Beispiele
terminal.doctor-newer-needed | {version}; nötig ist {oldest} oder neuer
terminal.doctor-not-there | nicht da: {remedy}
terminal.doctor-chromium | Chromium (nur für Tests)
terminal.doctor-cluster | Cluster (Spark)
terminal.doctor-executors | {n} {n:Executor|Executoren}
terminal.doctor-cores | {n} {n:Kern|Kerne}
terminal.doctor-memory | je {memory}
terminal.doctor-counted | {n} {n:Zeile|Zeilen} in {seconds} s gezählt
terminal.doctor-workspace | Arbeitsbereich
terminal.doctor-tables | {name}, {n} Tabellen
terminal.doctor-settings | Einstellungen (quoin.yaml)
terminal.doctor-roles | Tabellen spielen ihre Rollen: Namen, Spalten, Einheiten, mögliche Werte
terminal.doctor-mail | Entscheidungen werden per E-Mail mitgeteilt
terminal.doctor-mail-counts | gesendet: {sent}, wartend: {waiting}, nicht zugestellt: {failed}, ohne Adresse: {unaddressed}
terminal.doctor-register | Das Register folgt Rollen und Gebiet
terminal.doctor-files | Datendateien haben die Hashes des Datenpakets
terminal.doctor-documents | Angehängte Dokumente sind, wie sie angehängt wurden
terminal.doctor-former | Frühere Stände von Tabellen sind bewahrt, wie sie waren
terminal.doctor-schemas | Tabellen passen zu ihren Schemata
terminal.doctor-sums | Teile ergeben ihre Summen, oder der Grund ist bekannt
terminal.doctor-history | Einträge, Verweise und Verlauf stimmen überein
terminal.doctor-two-people | Zweite Person für Mittel und Pläne
terminal.doctor-units | Einheiten aller Mittel, Anteile und Zeiträume, die jemand gesagt hat
terminal.doctor-units-by-hand | Einheiten von Zahlen stehen, wie das Programm sie zuletzt schrieb
terminal.doctor-repeats-across | Kein Ort, kein Unternehmen und kein anderer Fall steht in mehreren Tabellen einer Rolle
terminal.doctor-counted-twice | Kein Projekt steht zweimal unter demselben Titel und derselben Federführung
terminal.doctor-layout | Geändert, seit dieser Arbeitsbereich angelegt wurde
terminal.doctor-typed | Einträge stehen, wie sie getippt wurden
terminal.doctor-names | Namen in jeder Sprache der Stelle
terminal.doctor-languages | Sprachen, die die Stelle mitgebracht hat
terminal.demo-made | aus dem Beispiel {example} gemacht
terminal.demo-again | wieder benutzt, seine Datendateien sind unverändert
terminal.demo-workspace | Arbeitsbereich {dir} ({how}; {n} Tabellen)
terminal.demo-leverage | Hebel  {name} = {value} ({first}-{last}: Gesamtinvestition {total} / zentrale Mittel {central}; gesamt ist nicht privat)
terminal.demo-measures | Kennzahlen  Branchenstruktur, geschrieben nach {dir}
terminal.demo-diagnosis | Diagnose {n} Befunde zu {place}: {confirmed}, {unsupported}, {open}
terminal.demo-verdict | {n} {verdict}
terminal.demo-best | als beste bewiesen
terminal.demo-clash | kann nicht sein: die Regeln widersprechen sich
terminal.demo-not-proved | nicht als beste bewiesen
terminal.demo-within | höchstens {gap} vom Besten entfernt
terminal.demo-portfolio | Auswahl des Fonds {proof}
terminal.demo-plan | Plan      {lines} Maßnahmen, die {findings} Befunden antworten
terminal.demo-served | Werkbank {address}    (Strg-C beendet sie)
`;
