import type { Text } from '../../vocabulary/index.ts'

/** 三(二): the three kinds of causes. */
export type Cause = 'awareness' | 'institutional' | 'systemic'

interface Kind {
  readonly name: Text
  readonly causes: readonly Cause[]
}

/** Every way in which the kinds can come together: they may overlap, and then what they demand adds up (AMB-GM-07). */
export const kinds: Readonly<Record<string, Kind>> = {
  awareness: { name: { zh: '认识层面', en: 'awareness' }, causes: ['awareness'] },
  institutional: { name: { zh: '制度层面', en: 'institutions' }, causes: ['institutional'] },
  systemic: { name: { zh: '普遍性、系统性', en: 'widespread or systemic' }, causes: ['systemic'] },
  'awareness-institutional': {
    name: { zh: '认识层面兼制度层面', en: 'awareness and institutions' },
    causes: ['awareness', 'institutional'],
  },
  'awareness-systemic': {
    name: { zh: '认识层面兼普遍性、系统性', en: 'awareness, and widespread or systemic' },
    causes: ['awareness', 'systemic'],
  },
  'institutional-systemic': {
    name: { zh: '制度层面兼普遍性、系统性', en: 'institutions, and widespread or systemic' },
    causes: ['institutional', 'systemic'],
  },
  'all-three': { name: { zh: '三类都有', en: 'all three' }, causes: ['awareness', 'institutional', 'systemic'] },
  none: { name: { zh: '三类都不是', en: 'none of the three' }, causes: [] },
}
