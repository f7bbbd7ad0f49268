/**
 * Of as many texts a stranger is patched together, by whether its first has an even length, so that a text more or less leaves the others as they are.
 * Patchworks of quarters are a little nearer to the texts than real strangers are, those of fifths a little farther.
 */
const pieces = [4, 5] as const;

/** Of fewer texts than are sampled at most, so many rounds of patchworks are made that one of them hardly moves the threshold. */
const mostStrangers = 1999;

/** A part of each of four or five texts, each from its place: as long as a text, about nothing. In each round the texts lie one step farther from each other. */
export function patchworks(texts: readonly string[]): string[] {
  const rounds = Math.max(1, Math.floor(mostStrangers / Math.max(1, texts.length)));
  return Array.from({ length: rounds }, (_round, round) =>
    texts.map((first, place) => {
      const count = pieces[first.length % pieces.length] ?? pieces[0];
      return Array.from({ length: count }, (_piece, piece) => {
        const own = [...(texts[(place + piece * (round + 1)) % texts.length] ?? "")];
        return own.slice(Math.floor((piece * own.length) / count), Math.floor(((piece + 1) * own.length) / count)).join("");
      }).join("");
    }),
  ).flat();
}
