import type { LocalText } from "../../../language/text.ts";

const names: Readonly<Record<string, LocalText>> = {
  tv_display_world: { en: "Television displays", zh: "电视机显示" },
  smartphone_display_world: { en: "Smartphone displays", zh: "智能手机显示" },
  ev_car_sales_share: { en: "Electric cars", zh: "电动汽车" },
  eu_car_powertrain: { en: "Car powertrains", zh: "汽车动力" },
  electricity_mix: { en: "Electricity", zh: "发电" },
  World: { en: "the world", zh: "全球" },
  China: { en: "China", zh: "中国" },
  EU15: { en: "15 countries of the EU", zh: "欧盟15国" },
  Europe: { en: "Europe", zh: "欧洲" },
  Norway: { en: "Norway", zh: "挪威" },
  USA: { en: "United States", zh: "美国" },
  crt: { en: "CRT", zh: "阴极射线管" },
  lcd: { en: "LCD", zh: "液晶" },
  plasma: { en: "plasma", zh: "等离子" },
  oled: { en: "OLED", zh: "OLED" },
  ev: { en: "electric cars", zh: "电动汽车" },
  battery_electric: { en: "battery electric", zh: "纯电动" },
  diesel: { en: "diesel", zh: "柴油" },
  petrol: { en: "petrol", zh: "汽油" },
  full_hybrid: { en: "hybrid", zh: "混合动力" },
  gas: { en: "gas", zh: "燃气" },
  coal: { en: "coal", zh: "煤电" },
  oil: { en: "oil", zh: "石油" },
  hydro: { en: "hydro", zh: "水电" },
  nuclear: { en: "nuclear", zh: "核电" },
  wind: { en: "wind", zh: "风电" },
  solar: { en: "solar", zh: "光伏" },
  bioenergy: { en: "bioenergy", zh: "生物质" },
};

/** The name of a market, region or technology of the shipped table; a name that is not known stays as the table has it. */
export function marketName(code: string): LocalText {
  return names[code] ?? { en: code, zh: code };
}
