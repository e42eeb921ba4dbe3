import type { MeasureSource } from '../../rulebook/source-beside.ts'
import { discovery } from './discovery.ts'
import { ladder } from './ladder.ts'
import { lookBacks } from './look-back.ts'
import { referrals } from './referral.ts'

export const measures: Readonly<Record<string, MeasureSource>> = { ...discovery, ...lookBacks, ...ladder, ...referrals }
