import type { Language } from '@zhenggai/rules'
import type { Context } from './context.ts'

/** Chinese unless the client prefers English. */
export const languageOf = (ctx: Context): Language => (ctx.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh')
