import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const helpPage = page({
  address: "/help",
  keeps: ["term"],
  component: lazyRouteComponent(() => import("./help-page.tsx"), "HelpPage"),
  behind: null,
  looked: ["/help"],
});
