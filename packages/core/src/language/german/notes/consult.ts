/** German of the notes of `notes/consult.ts`: the code, what happened, what to do. */
export const germanConsultNotes = `
consult.bad-day
  „{$until}“ ist kein Tag ab {$today}.
  Den letzten Tag für Antworten als JJJJ-MM-TT angeben.
consult.nothing-asked
  Der Entwurf „{$plan}“ hat keine Zeile, zu der eine Stelle befragt werden könnte.
  Die Verantwortlichen seiner Zeilen nennen oder zuerst die Pläne der Stellen übernehmen.
consult.still-open
  Die Runde {$consultation} zu diesem Entwurf ist noch offen.
  Sie zuerst schließen⟦ (\`quoin consult close\`)⟧.
consult.closed
  Die Runde {$round} ist geschlossen.
  Was noch zu sagen ist, gehört in die nächste Runde.
consult.late
  Antworten in der Runde {$round} waren bis {$until} fällig.
  Die Zentrale um eine weitere Runde bitten.
consult.own-word
  {$office} hat zu Zeile {$line} selbst geantwortet: ihr Wort ändert sie allein.
  Die Stelle bitten, es mit ihrem Konto oder ihrem Schlüssel zu ändern.
consult.other-round
  Diese Antworten gelten der Runde {$round}, nicht {$asked}.
  Sie dort übernehmen, wo sie hingehören.
consult.unknown-key
  Dem Schlüssel {$key} wird für die Stelle {$office} nicht vertraut.
  Ihm bei der Übernahme ihres Plans vertrauen⟦ (\`quoin plan take --trust\`)⟧.
consult.no-office
  Es ist nicht gesagt, welche Stelle antwortet.
  Die Stelle nennen.
consult.no-answer
  Es liegt weder eine Datei noch eine Zeile mit einer Antwort vor.
  Zeile und Antwort angeben oder eine Datei mit Antworten.
consult.not-asked
  Die Stelle {$office} wird in dieser Runde nicht zu „{$line}“ befragt.
  Die Zeilen beantworten, zu denen die Runde die Stelle befragt.
consult.unknown-answer
  „{$answer}“ ist keine Antwort; möglich sind {$words}.
  Eine davon schreiben.
consult.no-text
  Eine Antwort zu „{$line}“, die keine bloße Zustimmung ist, sagt nichts Weiteres.
  Die Änderung, den Grund oder den Vorschlag aufschreiben.
consult.no-why
  Es ist nicht gesagt, warum die Antwort nicht oder nur teilweise aufgenommen wird.
  Den Grund nennen: Die Stelle liest ihn in der nächsten Runde.
consult.superseded
  Der Plan „{$plan}“ ist abgelöst; zu ihm wird niemand mehr gefragt.
  Zum jetzt geltenden Plan fragen.
consult.asked-unknown
  Es gibt keine Organisation „{$office}“, die gefragt werden könnte.
  Die Kennung einer Organisation des Registers angeben oder STELLE=ZEILE.
consult.asked-no-line
  Der Entwurf hat keine Zeile „{$line}“; er hat {$lines}.
  Eine Zeile des Entwurfs nennen oder die Stelle allein für alle.
consult.early
  Die Runde {$round} läuft bis {$until}, und {$count} Stellen haben nicht geantwortet: {$offices}.
  Den Tag abwarten oder den Grund angeben; er steht im Protokoll.
consult.same-person
  {$person} hat diese Runde eröffnet; eine andere Person schließt sie.
  Eine zweite Person bitten.
consult.undecided
  Über {$count} Antworten ist nicht entschieden, als erste {$first}.
  Über jede entscheiden⟦ (\`quoin consult decide\`)⟧.
consult.public-off
  Die Einstellungen erlauben nicht, Runden der Öffentlichkeit zu zeigen.
  Zuerst \`consultation.public: true\` setzen, wenn es beschlossen ist.
consult.no-comments
  Hier werden keine Stellungnahmen angenommen.
  Die Stelle fragen, die den Entwurf veröffentlicht hat.
consult.bad-comment
  Die Stellungnahme ist leer, länger als {$longest} Zeichen oder gilt einer Zeile, die es nicht gibt.
  Sie kürzen oder die Zeile neu wählen.
consult.comments-full
  Zu viele Stellungnahmen warten darauf, gelesen zu werden.
  Es morgen wieder versuchen.
consult.comments-waiting
  {$count} Stellungnahmen der Öffentlichkeit sind nicht angesehen.
  Über jede entscheiden⟦ (\`quoin consult moderate\`)⟧.
`;
