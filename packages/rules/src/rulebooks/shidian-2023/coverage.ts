const principle = 'a principle or attitude without act, body or time'

/** What the plan says and no rule can hold, with the reason. */
export const notComputable: Readonly<Record<string, string>> = {
  'SD-001': 'purpose of the plan',
  'SD-002': 'names the municipal plan above it, which is not at hand; the rulebook names it where a rule is missing',
  'SD-015': 'encourages the public to report; nobody is bound',
  'SD-022': principle,
  'SD-023': principle,
  'SD-024': principle,
  'SD-029': 'inspection problems go on “in step”; no rule of their own (AMB-SD-32)',
  'SD-045': principle,
  'SD-047': principle,
  'SD-072': principle,
  'SD-073': 'help with resources and funds in general; no act that can be checked',
  'SD-074': 'names the bodies of a paragraph that has no computable duty',
  'SD-077': 'refers to three documents that are not at hand',
  'SD-085': 'training and attitude; no act that can be checked',
  'SD-088': 'leaves sanctions to the rules of the discipline and organisation bodies; none is predicted',
  'SD-099': 'a system of appraisal to be set up some day; neither indicators nor date',
  'SD-104': principle,
}
