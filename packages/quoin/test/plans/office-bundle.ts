import { type BundleContent, type ProgressContent, progressLayout, signedBundle, signedTables } from "@quoin/core";
import { bundleFiles, nodeHasher } from "@quoin/engines";

/** A small plan of the office `north`: bearings with money, a target and capacity, and training without money. */
export const plainPlan: BundleContent = {
  plan: [
    {
      id: "five-years",
      office: "north",
      region: "N",
      level: "provincial",
      title: "Five years",
      from: "2026",
      to: "2030",
      version: "1",
      status: "adopted",
      approved_on: "2026-05-01",
    },
  ],
  lines: [
    {
      line: "1",
      measure_item: "",
      field: "Machine parts",
      technology: "bearings",
      item: "",
      industry: "",
      region: "N",
      instrument: "",
      owner: "Office of the North",
      start: "2027",
      end: "2030",
      action_en: "Build bearings",
      action_zh: "建设轴承",
    },
    {
      line: "2",
      measure_item: "",
      field: "Skills",
      technology: "",
      item: "",
      industry: "",
      region: "N",
      instrument: "",
      owner: "",
      start: "2028",
      end: "",
      action_en: 'Train, "on the job"',
      action_zh: "",
    },
  ],
  money: [{ line: "1", year: "2027", level: "provincial", amount: "120000000", currency: "CNY", kind: "commitment" }],
  targets: [{ line: "1", indicator: "Share made at home", unit: "%", baseline: "20", year: "2030", target: "60" }],
  capacity: [{ line: "1", product: "bearings", year: "2030", amount: "4000", unit: "t" }],
  needs: [{ line: "2", need: "Teachers" }],
};

/** The bytes of a bundle, signed with a key. */
export async function officeBundle(content: BundleContent, privateKey: string): Promise<Buffer> {
  return Buffer.concat([...(await signedBundle({ bundles: bundleFiles, hasher: nodeHasher }, content, privateKey))]);
}

/** The bytes of a progress report, signed with a key. */
export async function officeReport(content: ProgressContent, privateKey: string): Promise<Buffer> {
  return Buffer.concat([...(await signedTables({ bundles: bundleFiles, hasher: nodeHasher }, progressLayout, "", content, privateKey))]);
}
