import type { RulebookSource } from '../rulebook/source.ts'
import { chuxiong2020 } from './chuxiong-2020/rulebook.ts'
import { golmud2018 } from './golmud-2018/rulebook.ts'
import { kunming2017 } from './kunming-2017/rulebook.ts'
import { shidian2023 } from './shidian-2023/rulebook.ts'
import { zhaotong2023 } from './zhaotong-2023/rulebook.ts'

/** The built-in rulebooks as their authors wrote them. */
export const sources: readonly RulebookSource[] = [shidian2023, zhaotong2023, chuxiong2020, golmud2018, kunming2017]
