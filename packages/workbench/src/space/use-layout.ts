import type { SpaceAnswer } from "@quoin/core";
import type { NetworkPlaces } from "@quoin/methods";
import { useEffect, useState } from "react";
import type { LayoutQuestion } from "./layout-worker.ts";

/** Places of the activities, found on a thread of its own so that the page stays alive; null until they are there. */
export function useLayout({ activities, links }: Pick<SpaceAnswer, "activities" | "links">): NetworkPlaces | null {
  const [places, setPlaces] = useState<NetworkPlaces | null>(null);
  useEffect(() => {
    setPlaces(null);
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<NetworkPlaces>) => setPlaces(data));
    const asked: LayoutQuestion = {
      from: Int32Array.from(links, ({ from }) => from),
      to: Int32Array.from(links, ({ to }) => to),
      nodes: activities.length,
    };
    worker.postMessage(asked);
    return () => worker.terminate();
  }, [activities, links]);
  return places !== null && places.x.length === activities.length ? places : null;
}
