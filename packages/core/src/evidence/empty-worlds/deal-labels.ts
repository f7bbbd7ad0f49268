import { type RandomStream, shuffleWithin } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { EvidenceValue } from "../evidence-engine.ts";
import { keyOf, placeOf, placesOf, rowsBy, type Sheet } from "./sheet.ts";
import type { WorldLaw } from "./world-law.ts";

/** Blocks are dealt among those of like size, so many at a time: a giant never takes the part of a body with one project. */
const band = 8;

/** Labels dealt among rows, or from block to block. */
export function dealLabels(sheet: Sheet, law: Extract<WorldLaw, { kind: "labels-dealt" }>, random: RandomStream): void {
  const labels = placesOf(sheet, law.labels);
  const within = placesOf(sheet, law.within);
  const block = law.block === null ? null : placeOf(sheet, law.block);
  for (const stratum of rowsBy(sheet.rows, within).values()) {
    if (block === null)
      dealAmong(
        stratum.map((row) => [row]),
        labels,
        random,
      );
    else for (const alike of bandsOf(blocksOf(stratum, block), random)) dealAmong(alike, labels, random);
    if (law.apart !== undefined) keepApart(stratum, labels, placesOf(sheet, law.apart), random);
  }
}

/** Rows of one name together; those without a name each alone. */
function blocksOf(rows: readonly EvidenceValue[][], place: number): readonly EvidenceValue[][][] {
  const named = rows.filter((row) => elementAt(row, place) !== null);
  return [...rowsBy(named, [place]).values(), ...rows.filter((row) => elementAt(row, place) === null).map((row) => [row])];
}

function bandsOf(blocks: readonly EvidenceValue[][][], random: RandomStream): readonly EvidenceValue[][][][] {
  const ordered = blocks.map((rows) => ({ rows, tie: random.uniform() })).sort((a, b) => b.rows.length - a.rows.length || a.tie - b.tie);
  const bands: EvidenceValue[][][][] = [];
  for (let from = 0; from < ordered.length; from += band) bands.push(ordered.slice(from, from + band).map(({ rows }) => rows));
  return bands;
}

/** Each block takes the labels of another one; rows beyond those that it has take its first again. */
function dealAmong(blocks: readonly EvidenceValue[][][], labels: readonly number[], random: RandomStream): void {
  const held = blocks.map((rows) => rows.map((row) => labels.map((place) => elementAt(row, place))));
  const order = shuffleWithin(
    random,
    Int32Array.from(blocks, (_, at) => at),
    [blocks.map((_, at) => at)],
  );
  for (const [at, rows] of blocks.entries()) {
    const taken = elementAt(held, order[at]!);
    for (const [line, row] of rows.entries()) put(row, labels, taken[line] ?? elementAt(taken, 0));
  }
}

function put(row: EvidenceValue[], places: readonly number[], cells: readonly EvidenceValue[]): void {
  for (const [at, place] of places.entries()) row[place] = elementAt(cells, at);
}

/** Most exchanges that are tried for a row that repeats another one. */
const tries = 200;

/** A row that repeats the key of another one exchanges its labels with a third, until neither does. */
function keepApart(rows: readonly EvidenceValue[][], labels: readonly number[], key: readonly number[], random: RandomStream): void {
  const count = new Map<string, number>();
  const add = (row: EvidenceValue[], by: number): void => void count.set(keyOf(row, key), (count.get(keyOf(row, key)) ?? 0) + by);
  for (const row of rows) add(row, 1);
  const repeats = (row: EvidenceValue[]): boolean => (count.get(keyOf(row, key)) ?? 0) > 1;
  const exchange = (a: EvidenceValue[], b: EvidenceValue[]): void => {
    for (const row of [a, b]) add(row, -1);
    const kept = labels.map((place) => elementAt(a, place));
    put(
      a,
      labels,
      labels.map((place) => elementAt(b, place)),
    );
    put(b, labels, kept);
    for (const row of [a, b]) add(row, 1);
  };
  for (const row of rows)
    for (let tried = 0; tried < tries && repeats(row); tried++) {
      const other = elementAt(rows, random.integer(rows.length));
      if (other === row || repeats(other)) continue;
      exchange(row, other);
      if (repeats(row) || repeats(other)) exchange(row, other);
    }
}
