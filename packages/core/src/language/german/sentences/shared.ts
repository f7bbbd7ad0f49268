/** German sentences that several rules say, by code. */
export const germanSharedSentences = `
coverage.own-heading | {name} ist eine Überschrift der Stelle: Keine Regel prüft sie.
territory.whole | @whole
draws.error | Ein p-Wert bei 5 % hat dann einen Standardfehler von {points} Prozentpunkten.
evidence.no-tables | Dem Arbeitsbereich {tables:fehlt die Tabelle|fehlen die Tabellen} {tables}.
evidence.no-columns | Der Tabelle {table} {columns:fehlt die Spalte|fehlen die Spalten} {columns}. {rest}
evidence.no-region | Die Daten dieses Arbeitsbereichs umfassen den Ort {region} nicht.
evidence.unsaid | Die Stelle hat in ihren Einstellungen nicht gesagt: {settings}.
evidence.no-counts | Der Arbeitsbereich enthält {things} nicht nach @regions ({table}).
evidence.refused | Die Daten enthalten Unbrauchbares ({count} {count:Stelle|Stellen}); das erste: {problem}
evidence.repeated-key | {table} enthält denselben Fall zweimal (Zeilen {first} und {second}); welcher zählt, ist nicht zu erkennen.
benchmark.beyond-above | über {limit}; das allein belegt kein Problem
benchmark.beyond-below | unter {limit}; das allein belegt kein Problem
benchmark.placebo-above | Nach derselben Regel geprüft {called:liegt|liegen} auch {called} von {of} Vergleichswirtschaften ({names}) über der Grenze.
benchmark.placebo-below | Nach derselben Regel geprüft {called:liegt|liegen} auch {called} von {of} Vergleichswirtschaften ({names}) unter der Grenze.
benchmark.placebo-none-above | Nach derselben Regel geprüft liegt keine der {of} Vergleichswirtschaften ({names}) über der Grenze.
benchmark.placebo-none-below | Nach derselben Regel geprüft liegt keine der {of} Vergleichswirtschaften ({names}) unter der Grenze.
benchmark.untried-above | Sie ist an niemand anderem erprobt: In der Tabelle steht kein Vergleichsfall; die Regel verlangt mindestens {least}, von denen höchstens einer von zehn darüber liegen darf.
benchmark.untried-below | Sie ist an niemand anderem erprobt: In der Tabelle steht kein Vergleichsfall; die Regel verlangt mindestens {least}, von denen höchstens einer von zehn darunter liegen darf.
benchmark.few-above | Es fehlen Vergleiche: Zum Erproben der Grenze {of:steht|stehen} in der Tabelle nur {names} ({called} von {of} darüber); die Regel verlangt mindestens {least}, von denen höchstens eine von zehn darüber liegen darf.
benchmark.few-below | Es fehlen Vergleiche: Zum Erproben der Grenze {of:steht|stehen} in der Tabelle nur {names} ({called} von {of} darunter); die Regel verlangt mindestens {least}, von denen höchstens eine von zehn darunter liegen darf.
benchmark.set-limit | der gesetzten Grenze von {limit}
benchmark.result | {found}: {outcome}.
falling-share.too-few | Der Anteil: {part} ist für {years} Jahre aus {known} @regions bekannt; gebraucht werden {minimum}.
falling-share.few-years | Der Anteil: {part} ist für alle Orte zusammen aus {years} Jahren bekannt; gebraucht werden {minimum}.
falling-share.comparison | Läufe mit den eigenen Jahresschritten des Mittels, jedes Jahr für alle Orte zusammen gleich wahrscheinlich nach oben wie nach unten
falling-share.region-by-region | Vorzeichen je Ort ausgelost, als bewegte sich jeder für sich
falling-share.pairs | Schritte zweier aufeinander folgender Jahre zusammengehalten
falling-share.baseline | Mittel über {years} Jahre
falling-share.ends | erstes und letztes Jahr allein
falling-share.two-years | Mittel über zwei Jahre
falling-share.without-extreme | ohne den Ort mit der größten Änderung
falling-share.without-newest | ohne das neueste Jahr
falling-share.a-fall | ein Rückgang um {size}
falling-share.result | Zwischen {early.from}–{early.to} und {late.from}–{late.to} änderte sich der Anteil ({part}) im Mittel über {known} @regions um {change} und sank in {fell}; wäre der Schritt, den alle in einem Jahr gemeinsam tun, gleich wahrscheinlich aufwärts wie abwärts, ergäben sich in neun von zehn Fällen {chance} ({p}{least}): {outcome}. {nation} {between}
falling-share.highest | Dazwischen war der Anteil {year} am höchsten, {value}; von da bis zum letzten Jahr änderte er sich um {since}.
falling-share.lowest | Dazwischen war der Anteil {year} am niedrigsten, {value}; von da bis zum letzten Jahr änderte er sich um {since}.
falling-share.highest-gap | Dazwischen war der Abstand {year} am höchsten, {value}; von da bis zum letzten Jahr änderte er sich um {since}.
falling-share.lowest-gap | Dazwischen war der Abstand {year} am niedrigsten, {value}; von da bis zum letzten Jahr änderte er sich um {since}.
falling-share.nation | @Whole: {before} in {first}, {now} in {last}; dazwischen {part} und {all}.
falling-share.rose | stieg {what} um {by}
falling-share.fell | sank {what} um {by}
falling-share.least | ; {steps} Jahresschritte können nicht weniger ergeben als {p}
falling-share.confirmed | der Anteil sinkt
falling-share.not-supported | kein größerer Rückgang, als der Zufall ergibt, oder keiner
falling-share.insufficient-data | ob das mehr ist als Zufall, ist nicht zu sagen
spread.question-above | Drängen sich {plural} stärker auf wenige @regions als {base}?
spread.question-below | Verteilen sich {plural} gleichmäßiger über die @regions als {base}?
spread.any-base | das, dem sie folgen könnten
spread.no-table | Keine Tabelle sagt für {plural}, wo jedes liegt (Rolle {table}).
spread.no-base | Der Arbeitsbereich enthält nichts, woran {plural} zu messen wären.
spread.result | Der Herfindahl-Index über @regions ({units} {plural}) beträgt {index}; eine Verteilung wie {base} {year} ergibt in neun von zehn Ziehungen {chance} ({p}): {outcome}. Größte Anteile: {top}. {rest}
spread.above-confirmed | stärker konzentriert als {base}
spread.above-not-supported | nicht stärker konzentriert als {base}
spread.above-insufficient-data | ob stärker konzentriert als {base}, ist nicht zu sagen
spread.below-confirmed | gleichmäßiger als {base}
spread.below-not-supported | nicht gleichmäßiger als {base}
spread.below-insufficient-data | ob gleichmäßiger als {base}, ist nicht zu sagen
spread.share-of | {region} {share} ({base} {expected})
spread.unplaced | Weitere {count} {count:hat|haben} keinen eindeutig bekannten Ort.
spread.uncounted | Die Zahl ({plural}) fehlt für {regions}; fehlend ist nicht null.
spread.too-few | {placed} von {all} ({plural}) haben einen bekannten Ort; gebraucht werden mindestens {minimum} und {share}.
spread.no-values | Für {regions} gibt es keine Angabe ({base}); fehlend ist nicht null.
spread.no-values-of-year | Für {regions} gibt es keine Angabe für {year} ({base}); fehlend ist nicht null.
spread.missing-bounded | Für {regions} fehlt die Zahl ({base}, {year}): Ob sie nichts haben oder alles, was die Zeile des Ganzen übrig lässt, das Ergebnis ist dasselbe.
spread.missing-decides | Ob die Verteilung ({plural}) von der Verteilung ({base}, {year}) abweicht, hängt an {regions}, für die keine Zahl da ist: Zwischen nichts und dem, was die Zeile des Ganzen übrig lässt, ist die Antwort nicht dieselbe.
spread.all-regions | alle @regions
spread.draws | {draws} Ziehungen, die ebenso viele im Verhältnis von {base} {year} über die @regions verteilen
spread.draws-whole | {draws} Ziehungen, die ebenso viele im Verhältnis von {base} {year} über die @regions verteilen, jede Einrichtung mit allem, was sie hat
spread.one-by-one | jedes für sich bewegt, wem es auch gehört
spread.moved-whole | jede Einrichtung mit allem bewegt, was sie hat
spread.no-norm | {turn} Welcher Verteilung sie folgen sollten ({plural}), ist eine Norm, die hier niemand festgelegt hat; von einer abzuweichen ist für sich kein Problem.
spread.against | gegen {base} {year}
spread.against-none | gegen {base}, wovon es keine Zahl gibt
spread.lower-index | ein um {size} niedrigerer Index, gegen {base} gehalten,
spread.higher-index | ein um {size} höherer Index, gegen {base} gehalten,
spread.chart | Anteil nach @regions: {plural} (Balken) und {base} (Marke)
spread.without | ohne {region}
spread.filled | die {count} ohne Ort verteilt wie {base}
step.reading | {file} wird gelesen
step.computing | {family} wird berechnet
noise.here | An den Tabellen, wie sie sind: {title}
noise.world | Welt {world}: {title}
noise.nation | Hält eine Frage an das Ganze, wenn alle berücksichtigt werden?
noise.promised | Von {looks} {looks:Frage, die|Fragen, die} gegen den Zufall gehalten {looks:wurde|wurden}, würden allein durch Zufall etwa so viele bestätigt: {expected}.
noise.measured | In Welten, die aus diesen Tabellen gemacht sind und nichts enthalten, wurden {seen} von {of} Fragen bestätigt, die nach Orten eingerechnet ({worlds} {worlds:Welt|Welten}, Startzahl {seed}).
noise.unmeasured | Wie viele es wirklich sind, ist an diesen Tabellen nicht gemessen worden; „quoin noise“ tut es.
spread.answer-confirmed | bestätigt
spread.answer-small | wirklich, aber klein
spread.answer-not-supported | nicht gestützt
spread.answer-insufficient-data | Daten reichen nicht
spread.lower | niedriger
spread.higher | höher
spread.turned | Gegen „{base}“ {year} gehalten lautet die Antwort „{answer}“ (der Index ist dann um {size} {side}).
spread.turned-more | Gegen „{base}“ {year} gehalten lautet die Antwort „{answer}“ (der Index ist dann um {size} {side}, was von Belang wäre).
spread.turned-less | Gegen „{base}“ {year} gehalten lautet die Antwort „{answer}“ (der Index ist dann um {size} {side}: in derselben Richtung, weniger als von Belang).
spread.turned-other-way | Gegen „{base}“ {year} gehalten lautet die Antwort „{answer}“: Der Index ist dann um {size} {side}.
registered.later | Der Grenzwert „{limit}“ wurde am {day} gesetzt, nachdem die Tabelle „{table}“ am {arrived} gekommen war (zuvor {from}, jetzt {to}).
registered.by-default | Der Grenzwert „{limit}“ ist, was das Programm annimmt, wo die Einstellungen ihn nicht nennen ({to}); als die Tabelle „{table}“ am {arrived} kam, war er {from}, und die Änderung hat niemand registriert.
registered.by-hand | Der Grenzwert „{limit}“ wurde von Hand geändert und von niemandem registriert, nachdem die Tabelle „{table}“ am {arrived} gekommen war (zuvor {from}, jetzt {to}).
registered.rule | Die Regel selbst, mit ihrem Verfahren und der Liste ihrer Varianten, ist eine andere, seit die Tabelle „{table}“ am {arrived} kam: Fassung {to}, durch ein neueres Programm.
registered.more | {count} weitere {count:Grenzwert wurde|Grenzwerte wurden} gesetzt, nachdem eine Tabelle gekommen war.
sureness.no-power | Mit dieser Prüfung wäre hier kein Effekt, gleich welcher Größe, vom Zufall zu unterscheiden gewesen; {matters} wäre schon von Belang.
sureness.no-power-open | Mit dieser Prüfung wäre hier kein Effekt, gleich welcher Größe, vom Zufall zu unterscheiden gewesen: auf der Seite, nach der gefragt ist, passt zu den Daten alles von keinem Effekt bis hierher: {high} (Intervall von {level}); {matters} wäre schon von Belang.
sureness.above | Wie weit der Wert über dem liegt, was der Zufall ergibt
sureness.below | Wie weit der Wert unter dem liegt, was der Zufall ergibt
sureness.open | Auf der Seite, nach der gefragt ist, passt zu den Daten alles von keinem Effekt bis hierher: {high} (Intervall von {level}); {matters} wäre schon von Belang.
sureness.excluded | Mehr als {high} passt nicht zu den Daten (Intervall von {level}); {matters} ist das Geringste von Belang.
sureness.excluded-all | So gezählt passt auf der Seite, nach der gefragt ist, nichts zu den Daten (Intervall von {level}); {matters} ist das Geringste von Belang.
sureness.large | Zu den Daten passt, was zwischen diesen beiden liegt: {low}; {high} (Intervall von {level}). Das Geringste von Belang: {matters}.
sureness.many-looks | Für sich allein wäre es vom Zufall zu unterscheiden, unter so vielen Blicken nicht.
sureness.small | Was zu sehen war, {seen}, ist wirklich und kleiner als das Handlungswürdige, {matters}.
sureness.nation | Das lässt sich nicht sagen: {looks} Fragen an das Ganze wurden gegen den Zufall gehalten; werden alle berücksichtigt, hält diese nicht (q = {q}, höchstens {limit}). Für sich betrachtet:
sureness.family-of-fields | {looks} {looks:Feld wurde|Felder wurden} geprüft, {confirmed} bestätigt; etwa {expected} fielen allein durch Zufall unter das Niveau, sodass p hier unter {level} bleiben muss.
sureness.family | {looks} {looks:Ort wurde|Orte wurden} geprüft, {confirmed} bestätigt; etwa {expected} fielen allein durch Zufall unter das Niveau, sodass p hier unter {level} bleiben muss.
sureness.robust | Jede der {choices} aufgeführten Wahlmöglichkeiten ergibt dieselbe Antwort.
sureness.robust-tried | Jede Wahlmöglichkeit, die sich prüfen ließ ({choices}), ergibt dieselbe Antwort.
sureness.not-tried | Nicht geprüft, weil Zahlen dafür fehlen oder zu wenige sind: {choices}.
sureness.untried | Keine andere Wahl wurde versucht: Die Antwort hängt an dieser.
sureness.depends | Die Antwort hängt an einer Wahl: {turns}, von {all} Wahlmöglichkeiten.
sureness.turned-confirmed | „bestätigt“ bei {count} ({choices})
sureness.turned-not-supported | „nicht gestützt“ bei {count} ({choices})
sureness.turned-insufficient-data | „Daten reichen nicht“ bei {count} ({choices})
sureness.fact | Eine Tatsache dessen, was verzeichnet ist, gehalten an {limits}: Darüber hinaus wird nichts geschlossen.
sureness.stated | Was für kommende Jahre verzeichnet ist, wird beim Wort genommen und gehalten an {limits}: Wie solche Zahlen eintrafen, wurde nicht gemessen.
sureness.limit-of-rule | eine Grenze von {limit}, wie die Regel sie gibt
sureness.limit-of-office | eine Grenze von {limit}, die das Amt gesetzt hat
sureness.limits-of-rule | Grenzen, wie die Regel sie gibt
sureness.limits-of-office | Grenzen, von denen das Amt einige selbst gesetzt hat
sureness.limit-alone | Diese Grenze wurde gegen keinen Zufall gehalten und an niemand anderem erprobt, für sich bestätigt sie also nichts. Es fehlen Vergleichsfälle: Die Regel verlangt mindestens {least}, von denen sie höchstens einen von zehn ebenfalls träfe.
sureness.beside-small | Auf der gefragten Seite vom Zufall zu unterscheiden, um weniger als von Belang: {choices}.
sureness.beside-chance | Auf der gefragten Seite vom Zufall zu unterscheiden, doch nicht bestätigt: {choices}.
sureness.other-side | Auf der anderen Seite der Mitte dessen, was der Zufall ergibt: {choices}.
sureness.choice-with-p | „{label}“ ({p})
sureness.choice | „{label}“
sureness.until | Die Hauptantwort beruht auf Daten bis {year}. {statement}
sureness.uncoded | Von {all} ({things}) nennen {coded} ({share}) {code}; mindestens {minimum} müssen es, sonst ist das nicht Genannte unbekannt und nicht abwesend.
sureness.empty | Es gibt keine Einträge ({things}); mindestens {minimum} davon müssen {code} nennen, sonst ist das nicht Genannte unbekannt und nicht abwesend.
world-chain.economy | Kein Name der Tabelle sagt, welche Volkswirtschaft die der Stelle ist.
world-chain.size | Die Tabelle hat zu viele Wirtschaftszweige für einen Befund; der Befehl rechnet sie.
world-chain.productive | Ein Jahr der Tabelle stellt weniger her, als es verbraucht: Es lässt sich nicht durchschauen.
evaluation.milestones | Meilenstein: {done} von {due}
evaluation.paid | Zahlungsvorgang: {flows}, Zusage: {promised}
evaluation.paid-currencies | Zahlungsvorgang: {flows}, Zusage: {promised}, mehrere Währungen
evaluation.payments | Zahlungsvorgang: {flows} {flows:Zahlung|Zahlungen}
evaluation.placed | Zahlungsvorgang: {placed} mit einer Region
evaluation.reinvested | Zahlungsvorgang: {own} von {placed} in der eigenen Region des Fonds
evaluation.above | Zahlungsvorgang: {above} von {flows} über der Zusage
evaluation.joint | Projekt: {joint} von {led} gemeinsam mit anderen geführt
evaluation.hours | Einrichtung: {known}
evaluation.sharing | Einrichtung: externe je effektive Stunden von {known}
evaluation.mean | Mittel von {years}
evaluation.beside | {given}; Register: {value} ({evidence})
waiting.call-open | @call eröffnen: {name}
waiting.call-unallot | Was von der entschiedenen Ausschreibung übrig ist, {amount}, an ihren Fonds zurückgeben: {name}
waiting.review-release | Gutachten anmahnen oder Gutachter entbinden: {name}
waiting.question-answer | Der Prüfung antworten: {text}
waiting.refund | {asked} zurückfordern, davon {came} gekommen, vom beendeten Projekt: {name}
following.plan-superseded | Der heutige Plan ({plan}) hat die Zeile „{line}“ nicht mehr, auf der dies beruht: {name}
following.fund-cut | Der Fonds {fund} wurde um {amount} gekürzt; prüfen, ob dies bestehen kann: {name}
following.evaluation-decided | Die Bewertung für {year} ist entschieden ({grade}): {consequence}; umsetzen: {name}
following.table-revised | Die Tabelle {table} wurde nach Billigung des Plans berichtigt ({change} Zeilen geändert, {go} entfallen); prüfen, ob seine Befunde noch stehen: {name}
following.finding-turned | Der Befund {finding}, auf den die Zeile antwortet, lautet jetzt „{verdict}“: {name}
following.ungraded | ohne Note
waiting.call-close | @call schließen, die Frist ist vorbei: {name}
waiting.review-assign | Gutachter bestimmen: {name}
waiting.award | Über die Bewilligungen entscheiden: {name}
waiting.decide-duplicate | Entscheiden, ob dieser Antrag eine Doppelung ist: {name}
waiting.review-submit | Den Antrag begutachten: {name}
waiting.apply-submit | Den Entwurf einreichen: {name}
waiting.consult-answer | {lines} {lines:Zeile|Zeilen} beantworten: {name}
waiting.consult-decide | Über {answers} {answers:Antwort|Antworten} entscheiden: {name}
waiting.consult-moderate | {comments} {comments:Kommentar|Kommentare} der Öffentlichkeit ansehen: {name}
waiting.consult-close | Die Runde schließen: {name}
waiting.plan-take | Den Plan einer Stelle übernehmen: {name}
waiting.milestone-near | Den Meilenstein erreichen: {name}
waiting.milestone-late | Den überfälligen Meilenstein erreichen oder verschieben: {name}
waiting.milestone-asked | Nach dem überfälligen Meilenstein fragen: {name}
waiting.pay | Noch nichts gezahlt: {name}
waiting.evaluate | {year} bewerten: {name}
waiting.inspection-add | Prüfen oder bewerten, binnen {years} Jahren tat es niemand: {name}
waiting.evaluation-decide | Über die Bewertung {year} entscheiden: {name}
waiting.plan-approve | Den Plan genehmigen: {name}
waiting.rules-adopt | Regeln der zwei Personen ansehen: quoin.yaml wurde von Hand geändert, es gelten die von vorher
waiting.release | {command} von {about} freigeben oder ablehnen, vorgeschlagen von {who}
waiting.release-sum | {command} von {about} freigeben oder ablehnen: {amount}, vorgeschlagen von {who}
waiting.release-paid | {command} von {about} freigeben oder ablehnen: {amount} für {payees}, vorgeschlagen von {who}
waiting.over-committed | Die Zahlung über der Zusage prüfen: {why}
flag.of | {name}: {what}{mark}
flag.invented |  (Erfundene Daten.)
flag.late | „{milestone}“ war am {due} fällig und ist seit {days} {days:Tag|Tagen} überfällig.
flag.moved | „{milestone}“ wurde von {first} auf {due} verschoben.
flag.slip-rule | Ein Meilenstein ist über seinen Tag hinaus und nicht erreicht, oder auf einen späteren verschoben; ist er erreicht, entfällt der Hinweis.
flag.over-paid | {paid} gezahlt, {committed} zugesagt.
flag.over-spent | {spent} ausgegeben, {committed} zugesagt.
flag.over-committed | {committed} zugesagt, {planned} geplant.
flag.over-spend-rule | In einer Währung ist mehr gezahlt als zugesagt, mehr ausgegeben als zugesagt und kofinanziert oder mehr zugesagt als geplant.
flag.under-spend | von {due}, die vor {before} zu zahlen waren, sind {share} gezahlt.
flag.under-spend-rule | Von dem, was nach dem Plan der Arbeit für frühere Jahre bestimmt ist oder ohne Plan vor mehr als einem Jahr zugesagt wurde, sind weniger als {limit} gezahlt.
flag.ahead | {paid} der Zusage sind gezahlt, {reached} der Meilensteine erreicht.
flag.ahead-rule | Der gezahlte Anteil liegt um mehr als {limit} über dem der erreichten Meilensteine, und ein Meilenstein ist überfällig oder es ist mehr gezahlt, als für die Jahre bis zu diesem bestimmt ist.
flag.silent | seit {days} {days:Tag|Tagen} war nichts zu hören.
flag.silent-rule | Seit mehr als {days} {days:Tag|Tagen} keine Zahlung, kein Meilenstein, kein Bericht, und kein Meilenstein steht noch aus.
flag.off-track | {actual} im Jahr {year}, wo der Weg {expected} verlangt; {way} des Weges sind zurückgelegt.
flag.off-track-rule | Weniger als {limit} des Weges, den eine Gerade vom Ausgangswert über Zwischenwert und Ziel verlangt.
coverage.reason | {reason}
coverage.reasons | {reasons}
evidence.table | „{title}“
progress.done | Jede Etappe ist erreicht oder jedes Projekt abgeschlossen.
progress.not-started | Nichts ist zugesagt oder gezahlt, und keine Etappe ist fällig.
progress.stopped | Vor der Zeit beendet.
progress.late | Fällige Etappen: {due}; davon nicht erreicht: {late}.
progress.silent | Seit {quiet} Tagen nichts gehört, mehr als {limit}.
progress.ahead-of-results | {paid} der Zusage sind gezahlt, {reached} der Etappen erreicht.
progress.on-track | Erreichte Etappen: {done} von {all}; keine ist verspätet.
evidence.judging | Diagnose: {title}
indicators-table.meaning | Indikatoren der Orte nach Jahren, eine Zeile je Zahl. Gelesene Codes: {codes}
concentration.seat | Ein Projekt zählt dort, wo seine leitende Einrichtung sitzt; gearbeitet wird nicht unbedingt dort.
concentration.only | nur {kind} ({n})
`;
