import { type InstitutionKind, institutionKind } from "../../evidence/institutions/institution-kind.ts";

/**
 * The kind of organisation (code list organisation-kinds) that a name speaks of, a Chinese one by its own endings, any other by words of many languages; null where the name does not say. A name pattern is not a register:
 * an institute that has become a company is an enterprise here, and whether it is one of the transformed institutes no name can tell.
 *
 *   organisationKind("中国农业科学院棉花研究所")  // "public-institute"
 */
export function organisationKind(name: string): string | null {
  if (/(公司|厂|合作社|农场|企业)([（(][^）)]*[）)])?$/.test(name)) return "enterprise";
  if (/集团$/.test(name)) return "enterprise-group";
  if (/联盟$/.test(name)) return "alliance";
  if (/(协会|学会|联合会)$/.test(name)) return "association";
  if (/医院/.test(name)) return null;
  if (/大学([（(][^）)]*[）)])?$|大学.*(学院|研究生院|校区)$/.test(name)) return "university";
  if (/(?<!科|工程)学院([（(][^）)]*[）)])?$/.test(name)) return "university";
  if (/(局|厅|委员会)$/.test(name)) return "subnational-department";
  if (/(院|所|站|中心|实验室|台|馆)([（(][^）)]*[）)])?$/.test(name)) return "public-institute";
  return registerKinds[institutionKind(name) ?? "other"] ?? null;
}

/** What a kind that words of many languages tell is called in the register; what these do not tell apart has none. */
const registerKinds: Readonly<Partial<Record<InstitutionKind, string>>> = {
  company: "enterprise",
  "institute-company": "enterprise",
  university: "university",
  institute: "public-institute",
};
