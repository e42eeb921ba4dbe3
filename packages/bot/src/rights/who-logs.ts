import type { Body, Problem, Text } from '@zhenggai/rules'
import type { Loggers } from './loggers.ts'

/** The Yangtze Belt office, which keeps the ledger and may log everything. */
const theOffice: Text = { zh: '推长办', en: 'the Yangtze Belt office' }

/** Those who may log, for a sentence: 姚关镇人民政府或推长办. */
export function whoLogs(loggers: Loggers, { units }: Pick<Problem, 'units'>): Text {
  const named = namesOf(loggers, units)
  return {
    zh: [...named.map(({ zh }) => zh), theOffice.zh].join('或'),
    en: [...named.map(({ en }) => en), theOffice.en].join(' or '),
  }
}

function namesOf(
  loggers: Loggers,
  { lead, responsible = [], supporting = [] }: Problem['units'] = {},
): readonly Text[] {
  const units = (...names: (string | undefined)[]): readonly Text[] =>
    [...new Set(names)].flatMap((name) => (name === undefined ? [] : [{ zh: name, en: name }]))
  switch (loggers.kind) {
    case 'part':
      return units(lead, ...responsible, ...supporting)
    case 'answering':
      return units(lead, ...responsible)
    case 'bodies':
      return loggers.bodies.flatMap(bodyNames)
    case 'office':
      return []
  }
}

const bodyNames = ({ units, name }: Body): readonly Text[] =>
  units.length > 0 ? units.map((unit) => ({ zh: unit, en: unit })) : [name]
