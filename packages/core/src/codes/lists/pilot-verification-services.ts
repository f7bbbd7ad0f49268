// Made from codes/pilot-verification-services.csv by "npm run derive"; change that file instead.
export const pilotVerificationServices = [
  {"code":"design","parent":null,"label":{"en":"Design verification","zh":"设计验证"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
  {"code":"function-performance","parent":null,"label":{"en":"Function and performance verification","zh":"功能性能验证"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
  {"code":"process","parent":null,"label":{"en":"Process verification","zh":"工艺验证"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
  {"code":"adaptation","parent":null,"label":{"en":"Adaptation verification","zh":"适配验证"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
  {"code":"production","parent":null,"label":{"en":"Production verification","zh":"生产验证"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
] as const;
