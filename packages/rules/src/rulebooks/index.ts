import { createRulebook } from '../rulebook/prepare.ts'
import { createRulebooks } from './registry.ts'
import { decisions as shidianDecisions } from './shidian-2023/decisions.ts'
import { shidian2023 } from './shidian-2023/rulebook.ts'

export { createRulebooks, type Rulebooks, UnknownRulebookError } from './registry.ts'

/** The built-in rulebooks. Their decisions were made by json-rules-engine beforehand; a test holds the two together. */
export const rulebooks = /* @__PURE__ */ createRulebooks([createRulebook(shidian2023, shidianDecisions)])
