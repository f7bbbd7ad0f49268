import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const sourcesPage = page({
  address: "/sources",
  keeps: [],
  component: lazyRouteComponent(() => import("./sources-page.tsx"), "SourcesPage"),
  behind: { group: "evidence", word: "sources", name: { en: "Sources", zh: "数据来源" }, asks: ["sources"] },
  looked: ["/sources"],
});
