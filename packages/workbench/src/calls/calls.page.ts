import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const callsPage = page({
  address: "/calls",
  keeps: [],
  component: lazyRouteComponent(() => import("./calls-page.tsx"), "CallsPage"),
  behind: { group: "cycle", word: "calls", name: { en: "@Calls", zh: "@call" }, asks: ["call-list"], below: ["/applications", "/create/call"] },
  looked: ["/calls"],
});
