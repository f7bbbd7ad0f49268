/** The first sentence of a statement: it says what happened, before what chance and choices say of it. A full stop within a number ends none; how old the data are is said by a mark beside it. */
export function firstSentence(statement: string): string {
  const sentences = statement.match(/.*?(?:[。？！]|[.?!](?=\s|$))\s*|.+$/gsu) ?? [statement];
  const [first = "", second = ""] = sentences;
  return (isOnlyAge.test(first.trim()) && second !== "" ? second : first).trim();
}

/** As findings say it of old data, before anything else. */
const isOnlyAge = /^(?:The main answer rests on data up to \d{4}\.|主要结果所用数据截至\d{4}年。|Die Hauptantwort beruht auf Daten bis \d{4}\.)$/u;
