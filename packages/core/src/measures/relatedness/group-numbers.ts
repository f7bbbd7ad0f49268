/** The number of each activity's group; an activity without one is a group of its own. */
export function groupNumbers(activities: readonly string[], groups: ReadonlyMap<string, number> | undefined): Int32Array {
  const place = new Map<number | string, number>();
  return Int32Array.from(activities, (activity) => {
    const group = groups?.get(activity) ?? activity;
    const before = place.get(group);
    if (before !== undefined) return before;
    place.set(group, place.size);
    return place.size - 1;
  });
}
