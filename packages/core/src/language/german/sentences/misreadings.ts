/** German headlines that findings license, and that they do not, by code. */
export const germanMisreadings = `
misreading.isomorphism-licenses | Branchenmischungen wurden ähnlicher, als wachsende Zahlen allein sie machen.
misreading.isomorphism-not | Orte kopieren einander die Branchen.
misreading.scale-without-value-licenses | Der größte Exporteur der Branche behält weniger vom Ausstoß als Wert als andere.
misreading.scale-without-value-not | Die Branche verdient an ihren Ausfuhren nichts.
misreading.passive-upgrading-licenses | Eine anderswo geführte Technik dürfte übernehmen, und die Zeit zur Vorbereitung ist knapp.
misreading.passive-upgrading-not | Das Jahr der Übernahme steht fest.
misreading.introduction-without-absorption-licenses | Unter „eingeführte Technik“ wird mehr ausgegeben als unter „Aneignung“.
misreading.introduction-without-absorption-not | Firmen kaufen Technik und lernen nichts.
misreading.chain-dependence-licenses | Die Industrie hängt mehr an Vorleistungen aus dem Ausland als dieselben Branchen anderswo.
misreading.chain-dependence-not | Die Industrie steht still, sobald eine Grenze schließt.
misreading.opening-licenses | Der Anteil fiel um mehr, als jährliches Auf und Ab erklärt.
misreading.opening-not | Ausländische Partner ziehen sich zurück.
misreading.planned-overcapacity-licenses | Die Kapazitäten der Pläne ergeben zusammen mehr als den Markt des Produkts.
misreading.planned-overcapacity-not | Das Produkt wird schon zu viel hergestellt.
misreading.herding-licenses | Orte betreiben mehr gleiche Felder, als ihre Größe erklärt.
misreading.herding-not | Orte ahmen einander nach, und das Geld ist verschwendet.
misreading.unrelated-herding-licenses | Orte, die im Gedränge eintreten, stehen der Branche ferner als andere.
misreading.unrelated-herding-not | Wer gemeinsam eintritt, wird scheitern.
misreading.plans-herding-licenses | Stellen planen öfter für dieselben Felder, als ihre Fähigkeiten erklären.
misreading.plans-herding-not | Pläne sind voneinander abgeschrieben.
misreading.concentration-licenses | Nach dem Sitz der Leitenden ist das hier Gezählte ungleicher auf die Orte verteilt als das FuE-Personal.
misreading.concentration-not | Die Arbeit geschieht in der Hauptstadt, und andere Orte werden vernachlässigt.
misreading.unknown-results-licenses | Den Evaluationen fehlt das meiste, was ihre eigenen Bögen verlangen.
misreading.unknown-results-not | Die Programme haben nichts erreicht.
misreading.supervision-due-licenses | Zu einigen Programmen steht keine Bewertung und keine Prüfung der letzten Jahre im Register.
misreading.supervision-due-not | Das Geld dieser Programme wurde missbraucht.
misreading.failed-parks-licenses | Von durchgefallenen Parks hat weniger als die Hälfte ein späteres Ergebnis in den Listen.
misreading.failed-parks-not | Durchfallen hat keine Folgen.
misreading.dispersed-supervision-licenses | Mehr Einrichtungen haben mehrere Aufsichten oder leiten in mehr Programmen, als Grenze oder Zufall ergeben.
misreading.dispersed-supervision-not | Niemand ist zuständig.
misreading.contradiction-licenses | Aussagen zweier Pläne können, wie sie dastehen, nicht beide gelten.
misreading.contradiction-not | Die Stellen arbeiten gegeneinander.
misreading.unfunded-target-licenses | In Plänen stehen Ziele, deren Zeilen kein Geld nennen.
misreading.unfunded-target-not | Die Ziele werden verfehlt.
misreading.overlap-licenses | Mehrere Ressorts wirken in vergleichbaren Teilen an derselben Sache.
misreading.overlap-not | Für dieselbe Arbeit wird zweimal bezahlt.
misreading.gap-licenses | Benötigtes nennt kein Aufruf, Projekt oder Programm des Registers.
misreading.gap-not | Niemand arbeitet daran.
misreading.plans-overlap-licenses | Mehrere Stellen planen Geld für dieselbe Technik, dasselbe Instrument und Jahr.
misreading.plans-overlap-not | Dieselbe Arbeit wird zweimal bezahlt werden.
misreading.plans-gap-licenses | Benötigtes steht in keinem der aufgenommenen Pläne.
misreading.plans-gap-not | Niemand hat es vor.
misreading.budget-overlap-licenses | Mehrere Ressorts haben im selben Jahr Geld für dieselbe Technik im Haushalt.
misreading.budget-overlap-not | Dieselbe Arbeit wird zweimal bezahlt.
misreading.budget-gap-licenses | Benötigtes steht in keinem gemeldeten Haushalt.
misreading.budget-gap-not | Dafür gibt es kein Geld.
misreading.paid-twice-licenses | Vorhaben mit gleichem Titel und gleicher Leitung stehen mehrfach in den Listen.
misreading.paid-twice-not | Jemand wurde zweimal bezahlt.
misreading.no-horizon-licenses | Wenig Benötigtes hat in den Plänen Geld über die nächsten drei Jahre hinaus.
misreading.no-horizon-not | Die Förderung endet in drei Jahren.
misreading.opportunities-licenses | Nähe zu Vorhandenem sagt mehr darüber, was als Nächstes kommt, als fast schon da zu sein.
misreading.opportunities-not | Die nächstgelegene Branche wird hier gelingen.
misreading.standards-licenses | Das Institut des Landes führt von neuen Ausschüssen einen kleineren Teil als von allen.
misreading.standards-not | Das Land hat bei Normen nichts zu sagen.
misreading.missing-subject-licenses | Institute oder Firmen leiten weniger Projekte generischer Technik, als die Grenze oder andere Projekte erwarten lassen.
misreading.missing-subject-not | Niemand forscht an generischer Technik.
misreading.orphan-technology-licenses | Programme generischer Technik haben weder eine führende Einrichtung noch vier Jahre Förderung.
misreading.orphan-technology-not | Die Technik ist aufgegeben.
misreading.generic-performers-licenses | Die am weitesten genutzten Techniken haben seltener jemanden, der dabeibleibt.
misreading.generic-performers-not | Niemand beherrscht sie.
misreading.business-research-licenses | Firmen rechnen weniger ihrer FuE zur Forschung als Vergleichsländer; die Einordnung ist verschieden.
misreading.business-research-not | Firmen forschen nicht.
misreading.contracted-research-licenses | Der Teil der Hochschulen oder Institute an bezahlter äußerer FuE fiel; die Beträge können gestiegen sein.
misreading.contracted-research-not | Firmen ziehen sich von Hochschulen und Instituten zurück.
misreading.cooperation-licenses | Hochschulen, Institute und Firmen tun sich seltener zusammen, als ihre Zahl erklärt.
misreading.cooperation-not | Sie arbeiten nicht zusammen.
misreading.unstable-support-licenses | Wenige Projekte laufen nach den Regeln ihrer Aufrufe lange, oder der Staatsanteil fiel.
misreading.unstable-support-not | Der Staat zahlt weniger für FuE.
misreading.institute-support-licenses | Umgewandelte Institute dienen Branchen, die zersplitterter sind als andere.
misreading.institute-support-not | Die Institute dienen niemandem mehr.
misreading.missing-complement-licenses | Teile, die das Produkt braucht, haben im Register weder Hersteller noch Projekt.
misreading.missing-complement-not | Das Land kann sie nicht herstellen.
misreading.imported-foundations-licenses | Mehr als die Grenze dessen, was verbraucht wird, ist eingeführt, nach ganzen Sektoren samt Veredelung.
misreading.imported-foundations-not | Das Land kann sie nicht herstellen.
misreading.broken-link-licenses | Ein Ausfall einer Lieferbranche eines Landes wäre in der ganzen Wirtschaft zu spüren.
misreading.broken-link-not | Dieser Lieferant wird ausfallen.
misreading.low-readiness-licenses | Die Verbindungen zwischen Techniken des Produkts bleiben hinter den Techniken zurück.
misreading.low-readiness-not | Die Techniken funktionieren nicht.
misreading.fragmented-system-licenses | Branchen des Forschungssystems teilen weniger Einrichtungen, als ihre Verbindungen ergäben.
misreading.fragmented-system-not | Industrie und Forschung arbeiten nicht zusammen.
misreading.carriers-licenses | Zonen, Zentren oder Gründerhäuser liegen gleichmäßiger als FuE; an anderem Maß kann es anders sein.
misreading.carriers-not | In armen Orten gibt es zu viele Zonen.
misreading.mandates-missing-licenses | Für einige gebrauchte Technologien ist nach den eingetragenen Aufträgen keine Einrichtung zuständig.
misreading.mandates-missing-not | An diesen Technologien arbeitet niemand.
misreading.instrument-holes-licenses | Ein Mittel der Politik nennt Gruppen nicht, die andere nennen.
misreading.instrument-holes-not | Diese Gruppen bekommen keine Förderung.
misreading.institute-drift-licenses | Die Mischung von Arbeit oder Geld der eingetragenen Institute bewegte sich über den Zufall hinaus.
misreading.institute-drift-not | Institute haben die übergreifende Technologie aufgegeben.
misreading.results-waiting-licenses | Von Ergebnissen der Forschungseinrichtungen werden in der gefragten Zeit weniger übernommen als von Unternehmen.
misreading.results-waiting-not | Ergebnisse der Forschungseinrichtungen sind nutzlos.
misreading.needs-unanswered-licenses | Viele eingetragene Bedarfe haben kein angebotenes Ergebnis in ihrer Technologie.
misreading.needs-unanswered-not | Niemand kann diese Bedarfe decken.
misreading.qualification-gaps-licenses | Einigen gebrauchten Posten fehlt nach dem Eingetragenen ein Schritt von der Norm zum geprüften Produkt.
misreading.qualification-gaps-not | Die Produkte sind schlecht.
misreading.lent-hours-licenses | Viele Geräte, von denen ein Jahr aufgezeichnet ist, laufen, verleihen oder bedienen weniger als die Grenzen.
misreading.lent-hours-not | Die Träger weigern sich, ihre Anlagen zu teilen.
misreading.idle-bases-licenses | Viele Prüfstände von Unternehmen laufen oder verleihen weniger Stunden als die amtlichen Grenzen.
misreading.idle-bases-not | Unternehmen weigern sich, ihre Prüfstände zu teilen.
misreading.skills-short-licenses | Für einige Fähigkeiten sind mehr Stellen offen, als ein Jahr eingetragener Ausbildung füllt.
misreading.skills-short-not | Es gibt keine Leute mit diesen Fähigkeiten.
misreading.closed-facilities-licenses | Weniger als die Hälfte der benoteten Einrichtungen wurde für Öffnung mit gut benotet.
misreading.closed-facilities-not | Die Anlagen sind für andere geschlossen.
misreading.refused-hours-licenses | Von den abgelehnten Stunden wären viele in einer gleichartigen Anlage in der Nähe zu haben gewesen, oder nirgends in der Nähe.
misreading.refused-hours-not | Die Anlagen weisen Leute ab.
misreading.poor-results-licenses | Die eigenen Evaluationen der Stelle benoteten viele mit schlecht.
misreading.poor-results-not | Die Programme sind an der Stelle gescheitert.
misreading.engineering-doctorates-licenses | Weniger Ingenieur-Promotionen je Erstabschluss desselben Jahres als anderswo.
misreading.engineering-doctorates-not | Dem Land fehlen promovierte Ingenieure, oder wenige machen weiter.
misreading.graduate-staff-licenses | Der Anteil Promovierter und Master am FuE-Personal der Firmen fiel; ihre Zahl kann gestiegen sein.
misreading.graduate-staff-not | Firmen haben weniger Hochqualifizierte.
misreading.leading-firms-licenses | Auf demselben Rang gibt die heimische Firma weniger für FuE aus; die Größe der Wirtschaft spielt mit.
misreading.leading-firms-not | Das Land hat keine führenden Firmen.
misreading.imported-foundations-refused | Nichts davon wird eingeführt, oder niemand hängt daran.
misreading.broken-link-refused | Kein ausländischer Lieferant kann uns schaden.
misreading.chain-dependence-refused | Das Land braucht keine Vorleistungen aus dem Ausland.
misreading.passive-upgrading-refused | Die heutige Technik ist sicher.
misreading.paid-twice-refused | Nichts wurde zweimal bezahlt.
misreading.supervision-due-refused | Jedes Programm wird gut beaufsichtigt.
misreading.failed-parks-refused | Jeder durchgefallene Park wurde noch einmal geprüft.
misreading.concentration-refused | Projekte und Labore liegen, wo sie gebraucht werden.
misreading.herding-refused | Jeder Ort betreibt eigene Felder.
misreading.refused-licenses | Diese Tabellen zeigen es nicht in einem Maß, das von Belang ist.
misreading.refused-not | Es gibt nichts dergleichen.
misreading.small-licenses | Es ist so, und kleiner, als dass Handeln lohnte.
misreading.uncounted-licenses | Gezählt wurde nichts: was dazu nötig wäre, fehlt.
misreading.uncounted-not | Ein solches Problem gibt es nicht.
misreading.open-licenses | Was gezählt wurde, steht fest; ob es ein Problem ist, sagen diese Tabellen nicht.
misreading.open-not | Es ist ein Problem, oder es ist keins.
misreading.quoted-licenses | Was der Satz von diesen Tabellen und Jahren sagt.
misreading.quoted-not | Mehr, als der Satz sagt.
`;
