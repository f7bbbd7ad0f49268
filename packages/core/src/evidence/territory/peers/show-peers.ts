import { z } from "zod";
import { listField } from "../../../contract/fields.ts";
import { type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { year as yearOf } from "../../../language/statement/values.ts";
import { asTyped, localText, nameText } from "../../../language/text.ts";
import { recordName } from "../../../register/record-label.ts";
import { mapIndicator } from "../map-indicator.ts";
import { placeField } from "../place-field.ts";
import { rootOf } from "../territory.ts";
import { firstIndicator, peerRow, placesBeside, usualIndicators } from "./peer-row.ts";
import { peersWords as words } from "./peers.words.ts";

const figure = z.object({
  place: z.string(),
  /** Null where the place reports nothing of that year. */
  value: z.number().nullable(),
  row: z.number().nullable(),
  /** 1 = the highest of all places that report. */
  rank: z.number().nullable(),
});

const answer = z.object({
  place: z.string(),
  /** The places shown, in the order of the figures; the one that is asked about among them. */
  places: z.array(z.object({ id: z.string(), name: nameText })),
  chosen: z.enum(["asked", "office", "rule"]),
  /** How they were chosen, in words. */
  why: localText,
  rows: z.array(
    z.object({
      indicator: z.string(),
      label: localText,
      unit: z.string(),
      /** Which end of the ranking is the better one; null where neither is. */
      better: z.enum(["lower", "higher"]).nullable(),
      table: z.string(),
      /** The newest year that most of the places report. */
      year: z.number(),
      /** So many places report it in that year, and the middle one of them. */
      all: z.number(),
      median: z.number().nullable(),
      figures: z.array(figure),
    }),
  ),
});
export type PeersAnswer = z.infer<typeof answer>;

interface AskedPeers {
  readonly region?: string | undefined;
  readonly beside?: readonly string[] | undefined;
  readonly indicators?: readonly string[] | undefined;
}

/** `quoin peers` */
export const showPeers = workspaceUseCase({
  words: ["peers"],
  summary: "A place beside others in six indicators, each with its year",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin peers quoin-demo --region 350000",
  input: z.strictObject({
    region: placeField(),
    beside: listField("Codes of the places beside it, as a list with commas; those of the setting peers if left out, else the nearest").optional(),
    indicators: listField("Codes of indicators, as a list with commas; one of each topic if left out").optional(),
  }),
  output: answer,
  run: (ports, asked) => besidePeers(ports, asked),
});

/** The indicators of a place beside those of others; the notes of `map` where the workspace has no table of indicators. */
export async function besidePeers(ports: WorkspacePorts, { region, beside, indicators: wanted }: AskedPeers): Promise<Outcome<PeersAnswer>> {
  const place = region ?? rootOf(ports.settings);
  const list = await mapIndicator.run(ports, {});
  if (!list.ok) return list;
  const known = list.value.indicators;
  const first = known.find(({ id }) => id === firstIndicator) ?? known[0];
  const near = first === undefined ? list : await mapIndicator.run(ports, { indicator: first.id });
  if (!near.ok) return near;
  const given = beside ?? ports.settings.peers?.[place];
  const nearest = placesBeside(near.value, place);
  const isThere = nearest.includes(place);
  // The whole is beside no place; the place itself stands first where others were set.
  const others = given ?? nearest;
  const places = given === undefined && (isThere || place === rootOf(ports.settings)) ? nearest : [...new Set([place, ...others])];
  const year = peerRow(near.value, places)?.year ?? Number.NaN;
  const label = first?.label ?? { en: firstIndicator, zh: firstIndicator };
  const why =
    beside !== undefined
      ? words.text("asked")
      : given !== undefined
        ? words.text("office")
        : isThere
          ? words.text("nearest", { indicator: label, year: yearOf(year) })
          : words.text("first", { indicator: label });
  const rows: PeersAnswer["rows"] = [];
  for (const id of wanted ?? usualIndicators(known, firstIndicator)) {
    const told = id === first?.id ? near : await mapIndicator.run(ports, { indicator: id });
    if (!told.ok) return told;
    const row = peerRow(told.value, places);
    if (row === null) continue;
    const { indicator, figures, ...rest } = row;
    rows.push({ indicator: indicator.id, label: indicator.label, unit: indicator.unit, better: indicator.better ?? null, ...rest, figures: [...figures] });
  }
  const names = new Map((await ports.records.list("region")).map((record) => [record.id, recordName(record)]));
  const named = places.map((id) => ({ id, name: asTyped(names.get(id) ?? { en: id, zh: id }) }));
  return success({ place, places: named, chosen: beside !== undefined ? "asked" : given !== undefined ? "office" : "rule", why, rows });
}
