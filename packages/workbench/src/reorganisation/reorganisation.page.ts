import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const reorganisationPage = page({
  address: "/reorganisation",
  keeps: [],
  component: lazyRouteComponent(() => import("./reorganisation-page.tsx"), "ReorganisationPage"),
  behind: { group: "evidence", word: "reorganisation", name: { en: "Reorganisation", zh: "机构调整" }, asks: ["merge"] },
  looked: ["/reorganisation"],
});
