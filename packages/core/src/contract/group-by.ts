/** Members by key, keys in order of first appearance. (`Map.groupBy` is younger than the oldest runtime we serve.) */
export function groupBy<K, T>(members: Iterable<T>, key: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const name = key(member);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [member]);
    else group.push(member);
  }
  return groups;
}
