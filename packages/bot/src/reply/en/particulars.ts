import { item, lead, line, note } from '../../render/block.ts'
import type { GatesData, MeasuresData, Texts } from '../texts.ts'
import { basis, bodies, counted, name } from './words.ts'

const met = (value: boolean | null): string =>
  value === null ? 'for a person to say' : value ? 'on record' : 'not on record'

function gatesLead({ about, phase, gates }: GatesData): string {
  const open = gates.filter((gate) => gate.met !== true).length
  const where = phase ? `, ${phase.en}` : ''
  return `${name(about)}${where}: ${counted(gates.length, 'requirement')}, ${open === 0 ? 'all on record' : `${open} not on record or for a person to say`}:`
}

function measureLead({ about, measures, more }: MeasuresData): string {
  return measures.length === 0
    ? `${name(about)}: the document that applies lists no measure for now.`
    : `${name(about)}: ${counted(measures.length + more, 'measure')} can be taken:`
}

export const particulars = {
  gates: (data) =>
    data.gates.length === 0
      ? [lead(`${name(data.about)}: the document that applies lists no requirement for now.`)]
      : [
          lead(gatesLead(data)),
          ...data.gates.map((gate) => item(`${gate.say.en}: ${met(gate.met)}`)),
          line(`Basis: ${basis(data.basis)}`),
          ...data.doubts.map(({ en }) => note(`In doubt: ${en}`)),
        ],
  measures: (data) => [
    lead(measureLead(data)),
    ...data.measures.map(({ action, ground, by, judged, discretionary }) =>
      item(
        `${action.en} (${bodies(by)}): ${ground.en}${judged ? '; whether that is so is for a person to say' : ''}${discretionary ? '; at discretion' : ''}`,
      ),
    ),
    ...(data.more > 0 ? [line(`${data.more} more are not listed.`)] : []),
    ...(data.measures.length > 0 ? [line(`Basis: ${basis(data.basis)}`)] : []),
    ...data.doubts.map(({ en }) => note(`In doubt: ${en}`)),
  ],
} satisfies Partial<Texts>
