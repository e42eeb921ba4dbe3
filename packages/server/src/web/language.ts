import type { Language } from '@zhenggai/rules'

/** Chinese unless the address asks for English. */
export const languageOfPage = ({ searchParams }: URL): Language => (searchParams.get('lang') === 'en' ? 'en' : 'zh')

/** The address of a page in a language; Chinese needs no word. */
export const inLanguage = (path: string, language: Language): string =>
  language === 'zh' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
