import type { FactSource } from '../../rulebook/source.ts'
import type { Text } from '../../vocabulary/index.ts'
import { kinds } from './causes.ts'

const causes: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(kinds).map(([id, { name }]) => [id, name]),
)

export const facts: Readonly<Record<string, FactSource>> = {
  matter: {
    label: { zh: '问题或隐患', en: 'problem or hazard' },
    ask: { zh: '这是环境问题，还是环境风险隐患？', en: 'Is this an environmental problem or a hazard?' },
    values: {
      problem: { zh: '环境问题', en: 'problem' },
      hazard: { zh: '环境风险隐患', en: 'hazard' },
    },
    cite: ['GM-015', 'GM-027'],
  },
  cause: {
    label: { zh: '问题成因', en: 'kind of cause' },
    ask: {
      zh: '这个问题属于认识层面、制度层面，还是普遍性、系统性问题？可以兼有。',
      en: 'Is it a problem of awareness, of institutions, or a widespread or systemic one? They may come together.',
    },
    values: causes,
    doubts: ['AMB-GEN-07', 'AMB-GM-07'],
    cite: ['GM-016', 'GM-017', 'GM-018'],
  },
  violations: {
    label: { zh: '违法违规次数', en: 'violations' },
    from: { count: 'violation-found', upTo: 2 },
    doubts: ['AMB-GM-09'],
    cite: ['GM-041'],
  },
  blacklisted: {
    label: { zh: '已列入环保“黑名单”', en: 'on the blacklist' },
    from: { happened: 'blacklisted', ever: true },
    cite: ['GM-041'],
  },
  published: {
    label: { zh: '“黑名单”已公布', en: 'the blacklisting is published' },
    from: { happened: 'blacklisting-published', ever: true },
    cite: ['GM-042'],
  },
}
