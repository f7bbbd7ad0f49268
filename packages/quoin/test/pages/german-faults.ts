/** Words of English that no German sentence has: a text that holds one was not translated, or only in part. None of them is a word of German or of its loanwords. */
const english = new Set(
  [
    "the and of with which not is are were has have this that these those from for by to where when who each every only without between their its it be been can cannot must may should would",
    "than there here about into onto both such another other some any none nobody whether because while",
    "year years place places finding findings share shares project projects firm firms money office offices call calls record records row rows table tables line lines task tasks source sources",
    "university universities institutes company companies department departments technology technologies facility facilities confirmed supported insufficient observed expected unknown",
    "missing invented estimated approved",
  ].flatMap((words) => words.split(" ")),
);

/** English words that Germans write too, each because it is the name of a thing in the field, of a file or of a role: a true loanword stands here and nowhere else. */
const loanwords = [
  // Programmes, methods and products by their names.
  /\bHorizon Europe\b|\bShift-Share\b|\bBenjamini[–-]Hochberg\b|\bJust Transition\b/gu,
  // Places of a message: what is written into them, and by what form of the word, is not read here.
  /\{\$[a-z_]+(?: :[a-z]+)?\}|\{\$[a-z_]+ :form |\.input \{\$\w+ :number\} \.match \$\w+ one|\b(?:one|other)=/giu,
  // Commands, options, names of columns and of values as a file has them: nobody translates what must be typed.
  /⟦[^⟧]*⟧|„quoin [^“]*“|--[a-z-]+(?: [a-z.]+)?|\bquoin [a-z]+(?: [a-z-]+)*|\b[a-z]+_[a-z_]+\b|\b[a-z]+\.[a-z_]+\b|\b[a-z-]+-in-[a-z]+\b/gu,
];

/** English words in a German text, each with what stands around it: `germanFaults("Wer is hier?")` is `["the word is: Wer is hier?"]`. */
export function germanFaults(text: string): readonly string[] {
  const bare = loanwords.reduce((left, pattern) => left.replaceAll(pattern, " "), text);
  return [...bare.matchAll(/(?<![\p{L}\d@/#_{$.-])[A-Za-z]+(?![\p{L}\d_@]|[-./]\p{L})/gu)]
    .filter(([word]) => english.has(word.toLowerCase()))
    .slice(0, 3)
    .map(
      ({ 0: word, index }) =>
        `the word ${word}: ${bare
          .slice(Math.max(0, index - 25), index + 35)
          .replaceAll(/\s+/g, " ")
          .trim()}`,
    );
}
