import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const importPage = page({
  address: "/import",
  keeps: [],
  component: lazyRouteComponent(() => import("./import-page.tsx"), "ImportPage"),
  behind: { group: "evidence", word: "import", name: { en: "Import", zh: "数据导入" }, asks: ["import"] },
  looked: ["/import"],
});
