import { table } from "../../../schema/table.ts";
import { code, name, region, required, titled } from "../../../schema/table-column.ts";

/** What economies and industries of the world flows are called, and which economy is a place of the territory. */
export const worldChainNames = table({
  role: "world_chain_names",
  meaning: { en: "Names of the economies and industries of world flows", zh: "世界流量表的经济体与行业名称" },
  key: ["kind", "code"],
  columns: {
    kind: titled("Economy or industry", "经济体或行业", required(code("economy or industry", "economy（经济体）或 industry（行业）", { example: "industry" }))),
    code: required(code("Code in the flows", "流量表中的代码", { example: "ELEC" })),
    name: required(name("Name", "名称", "Electronics")),
    region: region("Place of the territory that the economy is", "该经济体在区域树中的对应"),
  },
});
