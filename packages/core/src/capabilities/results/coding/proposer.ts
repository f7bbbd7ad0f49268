import { byCodePoint, topicNeighbours } from "@quoin/methods";
import { topicText } from "../topic-terms.ts";

/** What may be proposed: a technology or an item of a card, with the text that says what it is. */
export interface Proposable {
  readonly id: string;
  readonly text: string;
}

/** A text that somebody has coded. */
export interface CodedText {
  readonly text: string;
  readonly codes: readonly string[];
}

export interface Proposed {
  readonly id: string;
  /** Cosine with the code's own text, or with the coded text that spoke most for it, whichever is more. 0 to 1; no probability. */
  readonly likeness: number;
  /** The coded text that spoke most for it, by its place; null where only its own text did. */
  readonly like: number | null;
}

/** @param unheard  places of coded texts that are passed over */
export type Proposer = (text: string, top: number, unheard?: ReadonlySet<number>) => readonly Proposed[];

/** Coded texts that are heard, the power of likeness with which each speaks, and what they count beside the texts of the codes themselves. */
const [heard, speakingPower, codedPart] = [20, 3, 2];

/**
 * The codes most likely meant by a text: by the likeness of the code's own text, and by what coded texts like it were coded as. Best first.
 *
 *   score(c) = s(c) / max s + 2 · v(c) / max v · min(1, nearest),   v(c) = Σ_p likeness(p)³ / codes of p, over the 20 coded texts most alike that bear c
 *
 * with s and likeness cosines as of {@link topicNeighbours}. Without coded texts the code's own text decides; without a word in common nothing is proposed.
 */
export function proposer(codes: readonly Proposable[], coded: readonly CodedText[]): Proposer {
  const byText = topicNeighbours(codes.map(({ text }) => topicText(text)));
  const nearest = topicNeighbours(coded.map(({ text }) => topicText(text)));
  const known = new Set(codes.map(({ id }) => id));
  return (text, top, unheard = new Set()) => {
    const asked = topicText(text);
    const own = byText(asked, Math.max(50, top));
    const most = own[0]?.score ?? 1;
    const near = nearest(asked, heard, unheard);
    const trust = Math.min(1, near[0]?.score ?? 0);
    const votes = new Map<string, Vote>();
    for (const { document, score } of near) {
      const meant = (coded[document]?.codes ?? []).filter((code) => known.has(code));
      for (const code of meant) {
        const vote = votes.get(code) ?? { sum: 0, like: document, likeness: score };
        votes.set(code, { ...vote, sum: vote.sum + score ** speakingPower / meant.length });
      }
    }
    const loudest = Math.max(...[...votes.values()].map(({ sum }) => sum));
    const alike = new Map(own.map(({ document, score }) => [codes[document]?.id ?? "", score]));
    return [...new Set([...alike.keys(), ...votes.keys()])]
      .map((id) => {
        const [text, vote] = [alike.get(id) ?? 0, votes.get(id)];
        const isByOther = vote !== undefined && vote.likeness > text;
        return {
          id,
          score: text / most + (vote === undefined ? 0 : (codedPart * trust * vote.sum) / loudest),
          likeness: Math.min(1, isByOther ? vote.likeness : text),
          like: isByOther ? vote.like : null,
        };
      })
      .toSorted((a, b) => b.score - a.score || byCodePoint(a.id, b.id))
      .slice(0, top)
      .map(({ id, likeness, like }) => ({ id, likeness, like }));
  };
}

/** What coded texts say for a code: the nearest of them, and all together. */
interface Vote {
  readonly sum: number;
  readonly like: number;
  readonly likeness: number;
}
