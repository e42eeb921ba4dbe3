import * as z from 'zod/mini'

/** A label or sentence in both languages. Chinese is what an official reads first. */
export const textSchema = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) })
export interface Text {
  readonly zh: string
  readonly en: string
}

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]
