import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { passiveUpgradingFacts } from "./passive-upgrading.ts";
import type { passiveUpgradingWords } from "./passive-upgrading.words.ts";

export const passiveUpgradingGerman: TextsOf<typeof passiveUpgradingWords> = {
  question: "{$market}: Wird eine Technologie demnächst von einer überholt, die anderswo angeführt wird?",
  forecast:
    "{$market}, {$region}: Der Anteil ({$technology}) betrug {$year} {$share}. Ein Modell, das frühere Anteile fortschreibt, gibt als Wahrscheinlichkeit, dass er binnen zehn Jahren {$level} erreicht: {$within_ten}; binnen fünf: {$within_five}; nicht binnen fünfzig: {$never}. {$rest}",
  "forecast-middle":
    "{$market}, {$region}: Der Anteil ({$technology}) betrug {$year} {$share}. Ein Modell, das frühere Anteile fortschreibt, gibt als Wahrscheinlichkeit, dass er binnen zehn Jahren {$level} erreicht: {$within_ten}; binnen fünf: {$within_five}; nicht binnen fünfzig: {$never}; gleich wahrscheinlich vor {$middle} wie danach. {$rest}",
  "shares-of": "Anteile sind solche an: {$what}.",
  "of-tv_display_world": "im Jahr ausgelieferten Fernsehgeräten",
  "of-smartphone_display_world": "im Jahr ausgelieferten Smartphones",
  "of-ev_car_sales_share": "im Jahr verkauften Autos, nicht an allen Autos im Verkehr",
  "of-eu_car_powertrain": "im Jahr neu zugelassenen Autos",
  "of-electricity_mix": "im Jahr erzeugtem Strom",
  "shares-unsaid": "Woran es Anteile sind, sagt die Tabelle nicht.",
  "led-elsewhere":
    "Die Regel warnt ab einer Wahrscheinlichkeit von {$alarm} binnen zehn Jahren, die erreicht ist, und wo der Anteil ({$technology}) anderswo größer ist: {$home} {$here}, {$elsewhere} {$there}. Er wird anderswo angeführt.",
  "led-below-alarm":
    "Der Anteil ({$technology}) ist anderswo größer: {$home} {$here}, {$elsewhere} {$there}; er wird anderswo angeführt. Doch die Regel warnt ab einer Wahrscheinlichkeit von {$alarm} binnen zehn Jahren, die nicht erreicht ist.",
  "not-led-elsewhere":
    "Die Regel warnt ab einer Wahrscheinlichkeit von {$alarm} binnen zehn Jahren, die nicht erreicht ist; zudem ist der Anteil ({$technology}) anderswo nicht größer ({$home} {$here}, {$elsewhere} {$there}, wo {$home} mitgezählt sein kann): Nach diesem Maß liegt nichts zurück; wer unter einzelnen Volkswirtschaften führt, steht nicht in der Tabelle. {$alarms}",
  "past-alarm": "Eine Grenze von {$alarm} wäre erreicht; dort ruht die Antwort auf diesem Vergleich allein.",
  "not-led-alone":
    "Die Regel warnt ab einer Wahrscheinlichkeit von {$alarm} binnen zehn Jahren, die erreicht ist; doch verlangt sie auch, dass der Anteil ({$technology}) anderswo größer ist, und das ist er nicht ({$home} {$here}, {$elsewhere} {$there}, wo {$home} mitgezählt sein kann). Daraus allein folgt die Antwort; wer unter einzelnen Volkswirtschaften führt, steht nicht in der Tabelle.",
  settled: "{$market}, {$region}: Keine Technologie ist unterwegs; die führende liegt schon über {$level}.",
  "few-years": "{$market}, {$region}: Für die Technologie, die unterwegs ist, liegen weniger als zwei beobachtete Jahre vor; nichts lässt sich vorhersagen.",
  "at-alarm": "Warnung ab {$alarm}, Stand {$year}",
  "not-there": "Die Tabelle hat keine Anteile von {$market} in {$home} oder {$elsewhere}.",
  "no-home":
    "Die Regel warnt ab einer Wahrscheinlichkeit von {$alarm} binnen zehn Jahren und nur, wo die Nachfolgerin anderswo angeführt wird: Was {$home} davon hält ({$market}), steht nicht in der Tabelle; ob es folgt oder führt, ist nicht zu sagen.",
  "no-abroad": "Der Anteil ({$technology}, {$elsewhere}) fehlt für {$year}.",
  comparison: "der Anteil ({$technology}, {$elsewhere}), {$year}",
};

export const passiveUpgradingRuleGerman: FixedTextsOf<typeof passiveUpgradingFacts, "title" | "question" | "leavesOpen"> = {
  title: "Wer Ablösungen anführt",
  question: "Wird eine Technologie bald von einer überholt, die anderswo angeführt wird?",
  leavesOpen: "Welcher Teil des Vermögens einer Firma der alten Technologie dient und wem die Patente des Nachfolgers gehören, steht nicht in den Daten.",
};
