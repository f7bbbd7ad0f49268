import type { NetworkPlaces } from "@quoin/methods";
import { useEffect, useState } from "react";
import type { LayoutQuestion } from "./layout-worker.ts";

/** A network that wants places: its nodes, and its links by their numbers. Both must be the same objects as long as the network is. */
export interface WantedLayout {
  readonly nodes: readonly unknown[];
  readonly links: readonly { readonly from: number; readonly to: number }[];
}

/** Places of the nodes, found on a thread of its own so that the page stays alive; null until they are there. */
export function useLayout({ nodes, links }: WantedLayout): NetworkPlaces | null {
  const [places, setPlaces] = useState<NetworkPlaces | null>(null);
  useEffect(() => {
    setPlaces(null);
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<NetworkPlaces>) => setPlaces(data));
    const asked: LayoutQuestion = {
      from: Int32Array.from(links, ({ from }) => from),
      to: Int32Array.from(links, ({ to }) => to),
      nodes: nodes.length,
    };
    worker.postMessage(asked);
    return () => worker.terminate();
  }, [nodes, links]);
  return places !== null && places.x.length === nodes.length ? places : null;
}
