/** Working-day arithmetic beside chinese-days, over the same days. */
import { chinaCalendar, workingDays } from '@zhenggai/rules'
import chineseDays from 'chinese-days'
import { compare } from './measure.ts'

const days = Array.from({ length: 365 * 8 }, (_, index) =>
  new Date(Date.UTC(2017, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
)
function inTurn<T>(one: (day: string) => T): () => T {
  let at = 0
  return () => one(days[at++ % days.length] as string)
}

let differences = 0
for (const day of days) {
  const ours = workingDays.add(chinaCalendar, day, 15)
  if (ours.ok && ours.date !== chineseDays.findWorkday(15, day)) differences++
}
console.log(`The 15th working day after each of ${days.length} days: ${differences} differences\n`)

await compare('The 15th working day after a day', [
  { name: 'workingDays.add', run: inTurn((day) => workingDays.add(chinaCalendar, day, 15)) },
  { name: 'chinese-days findWorkday', run: inTurn((day) => chineseDays.findWorkday(15, day)) },
])
await compare('Is it a working day', [
  { name: 'workingDays.isWorkingDay', run: inTurn((day) => workingDays.isWorkingDay(chinaCalendar, day)) },
  { name: 'chinese-days isWorkday', run: inTurn((day) => chineseDays.isWorkday(day)) },
])
