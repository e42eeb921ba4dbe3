import type { Language } from '@zhenggai/rules'
import type { Block } from '../render/block.ts'
import { en } from './en.ts'
import type { Said, Texts } from './texts.ts'
import { zh } from './zh.ts'

const texts: Readonly<Record<Language, Texts>> = { zh, en }

/** What is said, in words. */
export function speak(said: Said, language: Language): readonly Block[] {
  const say = texts[language][said.say] as (data: unknown) => readonly Block[]
  return say(said.with)
}
