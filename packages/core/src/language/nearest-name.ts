/**
 * The name a person may have meant: equal but for case and signs, else within two edits (one for names under five letters), else the only one that begins so; null where none is near.
 *
 *   nearestName("Region", ["region_code", "region", "year"])  // "region"
 */
export function nearestName(wanted: string, names: readonly string[]): string | null {
  const bare = (name: string): string => name.toLowerCase().replace(/[\s_\-.]/g, "");
  const same = names.find((name) => bare(name) === bare(wanted));
  if (same !== undefined) return same;
  let nearest: string | null = null;
  let least = wanted.length < 5 ? 2 : 3;
  for (const name of names) {
    const distance = editDistance(bare(name), bare(wanted));
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  if (nearest !== null || bare(wanted).length < 2) return nearest;
  const begun = names.filter((name) => bare(name).startsWith(bare(wanted)));
  return begun.length === 1 ? (begun[0] as string) : null;
}

function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    previous = current;
  }
  return previous[b.length]!;
}
