// Made from codes/activity-status.csv by "npm run derive"; change that file instead.
export const activityStatus = [
  {"code":"pipeline","parent":null,"label":{"en":"Pipeline / identification","zh":"储备"},"note":"","source":"IATI activity status","kind":null,"rank":null},
  {"code":"implementation","parent":null,"label":{"en":"Implementation","zh":"实施"},"note":"","source":"IATI activity status","kind":null,"rank":null},
  {"code":"finalisation","parent":null,"label":{"en":"Finalisation","zh":"收尾"},"note":"","source":"IATI activity status","kind":null,"rank":null},
  {"code":"closed","parent":null,"label":{"en":"Closed","zh":"结束"},"note":"","source":"IATI activity status","kind":null,"rank":null},
  {"code":"cancelled","parent":null,"label":{"en":"Cancelled","zh":"取消"},"note":"","source":"IATI activity status","kind":null,"rank":null},
  {"code":"suspended","parent":null,"label":{"en":"Suspended","zh":"暂停"},"note":"","source":"IATI activity status","kind":null,"rank":null},
] as const;
