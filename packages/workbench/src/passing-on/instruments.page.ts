import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const instrumentsPage = page({
  address: "/instruments",
  keeps: [],
  component: lazyRouteComponent(() => import("./instruments-page.tsx"), "InstrumentsPage"),
  behind: { group: "planning", word: "instruments", name: { en: "Instruments", zh: "政策工具" }, asks: ["instruments"] },
  looked: ["/instruments"],
});
