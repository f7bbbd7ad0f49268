import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const unknownKindsPage = page({
  address: "/kinds",
  keeps: ["search"],
  component: lazyRouteComponent(() => import("./unknown-kinds-page.tsx"), "UnknownKindsPage"),
  behind: { group: "evidence", word: "unknownKinds", name: { en: "Unknown kinds", zh: "类型不明单位" }, asks: ["organisation-unknown"] },
  looked: ["/kinds"],
});
