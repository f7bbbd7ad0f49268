import { z } from "zod";
import { localText, nameText } from "../../../language/text.ts";
import { roadmapLayers, spanStates } from "./roadmap-kinds.ts";

const bar = z.object({
  /** The record of the line: of an office's plan, or of a plan approved here. */
  line: z.string(),
  type: z.enum(["office-plan-line", "plan-line"]),
  plan: z.string(),
  office: nameText,
  label: localText,
  from: z.number(),
  to: z.number(),
  /** Both years stand in the line; or one of them is the first or last year of its money, targets and capacities. */
  basis: z.enum(["stated", "derived"]),
  synthetic: z.boolean(),
});

const mark = z.object({
  kind: z.enum(["target", "capacity", "readiness", "market", "takeover", "milestone"]),
  /** Null where a forecast sees none within fifty years. */
  year: z.number().nullable(),
  /** Of a takeover: one chance in ten that it comes before, nine in ten that it has come. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  value: z.number().nullable(),
  value_low: z.number().nullable(),
  value_high: z.number().nullable(),
  unit: z.string().nullable(),
  label: localText,
  /** Whose plan says it; null of forecasts and markets. */
  office: nameText.nullable(),
  line: z.string().nullable(),
  /** Of a milestone: the day on which it was done, null where it is not. */
  done: z.string().nullable(),
  synthetic: z.boolean(),
});

const row = z.object({
  id: z.string(),
  layer: z.enum(roadmapLayers),
  label: localText,
  /** The record or the row of evidence that it is about. */
  subject: z.object({ type: z.string(), id: z.string() }).nullable(),
  needed: z.boolean(),
  trl: z.number().nullable(),
  mrl: z.number().nullable(),
  bars: z.array(bar),
  marks: z.array(mark),
  /** Only of what is needed: the whole horizon in spans; none where no plan is known. */
  spans: z.array(z.object({ from: z.number(), to: z.number(), state: z.enum(spanStates) })),
});

export const roadmapAnswer = z.object({
  system: z.object({ id: z.string(), label: nameText }).nullable(),
  /** Cards that can be asked for. */
  systems: z.array(z.object({ id: z.string(), label: nameText })),
  from: z.number(),
  to: z.number(),
  rows: z.array(row),
  /** What a row needs of another one, from below upwards. */
  links: z.array(z.object({ from: z.string(), to: z.string(), kind: z.enum(["serves", "part", "integration", "makes", "sold", "overtakes", "asked"]) })),
  /** By source, years of the horizon in order. */
  money: z.array(
    z.object({ level: z.string().nullable(), name: localText, years: z.array(z.object({ year: z.number(), committed: z.number(), intended: z.number() })) }),
  ),
  currency: z.string(),
  /** What the picture cannot show. */
  unknown: z.object({
    /** Lines of which no year is known. */
    without_years: z.array(z.object({ line: z.string(), label: localText, office: nameText })),
    without_money: z.number(),
    other_currency: z.number(),
    /** Lines that name no technology and no item. */
    uncoded: z.number(),
  }),
  offices: z.number(),
  lines: z.number(),
  synthetic: z.boolean(),
});
export type LayeredRoadmap = z.infer<typeof roadmapAnswer>;
export type RoadmapRow = LayeredRoadmap["rows"][number];
export type RoadmapBar = RoadmapRow["bars"][number];
export type RoadmapMark = RoadmapRow["marks"][number];
