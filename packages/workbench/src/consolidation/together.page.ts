import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const togetherPage = page({
  address: "/progress",
  keeps: ["at"],
  component: lazyRouteComponent(() => import("./together-page.tsx"), "TogetherPage"),
  behind: { group: "cycle", word: "together", name: { en: "Offices together", zh: "各单位进展" }, asks: ["track-offices"] },
  looked: ["/progress"],
});
