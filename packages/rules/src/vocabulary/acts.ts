import type { Text } from './text.ts'

/**
 * What a step does. Acts that officials keep apart stay apart: 审核 (review) is not 同意 (consent),
 * 审签 (sign-off) is neither.
 */
export const actLabels = {
  screen: { zh: '排查', en: 'screening' },
  record: { zh: '建档', en: 'putting on file' },
  cooperate: { zh: '配合', en: 'cooperate' },
  draft: { zh: '制定', en: 'draft' },
  submit: { zh: '报送', en: 'submit' },
  review: { zh: '审核', en: 'review' },
  consent: { zh: '同意', en: 'consent' },
  'review-and-consent': { zh: '审核同意', en: 'review and consent' },
  'sign-off': { zh: '审签', en: 'sign-off' },
  appraise: { zh: '论证', en: 'expert appraisal' },
  deliberate: { zh: '会议审议', en: 'deliberation' },
  issue: { zh: '印发', en: 'issue' },
  publish: { zh: '公开', en: 'publication' },
  rectify: { zh: '整改', en: 'rectify' },
  'self-inspect': { zh: '自查自验', en: 'self-inspection' },
  accept: { zh: '检查验收', en: 'acceptance' },
  'accept-on-site': { zh: '现场验收', en: 'on-site acceptance' },
  'accept-by-finding': { zh: '验收认定', en: 'acceptance finding' },
  'accept-and-close': { zh: '验收销号', en: 'acceptance and close-out' },
  close: { zh: '销号', en: 'close-out' },
  copy: { zh: '抄送', en: 'copy' },
  file: { zh: '备案', en: 'filing' },
} as const satisfies Record<string, Text>
export type Act = keyof typeof actLabels
export const acts = Object.keys(actLabels) as Act[]

/** In what capacity a body other than the actor takes part in a step. */
export const capacityLabels = {
  urges: { zh: '督促', en: 'urges' },
  assists: { zh: '协助', en: 'assists' },
  'cooperates-with': { zh: '配合对象', en: 'is cooperated with' },
  reviews: { zh: '审核', en: 'reviews' },
  consents: { zh: '同意', en: 'consents' },
  'reviews-and-consents': { zh: '审核同意', en: 'reviews and consents' },
  'signs-off': { zh: '审签', en: 'signs off' },
  'signs-off-and-consents': { zh: '审签同意', en: 'signs off and consents' },
  appraises: { zh: '论证', en: 'appraises' },
  deliberates: { zh: '审议', en: 'deliberates' },
  accepts: { zh: '检查验收', en: 'accepts' },
  'accepts-on-site': { zh: '现场验收', en: 'accepts on site' },
  receives: { zh: '接收', en: 'receives' },
  'is-copied': { zh: '抄送备案', en: 'is copied for filing' },
} as const satisfies Record<string, Text>
export type Capacity = keyof typeof capacityLabels
export const capacities = Object.keys(capacityLabels) as Capacity[]
