/** German sentences of the rules on generic technology (P3), by code. */
export const germanGenericTechnologySentences = `
business-research.baseline | Mittel über {years} Jahre, {factor} des Medians
business-research.factor | {factor} des Medians
business-research.without | ohne {geo}
business-research.newest | neuestes Jahr allein
business-research.yearbook | Industriefirmen des Jahrbuchs, {years}
business-research.no-yearbook | Industriefirmen des Jahrbuchs, keine Jahre
business-research.comparison | {factor} des Medians aus {geos}
business-research.found | Grundlagen- und angewandte Forschung machten {years} {share} der FuE der Wirtschaft aus; {factor} des Medians der Vergleichsländer sind {limit} (die Einordnung unterscheidet sich nach Land{domestic})
business-research.domestic | ; zum Vergleich melden Industriefirmen {share} für {year}
business-research.missing | FuE der Wirtschaft nach Art ist für {own} Jahre ({country}) und für {known} von {all} Vergleichsländern mit {needed} Jahren bekannt; gebraucht werden {needed} Jahre und zwei Vergleichsländer.
business-research.limit | {factor} des Medians ({limit})
business-research.confirmed | Firmen zählen weniger als halb so viel ihrer FuE zur Forschung
business-research.not-supported | nicht unter diesem Teil dessen, was Vergleichsländer tun
contracted-research.share-question | Sinkt über alle @regions der Teil, den {receiver} an der bezahlten externen FuE der Industriefirmen haben?
contracted-research.share | {receiver}: Teil der externen FuE, die Industriefirmen bezahlen
contracted-research.paid | der nominale Betrag für {receiver}
contracted-research.outside | der gesamte Betrag, den Industriefirmen für externe FuE bezahlten,
contracted-research.universities | Hochschulen
contracted-research.institutes | Forschungsinstitute
contracted-research.money-question | Bezahlen Industriefirmen weniger als {limit} dessen, was Hochschulen für FuE ausgeben?
contracted-research.no-tables | Der Arbeitsbereich enthält nicht, wer die FuE der Hochschulen bezahlt ({payers}), neben der gesamten FuE ({totals}).
contracted-research.no-year | Kein Jahr enthält zugleich, was Hochschulen von der Wirtschaft erhalten, was Industriefirmen ihnen bezahlen und die gesamte FuE.
contracted-research.both | {year} melden Hochschulen {received} aus der Wirtschaft ({received_share} ihrer FuE), Industriefirmen melden {reported} an Hochschulen ({reported_share})
contracted-research.disagree | {both}: ein Faktor {factor}. Die Quellen widersprechen einander; Firmen außerhalb von Industrie und Dienstleistungen erklären nur einen Teil.
contracted-research.agree | {both}.
contracted-research.by-universities | nach Angabe der Hochschulen
contracted-research.by-firms | nach Angabe der Industriefirmen
contracted-research.comparison | {limit} der FuE der Hochschulen
cooperation.result | Von {undertakings} ({things}) mit zwei oder mehr Partnern verbinden {mixed} mindestens zwei von Hochschule, Institut und Unternehmen ({companies} haben ein Unternehmen{few}); Netze, in denen jedes Vorhaben seine Zahl von Partnern und jeder Partner seine Zahl von Vorhaben behält{within}, ergeben in neun von zehn Fällen {chance.low} bis {chance.high} ({p}): {outcome}. Die gegenseitige Information der drei Arten, die bei dreien negativ sein kann, beträgt {information} Bit ({null.low} bis {null.high} in jenen Netzen). {unknown} {year}
cooperation.confirmed | die Arten verbinden sich weniger, als ihre Zahlen erklären
cooperation.not-supported | die Arten verbinden sich nicht weniger, als ihre Zahlen erklären
cooperation.insufficient-data | ob sich die Arten weniger verbinden, als ihre Zahlen erklären, ist nicht zu sagen
cooperation.mixes | die Arten mischen sich stärker, als ihre Zahlen erklären
cooperation.few-companies | , so wenige, dass über Unternehmen nichts gesagt ist
cooperation.unknown | Neben {partners} Partnern bekannter Art ist die Art von {unknown} nicht bekannt und hier ausgelassen. Welche es auch ist, {share}; unter den sechs versuchten Zählweisen ist das Ergebnis dasselbe.
cooperation.share-stays | der Anteil bleibt bei {share}
cooperation.share-between | der Anteil liegt zwischen {share.low} und {share.high}
cooperation.within | , und nur innerhalb desselben Bereichs ({stratum}) getauscht wird
cooperation.unknown-decides | Ob sich die Arten ({things}) weniger verbinden, als ihre Zahlen erklären, hängt an {unknown} von {partners} Partnern, deren Art nicht bekannt ist: Was immer sie sind, zwischen {share.low} und {share.high} der Vorhaben verbinden zwei Arten, und unter den sechs versuchten Zählweisen ist die Antwort nicht dieselbe. Die Art dieser Einrichtungen ist anzugeben.
cooperation.list-of | Liste {year}; Arten sind aus Namen gelesen.
cooperation.no-table | Der Arbeitsbereich enthält keine Projektpartner: Wer mit wem arbeitet, ist nicht bekannt. Projektlisten nennen nur die Leitung.
cooperation.no-posts | Der Arbeitsbereich enthält keine Stellen eines Forschungssystems: Wer sich ein Labor teilt, ist nicht bekannt.
cooperation.too-few | Von {placed} Partnern haben {coded} eine bekannte Art; sie ergeben {undertakings} ({things}) mit zwei oder mehr Partnern. Gebraucht werden mindestens {minimum} davon und {share} bekannte Arten.
cooperation.one-kind | Alle {partners} Partner sind von einer Art; ob sich Arten verbinden, kann nicht gefragt werden.
cooperation.networks | {draws} Netze mit denselben Zahlen von Partnern und Vorhaben
cooperation.networks-within | {draws} Netze mit denselben Zahlen von Partnern und Vorhaben, nur innerhalb verteilt ({stratum})
cooperation.over-strata | ohne Rücksicht verteilt ({stratum})
cooperation.stratum-industry | Branche
cooperation.stratum-programme | Programm
cooperation.stratum-call | Ausschreibung
cooperation.stratum-province | @region
cooperation.stratum-year | Jahr
cooperation.points | ein Rückstand um {points}
cooperation.projects | Projekte
cooperation.laboratories | Labore der Liste: @research_posts
cooperation.baseline | mindestens zwei der drei Arten
cooperation.three | alle drei Arten
cooperation.without-largest | ohne {partner}, am häufigsten beteiligt
cooperation.project-question | Verbinden sich Hochschulen, Institute und Unternehmen in Projekten weniger, als ihre Zahlen erklären?
cooperation.laboratory-question | Teilen Hochschulen, Institute und Unternehmen Labore (Liste: @research_posts) weniger, als ihre Zahlen erklären?
cooperation.chart | Vorhaben, die mindestens zwei Arten verbinden
cooperation.band | Netze gleicher Zahlen
institute-support.by-firms | Branchen im Verhältnis ihrer börsennotierten Firmen gezogen
institute-support.result | {known} {share} davon arbeiten für eine zersplitterte Branche (Herfindahl der Vermögen börsennotierter Firmen unter {cut}); von allen {industries} börsennotierten Branchen sind es {base}, von deren Firmen {firms}. Institute, die zufälligen Branchen dienen, ergeben in neun von zehn Ziehungen {chance} ({p}): {outcome}.
institute-support.confirmed | stärker zersplittert als Branchen im Allgemeinen
institute-support.not-supported | nicht stärker zersplittert als Branchen im Allgemeinen
institute-support.insufficient-data | ob stärker zersplittert als Branchen im Allgemeinen, ist nicht zu sagen
institute-support.too-few | {known} Gebraucht werden mindestens {minimum}.
institute-support.known | Von {all} Namen (durch ein Muster gefunden, das kein Register ist) sind {companies} Unternehmen, und bei {placed} davon weist der Name auf eine Branche mit genügend börsennotierten Firmen.
institute-support.comparison | Institute, die zufällig {industries} börsennotierten Branchen dienen; zersplittert unter {cut}
institute-support.below-cut | zersplittert unter {cut}
institute-support.without-industry | ohne die Branche, der die meisten dienen ({industry})
institute-support.all-names | Namen von Instituten innerhalb von Konzernen mitgezählt
institute-support.least-firms | Branchen mit mindestens {firms} börsennotierten Firmen
institute-support.more-institutes | ein um {size} höherer Anteil
missing-subject.question | Leiten Forschungsinstitute Projekte übergreifender Technologie (@projects) seltener als andere Projekte?
missing-subject.result | Forschungsinstitute, in Unternehmen umgewandelte eingeschlossen, leiteten {share} von {generic} Projekten übergreifender Technologie (@projects) {period} und {elsewhere} der {others} anderen; über die {calls} Ausschreibungen als ganze verteilt ergibt das Kennzeichen „übergreifend“ {chance} ({p}): {outcome}. Die übrigen der übergreifenden: {kinds}. {limit} Das sagt, wer leitet, nicht, dass niemand es kann. {told}, und welche Projekte übergreifend sind, sagt eine Regel, die geändert werden kann.
missing-subject.called-in | aus Ausschreibungen {years}
missing-subject.told-by-names | Arten sind aus Namen gelesen{unknown}
missing-subject.told-by-list | Arten sind aus der Liste gelesen{unknown}
missing-subject.unknown | ; bei {unknown} davon ist die Art der führenden Stelle nicht bekannt, und sie sind nach beiden Seiten gezählt
missing-subject.between | {share.low} bis {share.high}
missing-subject.unknown-kind | von unbekannter Art
missing-subject.firms-unknown | Ob Unternehmen Projekte gemeinsamer Technologie seltener führen als andere, hängt an führenden Stellen unbekannter Art: {unknown} von {named} Projekten. Unternehmen führen {share} der {generic} und {elsewhere} der {others} anderen. Die Art dieser Stellen oder die Wörter ihrer Namen angeben.
missing-subject.less-confirmed | sie überlassen übergreifende Technologie anderen
missing-subject.less-not-supported | nicht seltener
missing-subject.less-insufficient-data | ob seltener, ist nicht zu sagen
missing-subject.unknown-decides | ob seltener, hängt an führenden Stellen, deren Art nicht bekannt ist
missing-subject.limit-alone | Eine Grenze von {limit} für sich würde {called} der Welten treffen, in denen das Kennzeichen nichts bedeutet.
missing-subject.dealt-projects | das Kennzeichen über einzelne Projekte verteilt
missing-subject.dealt-programmes | das Kennzeichen über ganze Programme verteilt
missing-subject.dealt-institutions | das Kennzeichen über ganze Einrichtungen verteilt
missing-subject.share-of-kind | {kind} {share}
missing-subject.no-peers | Andere Projekte zum Vergleich gibt es nicht.
missing-subject.too-few | Nach der Regel der Stelle {generic:ist|sind} {generic} {generic:Projekt|Projekte} mit genannter Leitung von übergreifender Technologie, und {named} von {projects} Projekten nennen ihre Leitung; gebraucht werden mindestens {minimum} und {share}.
missing-subject.comparison | das Kennzeichen „übergreifend“ über {projects} Projekte aus {calls} Ausschreibungen verteilt, jede Ausschreibung als ganze
missing-subject.baseline | Kategorie, Programm oder Titel; das Kennzeichen über ganze Ausschreibungen verteilt
missing-subject.chart | Wer Projekte übergreifender Technologie (Balken) und andere Projekte (Marke) leitet
missing-subject.category-alone | übergreifend nur nach Kategorie ({words})
missing-subject.programme-alone | übergreifend nur nach Programm
missing-subject.title-alone | übergreifend nur nach Titel ({words})
missing-subject.turned-companies | in Unternehmen umgewandelte Institute als Unternehmen gezählt
missing-subject.no-centres | Einrichtungen namens {words} nicht als Institute gezählt
missing-subject.one-year | Ausschreibungen {year}
missing-subject.institute | Institute
missing-subject.institute-company | in Unternehmen umgewandelte Institute
missing-subject.company | andere Unternehmen
missing-subject.university | Hochschulen
missing-subject.hospital | Krankenhäuser
missing-subject.other | andere
missing-subject.firms-question | Leiten Unternehmen Projekte übergreifender Technologie (@projects) seltener als andere Projekte?
missing-subject.firms-result | Unternehmen, umgewandelte Institute eingeschlossen, leiteten {share} von {generic} Projekten übergreifender Technologie und {elsewhere} der {others} anderen; über die {calls} Ausschreibungen als ganze verteilt ergibt das Kennzeichen „übergreifend“ {chance} ({p}): {outcome}.
missing-subject.firms-confirmed | sie überlassen übergreifende Technologie anderen
missing-subject.firms-not-supported | nicht seltener
missing-subject.firms-insufficient-data | ob seltener, ist nicht zu sagen
missing-subject.firms-comparison | das Kennzeichen „übergreifend“ über {projects} Projekte aus {calls} Ausschreibungen verteilt, jede Ausschreibung als ganze
missing-subject.firms-baseline | Kategorie, Programm oder Titel; das Kennzeichen über ganze Ausschreibungen verteilt
missing-subject.firms-alone | umgewandelte Institute nicht als Unternehmen gezählt
missing-subject.a-lower-share | ein um {size} niedrigerer Anteil
generic-performers.result | Von {general} Technologien, deren Wissen am breitesten genutzt wird (die oberen {part} von {technologies} nach Generalität), haben {share} keinen Träger mit {performer} der Arbeit, der in {steady} der Jahre {years} tätig war; unter den anderen {others} sind es {elsewhere}, bei ebenso vielen Technologien gleicher Größe zufällig {chance} ({p}): {outcome}{named}. {left} Technologien sind zu selten zitiert oder haben zu wenig Arbeit, um beurteilt zu werden.
generic-performers.named | . Von niemandem getragen, die übergreifendsten zuerst: {technologies}
generic-performers.technology | {technology} ({performers} {performers:Beteiligter|Beteiligte}, der größte stetige {performer} mit {share})
generic-performers.unsteady | {technology} ({performers} {performers:Beteiligter|Beteiligte}, keiner davon stetig)
generic-performers.confirmed | je übergreifender, desto weniger getragen
generic-performers.not-supported | übergreifende Technologien werden getragen wie andere
generic-performers.insufficient-data | ob sie weniger getragen werden als andere, lässt sich nicht sagen
generic-performers.no-work | {table} nennt keinen Beteiligten mit Jahr und Menge.
generic-performers.few-years | {table} kennt {years} {years:Jahr|Jahre} der Arbeit; ob jemand bleibt, ist ab {minimum} zu sehen.
generic-performers.too-few | {technologies} {technologies:Technologie|Technologien} in {table} mit mindestens {citations} Zitaten und {work} Einheiten Arbeit; {minimum} sind nötig.
generic-performers.comparison | ebenso viele Technologien gleicher Größe, zufällig gezogen ({draws} Ziehungen)
generic-performers.baseline | die oberen {part}, Träger ab {performer}
generic-performers.a-larger-share | ein Überschuss um {size}
generic-performers.performer | Träger ab {performer} der Arbeit
generic-performers.general | die oberen {part} nach Generalität
generic-performers.steady | tätig in {steady} der Jahre
generic-performers.sizes | Technologien aller Größen zusammen
generic-performers.window | die letzten {years} Jahre
generic-performers.chart | Anteil des größten stetigen Beteiligten an der Arbeit, übergreifende Technologien
orphan-technology.result | Von {programmes} Programmen übergreifender Technologie (nach der Regel der Stelle, je mindestens {least} Projekte) ist von {orphans} bekannt, dass sie weder eine Einrichtung haben, die {performer} der Projekte leitet, noch für {stable} davon eine Förderung von {years} Jahren{named}; {performed} haben eine solche Einrichtung, von {supported} ist eine solche Förderung bekannt. Bei weiteren {unknown} leitet keine Einrichtung so viele, und ihre Förderung gilt als unbekannt, denn die Regel verlangt Laufzeiten aus mindestens zwei Ausschreibungen, und weniger nennen sie: jedes davon hat vielleicht keines von beiden. Veröffentlichte Mittel: {funded} von {projects} Projekten. Ob Partner mit den Leitungen arbeiten, steht nicht in den Daten. {outcome}
orphan-technology.named |  ({programmes})
orphan-technology.programme | „{programme}“: {leads} Leitungen für {projects} Projekte, die größte {largest} mit {share}
orphan-technology.confirmed | Sie sind übergreifend und gehören niemandem.
orphan-technology.not-supported | Keines ist ohne beides.
orphan-technology.insufficient-data | Zu viele sind unbekannt, um zu sagen, dass keines niemandem gehört, oder wie viele.
orphan-technology.too-few | {programmes} {programmes:Programm|Programme} übergreifender Technologie mit mindestens {least} Projekten; gebraucht werden {minimum}.
orphan-technology.comparison | jedes Programm übergreifender Technologie mit genügend Projekten: eine vollständige Zählung
orphan-technology.baseline | tragende Einrichtung ab {performer}, Förderung ab {years} Jahren
orphan-technology.performer | tragende Einrichtung ab {performer} der Projekte
orphan-technology.years | Förderung ab {years} Jahren
orphan-technology.without-newest | ohne die Ausschreibungen von {year}, die neuesten
orphan-technology.one-call | Dauern einer Ausschreibung zählen
orphan-technology.category-alone | übergreifend nur nach Kategorie
orphan-technology.chart | Anteil der größten Leitung an den Projekten, nach Programm
unstable-support.share-question | Sank der Anteil der FuE, den der Staat bezahlt, um mehr, als seine eigenen Jahresschritte erklären?
unstable-support.share-question-of | Sank in {place} der Anteil der FuE, den der Staat bezahlt, um mehr, als seine eigenen Jahresschritte erklären?
unstable-support.nation | @whole
unstable-support.fell | Der Staat bezahlte {last} der FuE-Ausgaben ({place}) in {last_years} und {first} in {first_years} (Jahresmittel): {change}; neun von zehn Verläufen gleicher Jahresschritte ergeben {walks} ({p}): {outcome}. Der jährliche Betrag ging von {before} auf {now} (nominal): Ein Anteil sinkt auch, wo andere mehr bezahlen. {between} {rest}
unstable-support.rose | Der Staat bezahlte {last} der FuE-Ausgaben ({place}) in {last_years} und {first} in {first_years} (Jahresmittel): {change}, kein Rückgang; neun von zehn Verläufen gleicher Jahresschritte ergeben {walks} ({p}). Der jährliche Betrag ging von {before} auf {now} (nominal). {between} {rest}
unstable-support.confirmed | ein Rückgang darüber hinaus
unstable-support.not-supported | er sank, und nicht darüber hinaus
unstable-support.insufficient-data | er sank; ob um mehr, als Gänge ohne Richtung ergeben, ist nicht zu sagen
unstable-support.nation-as-a-whole | Das Ganze (@whole): {change}.
unstable-support.a-fall-of | ein Rückgang um {size}
unstable-support.few-years | Gesamte FuE-Ausgaben und der vom Staat bezahlte Teil sind gemeinsam für {years} {years:Jahr|Jahre} bekannt ({place}); gebraucht werden {needed}.
unstable-support.walks | Verläufe aus den eigenen Jahresschritten des Anteils, jeder gleich wahrscheinlich abwärts wie aufwärts; und der mittlere Anteil von {years}
unstable-support.means-of | Mittel über {years} Jahre
unstable-support.two-steps | Schritte zweier Folgejahre zusammengehalten
unstable-support.without-newest | ohne das neueste Jahr
unstable-support.share-chart | Anteil der FuE-Ausgaben, den der Staat bezahlt
unstable-support.government | Staat
unstable-support.length-question | Laufen weniger als {share} der Projekte mit veröffentlichter Dauer (@projects) {years} Jahre oder länger?
unstable-support.calls-drawn | Dauern werden je Ausschreibung festgelegt: {calls} neu gezogene Ausschreibungen ergeben {range} (Intervall von {level}).
unstable-support.by-call | jede Ausschreibung einmal gezählt
unstable-support.by-money | nach Geld
unstable-support.length-below | Von {known} Projekten mit veröffentlichter Dauer aus Ausschreibungen {years} (@projects) laufen {share} {long} Jahre oder länger, weniger als {limit}; {beside}. {drawn} {generic} Nach Jahr der Ausschreibung: {calls}. Bei {unknown} {unknown:Projekt|Projekten} steht keine Dauer in den Daten.
unstable-support.length-not-below | Von {known} Projekten mit veröffentlichter Dauer aus Ausschreibungen {years} (@projects) laufen {share} {long} Jahre oder länger, nicht weniger als {limit}; {beside}. {drawn} {generic} Nach Jahr der Ausschreibung: {calls}. Bei {unknown} {unknown:Projekt|Projekten} steht keine Dauer in den Daten.
unstable-support.run-years | {share} laufen {years} oder mehr
unstable-support.of-call | {year}: {long} von {known} ({categories})
unstable-support.generic | Nach Kategorien: {categories}.
unstable-support.of-category | {category} {long} von {known}
unstable-support.of-generic | {category} (übergreifende Technologie) {long} von {known}
unstable-support.few-lengths | Die Dauer ist für {known} von {projects} Projekten der Ausschreibungsjahre bekannt, die sie veröffentlichen; gebraucht werden mindestens {minimum} Projekte und {share}.
unstable-support.long-share | {share} der Projekte mit {years} Jahren oder mehr
unstable-support.all-lengths | {years} Jahre, alle Kategorien und Ausschreibungen
unstable-support.years-or-more | {years} Jahre oder mehr
unstable-support.limit-of | Grenze {share}
unstable-support.called-in | Ausschreibungen {year}
unstable-support.category | Kategorie {category}
unstable-support.length-chart | Projekte nach Dauer in Jahren
unstable-support.length-of | {from} bis unter {to}
`;
