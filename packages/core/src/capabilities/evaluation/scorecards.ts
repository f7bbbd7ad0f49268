import { byCodePoint } from "@quoin/methods";
import { entryOf } from "../../contract/assert-present.ts";
import type { LocalText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import type { EvaluationKind, ScorecardSettings } from "../../workspace/scorecard-settings.ts";
import type { Settings } from "../../workspace/settings.ts";
import type { Scorecard } from "../funding/entities/scorecard.ts";
import { type CardItem, type DefaultCard, defaultCards, defaultGrades } from "./default-scorecards.ts";

/** A scorecard with where it comes from. */
export interface Card extends DefaultCard {
  /** By points; empty = shares of the points decide. */
  readonly grades: readonly { readonly grade: string; readonly from: number }[];
  readonly origin: "settings" | "register" | "default";
  readonly source: string;
}

/** The scorecards that hold now. `quoin.yaml` stands above the register, the register above our defaults. */
export interface Scorecards {
  readonly all: readonly Card[];
  card(id: string): Card | undefined;
  /** Whether the register holds the card just as it is. */
  isKept(id: string): boolean;
  /** The card for a kind: one of `quoin.yaml` that is for it, else the one with the default's id. */
  of(kind: EvaluationKind): Card;
}

export async function scorecards(
  records: Pick<RecordStore, "list">,
  { scorecards: { lead_region: _ranksRegions, ...others } }: Pick<Settings, "scorecards">,
): Promise<Scorecards> {
  const stated = others;
  const kept = byId(await recordsOf(records, "scorecard"));
  const cards = new Map<string, Card>();
  for (const card of Object.values(defaultCards)) cards.set(card.id, defaultCard(card));
  for (const [id, card] of kept) cards.set(id, keptCard(card));
  for (const [id, card] of Object.entries(stated)) cards.set(id, statedCard(id, card));
  const chosen = new Map(Object.entries(stated).flatMap(([id, { for: kind }]) => (kind === undefined ? [] : [[kind, id] as const])));
  return {
    all: [...cards.values()].sort((a, b) => byCodePoint(a.id, b.id)),
    card: (id) => cards.get(id),
    isKept: (id) => {
      const [card, record] = [cards.get(id), kept.get(id)];
      return (
        card !== undefined &&
        record !== undefined &&
        JSON.stringify(cardRecord(card)) === JSON.stringify(cardRecord({ ...keptCard(record), source: record.source ?? "" }))
      );
    },
    of: (kind) => entryOf(cards, chosen.get(kind) ?? defaultCards[kind].id),
  };
}

/** The most points that the items give. */
export function mostPoints(items: readonly Pick<CardItem, "points">[]): number {
  return items.reduce((sum, { points }) => sum + Math.max(0, ...points.map(([, score]) => score)), 0);
}

/** The grade for points of a card; null where the card has grades and the points reach none. */
export function gradeOf(points: number, of: number, grades: Card["grades"]): string | null {
  if (grades.length === 0) return defaultGrades.find(([, share]) => points >= share * of)?.[0] ?? null;
  return [...grades].sort((a, b) => b.from - a.from).find(({ from }) => points >= from)?.grade ?? null;
}

/** The grades of a card, the best first. */
export function gradesOf({ grades }: Pick<Card, "grades">): readonly string[] {
  return grades.length === 0 ? defaultGrades.map(([grade]) => grade) : [...grades].sort((a, b) => b.from - a.from).map(({ grade }) => grade);
}

/** A card as a record holds it, so that an evaluation can refer to what it was scored with. */
export function cardRecord({ id, label, items, grades, source }: Card): Readonly<Record<string, unknown>> {
  const { typed: _typed, said: _said, ...labels } = label;
  return {
    id,
    labels,
    items: items.map(({ code, group, name, unit, points }) => ({
      code,
      group,
      name_en: name.en,
      name_zh: name.zh,
      unit,
      points: points.map(([input, score]) => ({ input, score })),
    })),
    grades: grades.length > 0 ? grades : defaultGrades.map(([grade, share]) => ({ grade, from: share * mostPoints(items) })),
    source,
  };
}

function defaultCard(card: DefaultCard): Card {
  return { ...card, grades: [], origin: "default", source: "Quoin's own default; replace it by the office's" };
}

function keptCard({ id, labels, items, grades, source }: Scorecard): Card {
  return {
    id,
    label: nameOf({ id, labels }),
    items: items.map(({ code, group, name_en, name_zh, unit, points }) => ({
      code,
      group,
      name: named(code, { en: name_en, zh: name_zh }),
      unit: unit ?? "",
      points: points.map(({ input, score }) => [input, score] as const),
    })),
    grades,
    origin: "register",
    source: source ?? "",
  };
}

function statedCard(id: string, { label, items, grades, source }: ScorecardSettings): Card {
  return {
    id,
    label: label ?? { en: id, zh: id },
    items: items.map(({ code, group, name, unit, points }) => ({ code, group: group ?? null, name: name ?? named(code, {}), unit: unit ?? "", points })),
    grades,
    origin: "settings",
    source: source ?? "quoin.yaml",
  };
}

/** The name of an item; where the card gives none, ours for the same code. */
function named(code: string, { en, zh }: { readonly en?: string | null; readonly zh?: string | null }): LocalText {
  const ours = Object.values(defaultCards)
    .flatMap(({ items }) => items)
    .find((item) => item.code === code)?.name;
  return { en: en ?? zh ?? ours?.en ?? code, zh: zh ?? en ?? ours?.zh ?? code };
}
