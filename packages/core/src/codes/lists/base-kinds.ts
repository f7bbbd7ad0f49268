// Made from codes/base-kinds.csv by "npm run derive"; change that file instead.
export const baseKinds = [
  {"code":"part","parent":null,"label":{"en":"Basic parts","zh":"基础零部件"},"note":"","source":"industrial foundation re-engineering (产业基础再造), national programme documents since 2019","kind":null,"rank":null},
  {"code":"component","parent":null,"label":{"en":"Basic electronic components","zh":"基础元器件"},"note":"","source":"industrial foundation re-engineering (产业基础再造), national programme documents since 2019","kind":null,"rank":null},
  {"code":"material","parent":null,"label":{"en":"Basic materials","zh":"基础材料"},"note":"","source":"industrial foundation re-engineering (产业基础再造), national programme documents since 2019","kind":null,"rank":null},
  {"code":"software","parent":null,"label":{"en":"Basic software","zh":"基础软件"},"note":"","source":"industrial foundation re-engineering (产业基础再造), national programme documents since 2019","kind":null,"rank":null},
  {"code":"process","parent":null,"label":{"en":"Basic manufacturing processes","zh":"基础制造工艺"},"note":"","source":"industrial foundation re-engineering (产业基础再造), national programme documents since 2019","kind":null,"rank":null},
  {"code":"technology-base","parent":null,"label":{"en":"Industrial technology base","zh":"产业技术基础"},"note":"","source":"industrial foundation re-engineering (产业基础再造), national programme documents since 2019","kind":null,"rank":null},
] as const;
