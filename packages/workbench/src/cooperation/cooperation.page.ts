import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const cooperationPage = page({
  address: "/cooperation",
  keeps: [],
  component: lazyRouteComponent(() => import("./cooperation-page.tsx"), "CooperationPage"),
  behind: { group: "diagnosis", word: "cooperation", name: { en: "Cooperation", zh: "地区合作" }, asks: ["cooperation"] },
  looked: ["/cooperation"],
});
