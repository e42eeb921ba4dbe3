import { type Block, item, lead, line, note } from '../../render/block.ts'
import type { DutiesData, Texts } from '../texts.ts'
import { basis, counted, day, listed, nearDay } from './words.ts'

const MOST_BODIES = 2

function whoActs(by: DutiesData['rows'][number]['by']): string {
  const names = by.slice(0, MOST_BODIES).map(({ name }) => name.en)
  return by.length > MOST_BODIES
    ? `${names.join(', ')} and ${counted(by.length - MOST_BODIES, 'other')}`
    : listed(names)
}

function row({ name, by, due, suggested, strict, forEach }: DutiesData['rows'][number], today: string): Block {
  const ahead = suggested === due ? '' : `; better done by ${nearDay(suggested, today)}`
  const strictly = strict ? `; strictly read it ends on ${day(strict, today)}` : ''
  return item(
    `${nearDay(due, today)}: ${name.en}${forEach ? ' (for each problem)' : ''}, ${whoActs(by)}${ahead}${strictly}`,
  )
}

export const duties: Texts['duties'] = ({ today, range, rows, more, unscheduled, basis: view }) => {
  const span = `from ${day(range.from, today)} to ${day(range.to, today)}`
  return [
    lead(
      rows.length === 0
        ? `No regular duty has a date ${span}.`
        : `${counted(rows.length + more, 'regular duty', 'regular duties')} ${span}:`,
    ),
    ...rows.map((one) => row(one, today)),
    ...(more > 0 ? [line(`${more} more; ask for a shorter time.`)] : []),
    ...(unscheduled.length > 0
      ? [
          note(
            `Without a time in the document, so no date is worked out: ${unscheduled.map(({ en }) => en).join('; ')}`,
          ),
        ]
      : []),
    ...(rows.length > 0 ? [line(`Basis: ${basis(view)}`)] : []),
  ]
}
