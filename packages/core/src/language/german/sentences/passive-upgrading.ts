/** German sentences of the rules on passive upgrading (P1), by code. */
export const germanPassiveUpgradingSentences = `
exposure.none | {why}
exposure.too-early | Noch liegen keine zwei Jahre vor, nach denen zu gehen wäre.
exposure.beyond-fifty | Vorlauf: über fünfzig Jahre {early}; für den Aufbau des Könnens sind {capability} Jahre angenommen. Überholt, bevor das Können steht: {before}.
exposure.time-left | Vorlauf: im Median {lead} Jahre {early}; dauert der Aufbau des Könnens {capability} Jahre (angenommen), ist die Entscheidung, von {from} aus gesehen, auf dem mittleren Pfad etwa {until} fällig. Überholt, bevor das Können steht: {before}.
exposure.passed | Das Jahr dieser Entscheidung ({until}) ist verstrichen; einen Anteil nach {last} enthält die Tabelle nicht.
exposure.time-missing | Vorlauf: im Median {lead} Jahre {early}; dauert der Aufbau des Könnens {capability} Jahre (angenommen), fehlten schon {from} {spare} Jahre. Überholt, bevor das Können steht: {before}.
exposure.early | (mit einer Wahrscheinlichkeit von eins zu zehn: unter {years})
exposure.assets | Gefährdete Vermögen bis {year}: im Mittel der Pfade des Modells höchstens {lost}, auf einem von zehn Pfaden {wide} oder mehr, von insgesamt {all} ({makers}{vintage}). Vermögen, nicht Gewinn. {ready} {where}
exposure.vintage | , Stand {years}
exposure.ready | Nicht gezählt: {count} {count:Hersteller, der|Hersteller, die} die Nachfolgetechnik schon herstellen {count:kann|können}.
exposure.listed-firms | {count} börsennotierte {count:Firma|Firmen} der Branche ({industry})
exposure.makers | {count} {count:börsennotierter Hersteller|börsennotierte Hersteller} der heutigen Technik, die deren Karte nennt
exposure.most-exposed | Von den Gezählten entfällt das meiste auf solche mit Sitz in: {regions}, wo immer ihre Werke stehen.
exposure.other-market | Von nichts in diesem Arbeitsbereich ist bekannt, dass es am Markt von {region} hängt.
exposure.no-challenger | Keine Technologie ist unterwegs: Die führende hat den Markt bereits.
exposure.no-units | Wer an der alten Technologie hängt, ist hier nicht bekannt: Keine Karte nennt ihre Hersteller, keine Branche ist für sie genannt, und die Tabelle technology_dependence hat keine Zeile zu ihr.
exposure.unweighed | Noch liegen keine zwei Jahre vor, nach denen zu gehen wäre; nichts ist mit einer Wahrscheinlichkeit gewichtet.
exposure.whole-industry | Wie viel dieser Werte der alten Technologie dient, steht nicht in den Daten: Es sind die der ganzen Branche ({industry}), eine obere Grenze.
exposure.all-assets | Wie viel vom Vermögen der Hersteller der alten Technologie dient, steht nicht in den Daten: Es ist ganz gezählt, eine obere Grenze.
exposure.all-the-rest | Was sonst den Markt ausmacht, steht nicht in der Tabelle: Die alte Technologie ist alles Übrige.
exposure.assets-of-2019 | Die Vermögen sind die von 2019, von heute börsennotierten Firmen; seither ausgeschiedene fehlen. Vermögen, nicht Gewinn.
exposure.makers-of-today | Die Hersteller der alten Technologie sind die, die die Karte heute nennt; wer sie damals herstellte, ist nicht verzeichnet.
exposure.without-assets | Firmen ohne gemeldetes Vermögen: {firms}.
exposure.successors-unknown | Wer die Nachfolgetechnik schon herstellen kann, ist nicht verzeichnet; für alle ist die ganze Zeit angesetzt.
exposure.no-signs | Zeichen von Können in der Nachfolgetechnik (Firmen, @projects) stehen für jenes Jahr nicht in den Daten.
chain-dependence.question | Hängen die Branchen des Ganzen (@whole), durch die ganze Kette gesehen, stärker an Vorleistungen aus dem Ausland als dieselben Branchen anderswo?
chain-dependence.baseline | die ganze Kette, nach Produktion gewichtet, {year}
chain-dependence.face | nur unmittelbare Käufe
chain-dependence.equal | jede Branche gleich
chain-dependence.without | ohne {industry}
chain-dependence.earlier | im Jahr {year}
chain-dependence.comparison | die mittlere von {peers} anderen {peers:Volkswirtschaft|Volkswirtschaften}, dieselben Branchen mit denselben Gewichten
chain-dependence.found | {year} kamen {now} ({first}: {before}) dessen, was hinter den Vorleistungen der Industrie steht, aus dem Ausland. {between} Die mittlere von {peers} anderen {peers:Volkswirtschaft|Volkswirtschaften} ({names}), dieselben Branchen mit denselben Gewichten, steht bei {limit}. Nach unmittelbaren Käufen allein sind es {face} gegen {face_limit}. Im eigenen Land ist der Anteil am größten in: {most}; einzelne Branchen wurden nicht verglichen. Im Ganzen
chain-dependence.one | {industry} ({share})
chain-dependence.few | Es {peers:gibt|gibt} {peers} andere {peers:Volkswirtschaft|Volkswirtschaften} zum Vergleich; gebraucht werden {needed}.
chain-dependence.unknown | Nichts ist darüber bekannt, was die Branchen kaufen.
chain-dependence.limit | dem Wert der mittleren anderen ({limit})
chain-dependence.confirmed | stärker als in der mittleren von ihnen
chain-dependence.refused | nicht stärker als in der mittleren von ihnen
herding.result | Von {cells} Paaren aus Ort und Feld ({regions} @regions, {fields} Felder der {year} ausgeschriebenen Programme) leiten {held} ein Projekt; {drawn} ergeben in neun von zehn Fällen {chance.low} bis {chance.high} ({p}): {outcome}. {widely} Felder werden aus mindestens {least} Orten geleitet. {placed} von {projects} Projekten haben einen bekannten Ort.
herding.drawn-whole | Ziehungen, in denen Einrichtungen mit ungefähr gleich vielen Projekten die Orte tauschen, jede mit allen ihren Projekten,
herding.drawn-single | Ziehungen, in denen jeder Ort und jedes Feld seine Zahl von Projekten behält,
herding.draws-whole | {draws} Ziehungen, in denen Einrichtungen mit ungefähr gleich vielen Projekten die Orte tauschen, jede mit allen ihren Projekten
herding.single-projects | einzelne Projekte auf die Felder verteilt
herding.whole-programmes | ganze Programme wechseln das Feld
herding.cells | ein Überschuss von {cells} Paaren
herding.cells-of | Paare aus Ort und Feld, Ausschreibungen {year}
herding.confirmed | die @regions drängen sich stärker in dieselben Felder, als die Größen von Orten und Feldern erklären
herding.cannot-be-told | bei so wenigen Projekten wäre kein Gedränge vom Zufall zu unterscheiden
herding.as-chance | nicht stärker, als die Größen von Orten und Feldern erklären
herding.too-few | Von {projects} {projects:Projekt|Projekten} aus {year} haben {placed} Ort und Feld ({fields} {fields:Feld|Felder}); gebraucht werden mindestens {minimum} Projekte, {share} von allen und zwei Felder.
herding.draws | {draws} Ziehungen, in denen jeder Ort und jedes Feld seine Zahl von Projekten behält
herding.chart | @Regions, die ein Projekt leiten, nach Feld
herding.other-share | von mindestens {share} der Orte gehalten
herding.other-year | Ausschreibungen {year} ({projects} {projects:Projekt|Projekte}, ein unvollständiges Jahr)
introduction-without-absorption.question-more | Gibt {who} mehr für aus dem Ausland eingeführte Technik aus als für ihre Aneignung?
introduction-without-absorption.question-ratio | Gibt {who} für aus dem Ausland eingeführte Technik mehr als {limit} der Ausgaben für ihre Aneignung aus?
introduction-without-absorption.who-of | {who} ({place})
introduction-without-absorption.hightech | die Hochtechnologieindustrie
introduction-without-absorption.industry | die gesamte Industrie
introduction-without-absorption.nation | @whole
introduction-without-absorption.result | {years} gab {who} ({place}) {imported} für aus dem Ausland eingeführte Technik und {absorbed} für ihre Aneignung aus: {relation} ({single}); {outcome} (nominal). {rest}
introduction-without-absorption.nothing-absorbed | für das Zweite gar nichts
introduction-without-absorption.of-year | {year}: {ratio}
introduction-without-absorption.none-of-year | {year}: nichts für das Zweite
introduction-without-absorption.confirmed-every | über {limit} in der Summe und in jedem der {years} Jahre
introduction-without-absorption.confirmed | über {limit} in der Summe und in {above} von {years} Jahren
introduction-without-absorption.not-supported | nicht über {limit} in der Summe, darüber in {above} von {years} Jahren
introduction-without-absorption.insufficient-data | Summe und einzelne Jahre widersprechen einander zu {limit} (darüber in {above} von {years})
introduction-without-absorption.reporting | Beides steht in der Zeile des Ganzen{sums}; von {regions} @regions melden {imported} die erste Zahl für {year} und {absorbed} die zweite. {alone}
introduction-without-absorption.sums | , zu der sich summiert, was gemeldet ist
introduction-without-absorption.both-alone | Beide umfassen nicht dieselben: Bei den {both}, die in jedem Jahr beides melden, sind es {ratio}.
introduction-without-absorption.none-spent | In einem der Jahre ({period}) meldet {place} keine Ausgaben, weder der einen noch der anderen Art.
introduction-without-absorption.missing | In {period} fehlen die Ausgaben für aus dem Ausland eingeführte Technik ({place}) in {imported} und die für ihre Aneignung in {absorbed}; fehlend ist nicht null.
introduction-without-absorption.years-to | den {count} Jahren bis {year}
introduction-without-absorption.any-year | keinem Jahr
introduction-without-absorption.no-industry | Der Arbeitsbereich enthält nicht, was alle Industriefirmen für aus dem Ausland eingeführte Technik und ihre Aneignung ausgeben ({table}).
introduction-without-absorption.comparison | {limit}, in der Summe von {years} Jahren und in den meisten davon
introduction-without-absorption.baseline | Summe von {years} Jahren, {limit}
introduction-without-absorption.limit-of | Grenze {limit}
introduction-without-absorption.one-year | {year} allein
introduction-without-absorption.years-before | die {years} Jahre davor
introduction-without-absorption.without | ohne {place}
introduction-without-absorption.both-reported | die {regions} {regions:Meldung|Meldungen} beider Zahlen in jedem Jahr
introduction-without-absorption.chart | Ausgaben für aus dem Ausland eingeführte Technik je Einheit für ihre Aneignung
introduction-without-absorption.ratio | Einkauf zu Aneignung
isomorphism.confirmed | Zwischen {years.from} und {years.to} wurden die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander ähnlicher, als wachsende Zahlen allein es ergäben: {figures}. {rest}
isomorphism.cannot-be-told | Ob zwischen {years.from} und {years.to} die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander ähnlicher wurden, ist nicht zu sagen: {figures}. {rest}
isomorphism.diverging | Zwischen {years.from} und {years.to} wurden die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander unähnlicher, als wachsende Zahlen allein es ergäben: {figures}. {rest}
isomorphism.as-chance | Zwischen {years.from} und {years.to} wurden die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander nicht ähnlicher, als wachsende Zahlen allein es ergäben: {figures}. {rest}
isomorphism.no-trend | Zwischen {years.from} und {years.to} wurden die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander nicht ähnlicher: {figures}. {rest}
isomorphism.too-small | Zwischen {years.from} und {years.to} wurden die Zusammensetzungen von {regions} @regions im verarbeitenden Gewerbe (@counted) einander ähnlicher, als wachsende Zahlen allein es ergäben, doch um weniger als die {minimum} über die ganze Zeit, ab denen zu handeln lohnt: {figures}. {rest}
isomorphism.figures-drift | Steigung {slope} im Jahr, Zufall mit Zusammensetzungen, die von Jahr zu Jahr so schwanken wie diese, {chance.low} bis {chance.high} ({p})
isomorphism.region-no-trend | Zwischen {years.from} und {years.to} wurde die Zusammensetzung von {region} im verarbeitenden Gewerbe (@counted) der von {others} anderen @regions nicht ähnlicher: {figures}.
isomorphism.region-too-small | Zwischen {years.from} und {years.to} wurde die Zusammensetzung von {region} im verarbeitenden Gewerbe (@counted) der von {others} anderen @regions ähnlicher, als wachsende Zahlen allein es ergäben, doch um weniger als die {minimum} über die ganze Zeit, ab denen zu handeln lohnt: {figures}.
isomorphism.figures | Steigung {slope} im Jahr, Zufall {chance.low} bis {chance.high} ({p})
isomorphism.raw | Rohe Distanz {before} in {years.from}, {after} in {years.to} (0 gleich, 2 nichts gemeinsam). {regions} @regions, {groups} Gruppen von Branchen, {firms} (@counted) in {years.to}, gleich welcher Größe je einmal gezählt; stammen sie aus einer heutigen Liste, fehlt, was verschwunden ist.
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
isomorphism.effect | eine Annäherung um {change} über die ganze Zeit, über die wachsender Zahlen hinaus
isomorphism.no-counts | Eine Zahl (@counted) ist negativ oder nicht ganz.
isomorphism.few-years | Ein Trend braucht zwei Jahre oder mehr; die Tabelle hat {years} ab {from}.
isomorphism.few-groups | Eine Zusammensetzung braucht zwei Gruppen von Branchen oder mehr.
isomorphism.few-regions | Nur {complete} {complete:Ort hat|Orte haben} vollständige Zahlen in jedem Jahr; {incomplete} {incomplete:hat|haben} ein Jahr ohne Wert oder eine fehlende Zahl. Gebraucht werden {minimum}.
isomorphism.unknown-industries | {share} (@counted) liegen in Branchen, die die Gruppierung nicht kennt.
isomorphism.thin | Der mittlere Ort hat im ärmsten Jahr {median} (@counted im verarbeitenden Gewerbe); mindestens {minimum} braucht es, um von einer Zusammensetzung zu sprechen.
opening.articles-question | Fällt der Anteil der mit ausländischen Autoren geschriebenen Artikel hinter den der Welt zurück?
opening.articles | Anteil der Artikel mit ausländischen Autoren abzüglich des Anteils in der Welt
opening.articles-note | ganze Zählung; gemeinsames Schreiben ist nicht gemeinsames Erfinden
opening.hosts-question | Sinkt der Anteil des Landes an der FuE, die US-Firmen im Ausland betreiben?
opening.hosts | Anteil des Landes an der Auslands-FuE von US-Firmen
opening.peer-question | Fällt der Anteil des Landes an der FuE, die US-Firmen im Ausland betreiben, hinter den von {peer} zurück?
opening.peer | Anteil des Landes an der Auslands-FuE von US-Firmen abzüglich des Anteils von {peer}
opening.electronics-question | Sinkt der Anteil des Landes an der FuE, die US-Firmen im Ausland in Computern und Elektronik betreiben?
opening.electronics | Anteil des Landes an der Auslands-FuE von US-Firmen in Computern und Elektronik
opening.semiconductors-question | Sinkt der Anteil des Landes an der FuE, die US-Firmen im Ausland in Halbleitern und Bauteilen betreiben?
opening.semiconductors | Anteil des Landes an der Auslands-FuE von US-Firmen in Halbleitern und Bauteilen
opening.hosts-note | nur US-Firmen; die Erhebung änderte sich 2018
opening.no-table | Der Arbeitsbereich enthält {table} nicht.
opening.few-years | Bekannt für {known} {known:Jahr|Jahre}; gebraucht werden {needed}. {seen}
opening.seen | {figure}: {first} {before}, {last} {now}.
opening.comparison | Verläufe aus den eigenen Jahresschritten der Zahl, jeder gleich wahrscheinlich abwärts wie aufwärts
opening.baseline | Mittel über {years} Jahre
opening.pairs | Schritte zweier Folgejahre zusammengehalten
opening.without-newest | ohne das neueste Jahr
opening.a-fall | ein Rückgang um {size}
opening.a-deeper-fall | ein um {size} tieferer Rückgang, als der Zufall ergibt (im Mittel {mean})
opening.shares | Der eigene Anteil des Landes ging von {own_before} auf {own_now}, der von {peer} von {peer_before} auf {peer_now}.
opening.picked | {peer} wuchs am meisten von {hosts} großen Gastländern; jeder Verlauf wird mit dem verglichen, das in ihm am meisten wächst.
opening.result | {figure}: {first} {before}, {last} {now}; Mittel über {years} Jahre änderten sich um {change}, neun von zehn Verläufen gleicher Jahresschritte ergeben {chance} ({p}): {outcome} ({note}). {between} {beside}
opening.confirmed | er sinkt
opening.not-supported | kein Rückgang
opening.insufficient-data | ob mehr geschah, als Schritte ohne Richtung ergeben, ist nicht zu sagen
passive-upgrading.forecast | {market}, {region}: Der Anteil ({technology}) betrug {year} {share}. Ein Modell, das frühere Anteile fortschreibt, gibt als Wahrscheinlichkeit, dass er binnen zehn Jahren {level} erreicht: {within_ten}; binnen fünf: {within_five}; nicht binnen fünfzig: {never}. {rest}
passive-upgrading.forecast-middle | {market}, {region}: Der Anteil ({technology}) betrug {year} {share}. Ein Modell, das frühere Anteile fortschreibt, gibt als Wahrscheinlichkeit, dass er binnen zehn Jahren {level} erreicht: {within_ten}; binnen fünf: {within_five}; nicht binnen fünfzig: {never}; gleich wahrscheinlich vor {middle} wie danach. {rest}
passive-upgrading.led-elsewhere | Die Regel warnt ab einer Wahrscheinlichkeit von {alarm} binnen zehn Jahren, die erreicht ist, und wo der Anteil ({technology}) anderswo größer ist: {home} {here}, {elsewhere} {there}. Er wird anderswo angeführt.
passive-upgrading.led-below-alarm | Der Anteil ({technology}) ist anderswo größer: {home} {here}, {elsewhere} {there}; er wird anderswo angeführt. Doch die Regel warnt ab einer Wahrscheinlichkeit von {alarm} binnen zehn Jahren, die nicht erreicht ist.
passive-upgrading.not-led-elsewhere | Die Regel warnt ab einer Wahrscheinlichkeit von {alarm} binnen zehn Jahren, die nicht erreicht ist; zudem ist der Anteil ({technology}) anderswo nicht größer ({home} {here}, {elsewhere} {there}, wo {home} mitgezählt sein kann): Nach diesem Maß liegt nichts zurück; wer unter einzelnen Volkswirtschaften führt, steht nicht in der Tabelle. {alarms}
passive-upgrading.past-alarm | Eine Grenze von {alarm} wäre erreicht; dort ruht die Antwort auf diesem Vergleich allein.
passive-upgrading.not-led-alone | Die Regel warnt ab einer Wahrscheinlichkeit von {alarm} binnen zehn Jahren, die erreicht ist; doch verlangt sie auch, dass der Anteil ({technology}) anderswo größer ist, und das ist er nicht ({home} {here}, {elsewhere} {there}, wo {home} mitgezählt sein kann). Daraus allein folgt die Antwort; wer unter einzelnen Volkswirtschaften führt, steht nicht in der Tabelle.
passive-upgrading.settled | {market}, {region}: Keine Technologie ist unterwegs; die führende liegt schon über {level}.
passive-upgrading.few-years | {market}, {region}: Für die Technologie, die unterwegs ist, liegen weniger als zwei beobachtete Jahre vor; nichts lässt sich vorhersagen.
passive-upgrading.at-alarm | Warnung ab {alarm}, Stand {year}
passive-upgrading.not-there | Die Tabelle hat keine Anteile von {market} in {home} oder {elsewhere}.
passive-upgrading.no-home | Die Regel warnt ab einer Wahrscheinlichkeit von {alarm} binnen zehn Jahren und nur, wo die Nachfolgerin anderswo angeführt wird: Was {home} davon hält ({market}), steht nicht in der Tabelle; ob es folgt oder führt, ist nicht zu sagen.
passive-upgrading.no-abroad | Der Anteil ({technology}, {elsewhere}) fehlt für {year}.
passive-upgrading.shares-of | Anteile sind solche an: {what}.
passive-upgrading.of-tv_display_world | im Jahr ausgelieferten Fernsehgeräten
passive-upgrading.of-smartphone_display_world | im Jahr ausgelieferten Smartphones
passive-upgrading.of-ev_car_sales_share | im Jahr verkauften Autos, nicht an allen Autos im Verkehr
passive-upgrading.of-eu_car_powertrain | im Jahr neu zugelassenen Autos
passive-upgrading.of-electricity_mix | im Jahr erzeugtem Strom
passive-upgrading.shares-unsaid | Woran es Anteile sind, sagt die Tabelle nicht.
passive-upgrading.comparison | der Anteil ({technology}, {elsewhere}), {year}
scale-without-value.result | {industry}, {country}: Von {years.from} bis {years.to} ging der Anteil an der Weltausfuhr von {world_before} auf {world_after} (offenbarter Vorteil {advantage_before} auf {advantage_after}), während die Wertschöpfung von {value_before} auf {value_after} der Produktion ging: {change}. {world_value} In derselben Branche der {peers} größten anderen Volkswirtschaften änderte sich die Wertschöpfung an der Produktion um {lowest} bis {highest} (neun von zehn; {p}): {outcome}. Wertschöpfung schließt hier Steuern und Spannen ein.
scale-without-value.world-value | Der Anteil an der weltweiten Wertschöpfung der Branche ging von {before} auf {after}.
scale-without-value.confirmed | ein tieferer Rückgang als dort
scale-without-value.not-supported | ein Rückgang wie dort
scale-without-value.insufficient-data | ob sie tiefer sank als dort, ist nicht zu sagen
scale-without-value.no-fall | kein Rückgang
scale-without-value.level-question | Behält die Branche, die am meisten vom Weltmarkt gewann, weniger Wert in ihrer Produktion als dieselbe Branche anderswo?
scale-without-value.level-result | {industry}, {country}: {year} betrug die Wertschöpfung {value} der Produktion, Rang {rank} von {of} Volkswirtschaften von oben; in den {peers} größten anderen waren es {chance} (neun von zehn; {p}): {outcome}.
scale-without-value.level-confirmed | ein niedrigerer Anteil als dort
scale-without-value.level-not-supported | nicht niedriger als dort
scale-without-value.level-insufficient-data | ob um mehr niedriger, als Volkswirtschaften sich unterscheiden, ist nicht zu sagen
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
unrelated-herding.result | Gezählt sind allein @counted. Von {years.from} bis {years.to} gewannen {regions} @regions in {entries} Fällen (je ein Ort und eine Branche) einen Vorteil, den sie dort vorher nicht hatten (Vorteil ab {advantage}: Anteil der Branche am Ort, geteilt durch ihren Anteil im Ganzen{unknown}); wenige @counted mehr können genügen, eine neue Branche muss nicht entstanden sein. In {crowded} der Fälle gewannen ihn mindestens {least} Orte zugleich in derselben Branche. Diese liegen {difference} Standardabweichungen {side} am Vorhandenen als die anderen, über das hinaus, was Ort und Tätigkeit erklären ({chance.low} bis {chance.high} durch Zufall; {p}): {outcome}.
unrelated-herding.farther | weniger nah
unrelated-herding.nearer | näher
unrelated-herding.confirmed | so gezählt drängen die @regions in das, was nicht aus dem Vorhandenen erwächst
unrelated-herding.not-supported | so gezählt tritt das Gedränge nicht in das ein, was ferner liegt
unrelated-herding.insufficient-data | ob so gezählt das Gedränge in das eintritt, was ferner liegt, ist nicht zu sagen
unrelated-herding.one-year | Die Daten enthalten {years} {years:Jahr|Jahre} ({regions} @regions); Eintritte brauchen mindestens zwei Jahre.
unrelated-herding.too-few | Von {entries} Eintritten gelten {crowded} @activities, in die mindestens {least} Orte zugleich eintraten; gebraucht werden mindestens {minimum} davon und ebenso viele andere.
unrelated-herding.draws | {draws} Ziehungen, in denen ebenso viele Orte jeweils in jede Tätigkeit eintreten, verteilt unter denen, denen sie fehlte
unrelated-herding.deviations | eine um {deviations} Standardabweichungen größere Ferne
unrelated-herding.unknown | ; {count} {count:weitere|weitere} unbekannter Nähe ausgelassen
unrelated-herding.baseline | mindestens {least} Eintretende, alle Jahre und @activities, Vorteil ab {threshold}
unrelated-herding.least | mindestens {least} Eintretende zugleich
unrelated-herding.manufacturing | nur verarbeitendes Gewerbe
unrelated-herding.since | ab {year}
unrelated-herding.apart | Jahre im Abstand von {years}
unrelated-herding.threshold | Vorteil ab {threshold}
unrelated-herding.cosine | Verwandtschaft nach dem Kosinus
unrelated-herding.chart | @Activities, in die die meisten Orte zugleich eintraten
unrelated-herding.bar | {industry}, bis {year}
passive-upgrading.question | {market}: Wird eine Technologie demnächst von einer überholt, die anderswo angeführt wird?
`;
