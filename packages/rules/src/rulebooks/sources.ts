import type { RulebookSource } from '../rulebook/source.ts'
import { shidian2023 } from './shidian-2023/rulebook.ts'

/** The built-in rulebooks as their authors wrote them. */
export const sources: readonly RulebookSource[] = [shidian2023]
