import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const settingsPage = page({
  address: "/settings",
  keeps: ["part"],
  component: lazyRouteComponent(() => import("./settings-page.tsx"), "SettingsPage"),
  behind: { group: "evidence", word: "officeSettings", name: { en: "Office settings", zh: "参数设置" }, asks: ["settings-show"] },
  looked: ["/settings"],
});
