import { arcsByTail, strongComponents } from "./strong-components.ts";

/** Earliest and latest starts, in the unit of the durations, from 0. NaN where a duration on which they rest is missing. */
export interface CriticalPath {
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** latest - earliest: how far a node can slip without delaying the end; 0 on a critical path. */
  readonly slack: Float64Array;
  /** NaN where a duration is missing. */
  readonly length: number;
}

/**
 * Critical path of a graph without cycles, each node lasting d:
 *
 *   earliest[j] = max(0, max over i -> j of earliest[i] + d[i])
 *   length      = max_j earliest[j] + d[j]
 *   latest[i]   = min(length, min over i -> j of latest[j]) - d[i]
 *
 * A missing duration (NaN) is never taken as 0: the starts of everything after it are missing, and with them the length, every latest start and every slack.
 *
 * Cost O(nodes + arcs). Reference: Kelley & Walker 1959; here a node is the work, and an arc only an order.
 */
export function criticalPath(duration: Float64Array, from: Int32Array, to: Int32Array): CriticalPath {
  const nodes = duration.length;
  const { start, target } = arcsByTail(nodes, from, to);
  const rank = strongComponents(nodes, from, to);
  const order = new Int32Array(nodes);
  rank.forEach((place, node) => {
    order[place] = node;
  });
  const earliest = new Float64Array(nodes);
  for (const node of order) {
    for (let k = start[node]!; k < start[node + 1]!; k++) earliest[target[k]!] = Math.max(earliest[target[k]!]!, earliest[node]! + duration[node]!);
  }
  const ends = earliest.map((begin, node) => begin + duration[node]!).filter((end) => !Number.isNaN(end));
  const length = ends.reduce((most, end) => Math.max(most, end), 0);
  const complete = ends.length === nodes;
  const latest = new Float64Array(nodes).fill(Number.NaN);
  for (const node of complete ? order.toReversed() : []) {
    let limit = length;
    for (let k = start[node]!; k < start[node + 1]!; k++) limit = Math.min(limit, latest[target[k]!]!);
    latest[node] = limit - duration[node]!;
  }
  return { earliest, latest, slack: latest.map((late, node) => late - earliest[node]!), length: complete ? length : Number.NaN };
}
