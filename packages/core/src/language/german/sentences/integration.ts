/** German sentences of the rules on integration (P4), by code. */
export const germanIntegrationSentences = `
broken-link.question | Könnte eine einzelne liefernde Branche im Ausland so viel von der Kette anhalten, dass es die ganze Volkswirtschaft spürt?
broken-link.baseline | {part} der Lieferungen ersetzbar, {year}
broken-link.replaceable | {part} ersetzbar
broken-link.limit | Grenze {limit}
broken-link.earlier | im Jahr {year}
broken-link.groups | eine Gruppe von Volkswirtschaften als ein Lieferant
broken-link.comparison | {limit} der gesamten Wertschöpfung
broken-link.found | Von {suppliers} liefernden {suppliers:Branche|Branchen} der {economies} ausländischen {economies:Volkswirtschaft|Volkswirtschaften}, die einzeln in der Tabelle stehen{groups}, kosteten diese die größten Anteile der Wertschöpfung ({year}), wenn sie anhielten und {part} ersetzbar wäre: {most}
broken-link.grouped | , während alle anderen in Gruppen stehen (eine Branche einer Gruppe als ein Lieferant kostete bis zu {share})
broken-link.one | {industry}, {economy} ({share})
broken-link.none | Keine Branche einer anderen Volkswirtschaft liefert etwas.
broken-link.confirmed | eine davon allein erreicht {limit}, die Grenze, die hier für das gesetzt ist, was die ganze Wirtschaft spürt
broken-link.refused | auf der Ebene ganzer Branchen einzelner Volkswirtschaften erreicht keine allein {limit}, die Grenze, die hier für das gesetzt ist, was die ganze Wirtschaft spürt; über ein einzelnes Produkt sagt das nichts
closed-facilities.no-grade | {table} enthält keine Note.
closed-facilities.few-hosts | Nur {hosts} {hosts:Einrichtung wurde|Einrichtungen wurden} {year} benotet; gebraucht werden mindestens {minimum}.
closed-facilities.shown | {year} wurden {share} von {hosts} Einrichtungen für die Öffnung ihrer Anlagen und Geräte mit gut oder sehr gut benotet ({past} in {first})
closed-facilities.quota | {shown}. Doch seit {since} gab jede Runde genau {good} solche Noten, an wechselnde Einrichtungen: Die Note ist ein Rangplatz und sagt nicht, wie offen Anlagen sind.
closed-facilities.fewer | {shown}; weniger als {limit} aller Bewerteten.
closed-facilities.not-fewer | {shown}; nicht weniger als {limit} aller Bewerteten.
closed-facilities.comparison | der Anteil in {first} und die Hälfte der Einrichtungen
closed-facilities.round-of | die Runde {year}
closed-facilities.round | die Runde {year} ({hosts} Einrichtungen)
closed-facilities.limit-of | Grenze {limit}
closed-facilities.chart | Einrichtungen mit gut oder sehr gut
closed-facilities.good | gut oder sehr gut
closed-facilities.region-question | Sind in {region} weniger Einrichtungen für die Öffnung ihrer Anlagen gut benotet, als der Zufall ergibt?
closed-facilities.region-none | In {region} wurde {year} keine Einrichtung benotet: {table} hat dazu keine Zeile.
closed-facilities.region-result | {year} wurden in {region} {good} von {hosts} Einrichtungen für die Öffnung ihrer Anlagen und Geräte mit gut oder sehr gut benotet; zieht man {hosts} aus allen {all} Einrichtungen zufällig, ergeben sich {chance.low} bis {chance.high} ({p}): {outcome}.
closed-facilities.confirmed | weniger, als der Zufall ergibt
closed-facilities.not-supported | nicht weniger, als der Zufall ergibt
closed-facilities.insufficient-data | ob weniger, als der Zufall ergibt, ist nicht zu sagen
closed-facilities.a-lower-share | ein Rückstand um {size}
closed-facilities.region-comparison | {hosts} Einrichtungen, zufällig aus allen {all} von {year} gezogen
closed-facilities.all | alle Einrichtungen
closed-facilities.chance | durch Zufall
engineering-doctorates.baseline | Ingenieurwissenschaften, {year}
engineering-doctorates.factor | {factor} des Medians
engineering-doctorates.without | ohne {economy}
engineering-doctorates.wider | alle Natur- und Ingenieurwissenschaften
engineering-doctorates.earlier | drei Jahre früher
engineering-doctorates.comparison | {factor} des Medians aus {economies}
engineering-doctorates.found | {year} verlieh {country} {doctors} Promotionen und {first} Erstabschlüsse der Ingenieurwissenschaften, {ratio}; {factor} des Medians von {known} Vergleichsländern sind {limit}
engineering-doctorates.missing | Promotionen und Erstabschlüsse ({field}) sind gemeinsam für {year} ({country}) und für {known} Vergleichsländer bekannt; gebraucht werden zwei.
engineering-doctorates.no-year | kein Jahr
engineering-doctorates.of-year | {year}
engineering-doctorates.limit | {factor} des Medians ({limit})
engineering-doctorates.confirmed | weniger Promotionen je Erstabschluss desselben Fachs und Jahres; kein Jahrgang wird verfolgt, und wer im Ausland promoviert, zählt nicht mit
engineering-doctorates.not-supported | nicht unter diesem Teil dessen, was Vergleichsländer haben
fragmented-system.result | In der Liste von {year}{longest} (@research_posts; {industries} Branchen, {institutions} Einrichtungen, {links} Verbindungen) haben {share} der Branchenpaare eine gemeinsame Einrichtung; der Zufall mit denselben Zahlen von Verbindungen ergibt in neun von zehn Ziehungen {chance} ({p}): {outcome}. Das Netz hat {parts} getrennte {parts:Teil|Teile}; bei {bridges} {bridges:Verbindung|Verbindungen} zerfiele es ohne sie weiter, darunter die der {one} Einrichtungen, die nur einer Branche dienen; {five} dienen fünf oder mehr; in {alone} von {laboratories} Laboren hängen alle Stellen ({posts}) an einer Einrichtung. Ungleiche Branchen verlangen verschiedene Einrichtungen, sodass einige Ferne in der Sache liegt. Unbesetzte Stellen stehen nicht in den Daten.
fragmented-system.longest | , der längsten ({posts} Stellen),
fragmented-system.shortfall | ein Rückstand um {size}
fragmented-system.confirmed | Branchen teilen Einrichtungen weniger, als ihre Zahlen von Verbindungen ergäben
fragmented-system.not-supported | Branchen teilen Einrichtungen nicht weniger, als ihre Zahlen von Verbindungen ergäben
fragmented-system.insufficient-data | diese Zahlen von Verbindungen lassen dem Zufall nichts; nichts ist zu prüfen
fragmented-system.no-list | {table} enthält keine Liste.
fragmented-system.unplaced | {unplaced} von {posts} Stellen ({year}) nennen keine Branche oder keine Einrichtung.
fragmented-system.too-small | Die längste Liste ({year}) hat {industries} {industries:Branche|Branchen} und {institutions} {institutions:Einrichtung|Einrichtungen}; gebraucht werden mindestens {least_industries} und {least_institutions}.
fragmented-system.networks | {draws} Netze, in denen jede Branche und jede Einrichtung ihre Zahl von Verbindungen behält
fragmented-system.chart | Branchenpaare mit gemeinsamer Einrichtung
fragmented-system.one-year | {year}
fragmented-system.band | gleiche Zahlen von Verbindungen, durch Zufall
fragmented-system.list-of | die Liste {year} ({posts} {posts:Stelle|Stellen})
fragmented-system.by-parts | nach der Zahl der Teile ohne jede Verbindung (Zufall: im Mittel {mean}, {p})
graduate-staff.question | Sinkt über alle @regions der Anteil der Promovierten und Master am Personal der FuE-Einrichtungen von Industriefirmen?
graduate-staff.graduates | die Zahl der Promovierten und Master
graduate-staff.staff | die Zahl aller Beschäftigten dieser Einrichtungen
graduate-staff.share | Promovierte und Master am Personal der FuE-Einrichtungen von Industriefirmen
imported-foundations.question | Wird mehr als {limit} der im Land verwendeten Grundlagen eingeführt ({base})?
imported-foundations.baseline | alle Zweige der Grundlage, {years.from} bis {years.to}
imported-foundations.no-years | alle Zweige der Grundlage
imported-foundations.limit | Grenze {limit}
imported-foundations.unless-falling | eine Grundlage, deren Anteil um {fall} oder mehr sank, zählt nicht
imported-foundations.without-largest | ohne den am meisten einführenden Zweig
imported-foundations.comparison | {limit} der inländischen Verwendung und der Anteil in {year}
imported-foundations.found | Vom Wert der im Land verwendeten Grundlagen ({base}) entfielen {last} {now} auf Einfuhren ({sectors_now} {sectors_now:Zweig|Zweige}) und {first} {before} ({sectors_before} {sectors_before:Zweig|Zweige}; {change}{other}; Veredelungseinfuhren enthalten, Marktwert ganzer Zweige, in denen einzelne Erzeugnisse weit höher liegen können)
imported-foundations.other-sectors | , woran es Anteil haben kann, dass andere Zweige gezählt sind
imported-foundations.missing | Produktion, Ausfuhren und Einfuhren ({base}) sind nicht für zwei Jahre bekannt.
imported-foundations.confirmed | über der gesetzten Grenze von {limit}
imported-foundations.below | nicht über der gesetzten Grenze von {limit}
leading-firms.question | Gibt die Firma auf Rang {rank} der heimischen Liste weniger als {factor} dessen für FuE aus, was die Firma auf demselben Rang anderswo ausgibt ({other})?
leading-firms.baseline | Firma auf Rang {rank}, gegen {other}
leading-firms.rank | Firma auf Rang {rank}
leading-firms.factor | {factor} der anderen Firma
leading-firms.against | gegen {other}
leading-firms.nobody | keine andere Liste
leading-firms.comparison | {factor} der FuE der Firma auf demselben Rang ({other})
leading-firms.found | {year} gab die Firma auf Rang {rank} unter denen mit Sitz in {home} {spent} für FuE aus; auf diesem Rang anderswo: {figures} (Firmen ab {least}; Sitz, nicht Ort der FuE)
leading-firms.any-year | das Jahr der Liste
leading-firms.of-year | {year}
leading-firms.figure | {name} {spent}
leading-firms.missing | Die Liste enthält ab der gemeinsamen geringsten FuE {own} Firmen aus {home} und {others} aus {other}; gebraucht werden von jedem {minimum}.
leading-firms.limit | {factor} der FuE der Firma auf diesem Rang ({other}), das sind {spent}
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
`;
