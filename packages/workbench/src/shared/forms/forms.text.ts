import { catalogue } from "../../language/catalogue.ts";

/** What forms of several pages say, under the codes by which offices have translated it. */
export const formsText = catalogue("register", {
  leaveTitle: { en: "Leave without saving?", zh: "不保存就离开吗？" },
  leaveBody: { en: "The draft stays in this browser; the register is not changed.", zh: "草稿会保留在此浏览器中，登记册不会改动。" },
  leave: { en: "Leave", zh: "离开" },
  stay: { en: "Stay", zh: "留下" },
  chosen: { en: "Chosen: {$name}", zh: "已选定：{$name}" },
  nobodyOfName: { en: "The register holds none of that name that you may see.", zh: "登记册中没有您可查看的同名条目，请换一种写法，或先新建。" },
  severalOfName: { en: "Of that name: {$names}. Choose one.", zh: "名称相近的有：{$names}，请选择其一。" },
});
