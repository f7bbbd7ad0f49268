/** German sentences of rules and lines of plans from `fragmented-system.unplaced` to `unstable-support.fell`, by code. */
export const germanSentences2 = `
fragmented-system.unplaced | {unplaced} von {posts} Stellen ({year}) nennen keine Branche oder keine Einrichtung.
fragmented-system.too-small | Die längste Liste ({year}) hat {industries} {industries:Branche|Branchen} und {institutions} {institutions:Einrichtung|Einrichtungen}; gebraucht werden mindestens {least_industries} und {least_institutions}.
fragmented-system.networks | {draws} Netze, in denen jede Branche und jede Einrichtung ihre Zahl von Verbindungen behält
fragmented-system.chart | Branchenpaare mit gemeinsamer Einrichtung
fragmented-system.one-year | {year}
fragmented-system.band | gleiche Zahlen von Verbindungen, durch Zufall
fragmented-system.list-of | die Liste {year} ({posts} {posts:Stelle|Stellen})
fragmented-system.by-parts | nach der Zahl der Teile ohne jede Verbindung (Zufall: im Mittel {mean}, {p})
graduate-staff.question | Sinkt über alle @regions der Anteil der Promovierten und Master am Personal der FuE-Einrichtungen von Industriefirmen?
graduate-staff.share | Promovierte und Master am Personal der FuE-Einrichtungen von Industriefirmen
herding.result | Von {cells} Paaren aus Ort und Feld ({regions} @regions, {fields} Felder der {year} ausgeschriebenen Programme) haben {held} ein Projekt; Ziehungen, in denen jeder Ort und jedes Feld seine Zahl von Projekten behält, ergeben {chance.low} bis {chance.high} ({p}): {outcome}. {widely} Felder werden aus mindestens {least} Orten geleitet. {placed} von {projects} Projekten haben einen bekannten Ort.
herding.cells | ein Überschuss von {cells} Paaren
herding.cells-of | Paare aus Ort und Feld, Ausschreibungen {year}
herding.confirmed | die @regions drängen sich stärker in dieselben Felder, als die Größen von Orten und Feldern erklären
herding.cannot-be-told | bei so wenigen Projekten wäre kein Gedränge vom Zufall zu unterscheiden
herding.apart | die @regions halten sich stärker an eigene Felder, als die Größen von Orten und Feldern erklären
herding.as-chance | nicht stärker, als die Größen von Orten und Feldern erklären
herding.too-few | Von {projects} {projects:Projekt|Projekten} aus {year} haben {placed} Ort und Feld ({fields} {fields:Feld|Felder}); gebraucht werden mindestens {minimum} Projekte, {share} von allen und zwei Felder.
herding.draws | {draws} Ziehungen, in denen jeder Ort und jedes Feld seine Zahl von Projekten behält
herding.chart | @Regions, die ein Projekt leiten, nach Feld
herding.other-share | von mindestens {share} der Orte gehalten
herding.other-year | Ausschreibungen {year} ({projects} {projects:Projekt|Projekte}, ein unvollständiges Jahr)
imported-foundations.question | Wird mehr als {limit} der im Land verwendeten Grundlagen eingeführt ({base}), ohne einen Rückgang von {fall}?
imported-foundations.baseline | alle Zweige der Grundlage, {years.from} bis {years.to}
imported-foundations.no-years | alle Zweige der Grundlage
imported-foundations.limit | Grenze {limit}
imported-foundations.whatever-change | gleich welche Änderung
imported-foundations.without-largest | ohne den am meisten einführenden Zweig
imported-foundations.comparison | {limit} der inländischen Verwendung und der Anteil in {year}
imported-foundations.found | Von der im Land verwendeten Menge ({base}) wurden {last} {now} eingeführt und {first} {before} ({change}; Veredelungseinfuhren enthalten, Marktwert ganzer Zweige)
imported-foundations.missing | Produktion, Ausfuhren und Einfuhren ({base}) sind nicht für zwei Jahre bekannt.
imported-foundations.confirmed | weiterhin abhängig
imported-foundations.falling | abhängig, aber sinkend
imported-foundations.below | unter der Grenze
institute-support.result | {known} {share} davon arbeiten für eine zersplitterte Branche (Herfindahl der Vermögen börsennotierter Firmen unter {cut}); von allen {industries} börsennotierten Branchen sind es {base}. Institute, die zufälligen Branchen dienen, ergeben {chance} ({p}): {outcome}.
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
introduction-without-absorption.question-more | Gibt {who} mehr für eingekaufte Technik aus als für ihre Aneignung?
introduction-without-absorption.question-ratio | Gibt {who} für eingekaufte Technik mehr als {limit} der Ausgaben für ihre Aneignung aus?
introduction-without-absorption.who-of | {who} ({place})
introduction-without-absorption.hightech | die Hochtechnologieindustrie
introduction-without-absorption.industry | die gesamte Industrie
introduction-without-absorption.nation | @whole
introduction-without-absorption.result | {years} gab {who} ({place}) {imported} für eingekaufte Technik und {absorbed} für ihre Aneignung aus: {relation} ({single}); {outcome} (nominal). {rest}
introduction-without-absorption.nothing-absorbed | für das Zweite gar nichts
introduction-without-absorption.of-year | {year} {ratio}
introduction-without-absorption.none-of-year | {year}: nichts für das Zweite
introduction-without-absorption.confirmed | über {limit} in der Summe und in {above} von {years} Jahren
introduction-without-absorption.not-supported | nicht über {limit} in der Summe, darüber in {above} von {years} Jahren
introduction-without-absorption.insufficient-data | Summe und einzelne Jahre widersprechen einander zu {limit} (darüber in {above} von {years})
introduction-without-absorption.reporting | Von {regions} @regions melden {imported} die erste Zahl für {year} und {absorbed} die zweite.
introduction-without-absorption.none-spent | In einem der Jahre ({period}) meldet {place} keine Ausgaben, weder der einen noch der anderen Art.
introduction-without-absorption.missing | In {period} fehlen die Ausgaben für eingekaufte Technik ({place}) in {imported} und die für ihre Aneignung in {absorbed}; fehlend ist nicht null.
introduction-without-absorption.years-to | den {count} Jahren bis {year}
introduction-without-absorption.any-year | keinem Jahr
introduction-without-absorption.no-industry | Der Arbeitsbereich enthält nicht, was alle Industriefirmen für eingekaufte Technik und ihre Aneignung ausgeben ({table}).
introduction-without-absorption.comparison | {limit}, in der Summe von {years} Jahren und in den meisten davon
introduction-without-absorption.baseline | Summe von {years} Jahren, {limit}
introduction-without-absorption.limit-of | Grenze {limit}
introduction-without-absorption.one-year | {year} allein
introduction-without-absorption.years-before | die {years} Jahre davor
introduction-without-absorption.without | ohne {place}
introduction-without-absorption.both-reported | die {regions} {regions:Meldung|Meldungen} beider Zahlen in jedem Jahr
introduction-without-absorption.chart | Ausgaben für eingekaufte Technik je Einheit für ihre Aneignung
introduction-without-absorption.ratio | Einkauf zu Aneignung
isomorphism.confirmed | Zwischen {years.from} und {years.to} wurden die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander ähnlicher, als wachsende Zahlen allein es ergäben: {figures}. {rest}
isomorphism.cannot-be-told | Ob zwischen {years.from} und {years.to} die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander ähnlicher wurden, ist nicht zu sagen: {figures}. {rest}
isomorphism.diverging | Zwischen {years.from} und {years.to} wurden die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander unähnlicher, als wachsende Zahlen allein es ergäben: {figures}. {rest}
isomorphism.as-chance | Zwischen {years.from} und {years.to} wurden die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander nur so viel ähnlicher, wie wachsende Zahlen allein es ergäben: {figures}. {rest}
isomorphism.no-trend | Zwischen {years.from} und {years.to} wurden die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander nicht ähnlicher: {figures}. {rest}
isomorphism.figures | Steigung {slope} im Jahr, Zufall {chance.low} bis {chance.high} ({p})
isomorphism.raw | Rohe Distanz {before} in {years.from}, {after} in {years.to} (0 gleich, 2 nichts gemeinsam). {regions} @regions, {firms} (@counted) in {years.to}, je eins; stammen sie aus einer heutigen Liste, fehlt, was verschwunden ist.
isomorphism.left-out | Weggelassen, wegen eines Jahres ohne Wert oder einer fehlenden Zahl: {names}.
isomorphism.left-out-many | Weggelassen, wegen eines Jahres ohne Wert oder einer fehlenden Zahl: {count} @regions.
isomorphism.own-mix-draws | {draws} Ziehungen, in denen jeder Ort seine Zusammensetzung behält und seine Zahl (@counted) wächst wie beobachtet
isomorphism.chart | Änderung der mittleren Distanz zwischen den Zusammensetzungen der Orte seit {since}
isomorphism.cosine | Ähnlichkeit nach dem Kosinus
isomorphism.region-question | Wird das verarbeitende Gewerbe von {region} wie das aller anderen?
isomorphism.region-left-out | {region} hat ein Jahr ohne Wert im verarbeitenden Gewerbe (@counted) oder eine fehlende Zahl: Der Trend ist nicht zu vergleichen.
isomorphism.region-too-few | {region} hat im ärmsten Jahr {firms} (@counted im verarbeitenden Gewerbe); mindestens {minimum} braucht es, um von einer Zusammensetzung zu sprechen.
isomorphism.region-confirmed | Zwischen {years.from} und {years.to} wurde die Zusammensetzung von {region} im verarbeitenden Gewerbe (@counted) der von {others} anderen @regions ähnlicher, als wachsende Zahlen allein es ergäben: {figures}.
isomorphism.region-cannot-be-told | Ob die Zusammensetzung von {region} im verarbeitenden Gewerbe (@counted) zwischen {years.from} und {years.to} der von {others} anderen @regions ähnlicher wurde, ist nicht zu sagen: {figures}.
isomorphism.region-diverging | Zwischen {years.from} und {years.to} wurde die Zusammensetzung von {region} im verarbeitenden Gewerbe (@counted) der von {others} anderen @regions unähnlicher, als wachsende Zahlen allein es ergäben: {figures}.
isomorphism.region-as-chance | Zwischen {years.from} und {years.to} wurde die Zusammensetzung von {region} im verarbeitenden Gewerbe (@counted) der von {others} anderen @regions nicht ähnlicher, als wachsende Zahlen allein es ergäben: {figures}.
isomorphism.region-chart | Änderung der mittleren Distanz der Zusammensetzung von {region} zu den anderen @regions seit {since}
isomorphism.region-many-looks | Ob die Zusammensetzung von {region} im verarbeitenden Gewerbe (@counted) zwischen {years.from} und {years.to} der von {others} anderen @regions ähnlicher wurde, ist nicht zu sagen: {figures}; für sich schiene es so, unter so vielen Orten nicht.
isomorphism.baseline | Gruppen des verarbeitenden Gewerbes, ab {from}, Krugman-Distanz
isomorphism.effect | eine Annäherung um {change} über die ganze Zeit
isomorphism.no-counts | Eine Zahl (@counted) ist negativ oder nicht ganz.
isomorphism.few-years | Ein Trend braucht zwei Jahre oder mehr; die Tabelle hat {years} ab {from}.
isomorphism.few-groups | Eine Zusammensetzung braucht zwei Gruppen von Branchen oder mehr.
isomorphism.few-regions | Nur {complete} {complete:Ort hat|Orte haben} vollständige Zahlen in jedem Jahr; {incomplete} {incomplete:hat|haben} ein Jahr ohne Wert oder eine fehlende Zahl. Gebraucht werden {minimum}.
isomorphism.unknown-industries | {share} (@counted) liegen in Branchen, die die Gruppierung nicht kennt.
isomorphism.thin | Der mittlere Ort hat im ärmsten Jahr {median} (@counted im verarbeitenden Gewerbe); mindestens {minimum} braucht es, um von einer Zusammensetzung zu sprechen.
leading-firms.question | Gibt die Firma auf Rang {rank} der heimischen Liste weniger als {factor} dessen für FuE aus, was jene in {other} ausgibt?
leading-firms.baseline | Firma auf Rang {rank}, gegen {other}
leading-firms.rank | Firma auf Rang {rank}
leading-firms.factor | {factor} der anderen Firma
leading-firms.against | gegen {other}
leading-firms.nobody | keine andere Liste
leading-firms.comparison | {factor} der FuE der Firma auf demselben Rang in {other}
leading-firms.found | {year} gab die Firma auf Rang {rank} mit Sitz in {home} {spent} für FuE aus; auf diesem Rang anderswo: {figures} (Firmen ab {least}; Sitz, nicht Ort der FuE)
leading-firms.any-year | das Jahr der Liste
leading-firms.of-year | {year}
leading-firms.figure | {name} {spent}
leading-firms.missing | Die Liste enthält ab der gemeinsamen geringsten FuE {own} Firmen aus {home} und {others} aus {other}; gebraucht werden von jedem {minimum}.
leading-firms.confirmed | weniger als {factor} von {other}
leading-firms.not-supported | nicht weniger als {factor} von {other}
low-readiness.no-card | Das Register enthält keine Karte eines Technologiesystems.
low-readiness.result | Die Technologien von {system} stehen im Mittel bei TRL {trl}; als integriertes System erreicht es Stufe {level} von 9 (SRL {srl}). Am schwächsten: {weakest}.
low-readiness.too-few | Auf der Karte von {system} haben {technologies} von {all} {all:Technologie|Technologien} einen TRL und {integrations} ihrer Verbindungen einen IRL; gebraucht werden mindestens {least_technologies}, {least_share} von allen und {least_integrations}.
low-readiness.below-level | unter Stufe {level}
low-readiness.links-moved-up | jede Integration eine Stufe höher
low-readiness.links-moved-down | jede Integration eine Stufe niedriger
low-readiness.without-weakest | ohne die schwächste Technologie ({technology})
low-readiness.comparison | mittlerer TRL der Teile {trl}
missing-complement.no-card | Das Register enthält keine Karte eines Technologiesystems.
missing-complement.question | Gibt es Posten, die {system} braucht und die weder Hersteller noch Projekt haben?
missing-complement.unknown | Auf der Karte von {system} ist weder Hersteller noch Projekt eingetragen für {names}. {rest} Unbekannt ist nicht keiner.
missing-complement.undated | Für {count} davon sagt niemand, von wann die Suche nach Herstellern ist, oder sie liegt zu lange zurück.
missing-complement.projects | Projekte
missing-complement.a-card-item | einen Kartenposten
missing-complement.from-items | ab {count} {count:Posten|Posten}
missing-complement.missing | Von {needed} Posten, die die Karte von {system} braucht, {missing:hat|haben} {missing} weder Hersteller noch Projekt: {names}. {rest}
missing-complement.none | Jeder der {needed} Posten, die die Karte von {system} braucht, hat einen Hersteller oder ein Projekt. {rest}
missing-complement.few | Jeder der {needed} Posten, die die Karte von {system} braucht, hat einen Hersteller oder ein Projekt, außer {names}. {rest}
missing-complement.too-few | Die Karte von {system} nennt {needed} {needed:Posten|Posten} als gebraucht ({undecided} sind unentschieden); mindestens {minimum} müssen es sein. {rest}
missing-complement.unfilled | Listen, in die nichts eingetragen wurde, sodass dort unbekannt ist, was fehlt: {lists}.
missing-complement.comparison | was die Karte als gebraucht nennt: {needed} {needed:Posten|Posten} auf {links} {links:Glied|Gliedern}
missing-complement.chart | Gebrauchte Posten jedes Glieds
missing-complement.link-missing | {link} ({missing} fehlen)
missing-subject.question | Leiten Forschungsinstitute weniger als {limit} der Projekte übergreifender Technologie (@projects)?
missing-subject.result | Forschungsinstitute, in Unternehmen umgewandelte eingeschlossen, leiteten {share} von {generic} Projekten übergreifender Technologie (@projects) {period}: {outcome}. Die übrigen: {kinds}. {peers} Das sagt, wer leitet, nicht, dass niemand es kann. {told}, und welche Projekte übergreifend sind, sagt eine Regel, die die Stelle ändern kann.
missing-subject.called-in | aus Ausschreibungen {years}
missing-subject.told-by-names | Arten sind aus Namen gelesen
missing-subject.told-by-list | Arten sind aus der Liste gelesen
missing-subject.below | weniger als {limit}
missing-subject.not-below | nicht weniger als {limit}
missing-subject.share-of-kind | {kind} {share}
missing-subject.no-peers | Andere Projekte zum Vergleich gibt es nicht.
missing-subject.peers | Von den {others} anderen Projekten leiteten sie {share}.
missing-subject.too-few | Nach der Regel der Stelle {generic:ist|sind} {generic} {generic:Projekt|Projekte} mit genannter Leitung von übergreifender Technologie, und {named} von {projects} Projekten nennen ihre Leitung; gebraucht werden mindestens {minimum} und {share}.
missing-subject.comparison | ein Anteil von {limit} und die anderen {others} Projekte
missing-subject.baseline | Kategorie, Programm oder Titel; Grenze {limit}
missing-subject.chart | Wer Projekte übergreifender Technologie (Balken) und andere Projekte (Marke) leitet
missing-subject.limit-of | Grenze {limit}
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
missing-subject.firms-result | Unternehmen, umgewandelte Institute eingeschlossen, leiteten {share} von {generic} Projekten übergreifender Technologie und {elsewhere} der {others} anderen; zufällig verteilt ergibt das Kennzeichen {chance} ({p}): {outcome}.
missing-subject.firms-confirmed | sie überlassen übergreifende Technologie anderen
missing-subject.firms-not-supported | nicht seltener
missing-subject.firms-insufficient-data | ob seltener, ist nicht zu sagen
missing-subject.firms-comparison | das Kennzeichen „übergreifend“ zufällig über {projects} Projekte verteilt, exakt
missing-subject.firms-baseline | Kategorie, Programm oder Titel
missing-subject.firms-alone | umgewandelte Institute nicht als Unternehmen gezählt
missing-subject.a-lower-share | ein um {size} niedrigerer Anteil
opening.articles-question | Fällt der Anteil der mit ausländischen Autoren geschriebenen Artikel hinter den der Welt zurück?
opening.articles | der Anteil der Artikel mit ausländischen Autoren abzüglich dessen der Welt
opening.articles-note | ganze Zählung; gemeinsames Schreiben ist nicht gemeinsames Erfinden
opening.hosts-question | Sinkt der Anteil des Landes an der FuE, die US-Firmen im Ausland betreiben?
opening.hosts | der Anteil des Landes an der Auslands-FuE von US-Firmen
opening.peer-question | Fällt der Anteil des Landes an der FuE, die US-Firmen im Ausland betreiben, hinter den von {peer} zurück?
opening.peer | der Anteil des Landes an der Auslands-FuE von US-Firmen abzüglich dessen von {peer}
opening.electronics-question | Sinkt der Anteil des Landes an der FuE, die US-Firmen im Ausland in Computern und Elektronik betreiben?
opening.electronics | der Anteil des Landes an der Auslands-FuE von US-Firmen in Computern und Elektronik
opening.semiconductors-question | Sinkt der Anteil des Landes an der FuE, die US-Firmen im Ausland in Halbleitern und Bauteilen betreiben?
opening.semiconductors | der Anteil des Landes an der Auslands-FuE von US-Firmen in Halbleitern und Bauteilen
opening.hosts-note | nur US-Firmen; die Erhebung änderte sich 2018
opening.no-table | Der Arbeitsbereich enthält {table} nicht.
opening.few-years | Bekannt für {known} {known:Jahr|Jahre}; gebraucht werden {needed}. {seen}
opening.seen | Von {first} bis {last} ging {figure} von {before} auf {now}.
opening.comparison | Verläufe aus den eigenen Jahresschritten der Zahl, jeder gleich wahrscheinlich abwärts wie aufwärts
opening.baseline | Mittel über {years} Jahre
opening.pairs | Schritte zweier Folgejahre zusammengehalten
opening.without-newest | ohne das neueste Jahr
opening.a-fall | ein Rückgang um {size}
opening.result | Von {first} bis {last} ging {figure} von {before} auf {now}; Mittel über {years} Jahre änderten sich um {change}, Verläufe gleicher Jahresschritte ergeben {chance} ({p}): {outcome} ({note}).
opening.confirmed | er sinkt
opening.not-supported | kein Rückgang
opening.insufficient-data | ob er sinkt, ist nicht zu sagen
opportunities.result | Von {years.from} bis {years.to} kamen in {regions} @regions {entries} von {candidates} @activities hinzu, die dort gefehlt hatten. Die Nähe zum Vorhandenen unterscheidet diese von den übrigen mit einer Fläche von {density} (0,5 ist Raten), schon fast da zu sein mit {rca}: ein Gewinn von {gain} ({interval.low} bis {interval.high}; {p}): {outcome}
opportunities.confirmed | Nähe sagt über den heutigen Vorteil hinaus, was als Nächstes kommt, und Empfehlungen dürfen darauf beruhen.
opportunities.not-supported | Dichte fügt hier dem heutigen Vorteil nichts hinzu. Danach aufgeführte Möglichkeiten beschreiben, wo ein Ort steht, und sind keine Vorhersage.
opportunities.insufficient-data | ob Dichte dem heutigen Vorteil etwas hinzufügt, ist nicht zu sagen. Danach aufgeführte Möglichkeiten sind keine Vorhersage.
opportunities.below-zero | Dichte fügt hier dem heutigen Vorteil nichts hinzu: Das ganze Intervall liegt unter 0. Danach aufgeführte Möglichkeiten beschreiben, wo ein Ort steht, und sind keine Vorhersage.
opportunities.choices-disagree | Dichte fügt hier dem heutigen Vorteil nichts hinzu, wohl aber bei einer anderen Wahl ({choices}); danach darf nichts empfohlen werden, bis bekannt ist, welche stimmt.
opportunities.region | Von {years.from} bis {years.to} kamen in {region} {entries} von {candidates} @activities hinzu, die dort gefehlt hatten. Ihr Rang nach Nähe abzüglich ihres Rangs nach dem Fast-da-Sein beträgt {points} des Fehlenden ({chance.low} bis {chance.high} durch Zufall; {p}): {outcome} {options}
opportunities.region-confirmed | die Eintritte folgten der Nähe.
opportunities.region-not-supported | die Eintritte folgten der Nähe nicht mehr als dem schon fast Vorhandenen.
opportunities.region-insufficient-data | ob die Eintritte der Nähe folgten, ist nicht zu sagen.
opportunities.options | Am nächsten ({year}) unter dem Fehlenden und komplexer als das Mittel des Vorhandenen: {options}.
opportunities.no-options | Nichts, was {year} fehlt, ist komplexer als das Mittel des Vorhandenen.
opportunities.option | {activity} (Dichte {density}, wegen {because})
opportunities.no-sign | Komplexität hat hier kein sicheres Vorzeichen: Nach Vielfalt und nach Verbreitung weist sie in entgegengesetzte Richtungen ({correlation} mit der Vielfalt); danach darf nichts empfohlen werden.
opportunities.one-year | Die Daten enthalten {years} {years:Jahr|Jahre} ({regions} @regions); Eintritte brauchen mindestens zwei Jahre.
opportunities.too-few | Nur {entries} Eintritte unter {candidates} Kandidaten; gebraucht werden mindestens {minimum}.
opportunities.region-too-few | In {region} kamen {entries} @activities hinzu, die dort gefehlt hatten; mindestens {minimum} braucht es, um zu sagen, wem sie folgten.
opportunities.region-question | Trat {region} in das ein, was dem Vorhandenen nahe lag, über das schon fast Vorhandene hinaus?
opportunities.by-regions | {draws} Ziehungen der @regions mit Zurücklegen, auf einen Gewinn von 0 verschoben
opportunities.by-entries | {draws} Ziehungen, in denen ebenso viele Eintritte über das jeweils Fehlende verteilt werden
opportunities.area | eine Fläche von {area}
opportunities.places | {points} des Rangs
opportunities.baseline | alle Jahre und @activities, Vorteil ab 1, kleinste bedingte Wahrscheinlichkeit
opportunities.manufacturing | nur verarbeitendes Gewerbe
opportunities.since | ab {year}
opportunities.apart | Jahre im Abstand von {years}
opportunities.threshold | Vorteil ab {threshold}
opportunities.cosine | Verwandtschaft nach dem Kosinus
opportunities.within | innerhalb jedes Orts und Zeitpunkts geordnet
opportunities.chart | Fläche unter der Kurve: was Eintritte erkennt
opportunities.density | Nähe (Dichte)
opportunities.rca | heutiger Vorteil
opportunities.frequency | wie viele es haben
opportunities.region-chart | {region}: Dichte des nächsten Fehlenden, {year}
orphan-technology.result | Von {programmes} Programmen übergreifender Technologie (nach der Regel der Stelle, je mindestens {least} Projekte) haben {orphans} weder eine Einrichtung, die {performer} der Projekte leitet, noch für {stable} davon eine Förderung von {years} Jahren{named}; {performed} haben eine solche Einrichtung, {supported} eine solche Förderung, und bei {unknown} ist aus zwei Ausschreibungen nicht bekannt, wie lange Projekte laufen. Veröffentlichte Mittel: {funded} von {projects} Projekten. Ob Partner mit den Leitungen arbeiten, steht nicht in den Daten. {outcome}
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
passive-upgrading.forecast | {market}, {region}: Der Anteil von {technology} betrug {year} {share}. Wahrscheinlichkeit, dass er binnen zehn Jahren {level} erreicht: {within_ten}; binnen fünf: {within_five}; nicht binnen fünfzig: {never}. {rest}
passive-upgrading.forecast-middle | {market}, {region}: Der Anteil von {technology} betrug {year} {share}. Wahrscheinlichkeit, dass er binnen zehn Jahren {level} erreicht: {within_ten}; binnen fünf: {within_five}; nicht binnen fünfzig: {never}; gleich wahrscheinlich vor {middle} wie danach. {rest}
passive-upgrading.led-elsewhere | Der Anteil von {technology} ist in {elsewhere} ({there}) größer als in {home} ({here}): Er wird anderswo angeführt.
passive-upgrading.not-led-elsewhere | Der Anteil von {technology} ist in {home} ({here}) größer als in {elsewhere} ({there}): Er wird nicht anderswo angeführt.
passive-upgrading.settled | {market}, {region}: Keine Technologie ist unterwegs; die führende liegt schon über {level}.
passive-upgrading.few-years | {market}, {region}: Für die Technologie, die unterwegs ist, liegen weniger als zwei beobachtete Jahre vor; nichts lässt sich vorhersagen.
passive-upgrading.at-alarm | Warnung ab {alarm}, Stand {year}
passive-upgrading.not-there | Die Tabelle hat keine Anteile von {market} in {home} oder {elsewhere}.
passive-upgrading.no-home | Was {home} in {market} von der Nachfolgerin hält, steht nicht in der Tabelle; ob es folgt oder führt, ist nicht zu sagen.
passive-upgrading.no-abroad | Der Anteil von {technology} in {elsewhere} fehlt für {year}.
passive-upgrading.comparison | der Anteil von {technology} in {elsewhere}, {year}
plans.few-offices | Pläne von {offices} {offices:Stelle|Stellen} wurden übernommen; gebraucht werden mindestens {minimum}.
plans.lines | Planzeilen
plans.things | eine Technologie oder einen Kartenposten
plans.crowded-result | {offices} Stellen wählten {choices}-mal unter {fields} Feldern mit bekanntem Können. Gemessen an dem, was Können erklärt, wobei jede Stelle ihre Zahl von Wahlen behält, {crowded:ragt|ragen} {crowded} {crowded:Feld|Felder} heraus: {names}. In {field} sind {held} Stellen, wo {chance.low} bis {chance.high} zu erwarten wären ({p}). {unknown} Wahlen gelten Feldern, deren Können nicht bekannt ist.
plans.crowded-none | {offices} Stellen wählten {choices}-mal unter {fields} Feldern mit bekanntem Können. Kein Feld wird öfter gewählt, als Können erklärt, wobei jede Stelle ihre Zahl von Wahlen behält. Am nächsten kommt {field}: {held} Stellen, {chance.low} bis {chance.high} zu erwarten ({p}). {unknown} Wahlen gelten Feldern, deren Können nicht bekannt ist.
plans.crowded-unknown | Von {choices} Feldwahlen durch {offices} Stellen gelten {known} Feldern mit bekanntem Können ({fields} Felder); gebraucht werden mindestens {least_fields} Felder und {share} der Wahlen, sonst ist Gedränge nicht von Stärke zu unterscheiden.
plans.crowded-draws | Ziehungen der Feldzahl jeder Stelle, Chancen nach dem Können ohne die Stelle angepasst
plans.crowded-baseline | alle Stellen, Können nach Ort
plans.crowded-regional | nur Stellen mit einem Ort
plans.crowded-even | jedes Feld gleich
plans.crowded-adopted | nur angenommene Pläne
plans.crowded-chart | Stellen nach Feld
plans.crowded-effect | {offices} Stellen mehr, als Können erklärt
plans.capacity-result | Geplante und bestehende Kapazität wurde für {tested} {tested:Produkt|Produkte} am Markt gemessen. Mit einer Wahrscheinlichkeit von mindestens {sure} zu viel Kapazität: {over}: {names}. {product}, {year}: Kapazität {capacity} ({unit}) für einen Markt von {market.low} bis {market.high}; die Wahrscheinlichkeit, dass weniger als {limit} genutzt werden, beträgt {probability}.
plans.capacity-none | Geplante und bestehende Kapazität wurde für {tested} {tested:Produkt|Produkte} am Markt gemessen. Für keines ist wahrscheinlich, dass weniger als {limit} genutzt werden. Am nächsten kommt {product}, {year}: Kapazität {capacity} ({unit}) für einen Markt von {market.low} bis {market.high}, Wahrscheinlichkeit {probability}.
plans.capacity-unknown | Pläne nennen Kapazitäten für {products} {products:Produkt|Produkte}; der Markt ist für {known} in derselben Einheit und für diese Jahre bekannt. Gebraucht werden mindestens eines und {share} davon.
plans.capacity-comparison | die Marktvorhersage mit ihrem 80-%-Intervall; Grenze der Auslastung {limit}
plans.capacity-baseline | Auslastung unter {limit}, Wahrscheinlichkeit mindestens {sure}
plans.capacity-planned | ohne die bestehende Kapazität
plans.capacity-adopted | nur angenommene Pläne
plans.overlap-result | Von {cells} Zellen aus Technologie, Instrument und Jahr mit Geld teilen sich mehrere Stellen {shared} in vergleichbaren Teilen: {names}. Das Geld neben dem der größten Stelle beträgt {amount}, {share} des Geplanten.
plans.overlap-none | Keine der {cells} Zellen aus Technologie, Instrument und Jahr mit Geld teilen sich mehrere Stellen in vergleichbaren Teilen.
plans.overlap-cell | {technology}, {instrument}, {year}
plans.overlap-few | Nur {cells} Zellen aus Technologie, Instrument und Jahr haben Geld; gebraucht werden mindestens {minimum}.
plans.overlap-coded | eine Technologie und ein Instrument
plans.overlap-comparison | 1 − Σ Anteil² der Stellen in einer Zelle, mindestens {limit}
plans.overlap-limit | Grenze {limit}
plans.overlap-place | auch derselbe Ort
plans.overlap-years | gleich welches Jahr
plans.gap-result | Von {needed} gebrauchten Kartenposten und übergreifenden Technologien nimmt keiner der {plans} vorgelegten Pläne {open} auf: {names}.
plans.gap-none | Jeden der {needed} gebrauchten Kartenposten und übergreifenden Technologien nimmt mindestens einer von {plans} Plänen auf.
plans.gap-few | Das Register nennt {needed} Kartenposten und übergreifende Technologien als gebraucht; mindestens {minimum} müssen es sein.
plans.gap-from | ab {count} {count:Ding|Dingen}
plans.gap-money | mit Geld aufgenommen
plans.gap-comparison | was das Register als gebraucht nennt: {needed}
plans.horizon-result | Für {reached} von {needed} gebrauchten Dingen ({share}) nennen die Pläne Geld ab {from}; {committed} davon mit einer Zusage. Geld ab {from} nach Quelle: {sources}.
plans.horizon-source | {source} {amount}
plans.horizon-none | keines
plans.horizon-unknown | Von {needed} gebrauchten Dingen, die Pläne aufnehmen, haben {known} Zeilen, die Geld nennen; mindestens {share} müssen es, sonst ist unbekannt, was weiter hinaus liegt.
plans.horizon-base | Die Stelle nennt kein Basisjahr; kein Jahr liegt fern.
plans.horizon-comparison | Geld {years} Jahre nach dem Basisjahr oder später, für mindestens {limit} des Gebrauchten
plans.horizon-years | ab {years} Jahren nach dem Basisjahr
plans.horizon-limit | Grenze {limit}
plans.horizon-committed | nur Zusagen
plans.contradiction-result | {statements} Kapazitäten und Ziele aus {plans} Plänen wurden aneinander gemessen: {found} {found:Widerspruch|Widersprüche}: {names}.
plans.contradiction-none | {statements} Kapazitäten und Ziele aus {plans} Plänen wurden aneinander gemessen; keine widerspricht einer anderen.
plans.contradiction-few | Die Pläne nennen {statements} Kapazitäten und Ziele; gebraucht werden mindestens {minimum}, um sie aneinander zu messen.
plans.builds-and-closes | {first} hebt die Kapazität von {what} ({place}), die {second} abbaut
plans.opposite-targets | {first} und {second} wollen „{what}“ ({place}) in entgegengesetzte Richtungen bewegen
plans.unequal-targets | {first} und {second} setzen für „{what}“ ({place}, {year}) verschiedene Ziele
plans.shares-above-whole | Anteile am Ganzen in „{what}“ ergeben {year} zusammen {sum} ({offices} Stellen)
plans.counted-twice | {first} und {second} zählen dieselbe Kapazität von {what} ({place}, {year})
plans.whole-place | das Ganze
plans.contradiction-comparison | fünf Prüfungen: hier gebaut und dort geschlossen, entgegengesetzte Richtungen, ungleiche Ziele, Anteile über dem Ganzen, doppelt gezählt
plans.contradiction-from | ab {count} {count:Widerspruch|Widersprüchen}
plans.contradiction-adopted | nur angenommene Pläne
plans.unfunded-result | Von {targets} Zielen in Plänen, die Geld nennen, gehören {open} zu Zeilen, die keines nennen: {names}.
plans.unfunded-target | {office}: {indicator} ({year})
plans.unfunded-none | Jedes der {targets} Ziele in Plänen, die Geld nennen, gehört zu einer Zeile mit Geld.
plans.unfunded-unknown | Von {all} Zielen stehen {targets} in Plänen, die überhaupt Geld nennen; gebraucht werden mindestens {share} und {minimum} Ziele: Ein Plan, der kein Geld nennt, hat nicht gesagt, dass es keines gibt.
plans.unfunded-comparison | Ziele aus Plänen, die Geld nennen
plans.unfunded-from | ab {count} {count:Ziel|Zielen}
plans.unfunded-same-thing | Geld einer anderen Zeile des Plans für dieselbe Technologie zählt
plans.unfunded-in-time | nur Geld bis zum Zieljahr zählt
scale-without-value.result | Von {years.from} bis {years.to} ging der Anteil an der Weltausfuhr von {industry} ({country}) von {world_before} auf {world_after} (offenbarter Vorteil {advantage_before} auf {advantage_after}), während die Wertschöpfung von {value_before} auf {value_after} der Produktion ging: {change}. {world_value} In derselben Branche der {peers} größten anderen Volkswirtschaften änderte sie sich um {lowest} bis {highest} (neun von zehn; {p}): {outcome}. Wertschöpfung schließt hier Steuern und Spannen ein.
scale-without-value.world-value | Der Anteil an der weltweiten Wertschöpfung der Branche ging von {before} auf {after}.
scale-without-value.confirmed | ein tieferer Rückgang als dort
scale-without-value.not-supported | ein Rückgang wie dort
scale-without-value.insufficient-data | ob sie tiefer sank als dort, ist nicht zu sagen
scale-without-value.no-fall | kein Rückgang
scale-without-value.level-question | Behält die Branche, die am meisten vom Weltmarkt gewann, weniger Wert in ihrer Produktion als dieselbe Branche anderswo?
scale-without-value.level-result | {year} betrug die Wertschöpfung {value} der Produktion von {industry} ({country}), Rang {rank} von {of} Volkswirtschaften von oben; in den {peers} größten anderen waren es {chance} (neun von zehn; {p}): {outcome}.
scale-without-value.level-confirmed | ein niedrigerer Anteil als dort
scale-without-value.level-not-supported | nicht niedriger als dort
scale-without-value.level-insufficient-data | ob niedriger als dort, ist nicht zu sagen
scale-without-value.deeper-fall | ein um {size} tieferer Rückgang
scale-without-value.lower-share | ein um {size} niedrigerer Anteil
scale-without-value.largest-peers | {industry}, gegen die {peers} größten anderen Volkswirtschaften
scale-without-value.all-economies | gegen alle {peers} anderen Volkswirtschaften
scale-without-value.since | seit {year}
scale-without-value.country | {name}
scale-without-value.too-thin | {table} enthält {years} {years:Jahr|Jahre} und zu {country} {industries} {industries:Branche|Branchen} des verarbeitenden Gewerbes mit Ausfuhren, Wertschöpfung und Produktion an beiden Enden; gebraucht werden zwei Jahre, eine Branche und {minimum} andere Volkswirtschaften.
scale-without-value.too-few-peers | {table} enthält {years} {years:Jahr|Jahre} und zu {country} {industries} {industries:Branche|Branchen} des verarbeitenden Gewerbes mit Ausfuhren, Wertschöpfung und Produktion an beiden Enden ({peers} andere Volkswirtschaften); gebraucht werden zwei Jahre, eine Branche und {minimum} andere Volkswirtschaften.
scale-without-value.peers | dieselbe Branche in den {peers} größten anderen Volkswirtschaften, {years.from} bis {years.to}
scale-without-value.path | {industry} (Weltanteil {before} auf {after})
scale-without-value.chart | {industry}: Änderung der Wertschöpfung an der Produktion seit {since}
scale-without-value.nation | @whole
scale-without-value.band | größte andere Volkswirtschaften, 5 bis 95 %
standards.too-few | Die Liste enthält {known} tätige Komitees mit Sekretariat und Datum, {lately} davon seit {since} gegründet; gebraucht werden {minimum} neue und ebenso viele ältere.
standards.comparison | {drawn} Komitees, zufällig aus allen {all} gezogen
standards.since | ab {year} gegründet
standards.without-sub | nur technische Komitees, ohne Unterkomitees
standards.shortfall | ein Rückstand von {size}
standards.result | {body} führt das Sekretariat von {own} der {drawn} seit {since} gegründeten tätigen ISO-Komitees ({share}) und von {hits} aller {all} ({base}); ebenso viele zufällig gezogen ergeben {chance} ({p}): {outcome}. Das Sekretariat ist das heutige, nicht das der Gründung.
standards.confirmed | ein kleinerer Anteil als an allen
standards.not-supported | kein kleinerer Anteil als an allen
standards.insufficient-data | ob ein kleinerer Anteil, ist nicht zu sagen
unrelated-herding.result | Von {years.from} bis {years.to} kamen in {regions} @regions {entries} @activities hinzu, die dort gefehlt hatten, {crowded} davon dort, wo mindestens {least} Orte zugleich eintraten. Diese liegen {difference} Standardabweichungen {side} am Vorhandenen als die anderen Eintritte, über das hinaus, was Ort und Tätigkeit erklären ({chance.low} bis {chance.high} durch Zufall; {p}): {outcome}.
unrelated-herding.farther | weniger nah
unrelated-herding.nearer | näher
unrelated-herding.confirmed | die @regions drängen in das, was nicht aus dem Vorhandenen erwächst
unrelated-herding.not-supported | das Gedränge tritt nicht in das ein, was ferner liegt
unrelated-herding.insufficient-data | ob das Gedränge in das eintritt, was ferner liegt, ist nicht zu sagen
unrelated-herding.one-year | Die Daten enthalten {years} {years:Jahr|Jahre} ({regions} @regions); Eintritte brauchen mindestens zwei Jahre.
unrelated-herding.too-few | Von {entries} Eintritten gelten {crowded} @activities, in die mindestens {least} Orte zugleich eintraten; gebraucht werden mindestens {minimum} davon und ebenso viele andere.
unrelated-herding.draws | {draws} Ziehungen, in denen ebenso viele Orte jeweils in jede Tätigkeit eintreten, verteilt unter denen, denen sie fehlte
unrelated-herding.deviations | {deviations} Standardabweichungen
unrelated-herding.baseline | mindestens {least} Eintretende, alle Jahre und @activities, Vorteil ab {threshold}
unrelated-herding.least | mindestens {least} Eintretende zugleich
unrelated-herding.manufacturing | nur verarbeitendes Gewerbe
unrelated-herding.since | ab {year}
unrelated-herding.apart | Jahre im Abstand von {years}
unrelated-herding.threshold | Vorteil ab {threshold}
unrelated-herding.cosine | Verwandtschaft nach dem Kosinus
unrelated-herding.chart | @Activities, in die die meisten Orte zugleich eintraten
unrelated-herding.bar | {industry}, bis {year}
unstable-support.share-question | Sank der Anteil der FuE, den der Staat bezahlt, um mehr, als seine eigenen Jahresschritte erklären?
unstable-support.share-question-of | Sank in {place} der Anteil der FuE, den der Staat bezahlt, um mehr, als seine eigenen Jahresschritte erklären?
unstable-support.nation | @whole
unstable-support.fell | Der Staat bezahlte {last} der FuE-Ausgaben ({place}) in {last_years} und {first} in {first_years} (Jahresmittel): {change}; Verläufe gleicher Jahresschritte ergeben {walks} ({p}): {outcome}. Der jährliche Betrag ging von {before} auf {now} (nominal): Ein Anteil sinkt auch, wo andere mehr bezahlen. {rest}
`;
