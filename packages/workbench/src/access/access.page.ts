import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const accessPage = page({
  address: "/access",
  keeps: ["account", "what", "since"],
  component: lazyRouteComponent(() => import("./access-page.tsx"), "AccessPage"),
  behind: { group: "office", word: "access", name: { en: "Trail of access", zh: "访问记录" }, asks: ["access"] },
  looked: ["/access"],
});
