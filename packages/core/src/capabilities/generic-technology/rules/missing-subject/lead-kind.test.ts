import { expect, test } from "vitest";
import { leadKind } from "./lead-kind.ts";

const words = {
  company_words: ["公司"],
  institute_words: ["研究院", "研究总院", "研究所", "设计院"],
  academy_words: ["科学院"],
  centre_words: ["中心"],
  university_words: ["大学", "学院"],
  hospital_words: ["医院"],
};

test.each([
  ["合肥通用机械研究院有限公司", "institute-company"],
  ["京东方科技集团股份有限公司", "company"],
  ["中国科学院半导体研究所", "institute"],
  ["中国科学院大学", "university"],
  ["中国科学院", "institute"],
  ["香港理工大学深圳研究院", "university"],
  ["北京大学第三医院", "hospital"],
  ["国家气候中心", "institute"],
  ["上海航天设备制造总厂", "company"],
  ["Universidade de Brasília", "university"],
  ["Embrapa Soja", "unknown"],
])("%s is read as %s", (name, kind) => {
  expect(leadKind(name, words)).toBe(kind);
});
