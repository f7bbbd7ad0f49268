/** Topics that nobody takes for each other: of applications that read alike the later ones are held back. */
const topics = [
  "蒸镀机",
  "碳纤维",
  "光刻胶",
  "轴承钢",
  "燃料电池",
  "高温合金",
  "量子测量",
  "海水淡化",
  "疫苗佐剂",
  "航空轮胎",
  "激光雷达",
  "稀土永磁",
  "育种芯片",
  "深井钻头",
];

/** The title of an application: `p0` to `p13` have topics of their own. */
export function titleOf(id: string): string {
  return topics[Number(id.replace("p", ""))] ?? `题目 ${id}`;
}
