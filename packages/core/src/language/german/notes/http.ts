/** German of the notes of `notes/http.ts`: the code, what happened, what to do. */
export const germanHttpNotes = `
http.unknown-use-case
  Ein „{$name}“ gibt es hier nicht.
  In /openapi.json steht, was gefragt werden kann.
http.not-found
  Eine Seite {$path} gibt es nicht.
  Bei / beginnen.
http.method
  {$method} wird unter dieser Adresse nicht beantwortet.
  {$allowed} verwenden.
http.malformed
  Die Anfrage hat keine gültige Adresse oder keinen gültigen Host-Kopf.
  Eine wohlgeformte HTTP/1.1-Anfrage senden.
http.foreign-host
  Dieser Server antwortet nicht auf den Namen „{$host}“.
  ⟦Die Adresse verwenden, die „quoin serve“ gedruckt hat, oder ihn mit --host {$host} starten.⟧
http.foreign-origin
  Anfragen von Seiten anderer Herkunft werden abgelehnt.
  Aus der Oberfläche selbst fragen oder aus einem Programm, das keinen Origin-Kopf sendet.
http.not-json
  Der Inhalt muss JSON sein (content-type: application/json), nicht „{$type}“.
  Ein JSON-Objekt mit content-type application/json senden.
http.too-large
  Der Inhalt ist größer als {$limit} Byte.
  Weniger senden oder für große Dateien die Befehlszeile verwenden.
http.too-many
  Zu viele Anfragen in kurzer Zeit.
  Einige Sekunden warten und langsamer fortfahren.
work.too-many-waiting
  Zu viele Ihrer Fragen warten auf ihre Berechnung.
  Die Antworten abwarten oder einige aufgeben und noch einmal fragen.
work.too-much-time
  Die Berechnung dauerte länger, als dieser Server einer Frage gibt, und wurde beendet.
  Nach weniger auf einmal fragen, die Befehlszeile verwenden oder server.question_seconds in quoin.yaml erhöhen.
work.out-of-memory
  Die Berechnung braucht mehr Speicher, als dieser Server einer Frage gibt.
  Nach weniger auf einmal fragen, die Befehlszeile verwenden oder server.worker_memory_mb und server.memory_mb in quoin.yaml erhöhen.
work.too-long
  Eine Suche von {$needed} Sekunden ist länger als die {$limit}, die dieser Server erlaubt.
  Eine kürzere Frist setzen oder die Befehlszeile verwenden.
work.too-many-draws
  Ziehungen mal Zellen der Tabelle ergeben {$needed}; dieser Server rechnet für eine Frage höchstens {$limit}.
  Weniger Ziehungen oder eine kleinere Tabelle nehmen oder die Befehlszeile verwenden.
work.too-many-pairs
  Es sind {$needed} Paare zu vergleichen; dieser Server vergleicht für eine Frage höchstens {$limit}.
  Weniger Zeilen nehmen oder die Befehlszeile verwenden.
work.too-many-cells
  Die größte Zahlentafel hätte {$needed} Zellen; dieser Server rechnet für eine Frage mit höchstens {$limit}.
  Gröber zusammenfassen, was die Tabelle zählt, weniger Zeilen nehmen oder die Befehlszeile verwenden.
work.cancelled
  Die Berechnung wurde aufgegeben.
  Noch einmal fragen, wo die Antwort noch gebraucht wird.
http.failed
  Das Programm ist gescheitert; an der Anfrage ist kein Fehler bekannt.
  Die Nummer {$reference} melden; das Fenster, in dem der Server läuft, zeigt mehr.
`;
