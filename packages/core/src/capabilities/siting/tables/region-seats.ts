import { table } from "../../../schema/table.ts";
import { name, number, region, required } from "../../../schema/table-column.ts";

/** Where a region is governed from: the point that distances are measured between. */
export const regionSeats = table({
  role: "region_seats",
  meaning: { en: "Seats of the regional governments", zh: "地区政府驻地" },
  key: ["region"],
  columns: {
    region: required(region()),
    seat: name("Town", "城市", "Northtown"),
    latitude: required(number("Latitude", "纬度", "degree north, WGS84", { min: -90, max: 90, example: 48.2 })),
    longitude: required(number("Longitude", "经度", "degree east, WGS84", { min: -180, max: 180, example: 16.37 })),
  },
  caveats: [{ en: "Distances are great circles between seats of government.", zh: "距离为政府驻地之间的大圆距离。" }],
});
