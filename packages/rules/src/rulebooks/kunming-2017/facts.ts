import type { FactSource } from '../../rulebook/source.ts'

export const facts = {
  done: {
    label: { zh: '已登记整改完成', en: 'recorded as rectified' },
    from: { happened: 'rectified' },
    cite: ['KM-029', 'KM-030'],
  },
} as const satisfies Record<string, FactSource>
