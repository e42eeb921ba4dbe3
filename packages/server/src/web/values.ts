import type { Language } from '@zhenggai/rules'

const empty: Readonly<Record<Language, string>> = { zh: '（空）', en: '(empty)' }

/** A value of a problem's field as a person reads it: units by name, a time limit by its words. */
export function valueWords(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return empty[language]
  if (Array.isArray(value)) return value.map((one) => valueWords(one, language)).join(language === 'zh' ? '、' : ', ')
  if (typeof value !== 'object') return String(value)
  const { text } = value as { readonly text?: unknown }
  if (typeof text === 'string') return text
  return Object.values(value)
    .flatMap((one) => (one === undefined ? [] : valueWords(one, language)))
    .join(language === 'zh' ? '；' : '; ')
}
