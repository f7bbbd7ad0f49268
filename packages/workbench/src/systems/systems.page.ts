import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const systemsPage = page({
  address: "/systems",
  keeps: [],
  component: lazyRouteComponent(() => import("./systems-page.tsx"), "SystemsPage"),
  behind: { group: "technologySystems", word: "systems", name: { en: "Cards", zh: "产业技术体系" }, asks: ["cards"], below: ["/create/technology-system"] },
  looked: ["/systems"],
});
