const NUMERAL = '[\\d一二三四五六七八九十百]'

/** Mistakes of voice input that the sounds alone do not explain, or that lie in numbers. */
export const misheard: readonly (readonly [pattern: RegExp, to: string])[] = [
  [/道歉|倒欠|到器/g, '到期'],
  [/太脏|抬脏|太张/g, '台账'],
  [/前头单位/g, '牵头单位'],
  [new RegExp(`(?<=${NUMERAL})(?:好|浩|耗)(?!几|多|像|了|的)`, 'g'), '号'],
  [/是(?=[一二三四五六七八九]号)/g, '十'],
  [/(?<=[二三四五六七八九])是(?=[一二三四五六七八九]?号)/g, '十'],
]
