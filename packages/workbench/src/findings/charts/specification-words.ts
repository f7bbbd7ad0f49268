import type { Language, Verdict } from "@quoin/core";

interface SpecificationWords {
  title(confirmed: number, all: number): string;
  readonly band: string;
  readonly limit: string;
  readonly chance: string;
  readonly choice: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

/** The words inside the specification curve. */
export const specificationWords: Readonly<Record<Language, SpecificationWords>> = {
  en: {
    title: (confirmed, all) => `${confirmed} of ${all} ways to put the question confirm it`,
    band: "grey bar: nine in ten values by chance alone; disc: confirmed, ring: not supported, dashed: insufficient data",
    limit: "line: the limit of that choice; disc: confirmed, ring: not supported, dashed ring: insufficient data",
    chance: "by chance",
    choice: "Choice",
    verdict: "Verdict",
    verdicts: { confirmed: "confirmed", "not-supported": "not supported", "insufficient-data": "insufficient data" },
  },
  zh: {
    title: (confirmed, all) => `${all}种口径中有${confirmed}种得到证据支持`,
    band: "灰条为随机情形下九成取值的范围；实心为证据支持，空心为不支持，虚线为无法判断",
    limit: "横线为该口径的界限；实心为证据支持，空心为不支持，虚线圈为无法判断",
    chance: "随机情形",
    choice: "口径",
    verdict: "判定",
    verdicts: { confirmed: "证据支持", "not-supported": "证据不支持", "insufficient-data": "数据不足" },
  },
};
