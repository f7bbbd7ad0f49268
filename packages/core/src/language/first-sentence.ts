/** The first sentence of a statement: it says what happened, before what chance and choices say of it. A full stop within a number ends none, nor does that of an abbreviation (102 Mrd. CNY); how old the data are is said by a mark beside it. */
export function firstSentence(statement: string): string {
  const sentences = statement.match(sentence) ?? [statement];
  const [first = "", second = ""] = sentences;
  return (isOnlyAge.test(first.trim()) && second !== "" ? second : first).trim();
}

/** What ends with a stop and ends no sentence, as amounts and sentences of the three languages have it; a month after its day as well. */
const shortened =
  /(?<!(?:^|[\s(])(?:Mrd|Mio|Bio|Tsd|Nr|ca|bzw|vgl|Abs|max|min|inkl|z|u|d|B|a|h|No|vs|e\.g|i\.e|approx))(?<!(?:^|\s)\d{1,2}(?=\.\s(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))/u;

const sentence = new RegExp(`.*?(?:[。？！]|[?!](?=\\s|$)|${shortened.source}\\.(?=\\s|$))\\s*|.+$`, "gsu");

/** As findings say it of old data, before anything else. */
const isOnlyAge = /^(?:The main answer rests on data up to \d{4}\.|主要结果所用数据截至\d{4}年。|Die Hauptantwort beruht auf Daten bis \d{4}\.)$/u;
