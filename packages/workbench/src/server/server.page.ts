import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const serverPage = page({
  address: "/server",
  keeps: [],
  component: lazyRouteComponent(() => import("./server-page.tsx"), "ServerPage"),
  behind: { group: "office", word: "server", name: { en: "Server", zh: "服务器" }, asks: ["server-status"] },
  looked: ["/server"],
});
