import { isCivilDate } from '../../calendar/civil-date.ts'
import type { Mistake } from '../errors.ts'
import type { RulebookSource } from '../source.ts'
import type { DutySource } from '../source-beside.ts'

/** Days of the year that do not come every year, or come twice. */
export const impossibleDays = ({ duties }: RulebookSource): readonly Mistake[] =>
  Object.entries(duties ?? {}).flatMap(([id, { when }]) => ('on' in when ? inYear(`duties.${id}.when.on`, when) : []))

function inYear(place: string, { on }: Extract<DutySource['when'], { on: readonly string[] }>): readonly Mistake[] {
  return on.flatMap((day, index) => {
    const here = `${place}[${index}]`
    if (on.indexOf(day) !== index) {
      return [{ place: here, wrong: `“${day}” is named twice.`, mend: 'Name each day once.' }]
    }
    if (isCivilDate(`2023-${day}`)) return []
    const wrong = isCivilDate(`2024-${day}`) ? `“${day}” comes in leap years only.` : `“${day}” does not exist.`
    return [{ place: here, wrong, mend: 'Name a day that comes every year.' }]
  })
}
