/**
 * What is known of each subject: from when on and until when it was watched, and what ended it.
 *
 * A subject is at risk at a time t where entry < t ≤ time. At a tie events come before censorings: who is censored at t is still at risk at t.
 */
export interface Subjects {
  /** End of observation on the scale of the study, ≥ 0. */
  readonly time: Float64Array;
  /** 0 = still going on at `time` (censored), k ≥ 1 = ended by an event of kind k. */
  readonly event: Int32Array;
  /** Time from which the subject was watched (left truncation); absent = from the beginning. */
  readonly entry?: Float64Array | undefined;
  /** Group of each subject, 0 … groups - 1; absent = one group. */
  readonly group?: Int32Array | undefined;
}

/** Subjects by time, and of equal times in the order given. Cost O(n log n). */
export function orderByTime(time: Float64Array): Uint32Array {
  const n = time.length;
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  // Times of registers repeat (days): sorting the distinct ones and counting is linear where they do.
  const distinct = Float64Array.from(new Set(time)).sort();
  if (distinct.length > n / 4) return order.sort((a, b) => time[a]! - time[b]! || a - b);
  const place = new Map<number, number>();
  for (const [index, value] of distinct.entries()) place.set(value, index);
  const next = new Uint32Array(distinct.length + 1);
  const at = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const index = place.get(time[i]!)!;
    at[i] = index;
    next[index + 1]! += 1;
  }
  for (let index = 0; index < distinct.length; index++) next[index + 1]! += next[index]!;
  for (let i = 0; i < n; i++) {
    const index = at[i]!;
    order[next[index]!] = i;
    next[index]! += 1;
  }
  return order;
}

/** Counts at each distinct time of an event or a censoring, in ascending order. */
export interface RiskTable {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
}

/**
 * The risk table of the subjects for which `isIn` holds (all where it is absent). Cost O(n log n), once the order is there O(n) beside sorting the entries.
 *
 * @param order  of `orderByTime`
 * @param kind  counts events of this kind alone as events, the others as censored; absent = any event
 */
export function riskTable({ time, event, entry }: Subjects, order: Uint32Array, isIn?: (subject: number) => boolean, kind?: number): RiskTable {
  const kept = isIn === undefined ? order : order.filter(isIn);
  const entries = entry === undefined ? null : Float64Array.from(kept, (subject) => entry[subject]!).sort();
  const rows: { time: number[]; atRisk: number[]; events: number[]; censored: number[] } = { time: [], atRisk: [], events: [], censored: [] };
  let entered = 0;
  for (let first = 0; first < kept.length; ) {
    const at = time[kept[first]!]!;
    let [events, last] = [0, first];
    for (; last < kept.length && time[kept[last]!]! === at; last++) {
      const what = event[kept[last]!]!;
      if (kind === undefined ? what > 0 : what === kind) events += 1;
    }
    if (entries !== null) while (entered < entries.length && entries[entered]! < at) entered += 1;
    rows.time.push(at);
    rows.atRisk.push((entries === null ? kept.length : entered) - first);
    rows.events.push(events);
    rows.censored.push(last - first - events);
    first = last;
  }
  return {
    time: Float64Array.from(rows.time),
    atRisk: Float64Array.from(rows.atRisk),
    events: Float64Array.from(rows.events),
    censored: Float64Array.from(rows.censored),
  };
}
