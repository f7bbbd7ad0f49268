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

/** Below so many subjects a table of digits costs more than it saves. */
const fewSubjects = 2048;
const digit = 0x10000;
const highHalf = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** Subjects by time (no NaN), and of equal times in the order given. Cost O(n): digits of 16 bits, those that all times share left out. */
export function orderByTime(time: Float64Array): Uint32Array {
  const n = time.length;
  let order = new Uint32Array(n);
  for (let subject = 0; subject < n; subject++) order[subject] = subject;
  if (n < fewSubjects) return order.sort((a, b) => time[a]! - time[b]! || a - b);
  // Bits of a double rise as it does once the sign is turned, and all bits of a negative one; -0 is 0.
  const bits = new Uint32Array(time.map((value) => value + 0).buffer);
  const halves = [new Uint32Array(n), new Uint32Array(n)] as const;
  for (let i = 0; i < n; i++) {
    const [low, high] = [bits[2 * i + 1 - highHalf]!, bits[2 * i + highHalf]!];
    const isNegative = high >>> 31 === 1;
    halves[0][i] = isNegative ? ~low : low;
    halves[1][i] = isNegative ? ~high : high ^ 0x80000000;
  }
  let spare = new Uint32Array(n);
  for (const half of halves)
    for (const shift of [0, 16]) {
      const starts = new Uint32Array(digit + 1);
      for (let i = 0; i < n; i++) starts[((half[i]! >>> shift) & 0xffff) + 1]! += 1;
      if (starts[((half[0]! >>> shift) & 0xffff) + 1] === n) continue;
      for (let place = 0; place < digit; place++) starts[place + 1]! += starts[place]!;
      for (let i = 0; i < n; i++) {
        const subject = order[i]!;
        spare[starts[(half[subject]! >>> shift) & 0xffff]!++] = subject;
      }
      [order, spare] = [spare, order];
    }
  return order;
}

/** The subjects in an order, so that whoever goes through them by it reads one after the other. Cost O(n). */
export function subjectsAt({ time, event, entry, group }: Subjects, order: Uint32Array): Subjects {
  const n = order.length;
  const taken = {
    time: new Float64Array(n),
    event: new Int32Array(n),
    entry: entry === undefined ? undefined : new Float64Array(n),
    group: group === undefined ? undefined : new Int32Array(n),
  };
  for (let at = 0; at < n; at++) {
    const subject = order[at]!;
    taken.time[at] = time[subject]!;
    taken.event[at] = event[subject]!;
    if (taken.entry !== undefined) taken.entry[at] = entry![subject]!;
    if (taken.group !== undefined) taken.group[at] = group![subject]!;
  }
  return taken;
}

/** An order parted by the group of each subject, the order within kept. Cost O(n). */
export function partedOrder(order: Uint32Array, group: Int32Array, groups: number): Uint32Array[] {
  const counts = new Uint32Array(groups);
  for (const subject of order) counts[group[subject]!]! += 1;
  const parts = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (const subject of order) {
    const own = group[subject]!;
    parts[own]![counts[own]!++] = subject;
  }
  return parts;
}

/** What happens at one time, of each group; the arrays are used again for the next time. */
export type AtTime = (time: number, atRisk: Float64Array, events: Float64Array, ended: Float64Array) => void;

/**
 * Tells each distinct time of an event or a censoring, ascending: how many of each group are at risk, how many have an event, how many are watched no longer after it.
 *
 * @param order  of `orderByTime`, or a part of it: nobody else is counted
 * @throws RangeError where a time is NaN, which is equal to no time and would never be passed
 * Cost O(n + times × groups) beside ordering the entries.
 */
export function sweepTimes({ time, event, entry, group }: Subjects, order: Uint32Array, groups: number, tell: AtTime): void {
  const [atRisk, events, ended] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)];
  const entries = entry === undefined ? null : orderByTime(Float64Array.from(order, (subject) => entry[subject]!)).map((place) => order[place]!);
  if (entries === null) for (const subject of order) atRisk[group === undefined ? 0 : group[subject]!]! += 1;
  let entered = 0;
  for (let at = 0; at < order.length; ) {
    const now = time[order[at]!]!;
    if (Number.isNaN(now)) throw new RangeError("survival: a time is not a number");
    if (entries !== null && entry !== undefined)
      for (; entered < entries.length && entry[entries[entered]!]! < now; entered++) atRisk[group === undefined ? 0 : group[entries[entered]!]!]! += 1;
    for (; at < order.length && time[order[at]!]! === now; at++) {
      const subject = order[at]!;
      const own = group === undefined ? 0 : group[subject]!;
      ended[own]! += 1;
      if (event[subject]! > 0) events[own]! += 1;
    }
    tell(now, atRisk, events, ended);
    for (let own = 0; own < groups; own++) {
      atRisk[own]! -= ended[own]!;
      events[own] = 0;
      ended[own] = 0;
    }
  }
}

/** Counts at each distinct time of an event or a censoring, in ascending order. */
export interface RiskTable {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
}

/** The risk table of each group, at the times at which one of its own ends. Cost as `sweepTimes`. */
export function riskTables(subjects: Subjects, order: Uint32Array, groups: number): RiskTable[] {
  const rows = Array.from({ length: groups }, () => ({ time: [] as number[], atRisk: [] as number[], events: [] as number[], censored: [] as number[] }));
  sweepTimes(subjects, order, groups, (time, atRisk, events, ended) => {
    for (let group = 0; group < groups; group++) {
      if (ended[group] === 0) continue;
      const own = rows[group]!;
      own.time.push(time);
      own.atRisk.push(atRisk[group]!);
      own.events.push(events[group]!);
      own.censored.push(ended[group]! - events[group]!);
    }
  });
  return rows.map(({ time, atRisk, events, censored }) => ({
    time: Float64Array.from(time),
    atRisk: Float64Array.from(atRisk),
    events: Float64Array.from(events),
    censored: Float64Array.from(censored),
  }));
}

/**
 * The risk table of the subjects for which `isIn` holds (all where it is absent). Cost O(n), beside ordering the entries.
 *
 * @param order  of `orderByTime`
 * @param kind  counts events of this kind alone as events, the others as censored; absent = any event
 */
export function riskTable(subjects: Subjects, order: Uint32Array, isIn?: (subject: number) => boolean, kind?: number): RiskTable {
  const { time, entry } = subjects;
  const event = kind === undefined ? subjects.event : subjects.event.map((what) => (what === kind ? 1 : 0));
  return riskTables({ time, event, entry }, isIn === undefined ? order : order.filter(isIn), 1)[0]!;
}
