import type { Language } from '@zhenggai/rules'
import { en } from './en.ts'
import type { AlertTexts } from './texts.ts'
import { zh } from './zh.ts'

export const alertTexts: Readonly<Record<Language, AlertTexts>> = { zh, en }
