import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const scenariosPage = page({
  address: "/scenarios",
  keeps: ["region", "first", "second"],
  component: lazyRouteComponent(() => import("./scenarios-page.tsx"), "ScenariosPage"),
  behind: { group: "planning", word: "scenarios", name: { en: "Scenarios", zh: "情景比较" }, asks: ["design-compare"] },
  looked: ["/scenarios"],
});
