const principle = 'a principle or aim without act, body or time'

/** What the digest says and no rule can hold, with the reason. */
export const notComputable: Readonly<Record<string, string>> = {
  'ZT-006': 'guiding thought, with words missing',
  'ZT-007': principle,
  'ZT-008': 'slogan of the working principles',
  'ZT-009': 'counts the headings that follow; the count is right',
  'ZT-010': 'an aim about attitudes, with words missing',
  'ZT-011': 'an aim about attitudes',
  'ZT-014': 'repeats that each problem has a time limit, without adding one',
  'ZT-018': principle,
  'ZT-020': 'an aim without measure or date',
  'ZT-021': 'fields of work without act or time',
  'ZT-023': 'fields of work without act or time',
  'ZT-027': 'a system to be built; neither body nor date nor content',
  'ZT-028': principle,
  'ZT-031': 'counts the headings that follow; the count is right',
  'ZT-034': principle,
  'ZT-041': 'appraisal goes on “continuously”: no rhythm, object or result',
  'ZT-049': 'closes out one by one, which the procedure for each problem does already',
  'ZT-050': 'a mechanism to be built between authorities; no case, body or date',
  'ZT-051': 'forbids putting one track in the place of the other; no act follows',
  'ZT-055': 'closing formula',
}
