import { elementAt } from "../../contract/assert-present.ts";
/**
 * How like two short texts are, 0 to 1: Dice's coefficient of their pairs of neighbouring signs, width, case, blanks and what stands in brackets left out. A text of one sign is like itself alone.
 *
 *   likeness("Carbon fibres", "carbon fibre (invented)")  // about 0.95
 */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const [all, other] = [sum(first), sum(second)];
  if (all === 0 || other === 0) return 0;
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  return (2 * shared) / (all + other);
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const plain = [
    ...text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/\([^)]*\)/g, "")
      .replaceAll(/[\s\p{P}]+/gu, ""),
  ];
  const pairs = new Map<string, number>();
  const add = (pair: string): void => void pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  if (plain.length === 1) add(elementAt(plain, 0));
  for (let at = 1; at < plain.length; at++) add(`${plain[at - 1]}${plain[at]}`);
  return pairs;
}

function sum(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((total, count) => total + count, 0);
}
