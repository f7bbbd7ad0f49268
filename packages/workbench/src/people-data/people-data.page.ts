import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const peopleDataPage = page({
  address: "/people-data",
  keeps: [],
  component: lazyRouteComponent(() => import("./people-data-page.tsx"), "PeopleDataPage"),
  behind: { group: "office", word: "peopleData", name: { en: "Data about people", zh: "个人信息" }, asks: ["person-list"] },
  looked: [],
});
