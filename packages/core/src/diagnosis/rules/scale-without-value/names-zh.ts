/** Chinese names of the manufacturing industries of the table, which names them in English. */
export const namesZh: Readonly<Record<string, string>> = {
  c3: "食品、饮料和烟草",
  c4: "纺织",
  c5: "皮革和鞋类",
  c6: "木材加工",
  c7: "造纸和印刷",
  c8: "石油加工",
  c9: "化学",
  c10: "橡胶和塑料",
  c11: "非金属矿物制品",
  c12: "金属及制品",
  c13: "机械",
  c14: "电气和光学设备",
  c15: "运输设备",
  c16: "其他制造业",
};
