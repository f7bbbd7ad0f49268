import { stressLayout } from "@quoin/methods";

/** What the page asks of the thread that finds places, and what it answers: numbers of nodes at both ends of each link. */
export interface LayoutQuestion {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly nodes: number;
}

addEventListener("message", ({ data }: MessageEvent<LayoutQuestion>) => {
  postMessage(stressLayout(data, data.nodes));
});
