import type { Finding } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { amongPeers } from "../standing/among-peers.ts";
import { PlaceStrip } from "../standing/place-strip.tsx";

/** Where the place of a finding stands among all that have a value, and whether that is good; nothing for a finding on anything else, or where too few have one. */
export function PlaceStanding({ finding }: { readonly finding: Finding }): ReactNode {
  const isOfPlace = finding.subject.type === "region" && finding.value !== null;
  const { data } = useAnswer("diagnose-regions", {}, isOfPlace);
  if (!isOfPlace || data === undefined) return null;
  const own = amongPeers(data, finding.subject.id).find((each) => each.finding === finding.id);
  return own === undefined ? null : <PlaceStrip of={own} place={finding.subject.id} />;
}
