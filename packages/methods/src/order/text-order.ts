/**
 * Text order: by code point, in every language and on every machine the same. (`<` compares halves of a code point and puts 𠮷 before a full-width letter.)
 *
 *   ["b", "é", "B"].sort(byCodePoint)  // ["B", "b", "é"]
 */
export function byCodePoint(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return isHalf(x) === isHalf(y) ? x - y : isHalf(x) ? 1 : -1;
  }
  return a.length - b.length;
}

/** A half of a code point above U+FFFF: it belongs after every whole one. */
function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
