import type { LayeredRoadmap } from "./roadmap-answer.ts";

/** From what the market asks down to what it rests on. */
export const roadmapLayers = ["market", "product", "technology", "research", "platform"] as const;
export type RoadmapLayer = (typeof roadmapLayers)[number];

/** What is known of a needed thing in a span of years: a plan has money; a plan acts and says no money at all; plans act, none with money in these years; nobody acts. */
export const spanStates = ["money", "unknown", "unfunded", "open"] as const;

/** Whether no plan is known at all, so that nobody can say where nothing is planned. */
export function areGapsUnknown(rows: LayeredRoadmap["rows"]): boolean {
  return rows.some(({ needed, spans }) => needed && spans.length === 0);
}
