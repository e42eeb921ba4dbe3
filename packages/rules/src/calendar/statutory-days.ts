import type { Text } from '../vocabulary/text.ts'
import { type CivilDate, type DayNumber, parseCivilDate } from './civil-date.ts'
import { holidayText } from './holiday-names.ts'

/** First day of Spring Festival, Qingming, Dragon Boat, Mid-Autumn: they follow the moon and the sun. */
const movingFeasts: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2016: ['02-08', '04-04', '06-09', '09-15'],
  2017: ['01-28', '04-04', '05-30', '10-04'],
  2018: ['02-16', '04-05', '06-18', '09-24'],
  2019: ['02-05', '04-05', '06-07', '09-13'],
  2020: ['01-25', '04-04', '06-25', '10-01'],
  2021: ['02-12', '04-04', '06-14', '09-21'],
  2022: ['02-01', '04-05', '06-03', '09-10'],
  2023: ['01-22', '04-05', '06-22', '09-29'],
  2024: ['02-10', '04-04', '06-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
}

/** The years that the calendar can speak about at all. */
export const FIRST_YEAR = 2016
export const LAST_YEAR = 2035

/** 国务院令第795号 raised the 11 days to 13 from 2025: New Year's Eve of the lunar year and 2 May. */
export const REVISION_PUBLISHED = '2024-11-12'

export interface StatutoryDay {
  readonly day: DayNumber
  readonly name: Text
}

/**
 * The days that 全国年节及纪念日放假办法 gives everybody, 11 to 2024 and 13 from 2025. Where two feasts meet, that day stands
 * here twice, since the law owes both.
 * @param knownOn the law as it was public on that day; by default as it is now.
 */
export function statutoryDays(year: number, knownOn: CivilDate = REVISION_PUBLISHED): StatutoryDay[] {
  const feasts = movingFeasts[year]
  if (!feasts)
    throw new RangeError(`the statutory holidays of ${year} are not on file, only ${FIRST_YEAR} to ${LAST_YEAR}`)
  const [springFestival, qingming, dragonBoat, midAutumn] = feasts
  const revised = year >= 2025 && knownOn >= REVISION_PUBLISHED ? 1 : 0
  const days: StatutoryDay[] = []
  const add = (zh: string, monthAndDay: string, from: number, to: number): void => {
    const day = parseCivilDate(`${year}-${monthAndDay}`)
    const name = holidayText(zh) as Text
    for (let offset = from; offset <= to; offset++) days.push({ day: day + offset, name })
  }
  add('元旦', '01-01', 0, 0)
  add('春节', springFestival, -revised, 2)
  add('清明节', qingming, 0, 0)
  add('劳动节', '05-01', 0, revised)
  add('端午节', dragonBoat, 0, 0)
  add('中秋节', midAutumn, 0, 0)
  add('国庆节', '10-01', 0, 2)
  return days
}
