/** German of the notes of `notes/review.ts`: the code, what happened, what to do. */
export const germanReviewNotes = `
review.not-in-review
  Der Antrag „{$application}“ ist im Stand {$status}: Niemand begutachtet ihn mehr.
  Es bleibt nichts zu tun; das Gutachten bleibt, wie es erbeten wurde.
review.too-few-experts
  Dem Antrag „{$application}“ fehlen {$wanted} Gutachter; {$found} können bestellt werden ({$free} Fachleute sind unbefangen und haben ihn noch nicht beurteilt).
  Mehr Fachleute eintragen, most_reviews erhöhen oder weniger Gutachten je Antrag verlangen.
review.none-awaited
  Von „{$reviewer}“ wird kein Gutachten zur Ausschreibung „{$call}“ erwartet.
  ⟦„quoin review list DIR --call {$call} --status assigned“ zeigt, von wem eines erwartet wird.⟧
review.not-assigned
  Für „{$who}“ ist kein Gutachten zum Antrag „{$application}“ bestellt.
  ⟦„quoin review list DIR --application {$application}“ zeigt, wer ihn begutachtet.⟧
review.is-done
  Das Gutachten zum Antrag „{$application}“ von „{$who}“ ist im Stand {$status} und ändert sich nicht mehr.
  Die Programmleitung bitten, ein weiteres Gutachten zu bestellen.
review.conflict
  Wer befangen ist ({$conflict}), bewertet den Antrag „{$application}“ nicht.
  ⟦Ablehnen: quoin review decline DIR {$application} --reason TEXT.⟧
review.no-outcome
  Der Antrag „{$application}“ sagt nicht, was sein Nutzen zählt; so kann kein Nutzen angegeben werden.
  Den Nutzen weglassen; die Erfolgswahrscheinlichkeit lässt sich ohne ihn angeben.
review.unknown-item
  Der Bewertungsbogen „{$scorecard}“ hat keinen Posten „{$item}“.
  Posten: {$items}.
review.repeated-item
  Der Posten „{$item}“ ist zweimal bewertet.
  Eine der beiden Bewertungen behalten.
review.beyond-scale
  Der Posten „{$item}“ wird von {$low} bis {$high} bewertet; angegeben ist {$input}.
  Einen Wert innerhalb der Skala angeben; null, wo er nicht zu beurteilen ist.
review.missing-item
  Der Posten „{$item}“ des Bewertungsbogens „{$scorecard}“ ist nicht bewertet.
  Seine Eingabe angeben; null, wo er nicht zu beurteilen ist.
review.not-judged
  Der Posten „{$item}“ wurde nicht beurteilt und zählt nichts.
  Seine Eingabe angeben, wenn er zu beurteilen ist.
award.call-not-closed
  Die Ausschreibung „{$call}“ ist im Stand {$status}: Bewilligt wird nach ihrem Schluss und nicht nach der Entscheidung.
  ⟦Sie mit „quoin call close“ schließen oder mit --dry-run vorausschauen.⟧
award.needs-call
  Eine Bewilligung nennt Ausschreibung und Verfahren; eine Liste von Bewilligungen gilt nur früheren ({$field}).
  ⟦CALL und --method angeben oder --historic mit --data und --reason.⟧
award.no-funder
  Die Ausschreibung „{$call}“ nennt kein Ressort, das sie fördert, und ihr Fonds oder Programm auch nicht.
  Der Ausschreibung ein Ressort geben.
award.project-exists
  {$type} „{$id}“ gibt es schon; der Antrag „{$id}“ würde zweimal bewilligt.
  Den Verlauf beider ansehen und den Antrag ablehnen oder seine Kennung berichtigen.
award.other-bar
  Über Anträge von {$call} wurde mit der Mindestpunktzahl {$bar} entschieden; {$asked} würde andere anders behandeln.
  Die Mindestpunktzahl weglassen oder dieselbe angeben.
award.fewer-reviews
  {$application} wird mit {$reviews} Gutachten bewilligt, andere des Aufrufs haben {$most}.
  Erst weitere Gutachten zuweisen, wenn sie zugesagt waren.
award.left-undecided
  Der Antrag „{$application}“ bleibt unentschieden: {$reason}
  Dies klären und die Bewilligung noch einmal ausführen; die Ausschreibung bleibt bis dahin geschlossen.
award.no-plan
  Der Löser fand für die Ausschreibung „{$call}“ kein Portfolio: {$problem}
  Es noch einmal versuchen oder nach Rang bewilligen.
`;
