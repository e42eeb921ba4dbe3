const slogan = 'slogan or exhortation without act, body or time'

/** What the report says and no rule can hold, with the reason. */
export const notComputable: Readonly<Record<string, string>> = {
  'KM-001': 'a single case, told under a photograph',
  'KM-002': slogan,
  'KM-009': slogan,
  'KM-016': slogan,
  'KM-019': 'contacts and joint enforcement in general; no act that can be checked',
  'KM-021': 'a count of past meetings, no duty',
  'KM-022': slogan,
  'KM-026': 'repeats that limits were to be kept',
  'KM-032': 'names two accountability rules whose texts are not at hand',
  'KM-033': 'a count of past disciplinary cases, no rule',
  'KM-034': 'exhortation of a meeting; no act, body or time',
}
