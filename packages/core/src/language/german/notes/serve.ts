/** German of the notes of `notes/serve.ts`: the code, what happened, what to do. */
export const germanServeNotes = `
serve.port-busy
  Den Port {$port} hält ein anderes Programm.
  ⟦Dieses beenden oder einen anderen Port wählen: --port 0 nimmt einen freien.⟧
serve.syslog
  „{$address}“ ist kein Empfänger von Syslog.
  udp://HOST:PORT oder tcp://HOST:PORT angeben.
serve.cannot-listen
  Auf {$host}:{$port} kann nicht gehört werden: {$problem}.
  ⟦--host 127.0.0.1 und einen Port über 1024 verwenden.⟧
serve.no-accounts
  Der Arbeitsbereich hat keine Konten: Wer {$host} erreicht, könnte alles lesen und ändern.
  ⟦Mit „quoin user add“ Konten anlegen oder --host und --behind-tls weglassen.⟧
serve.plain-http
  Kennwörter gingen im Klartext über das Netz an {$host}.
  ⟦Einen Vermittler, der TLS beendet, vor den Server stellen und dies sagen: --behind-tls --names quoin.office.example.⟧
demo.not-the-example
  {$dir} besteht und ist nicht der Beispiel-Arbeitsbereich {$example}.
  ⟦Einen anderen Ordner nennen: quoin demo DIR.⟧
demo.changed-data
  Die Datendatei {$path} in {$dir} ist nicht die ihres Datenpakets.
  ⟦Einen anderen Ordner nennen oder diesen mit „quoin demo {$dir} --fresh“ verwerfen.⟧
`;
