import { invented, named, type Seed } from "../shared-year/invented-facilities.ts";
import { skillIn } from "./invented-people.ts";

/** What the card needs beside technology: assets and business models, and whether they are there. */
const complements = [
  ["rig", "asset", "there", "Shared endurance rig", "共用耐久试验台", "drive-unit.making", "inst-machines"],
  ["service", "asset", "missing", "Service network for drives", "驱动单元售后网络", "drive-unit.motion", null],
  ["stock", "asset", "partly", "Stock of spare parts", "备件库存", "drive-unit.body", "firm-bright"],
  ["hours", "business-model", "missing", "Drives sold by the hour of use", "按使用小时收费", "drive-unit.motion", null],
] as const;

/** One technology that the card needs and nobody takes up, and the complements of the card. */
export function chainOf(): readonly Seed[] {
  return [
    invented("technology", "t13", { ...named("Encoder chips", "编码器芯片") }),
    invented("item", "drive-unit.encoder", {
      ...named("Encoder chips", "编码器芯片"),
      link: "drive-unit.motion",
      list: "key-technology",
      needed: true,
      producers: [],
      producers_as_of: "2026-03-31",
      technology: "t13",
      gap_years: 6,
      foreign_dependence: 0.9,
      people: [
        { skill: skillIn({ zh: "芯片版图", en: "chip layout" }), count: 6, from: 2027 },
        { skill: skillIn({ zh: "伺服调试", en: "servo tuning" }), count: 2 },
      ],
    }),
    ...complements.map(([id, complement, state, en, zh, link, holder]) =>
      invented("item", `drive-unit.${id}`, {
        ...named(en, zh),
        link,
        list: "management-service",
        complement,
        complement_state: state,
        ...(holder === null ? {} : { holder }),
      }),
    ),
  ];
}
