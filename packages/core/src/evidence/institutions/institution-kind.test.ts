import { expect, test } from "vitest";
import { institutionKind, kindOfColumn } from "./institution-kind.ts";

test.each([
  ["Universidade Federal de Pernambuco", "university"],
  ["Universidad Nacional de Córdoba", "university"],
  ["Université de Lille", "university"],
  ["Technische Universität Wien", "university"],
  ["Fachhochschule Aachen", "university"],
  ["Helsingin yliopisto", "university"],
  ["Politechnika Łódzka", "university"],
  ["서울대학교", "university"],
  ["東京大学", "university"],
  ["Đại học Bách khoa Hà Nội", "university"],
  ["Московский государственный университет", "university"],
  ["جامعة القاهرة", "university"],
  ["Instituto de Pesquisas Tecnológicas", "institute"],
  ["한국전자통신연구원", "institute"],
  ["Wolfgang-Gentner-Institut für Physik", "institute"],
  ["中国科学院", "institute"],
  ["中国科学院大学", "university"],
  ["合肥通用机械研究院有限公司", "institute-company"],
  ["Instituto de Tecnologia do Norte Ltda.", "institute-company"],
  ["Aço Verde Ltda.", "company"],
  ["Empresa Brasileira de Aeronáutica", "company"],
  ["Siemens AG", "company"],
  ["Fabryka Maszyn sp. z o.o.", "company"],
  ["삼성전자(주)", "company"],
  ["トヨタ自動車株式会社", "company"],
  ["Volvo AB", "company"],
  ["Textiles Andinos E.I.R.L.", "company"],
  ["Minera del Sur S.A.C.", "company"],
  ["Cooperativa Agraria Valle Alto", "company"],
  ["Bursa Makina Sanayi A.Ş.", "company"],
  ["Gaziantep Tekstil Ltd. Şti.", "company"],
  ["PT Maju Jaya Elektronik Tbk", "company"],
  ["Institut Teknologi Sumatra Barat", "university"],
  ["Sanayi ve Teknoloji Bakanlığı", "other"],
  ["Kementerian Perindustrian", "other"],
  ["Hospital das Clínicas da Universidade de São Paulo", "hospital"],
  ["Universitätsklinikum Heidelberg", "hospital"],
  ["Ministério da Ciência", "other"],
])("%s is read as %s", (name, kind) => {
  expect(institutionKind(name)).toBe(kind);
});

// A foundation may research, teach or give money: its name alone does not say which.
test.each(["Fundación Quinua", "Embrapa Soja", "CERN", "Prefab PA", "Sociedade Amigos de Casa", "Fundo do Norte SE", "Companion Trust", "Collegium"])(
  "%s says no kind",
  (name) => {
    expect(institutionKind(name)).toBeNull();
  },
);

test("a column is read by codes and words of many languages, and what it does not say is not known", () => {
  expect(["HES", "PRC", "REC", "OTH", "Empresa", "Universidade", "company", "university", "outros", "public-institute", "ICT", ""].map(kindOfColumn)).toEqual([
    "university",
    "company",
    "institute",
    "other",
    "company",
    "university",
    "company",
    "university",
    "other",
    "institute",
    null,
    null,
  ]);
});
