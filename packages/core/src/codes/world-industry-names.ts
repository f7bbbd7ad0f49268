import type { LocalText } from "../language/text.ts";

/** Industries of the world table (ISIC Rev. 3 in 35 groups, by its codes), which names them in English alone. */
const names: Readonly<Record<string, LocalText>> = {
  c3: { en: "food, beverages and tobacco", zh: "食品、饮料和烟草" },
  c4: { en: "textiles", zh: "纺织" },
  c5: { en: "leather and footwear", zh: "皮革和鞋类" },
  c6: { en: "wood and cork", zh: "木材加工" },
  c7: { en: "paper and printing", zh: "造纸和印刷" },
  c8: { en: "coke and refined petroleum", zh: "石油加工" },
  c9: { en: "chemicals", zh: "化学" },
  c10: { en: "rubber and plastics", zh: "橡胶和塑料" },
  c11: { en: "other non-metallic minerals", zh: "非金属矿物制品" },
  c12: { en: "basic and fabricated metals", zh: "金属及制品" },
  c13: { en: "machinery", zh: "机械" },
  c14: { en: "electrical and optical equipment", zh: "电气和光学设备" },
  c15: { en: "transport equipment", zh: "运输设备" },
  c16: { en: "other manufacturing", zh: "其他制造业" },
  c17: { en: "electricity, gas and water", zh: "电力、燃气和水" },
};

/** The name of an industry of the world table; one that is not known stands by its code. */
export function worldIndustryName(code: string): LocalText {
  return names[code] ?? { en: code, zh: code };
}
