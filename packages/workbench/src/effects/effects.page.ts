import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const effectsPage = page({
  address: "/effects",
  keeps: [],
  component: lazyRouteComponent(() => import("./effects-page.tsx"), "EffectsPage"),
  behind: { group: "cycle", word: "effects", name: { en: "What it did", zh: "实施效果" }, asks: ["effect"] },
  looked: ["/effects"],
});
