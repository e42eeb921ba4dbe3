import { createRulebook } from '../rulebook/prepare.ts'
import { decisions as chuxiongDecisions } from './chuxiong-2020/decisions.ts'
import { chuxiong2020 } from './chuxiong-2020/rulebook.ts'
import { decisions as golmudDecisions } from './golmud-2018/decisions.ts'
import { golmud2018 } from './golmud-2018/rulebook.ts'
import { decisions as kunmingDecisions } from './kunming-2017/decisions.ts'
import { kunming2017 } from './kunming-2017/rulebook.ts'
import { createRulebooks } from './registry.ts'
import { decisions as shidianDecisions } from './shidian-2023/decisions.ts'
import { shidian2023 } from './shidian-2023/rulebook.ts'
import { decisions as zhaotongDecisions } from './zhaotong-2023/decisions.ts'
import { zhaotong2023 } from './zhaotong-2023/rulebook.ts'

export { createRulebooks, type Rulebooks, UnknownRulebookError } from './registry.ts'

/** The built-in rulebooks. Their decisions were made by json-rules-engine beforehand; a test holds the two together. */
export const rulebooks = /* @__PURE__ */ createRulebooks([
  createRulebook(shidian2023, shidianDecisions),
  createRulebook(zhaotong2023, zhaotongDecisions),
  createRulebook(chuxiong2020, chuxiongDecisions),
  createRulebook(golmud2018, golmudDecisions),
  createRulebook(kunming2017, kunmingDecisions),
])
