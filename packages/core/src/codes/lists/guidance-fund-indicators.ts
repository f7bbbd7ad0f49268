// Made from codes/guidance-fund-indicators.csv by "npm run derive"; change that file instead.
export const guidanceFundIndicators = [
  {"code":"policy","parent":null,"label":{"en":"Policy goal","zh":"政策目标"},"note":"investment direction, re-investment ratio","source":"NDRC investment-direction evaluation 2025","kind":null,"rank":null},
  {"code":"economic","parent":null,"label":{"en":"Economic benefit","zh":"经济效益"},"note":"leverage multiple, returns","source":"NDRC investment-direction evaluation 2025","kind":null,"rank":null},
  {"code":"management","parent":null,"label":{"en":"Management","zh":"管理"},"note":"raise, invest, manage, exit","source":"NDRC investment-direction evaluation 2025","kind":null,"rank":null},
  {"code":"risk","parent":null,"label":{"en":"Risk","zh":"风险"},"note":"","source":"NDRC investment-direction evaluation 2025","kind":null,"rank":null},
] as const;
