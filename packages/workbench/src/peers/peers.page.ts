import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const peersPage = page({
  address: "/peers",
  keeps: ["places", "indicators", "region"],
  component: lazyRouteComponent(() => import("./peers-page.tsx"), "PeersPage"),
  behind: { group: "overview", word: "peers", name: { en: "Side by side", zh: "指标对照" }, asks: ["map"] },
  looked: ["/peers?region=350000"],
});
