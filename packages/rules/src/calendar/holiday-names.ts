import type { Text } from '../vocabulary/text.ts'

const english: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
}

/** The statutory holidays, as the notices write them. */
export const holidayNames: readonly string[] = Object.keys(english)

/** Both languages for a holiday as a notice writes it, joined ones (中秋节、国庆节) too; undefined for any other name. */
export function holidayText(zh: string): Text | undefined {
  const parts = zh.split('、').map((name) => (Object.hasOwn(english, name) ? english[name] : undefined))
  return parts.includes(undefined) ? undefined : { zh, en: parts.join(' and ') }
}
