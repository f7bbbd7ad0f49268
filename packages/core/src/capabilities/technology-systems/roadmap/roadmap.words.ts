import { sentences } from "../../../language/statement/sentences.ts";

/** What of an order of projects cannot be calculated. */
export const roadmapWords = sentences("roadmap", {
  "no-order": {
    en: "No order can be calculated: none of the {$projects} projects of the register names a project that it needs first.",
    zh: "无法排序：登记的{$projects}个项目均未填写前置项目。",
  },
  "no-duration": {
    en: "The critical path of a network with a missing duration is not calculable: {$projects} {$projects :form one=|project has| other=|projects have|} none.",
    zh: "含有未填执行期项目的网络无法计算关键路径：共{$projects}个项目缺执行期。",
  },
});
